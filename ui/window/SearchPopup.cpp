#include "ui/window/SearchPopup.h"

#include "ui/panels/RowPainting.h"
#include "ui/themes/Fonts.h"

#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

namespace guillemet::ui {

namespace {

constexpr int headingRole = Qt::UserRole + 1;
constexpr int detailRole = Qt::UserRole + 2;

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, QFontMetrics(interfaceFont()).lineSpacing() + 10};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::fromPalette(option.palette);
        painter->save();
        QRect place = option.rect.adjusted(14, 0, -12, 0);
        if (index.data(headingRole).toBool()) {
            paintElided(painter, place, index.data().toString(), interfaceFont(0.92, QFont::DemiBold), theme.text3);
            painter->restore();
            return;
        }
        paintRow(painter, option, theme, theme.base);
        const QString detail = index.data(detailRole).toString();
        const QFont caption = interfaceFont(0.92);
        const int taken = std::min(place.width() / 3, QFontMetrics(caption).horizontalAdvance(detail));
        paintElided(painter, QRect(place.right() - taken, place.top(), taken + 1, place.height()), detail, caption,
                    theme.text3, Qt::AlignRight | Qt::AlignVCenter);
        place.setRight(place.right() - taken - 10);
        const QStringList parts = index.data().toString().split(QLatin1Char('\t'));
        if (parts.size() < 3) {
            paintElided(painter, place, parts.first(), interfaceFont(), theme.text);
        } else {
            const QFont plain = articleFontInPanels(1.0);
            QFont bold = plain;
            bold.setBold(true);
            const QFontMetrics metrics(plain);
            const int words = std::min(QFontMetrics(bold).horizontalAdvance(parts.at(1)) + 1, place.width());
            const QString before = metrics.elidedText(parts.at(0), Qt::ElideLeft, (place.width() - words) / 2);
            paintElided(painter, place, before, plain, theme.text2);
            place.setLeft(place.left() + metrics.horizontalAdvance(before));
            paintElided(painter, QRect(place.left(), place.top(), words, place.height()), parts.at(1), bold, theme.text);
            place.setLeft(place.left() + words);
            paintElided(painter, place, parts.at(2), plain, theme.text2);
        }
        painter->restore();
    }
};

} // namespace

SearchPopup::SearchPopup(QWidget *window)
    : QFrame(window), m_model(new QStandardItemModel(this)), m_list(new QListView(this))
{
    setObjectName(QStringLiteral("searchPopup"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 4, 1, 4);
    layout->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_rows[size_t(index.row())].what != SearchRow::What::Heading)
            Q_EMIT chosen(index.row());
    });
    hide();
}

void SearchPopup::showRows(std::vector<SearchRow> rows, QWidget *field)
{
    m_rows = std::move(rows);
    m_model->clear();
    for (const SearchRow &row : m_rows) {
        auto *item = new QStandardItem(row.text);
        const bool heading = row.what == SearchRow::What::Heading;
        item->setData(heading, headingRole);
        item->setData(row.detail, detailRole);
        QString spoken = row.text;
        spoken.remove(QLatin1Char('\t'));
        item->setData(row.detail.isEmpty() ? spoken : spoken + QStringLiteral(", ") + row.detail, Qt::AccessibleTextRole);
        item->setFlags(heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_model->appendRow(item);
    }
    if (m_rows.empty()) {
        hide();
        return;
    }
    const int wanted = int(m_rows.size()) * (QFontMetrics(interfaceFont()).lineSpacing() + 10) + 12;
    const QWidget *host = parentWidget();
    const int breadth = std::min(560, host->width() - 24);
    const QPoint below = field->mapTo(host, QPoint(field->width() - breadth, field->height() + 4));
    setGeometry(std::max(8, below.x()), below.y(), breadth, std::min(wanted, host->height() - below.y() - 40));
    m_list->setCurrentIndex(m_model->index(1, 0));
    show();
    raise();
}

int SearchPopup::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && m_rows[size_t(index.row())].what != SearchRow::What::Heading ? index.row() : -1;
}

void SearchPopup::step(int by)
{
    int row = m_list->currentIndex().row();
    do {
        row += by;
    } while (row >= 0 && row < int(m_rows.size()) && m_rows[size_t(row)].what == SearchRow::What::Heading);
    if (row >= 0 && row < int(m_rows.size()))
        m_list->setCurrentIndex(m_model->index(row, 0));
}

} // namespace guillemet::ui
