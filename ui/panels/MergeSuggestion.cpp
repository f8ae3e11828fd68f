#include "ui/panels/MergeSuggestion.h"

#include "ui/themes/Fonts.h"
#include "ui/themes/Icons.h"
#include "ui/themes/Theme.h"

#include <QtCore/QSettings>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace guillemet::ui {

namespace {

constexpr int mostKept = 500;
const QString settingsKey = QStringLiteral("merge/refused");

QString elided(const QString &name, qsizetype most)
{
    return name.size() > most ? name.left(most - 2).trimmed() + QChar(u'…') : name;
}

} // namespace

MergeSuggestion::MergeSuggestion(Workspace *workspace, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_sign(new QLabel(this)), m_words(new QLabel(this)),
      m_merge(new QToolButton(this)), m_no(new QToolButton(this))
{
    setObjectName(QStringLiteral("mergeSuggestion"));
    setProperty("strip", QStringLiteral("message"));
    m_words->setFont(interfaceFont(0.92));
    m_words->setWordWrap(true);
    m_words->setProperty("role", QStringLiteral("secondary"));
    for (QToolButton *button : {m_merge, m_no}) {
        button->setFont(interfaceFont(0.92));
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_merge->setText(tr("Merge"));
    m_merge->setProperty("role", QStringLiteral("link"));
    m_no->setText(tr("No"));
    m_no->setProperty("role", QStringLiteral("quiet"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 5, 14, 5);
    layout->setSpacing(4);
    layout->addWidget(m_sign);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_merge);
    layout->addWidget(m_no);
    connect(m_merge, &QToolButton::clicked, this, [this] { Q_EMIT mergeAsked(m_pair.from, m_pair.into); });
    connect(m_no, &QToolButton::clicked, this, &MergeSuggestion::refuse);
    hide();
}

QString MergeSuggestion::keyOf(const LookAlike &pair) const
{
    const annotation::AnnotationSet &annotations = m_workspace->article()->annotations();
    QStringList ids;
    for (const QString &id : {pair.from, pair.into}) {
        const annotation::Entity *entity = annotations.entity(id);
        ids.append(entity && !entity->projectEntity.isEmpty() ? entity->projectEntity : m_workspace->articleId() + u'/' + id);
    }
    ids.sort();
    return ids.join(u'|');
}

void MergeSuggestion::refresh()
{
    m_pair = {};
    const project::ArticleSession *session = m_workspace->article();
    if (session && !m_workspace->isReadOnly()) {
        const QStringList refused = QSettings().value(settingsKey).toStringList();
        for (const LookAlike &pair : lookAlikes(*session)) {
            if (m_pair.from.isEmpty() && !refused.contains(keyOf(pair)))
                m_pair = pair;
        }
    }
    if (m_pair.from.isEmpty()) {
        hide();
        return;
    }
    const annotation::AnnotationSet &annotations = session->annotations();
    const QString from = annotations.entity(m_pair.from)->name;
    const QString into = annotations.entity(m_pair.into)->name;
    const qsizetype most = width() < 340 ? 15 : 28; // two lines beside the buttons
    m_sign->setPixmap(iconPixmap(QStringLiteral("merge"), 16, Theme::fromPalette(palette()).text2, devicePixelRatioF()));
    m_words->setText(tr("%1 and %2: the same entity?").arg(elided(from, most), elided(into, most)));
    m_words->setToolTip(tr("%1 and %2").arg(from, into));
    m_merge->setAccessibleName(tr("Merge %1 into %2").arg(from, into));
    m_no->setAccessibleName(tr("No, %1 and %2 are not the same").arg(from, into));
    show();
}

void MergeSuggestion::refuse()
{
    QStringList refused = QSettings().value(settingsKey).toStringList();
    refused.append(keyOf(m_pair));
    QSettings().setValue(settingsKey, refused.mid(std::max(qsizetype(0), refused.size() - mostKept)));
    refresh();
}

} // namespace guillemet::ui
