#pragma once

#include "ui/panels/QuotationInspector.h"

#include <QtCore/QModelIndex>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListView;
QT_END_NAMESPACE

namespace guillemet::ui {

class ContextsModel;

/// An entity: name, type, gender, role, other names, Wikidata; where it is named and what it says.
class EntityCard : public QWidget
{
    Q_OBJECT
public:
    EntityCard(Workspace *workspace, const InspectorActions &actions, QWidget *parent = nullptr);

    void load(const annotation::Entity &entity);
    void focusName();

Q_SIGNALS:
    /// The user changed the entity as it stands in the project.
    void edited(const guillemet::annotation::ProjectEntity &after);
    void placeChosen(const QString &article, const guillemet::ui::Selected &selected);

private:
    void commit();
    void loadPlaces(const annotation::Entity &entity);
    void choose(const QModelIndex &index);

    Workspace *m_workspace;
    annotation::ProjectEntity m_shown;
    QLabel *m_initials;
    QLineEdit *m_name;
    QLabel *m_counts;
    QComboBox *m_type;
    QComboBox *m_gender;
    QLineEdit *m_role;
    QLineEdit *m_aliases;
    QLineEdit *m_wikidata;
    QPushButton *m_openWikidata;
    QLineEdit *m_note;
    ContextsModel *m_places;
    QListView *m_list;
};

/// «Q» and a number, as Wikidata numbers its items.
bool isWikidataId(const QString &text);

} // namespace guillemet::ui
