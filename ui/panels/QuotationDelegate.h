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
    /// Of the faces, measured once: a list asks for each of its cards.
    struct Heights
    {
        QFont of;        // the interface's
        int words = 0;   // a line of the quotation
        int letter = 0;  // the width of an average one
        int caption = 0;
    };
    const Heights &heights() const;

    mutable Heights m_heights;
    bool m_narrow = false;
};

} // namespace guillemet::ui
