#include "ui/panels/NamesModel.h"

#include "ui/panels/ArticlesModel.h"
#include "ui/session/TypeWords.h"

#include <QtCore/QLocale>
#include <algorithm>

namespace guillemet::ui {

using annotation::Mention;
using annotation::Status;

void NamesModel::setSession(const project::ArticleSession *session)
{
    m_session = session;
    reset();
}

void NamesModel::setOrder(Order order)
{
    m_order = order;
    reset();
}

void NamesModel::setWords(const QString &words)
{
    m_words = folded(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    reset();
}

void NamesModel::setType(int type)
{
    m_type = type;
    reset();
}

void NamesModel::setState(State state)
{
    m_state = state;
    reset();
}

void NamesModel::reset()
{
    beginResetModel();
    load();
    endResetModel();
}

std::vector<NamesModel::Row> NamesModel::collect()
{
    std::vector<Row> rows;
    if (!m_session)
        return rows;
    const annotation::AnnotationSet &annotations = m_session->annotations();
    QHash<QString, size_t> places;
    for (const Mention *mention : annotations.mentions()) {
        if (mention->status == Status::Rejected)
            continue;
        const annotation::Entity *entity = annotations.entity(mention->entity);
        const QStringView words = m_session->text().view(mention->span);
        const QString key = entity ? mention->entity : keyOf(*mention);
        auto place = places.constFind(key);
        if (place == places.constEnd()) {
            place = places.insert(key, rows.size());
            Row row;
            row.entity = entity ? mention->entity : QString();
            row.firstMention = mention->id;
            row.name = entity ? entity->name : words.toString().simplified();
            row.type = entity ? entity->type : mention->type;
            row.firstPlace = mention->span.start;
            rows.push_back(std::move(row));
        }
        Row &row = rows[*place];
        if (words != row.name && row.forms.size() < 8 && !row.forms.contains(words)) {
            const QString form = words.toString().simplified();
            if (form != row.name && !row.forms.contains(form))
                row.forms.append(form);
        }
        ++row.mentions;
        row.undecided += mention->status == Status::Suggested;
        row.flagged = row.flagged || mention->flagged;
        row.noted = row.noted || !mention->note.isEmpty();
    }
    return rows;
}

bool NamesModel::accepts(const Row &row) const
{
    if (m_type >= 0 && int(row.type) != m_type)
        return false;
    const bool wanted = m_state == State::Any || (m_state == State::Undecided && row.undecided > 0)
                        || (m_state == State::Decided && row.undecided == 0) || (m_state == State::Flagged && row.flagged)
                        || (m_state == State::WithNote && row.noted);
    if (!wanted)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = folded(row.name + QLatin1Char(' ') + row.forms.join(QLatin1Char(' ')));
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word); });
}

QString NamesModel::keyOf(const Mention &mention) const
{
    return m_session->annotations().entity(mention.entity)
               ? mention.entity
               : QStringLiteral("\n") + m_session->text().mid(mention.span).simplified();
}

bool NamesModel::edited(const annotation::Edit &edit)
{
    if (!m_session || m_state != State::Any)
        return false;
    const auto onlyDecides = [](const annotation::Change &change) {
        const auto *before = change.before ? std::get_if<Mention>(&*change.before) : nullptr;
        const auto *after = change.after ? std::get_if<Mention>(&*change.after) : nullptr;
        return before && after && before->span == after->span && before->entity == after->entity
               && before->type == after->type && before->flagged == after->flagged
               && before->status != Status::Rejected && after->status != Status::Rejected;
    };
    const auto isElsewhere = [this](const annotation::Change &change) {
        return change.article != m_session->id() || std::holds_alternative<annotation::Quotation>(change.item());
    };
    for (const annotation::Change &change : edit.changes) {
        if (!isElsewhere(change) && !onlyDecides(change))
            return false;
    }
    for (const annotation::Change &change : edit.changes) {
        if (isElsewhere(change))
            continue;
        const auto &before = std::get<Mention>(*change.before);
        const auto &after = std::get<Mention>(*change.after);
        const Place place = m_places.value(keyOf(after));
        if (place.row < 0)
            continue; // filtered out
        Row &row = m_groups[size_t(place.group)].rows[size_t(place.row)];
        row.undecided += (after.status == Status::Suggested) - (before.status == Status::Suggested);
        const QModelIndex index = createIndex(place.row, 0, quintptr(place.group + 1));
        Q_EMIT dataChanged(index, index);
    }
    return true;
}

