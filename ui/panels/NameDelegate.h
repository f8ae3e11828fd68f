#pragma once

#include "ui/session/SpeakerShares.h"

#include <QtWidgets/QStyledItemDelegate>

namespace guillemet::ui {

/// A row of the names: a type with its line's shape, or an entity with its other forms and counts.
class NameDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setShares(SpeakerShares shares) { m_shares = std::move(shares); } ///< for the speakers' colours

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintType(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    SpeakerShares m_shares;
};

} // namespace guillemet::ui
