#pragma once

#include <QtWidgets/QListView>

namespace guillemet::ui {

/// A list of cards of different heights. A change of what is not a card's words leaves the heights as they are: the
/// card is painted again, and not the whole list laid out.
class CardList : public QListView
{
    Q_OBJECT
public:
    using QListView::QListView;

    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override
    {
        if (roles.isEmpty() || roles.contains(Qt::DisplayRole))
            QListView::dataChanged(first, last, roles);
        else
            QAbstractItemView::dataChanged(first, last, roles);
    }
};

} // namespace guillemet::ui
