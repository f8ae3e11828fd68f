#pragma once

#include "ui/panels/QuotationInspector.h"

#include <QtCore/QTimer>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace guillemet::ui {

class AliasField;
class EntityForms;
class EntityPlacesView;

/// An entity: name, type, gender, role, other names, Wikidata; the forms under which it stands, and every mention and
/// quotation of it over the whole project.
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
    /// The mention of the list's current row is somebody else.
    void splitAsked(const QString &article, const QString &mention);
    void formChosen(const QString &words);

private:
    void build(const InspectorActions &actions);
    void commit();
    void loadPlaces();
    void paintRing(const annotation::Entity &entity);
    void checkWikidata();

    Workspace *m_workspace;
    annotation::ProjectEntity m_shown;
    QLabel *m_initials;
    QLineEdit *m_name;
    QLabel *m_counts;
    QComboBox *m_type;
    QComboBox *m_gender;
    QLineEdit *m_role;
    EntityForms *m_forms;
    AliasField *m_aliases;
    QLineEdit *m_wikidata;
    QPushButton *m_openWikidata;
    QLabel *m_wikidataNote;
    QLineEdit *m_note;
    QPushButton *m_split;
    EntityPlacesView *m_places;
    QTimer m_load; // places are looked up once the selection rests
};

/// «Q» and a number, as Wikidata numbers its items.
bool isWikidataId(const QString &text);
/// The identifier in what somebody typed or pasted: «q7747» and the page's address too.
QString wikidataIdIn(const QString &text);

} // namespace guillemet::ui
