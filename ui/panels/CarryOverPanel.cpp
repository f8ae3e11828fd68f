#include "ui/panels/CarryOverPanel.h"

#include "ui/panels/Controls.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace guillemet::ui {

namespace {
constexpr int quotationRole = Qt::UserRole + 1;
constexpr int mostRowsInSight = 6;
} // namespace

CarryOverPanel::CarryOverPanel(QWidget *parent)
    : QFrame(parent), m_sentence(new QLabel(this)), m_list(new QListWidget(this)),
      m_accept(new QPushButton(tr("Carry over"), this)), m_close(new QPushButton(tr("Not now"), this))
{
    setObjectName(QStringLiteral("carryOver"));
    setAccessibleName(tr("Marks of the earlier version"));
    setProperty("strip", QStringLiteral("message"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("notCarried"));
    m_list->setAccessibleName(tr("What cannot be carried over as it is"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setToolTip(tr("A double click shows it in the earlier version."));
    m_accept->setAutoDefault(true);
    m_close->setAutoDefault(true);
    makePrimary(m_accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_close);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_sentence, 1);
    head->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_list);
    connect(m_accept, &QPushButton::clicked, this, &CarryOverPanel::accepted);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT earlierAsked(item->data(Qt::UserRole).toString(), item->data(quotationRole).toBool());
    });
    hide();
}

void CarryOverPanel::addRow(const project::NotCarried &row, const QString &why)
{
    auto *item = new QListWidgetItem(tr("%1: %2", "why, words").arg(why, row.words), m_list);
    item->setData(Qt::UserRole, row.id);
    item->setData(quotationRole, row.quotation);
    item->setToolTip(row.words);
}

void CarryOverPanel::offer(const QString &earlier, const project::CarriedOver &what)
{
    m_list->clear();
    for (const project::NotCarried &row : what.changed)
        addRow(row, tr("Words changed, to check"));
    for (const project::NotCarried &row : what.lost)
        addRow(row, tr("Not in this text any more"));
    QStringList parts = {tr("%n annotation(s) of “%1” stand in this text with the same words.", nullptr, what.kept).arg(earlier)};
    if (!what.changed.empty())
        parts.append(tr("%n quotation(s) have other words now and will be suggested “to check”.", nullptr, int(what.changed.size())));
    if (!what.lost.empty())
        parts.append(tr("%n annotation(s) have lost their place.", nullptr, int(what.lost.size())));
    if (what.standing > 0)
        parts.append(tr("%n stay(s) as decided here.", nullptr, what.standing));
    m_sentence->setText(parts.join(QLatin1Char(' ')));
    m_accept->setVisible(!what.edit.isEmpty());
    m_close->setText(tr("Not now"));
    m_list->setVisible(m_list->count() > 0);
    const int row = m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : fontMetrics().lineSpacing() + 4;
    m_list->setFixedHeight(std::min(m_list->count(), mostRowsInSight) * row + 2 * m_list->frameWidth() + 2);
    show();
}

void CarryOverPanel::showDone()
{
    m_accept->hide();
    m_close->setText(tr("Close"));
    m_sentence->setText(tr("Carried over. What is listed here needs a look:"));
    setVisible(m_list->count() > 0);
}

} // namespace guillemet::ui
