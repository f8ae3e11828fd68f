#include "detection/names/LexiconSource.h"

#include "detection/names/LexiconKinds.h"
#include "detection/names/NameLexicon.h"

#include <QtCore/QFile>
#include <QtCore/QStringList>

namespace guillemet::detection {

namespace {

/// Which columns of which rows of a table belong to a lexicon. Forms within a column are parted by «;».
struct Source
{
    QStringView table;
    LexiconKind kind;
    QStringView wanted; ///< only rows whose column `kindColumn` is this word; empty: all
    int kindColumn;
    int firstColumn;
    int lastColumn;
};

constexpr Source sources[] = {
    {u"first-names.tsv", FirstNames, {}, 0, 0, 0},
    {u"first-names-press.tsv", FirstNames, {}, 0, 0, 0},
    {u"first-names-rare.tsv", RareFirstNames, {}, 0, 0, 0},
    {u"surnames.tsv", Surnames, {}, 0, 0, 0},
    {u"surnames-press.tsv", Surnames, {}, 0, 0, 0},
    {u"surnames-rare.tsv", RareSurnames, {}, 0, 0, 0},
    {u"titles.tsv", Civilities, u"c", 0, 1, 2},
    {u"titles.tsv", Functions, u"f", 0, 1, 2},
    {u"places.tsv", Countries, u"C", 1, 0, 0},
    {u"places.tsv", Regions, u"R", 1, 0, 0},
    {u"places.tsv", Cities, u"Y", 1, 0, 0},
    {u"places.tsv", Towns, u"T", 1, 0, 0},
    {u"places-press.tsv", Countries, u"C", 1, 0, 0},
    {u"places-press.tsv", Regions, u"R", 1, 0, 0},
    {u"places-press.tsv", Cities, u"Y", 1, 0, 0},
    {u"nationalities.tsv", Countries, {}, 0, 0, 1},
    {u"nationalities.tsv", Cities, {}, 0, 2, 2},
    {u"nationalities.tsv", Nationalities, {}, 0, 3, 3},
    {u"geography.tsv", Geography, {}, 0, 0, 0},
    {u"organisation-heads.tsv", OrganisationHeads, {}, 0, 0, 0},
    {u"organisations.tsv", Companies, u"company", 0, 1, 2},
    {u"organisations.tsv", Media, u"media", 0, 1, 2},
    {u"organisations.tsv", Parties, u"party", 0, 1, 2},
    {u"organisations.tsv", Teams, u"team", 0, 1, 2},
    {u"organisations.tsv", International, u"international", 0, 1, 2},
    {u"organisations.tsv", StateBodies, u"state", 0, 1, 2},
    {u"organisations.tsv", Associations, u"ngo", 0, 1, 2},
    {u"organisations.tsv", Associations, u"union", 0, 1, 2},
    {u"organisations.tsv", Associations, u"education", 0, 1, 2},
    {u"seats.tsv", Seats, {}, 0, 0, 0},
    {u"seats.tsv", Seats, {}, 0, 3, 3},
    {u"events-and-works.tsv", Events, {}, 0, 0, 0},
    {u"particles.tsv", Particles, {}, 0, 0, 0},
    {u"person-nouns.tsv", PersonNouns, {}, 0, 0, 0},
    {u"calendar.tsv", Calendar, {}, 0, 0, 0},
    {u"name-heads.tsv", PlaceHeads, u"p", 0, 1, 1},
    {u"name-heads.tsv", TitleHeads, u"m", 0, 1, 1},
};

void read(const QString &path, NameLexiconBuilder &builder, QStringView table)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList columns = line.split(u'\t');
        for (const Source &source : sources) {
            if (source.table != table
                || (!source.wanted.isEmpty() && columns.value(source.kindColumn) != source.wanted))
                continue;
            for (int column = source.firstColumn; column <= source.lastColumn; ++column) {
                for (const QString &form : columns.value(column).split(u';', Qt::SkipEmptyParts)) {
                    if (form != u"=") // «the same in the feminine»
                        builder.add(form, source.kind);
                }
            }
        }
    }
}

} // namespace

QByteArray compiledLexicons(const QString &folder)
{
    NameLexiconBuilder builder;
    QStringView before;
    for (const Source &source : sources) {
        if (source.table != before)
            read(folder + u'/' + source.table.toString(), builder, source.table);
        before = source.table;
    }
    return builder.bytes();
}

} // namespace guillemet::detection
