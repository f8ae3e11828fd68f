#include "ui/dialogs/ExportChoices.h"

#include "project/ArticleSession.h"
#include "ui/panels/Controls.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QRadioButton>
#include <algorithm>

namespace guillemet::ui {

using annotation::ArticleState;
using annotation::Status;

ExportChoices::ExportChoices(Workspace *workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_this(new QRadioButton(this)), m_done(new QRadioButton(this)),
      m_all(new QRadioButton(this)), m_confirmed(new QRadioButton(tr("Confirmed only"), this)),
      m_everything(new QRadioButton(tr("Confirmed and suggested"), this)), m_names(new QCheckBox(tr("Names"), this)),
      m_quotations(new QCheckBox(tr("Quotations"), this))
{
    const auto articles = m_workspace->project()->articles();
    const int done = int(std::count_if(articles.begin(), articles.end(), [](const project::ArticleSummary &article) {
        return article.state == ArticleState::Done;
    }));
    const project::ArticleSession *session = m_workspace->article();
    m_this->setText(session ? tr("This one: %1").arg(session->info().title.left(40).replace(QLatin1Char('&'), QStringLiteral("&&")))
                            : tr("This one"));
    m_this->setEnabled(session);
    m_done->setText(done > 0 ? tr("The %n finished article(s)", nullptr, done) : tr("The finished articles: none yet"));
    m_done->setEnabled(done > 0);
    m_all->setText(tr("The whole project: %n article(s)", nullptr, int(articles.size())));
    auto *scope = new QButtonGroup(this);
    for (QRadioButton *button : {m_this, m_done, m_all})
        scope->addButton(button);
    auto *status = new QButtonGroup(this);
    for (QRadioButton *button : {m_confirmed, m_everything})
        status->addButton(button);
    m_all->setChecked(true);
    m_everything->setChecked(true);
    m_names->setChecked(true);
    m_quotations->setChecked(true);
    m_names->setObjectName(QStringLiteral("exportNames"));
    m_quotations->setObjectName(QStringLiteral("exportQuotations"));
    m_confirmed->setObjectName(QStringLiteral("exportConfirmed"));
    m_this->setObjectName(QStringLiteral("exportThis"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(6);
    const QString headings[] = {tr("Articles"), tr("Decisions"), tr("Layers")};
    for (int column = 0; column < 3; ++column)
        grid->addWidget(heading(headings[column], this), 0, column);
    grid->addWidget(m_this, 1, 0);
    grid->addWidget(m_done, 2, 0);
    grid->addWidget(m_all, 3, 0);
    grid->addWidget(m_confirmed, 1, 1);
    grid->addWidget(m_everything, 2, 1);
    grid->addWidget(m_names, 1, 2);
    grid->addWidget(m_quotations, 2, 2);
    grid->setColumnStretch(0, 1);
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(m_this), static_cast<QAbstractButton *>(m_done),
                                    static_cast<QAbstractButton *>(m_all), static_cast<QAbstractButton *>(m_confirmed),
                                    static_cast<QAbstractButton *>(m_everything), static_cast<QAbstractButton *>(m_names),
                                    static_cast<QAbstractButton *>(m_quotations)})
        connect(button, &QAbstractButton::toggled, this, &ExportChoices::changed);
}

bool ExportChoices::onlyConfirmed() const { return m_confirmed->isChecked(); }
bool ExportChoices::names() const { return m_names->isChecked(); }
bool ExportChoices::quotations() const { return m_quotations->isChecked(); }

QStringList ExportChoices::articles() const
{
    if (m_this->isChecked())
        return {m_workspace->articleId()};
    QStringList ids;
    if (m_done->isChecked()) {
        for (const project::ArticleSummary &article : m_workspace->project()->articles()) {
            if (article.state == ArticleState::Done)
                ids.append(article.id);
        }
    }
    return ids;
}

int ExportChoices::undecidedOfChosen() const
{
    int undecided = 0;
    const QStringList chosen = articles();
    for (const project::ArticleSummary &article : m_workspace->project()->articles()) {
        if (chosen.isEmpty() || chosen.contains(article.id))
            undecided += article.undecided;
    }
    return undecided;
}

QString ExportChoices::waitingWords() const
{
    if (!onlyConfirmed())
        return {};
    const project::ArticleSession *session = m_workspace->article();
    if (!m_this->isChecked() || !session) {
        const int waiting = undecidedOfChosen();
        return waiting ? tr("%n annotation(s) still await a decision: they will not be exported.", nullptr, waiting) : QString();
    }
    int waitingQuotations = 0;
    int waitingNames = 0;
    for (const annotation::Quotation *quotation : session->annotations().quotations())
        waitingQuotations += quotation->status == Status::Suggested;
    for (const annotation::Mention *mention : session->annotations().mentions())
        waitingNames += mention->status == Status::Suggested;
    if (waitingQuotations + waitingNames == 0)
        return {};
    return tr("%1 and %2 still await a decision: they will not be exported.", "quotations, names")
        .arg(tr("%n quotation(s)", nullptr, waitingQuotations), tr("%n name(s)", nullptr, waitingNames));
}

} // namespace guillemet::ui
