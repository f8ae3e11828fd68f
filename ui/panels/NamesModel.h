#pragma once

#include "project/ArticleSession.h"

#include <QtCore/QAbstractItemModel>
#include <vector>

namespace guillemet::ui {

/// The names of the open article: entities under their type, each with its forms and counts. Names that belong to
/// no entity stand under their own words.
class NamesModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Order : int { ByType, ByCount, ByPlace };
    enum class State : int { Any, Undecided, Decided, Flagged, WithNote };
    enum Role { EntityRole = Qt::UserRole, ///< id of the entity, or empty for a type or a name without an entity
                MentionRole,               ///< id of the first mention
                IsTypeRole, TypeRole, NameRole, FormsRole, CountRole, UndecidedRole, FlaggedRole, EntitiesRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setSession(const project::ArticleSession *session);
    void setOrder(Order order);
    void setWords(const QString &words); ///< only entities with these words in a form; case and accents do not count
    void setType(int type); ///< of annotation::EntityType, or −1
    void setState(State state);
    void reset();
    /// Follows an edit that only decides mentions, in a time that depends on the edit alone. False for any other one,
    /// and where a filter or the order hangs on it: then reset().
    bool edited(const annotation::Edit &edit);
    /// The row of the entity, or of the mention without one.
    QModelIndex indexOf(const QString &entity, const QString &mention) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; ///< types cannot be selected

private:
    struct Row
    {
        QString entity;
        QString firstMention;
        QString name;
        QStringList forms; // other than the name, in reading order
        annotation::EntityType type = annotation::EntityType::Person;
        int mentions = 0;
        int undecided = 0;
        bool flagged = false;
        bool noted = false;
        int firstPlace = 0;
    };
    struct Group
    {
        annotation::EntityType type = annotation::EntityType::Person;
        int mentions = 0;
        std::vector<Row> rows;
    };
    struct Place
    {
        int group = -1;
        int row = -1;
    };
    QString keyOf(const annotation::Mention &mention) const;
    void load();
    std::vector<Row> collect();
    bool accepts(const Row &row) const;
    QVariant groupData(const Group &group, int role) const;
    QVariant rowData(const Row &row, int role) const;

    const project::ArticleSession *m_session = nullptr;
    Order m_order = Order::ByType;
    QStringList m_words;
    int m_type = -1;
    State m_state = State::Any;
    QHash<QString, Place> m_places; // by entity, or by form for names without one
    std::vector<Group> m_groups; // ByType: one a type; otherwise one that is not shown, its rows are the top level
};

} // namespace guillemet::ui
