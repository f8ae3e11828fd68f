#include "ui/dialogs/FormatList.h"

#include "ui/dialogs/FormatFacts.h"
#include "ui/panels/RowPainting.h"
#include "ui/themes/Fonts.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

namespace guillemet::ui {

namespace {

class FormatDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, QFontMetrics(interfaceFont()).lineSpacing() + QFontMetrics(interfaceFont(0.92)).lineSpacing() + 16};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::fromPalette(option.palette);
        painter->save();
        paintRow(painter, option, theme, theme.base);
        const QRect inner = option.rect.adjusted(16, 8, -12, -8);
        const int step = QFontMetrics(interfaceFont()).lineSpacing();
        paintElided(painter, QRect(inner.left(), inner.top(), inner.width(), step), index.data().toString(),
                    interfaceFont(1.0, QFont::Medium), theme.text);
        paintElided(painter, QRect(inner.left(), inner.top() + step, inner.width(), inner.height() - step),
                    index.data(Qt::UserRole + 1).toString(), interfaceFont(0.92), theme.text3);
        painter->restore();
    }
};

} // namespace

FormatList::FormatList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("formats"));
    setAccessibleName(tr("Formats"));
    setItemDelegate(new FormatDelegate(this));
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setProperty("pane", QStringLiteral("page"));
    for (const FormatFacts &facts : formatFacts()) {
        auto *item = new QListWidgetItem(facts.title, this);
        item->setData(Qt::UserRole, facts.name);
        item->setData(Qt::UserRole + 1, facts.line);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2", "format, what it is for").arg(facts.title, facts.line));
        item->setToolTip(facts.detail);
    }
}

QString FormatList::format() const { return currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString(); }

void FormatList::setFormat(const QString &name)
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(Qt::UserRole).toString() == name)
            setCurrentRow(i);
    }
}

} // namespace guillemet::ui
