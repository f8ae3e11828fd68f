#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace guillemet::ui {

/// A card: who speaks and the status, the words on two lines (one when narrow), cue and kind.
class QuotationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setNarrow(bool narrow) { m_narrow = narrow; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_narrow = false;
};

} // namespace guillemet::ui
