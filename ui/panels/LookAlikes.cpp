#include "ui/panels/LookAlikes.h"

#include "ui/panels/ArticlesModel.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <algorithm>

namespace guillemet::ui {

using annotation::EntityType;
using annotation::Mention;

namespace {

struct Name
{
    QString entity;
    EntityType type = EntityType::Person;
    QString plain;      // folded, letters and digits only
    QStringList parts;  // folded words
    QString capitals;   // first letters of the words that count
    bool isAcronym = false;
};

bool counts(const QString &word)
{
    static const QSet<QString> small = {QStringLiteral("de"), QStringLiteral("du"), QStringLiteral("des"),
                                        QStringLiteral("la"), QStringLiteral("le"), QStringLiteral("les"),
                                        QStringLiteral("l"),  QStringLiteral("d"),  QStringLiteral("et"),
                                        QStringLiteral("pour"), QStringLiteral("the"), QStringLiteral("of"),
                                        QStringLiteral("and"), QStringLiteral("for"), QStringLiteral("en"),
                                        QStringLiteral("sur"), QStringLiteral("a")};
    return !small.contains(word);
}

Name nameOf(const annotation::Entity &entity)
{
    Name out{entity.id, entity.type, {}, {}, {}, false};
    QString words = folded(entity.name);
    for (QChar &c : words) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    out.parts = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : out.parts) {
        if (counts(part)) {
            out.plain += part;
            out.capitals += part.front();
        }
    }
    QString letters = entity.name;
    letters.remove(u'.');
    out.isAcronym = letters.size() >= 2 && letters.size() <= 8
                    && std::all_of(letters.begin(), letters.end(), [](QChar c) { return c.isUpper() || c.isDigit(); });
    return out;
}

/// One is the other's beginning or end, word by word: «Poutine», «Vladimir Poutine».
bool isPart(const Name &shorter, const Name &longer)
{
    const qsizetype n = shorter.parts.size();
    if (n == 0 || n >= longer.parts.size() || shorter.plain.size() < 4)
        return false;
    return longer.parts.mid(longer.parts.size() - n) == shorter.parts
           || (shorter.type != EntityType::Person && n > 1 && longer.parts.mid(0, n) == shorter.parts);
}

bool alike(const Name &a, const Name &b)
{
    if (a.type != b.type)
        return false;
    if (!a.plain.isEmpty() && a.plain == b.plain)
        return true;
    if (a.isAcronym && b.capitals.size() > 1 && a.plain == b.capitals)
        return true;
    if (b.isAcronym && a.capitals.size() > 1 && b.plain == a.capitals)
        return true;
    return a.type == EntityType::Person && (isPart(a, b) || isPart(b, a));
}

/// Entities whose names stand side by side as «full name (ACRONYM)» or the other way round.
QSet<QString> bracketed(const project::ArticleSession &session)
{
    QSet<QString> out;
    const Mention *before = nullptr;
    for (const Mention *mention : session.annotations().mentions()) {
        if (mention->kind != annotation::MentionKind::Name || mention->status == annotation::Status::Rejected)
            continue;
        if (before && mention->span.start > before->span.end && mention->span.start - before->span.end <= 3) {
            const QString between = session.text().mid({before->span.end, mention->span.start}).simplified();
            const QString after = session.text().mid({mention->span.end, std::min(mention->span.end + 1, session.text().size())});
            if (between == QStringLiteral("(") && after == QStringLiteral(")") && before->entity != mention->entity)
                out.insert(before->entity + u'\n' + mention->entity);
        }
        before = mention;
    }
    return out;
}

} // namespace

std::vector<LookAlike> lookAlikes(const project::ArticleSession &session)
{
    std::vector<Name> names;
    QSet<QString> known;
    for (const Mention *mention : session.annotations().mentions()) {
        if (mention->status == annotation::Status::Rejected || known.contains(mention->entity))
            continue;
        known.insert(mention->entity);
        const annotation::Entity *entity = session.annotations().entity(mention->entity);
        if (entity && entity->type != EntityType::Date)
            names.push_back(nameOf(*entity));
    }
    // Articles name some dozens of entities; a text that names thousands is a list, where every pair looks alike.
    constexpr size_t mostNames = 600;
    if (names.size() > mostNames)
        return {};
    const QSet<QString> pairs = bracketed(session);
    std::vector<LookAlike> out;
    QSet<QString> taken;
    for (size_t i = 0; i < names.size(); ++i) {
        for (size_t j = i + 1; j < names.size(); ++j) {
            const Name &a = names[i];
            const Name &b = names[j];
            const bool side = a.type == b.type && a.isAcronym != b.isAcronym
                              && (pairs.contains(a.entity + u'\n' + b.entity) || pairs.contains(b.entity + u'\n' + a.entity));
            if (taken.contains(a.entity) || taken.contains(b.entity) || !(side || alike(a, b)))
                continue;
            const bool bIsFuller = b.plain.size() > a.plain.size();
            out.push_back(bIsFuller ? LookAlike{a.entity, b.entity} : LookAlike{b.entity, a.entity});
            taken.insert(a.entity);
            taken.insert(b.entity);
        }
    }
    return out;
}

} // namespace guillemet::ui
