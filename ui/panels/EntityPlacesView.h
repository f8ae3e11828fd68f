#pragma once

#include "project/EntityPlaces.h"
#include "ui/session/Selected.h"

#include <QtWidgets/QListView>

namespace guillemet::ui {

class ContextsModel;

/// Every mention and quotation of an entity in its context over the whole project, the open article first. Enter or a
/// click goes there.
class EntityPlacesView : public QListView
{
    Q_OBJECT
public:
    explicit EntityPlacesView(QWidget *parent = nullptr);

    void show(const project::EntityPlaces &places, const QString &openArticle);
    /// The mention of the current row, to be split off; nothing on a heading or a quotation.
    struct Place
    {
        QString article;
        Selected selected;
    };
    Place currentMention() const;

Q_SIGNALS:
    void placeChosen(const QString &article, const guillemet::ui::Selected &selected);
    void currentMentionChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void choose(const QModelIndex &index);

    ContextsModel *m_model;
};

} // namespace guillemet::ui
