#include "store/Storable.h"

namespace guillemet::store {

using namespace annotation;

namespace {

constexpr char16_t replacement = 0xFFFD;

bool isStorable(const QString &string)
{
    for (const QChar c : string) {
        if (c.unicode() >= 0xFEFF || c.isSurrogate() || c.isNull())
            return false;
    }
    return true;
}

void clean(QString &string)
{
    string = storable(std::move(string));
}

void clean(QStringList &list)
{
    for (QString &string : list)
        clean(string);
}

void cleanFields(Mention &item)
{
    clean(item.note);
    clean(item.provenance.author);
}

void cleanFields(Quotation &item)
{
    clean(item.note);
    clean(item.provenance.author);
}

void cleanFields(Entity &item)
{
    clean(item.name);
    clean(item.descriptions);
}

void cleanFields(ArticleInfo &item)
{
    for (QString *field : {&item.title, &item.language, &item.outlet, &item.author, &item.date, &item.url,
                           &item.note, &item.fileName, &item.fileSha256, &item.encoding})
        clean(*field);
}

void cleanFields(ProjectEntity &item)
{
    for (QString *field : {&item.name, &item.role, &item.wikidata, &item.note})
        clean(*field);
    clean(item.aliases);
}

} // namespace

QString storable(QString string)
{
    if (isStorable(string))
        return string;
    while (string.startsWith(QChar(0xFEFF)))
        string.remove(0, 1);
    for (qsizetype i = 0; i < string.size(); ++i) {
        const QChar c = string.at(i);
        if (c.isHighSurrogate() && i + 1 < string.size() && string.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF || c.isNull())
            string[i] = QChar(replacement);
    }
    return string;
}

Item storable(Item item)
{
    std::visit([](auto &value) { cleanFields(value); }, item);
    return item;
}

Edit storable(Edit edit)
{
    for (Change &change : edit.changes) {
        if (change.before)
            change.before = storable(*std::move(change.before));
        if (change.after)
            change.after = storable(*std::move(change.after));
    }
    return edit;
}

} // namespace guillemet::store
