#include "ui/dialogs/QuotationsDialog.h"

#include "ui/dialogs/ProjectQuotationsModel.h"
#include "ui/panels/ArticlesModel.h"
#include "ui/panels/Controls.h"
#include "ui/panels/QuotationDelegate.h"
#include "ui/session/TypeWords.h"

#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <algorithm>

namespace guillemet::ui {

using State = ProjectQuotationsFilter::State;

QuotationsDialog::QuotationsDialog(QWidget *parent)
    : QDialog(parent), m_model(new ProjectQuotationsModel(this)), m_filter(new ProjectQuotationsFilter(this)),
      m_words(filterField(tr("Filter by words"), this)), m_speakers(new QComboBox(this)), m_articles(new QComboBox(this)),
      m_kinds(new QComboBox(this)), m_states(new QComboBox(this)), m_count(caption({}, this)), m_list(new QListView(this))
{
    setWindowTitle(tr("Quotations of the project"));
    resize(QSize(680, 720).boundedTo(parent ? parent->window()->size() - QSize(40, 40) : QSize(680, 720)));
    m_speakers->setObjectName(QStringLiteral("projectSpeakers"));
    m_speakers->setAccessibleName(tr("Speaker shown"));
    m_articles->setObjectName(QStringLiteral("projectArticles"));
    m_articles->setAccessibleName(tr("Article shown"));
    m_kinds->setAccessibleName(tr("Kind shown"));
    m_states->setAccessibleName(tr("State shown"));
    m_kinds->addItem(tr("All kinds"), -1);
    for (int i = 0; i <= int(annotation::QuotationKind::Indirect); ++i) {
        const QString kind = words::kind(annotation::QuotationKind(i));
        m_kinds->addItem(kind.left(1).toUpper() + kind.mid(1), i);
    }
    m_states->addItem(tr("All states"), int(State::NotRejected));
    m_states->addItem(tr("To decide"), int(State::Undecided));
    m_states->addItem(tr("Confirmed"), int(State::Confirmed));
    m_states->addItem(tr("To check"), int(State::Flagged));
    m_states->addItem(tr("With a note"), int(State::WithNote));
    m_states->addItem(tr("Rejected"), int(State::Rejected));
    m_filter->setSourceModel(m_model);
    m_list->setObjectName(QStringLiteral("projectQuotations"));
    m_list->setAccessibleName(tr("Quotations of the project"));
    m_list->setProperty("pane", QStringLiteral("page"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new QuotationDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    auto *filters = new QGridLayout;
    filters->setContentsMargins(14, 12, 14, 8);
    filters->setSpacing(8);
    filters->addWidget(m_words, 0, 0, 1, 2);
    filters->addWidget(m_speakers, 1, 0);
    filters->addWidget(m_articles, 1, 1);
    filters->addWidget(m_kinds, 2, 0);
    filters->addWidget(m_states, 2, 1);
    filters->addWidget(m_count, 3, 0, 1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(filters);
    layout->addWidget(m_list, 1);
    connect(m_words, &QLineEdit::textChanged, this, &QuotationsDialog::filter);
    for (QComboBox *combo : {m_speakers, m_articles, m_kinds, m_states}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
        connect(combo, &QComboBox::currentIndexChanged, this, &QuotationsDialog::filter);
    }
    connect(m_list, &QListView::clicked, this, &QuotationsDialog::choose);
    connect(m_list, &QListView::activated, this, &QuotationsDialog::choose);
    connect(&m_runner, &project::JobRunner::finished, this, &QuotationsDialog::loaded);
}

void QuotationsDialog::load(const QString &project)
{
    if (m_runner.isRunning())
        return;
    m_count->setText(tr("Reading the project…"));
    m_runner.start(std::make_unique<project::QuotationsJob>(project));
}

void QuotationsDialog::loaded()
{
    if (const QString error = m_runner.errorSentence(); !error.isEmpty()) {
        m_count->setText(error);
        return;
    }
    const auto *job = static_cast<const project::QuotationsJob *>(m_runner.job());
    m_more = job->hasMore();
    m_model->setQuotations(job->quotations());
    fillCombos();
    filter();
}

void QuotationsDialog::fillCombos()
{
    QStringList speakers;
    QList<std::pair<QString, QString>> articles;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const project::ProjectQuotation &quotation = m_model->at(row);
        if (!quotation.speaker.isEmpty())
            speakers.append(quotation.speaker);
        if (articles.isEmpty() || articles.last().second != quotation.article)
            articles.append({quotation.title, quotation.article});
    }
    speakers.removeDuplicates();
    std::sort(speakers.begin(), speakers.end(), [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    const QSignalBlocker first(m_speakers);
    const QSignalBlocker second(m_articles);
    const QString speaker = m_speakers->currentData().toString();
    const QString article = m_articles->currentData().toString();
    m_speakers->clear();
    m_speakers->addItem(tr("All speakers"), QString());
    for (const QString &name : speakers)
        m_speakers->addItem(name, name);
    m_articles->clear();
    m_articles->addItem(tr("All articles"), QString());
    for (const auto &[title, id] : articles)
        m_articles->addItem(title, id);
    m_speakers->setCurrentIndex(std::max(0, m_speakers->findData(speaker)));
    m_articles->setCurrentIndex(std::max(0, m_articles->findData(article)));
}

void QuotationsDialog::filter()
{
    ProjectQuotationsFilter::Wanted wanted;
    wanted.words = folded(m_words->text()).split(u' ', Qt::SkipEmptyParts);
    wanted.speaker = m_speakers->currentData().toString();
    wanted.article = m_articles->currentData().toString();
    wanted.kind = m_kinds->currentData().toInt();
    wanted.state = State(m_states->currentData().toInt());
    m_filter->setWanted(std::move(wanted));
    const QString shown = tr("%n quotation(s)", nullptr, m_filter->rowCount());
    m_count->setText(m_more ? tr("%1, of the first %2 of the project").arg(shown, QLocale().toString(m_model->rowCount())) : shown);
}

void QuotationsDialog::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const project::ProjectQuotation &quotation = m_model->at(m_filter->mapToSource(index).row());
    Q_EMIT chosen(quotation.article, quotation.id);
}

} // namespace guillemet::ui