void NamesModel::load()
{
    m_groups.clear();
    m_places.clear();
    std::vector<Row> rows = collect();
    std::erase_if(rows, [this](const Row &row) { return !accepts(row); });
    if (m_order == Order::ByPlace)
        std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.firstPlace < b.firstPlace; });
    else
        std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.mentions > b.mentions; });
    if (m_order != Order::ByType) {
        m_groups.push_back({annotation::EntityType::Person, 0, std::move(rows)});
    } else {
        for (int type = 0; type <= int(annotation::EntityType::Date); ++type) {
            Group group{annotation::EntityType(type), 0, {}};
            for (Row &row : rows) {
                if (int(row.type) != type)
                    continue;
                group.mentions += row.mentions;
                group.rows.push_back(std::move(row));
            }
            if (!group.rows.empty())
                m_groups.push_back(std::move(group));
        }
    }
    for (size_t g = 0; g < m_groups.size(); ++g) {
        for (size_t r = 0; r < m_groups[g].rows.size(); ++r) {
            const Row &row = m_groups[g].rows[r];
            m_places.insert(row.entity.isEmpty() ? QStringLiteral("\n") + row.name : row.entity, {int(g), int(r)});
        }
    }
}

QModelIndex NamesModel::indexOf(const QString &entity, const QString &mention) const
{
    const Mention *found = m_session && entity.isEmpty() ? m_session->annotations().mention(mention) : nullptr;
    const Place place = m_places.value(found ? keyOf(*found) : entity);
    return place.row < 0 ? QModelIndex() : createIndex(place.row, 0, quintptr(place.group + 1));
}

// The internal id of a top-level type is 0, of a row the number of its group from 1.

QModelIndex NamesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (m_order != Order::ByType)
        return createIndex(row, column, quintptr(1));
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex NamesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0 || m_order != Order::ByType)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int NamesModel::rowCount(const QModelIndex &parent) const
{
    if (m_groups.empty())
        return 0;
    if (m_order != Order::ByType)
        return parent.isValid() ? 0 : int(m_groups.front().rows.size());
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 ? int(m_groups[size_t(parent.row())].rows.size()) : 0;
}

Qt::ItemFlags NamesModel::flags(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 0 && m_order == Order::ByType ? Qt::ItemFlags(Qt::ItemIsEnabled)
                                                                                  : QAbstractItemModel::flags(index);
}

QVariant NamesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups[size_t(index.row())], role);
    return rowData(m_groups[size_t(index.internalId()) - 1].rows[size_t(index.row())], role);
}

QVariant NamesModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return words::types(group.type);
    case EntitiesRole: return int(group.rows.size());
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "type, entities, mentions")
            .arg(words::types(group.type), tr("%n entity(s)", nullptr, int(group.rows.size())),
                 tr("%n mention(s)", nullptr, group.mentions));
    case IsTypeRole: return true;
    case TypeRole: return int(group.type);
    case CountRole: return group.mentions;
    default: return {};
    }
}

QVariant NamesModel::rowData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return row.name;
    case Qt::AccessibleTextRole: {
        QStringList parts = {row.name, words::type(row.type), tr("%n mention(s)", nullptr, row.mentions)};
        parts.append(row.undecided ? tr("%n to decide", nullptr, row.undecided) : tr("decided"));
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole: return row.forms.isEmpty() ? QVariant() : QVariant(row.forms.join(QStringLiteral(", ")));
    case EntityRole: return row.entity;
    case MentionRole: return row.firstMention;
    case IsTypeRole: return false;
    case TypeRole: return int(row.type);
    case FormsRole: return row.forms;
    case CountRole: return row.mentions;
    case UndecidedRole: return row.undecided;
    case FlaggedRole: return row.flagged;
    default: return {};
    }
}

} // namespace guillemet::ui
