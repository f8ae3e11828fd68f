#include "exchange/Holdings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <algorithm>
#include <array>

namespace guillemet::exchange {

namespace {

using enum Holding;

struct Words
{
    Holding holding;
    const char *key;
    const char *label;
};

constexpr std::array<Words, 24> words = {{
    {Title, "title", QT_TRANSLATE_NOOP("Holdings", "title")},
    {Language, "language", QT_TRANSLATE_NOOP("Holdings", "language")},
    {Outlet, "outlet", QT_TRANSLATE_NOOP("Holdings", "outlet")},
    {Author, "author", QT_TRANSLATE_NOOP("Holdings", "author")},
    {Date, "date", QT_TRANSLATE_NOOP("Holdings", "date")},
    {Address, "url", QT_TRANSLATE_NOOP("Holdings", "address")},
    {ArticleNote, "articleNote", QT_TRANSLATE_NOOP("Holdings", "note of the article")},
    {State, "state", QT_TRANSLATE_NOOP("Holdings", "state of the article")},
    {Names, "names", QT_TRANSLATE_NOOP("Holdings", "names")},
    {OtherMentions, "otherMentions", QT_TRANSLATE_NOOP("Holdings", "descriptions and pronouns")},
    {Entities, "entities", QT_TRANSLATE_NOOP("Holdings", "who is who")},
    {EntityNames, "entityNames", QT_TRANSLATE_NOOP("Holdings", "names of entities")},
    {EntityDetails, "entityDetails", QT_TRANSLATE_NOOP("Holdings", "gender and functions")},
    {Quotations, "quotations", QT_TRANSLATE_NOOP("Holdings", "quotations")},
    {CuesAndSources, "cuesAndSources", QT_TRANSLATE_NOOP("Holdings", "cues and sources")},
    {Speakers, "speakers", QT_TRANSLATE_NOOP("Holdings", "speakers")},
    {FurtherSpeakers, "furtherSpeakers", QT_TRANSLATE_NOOP("Holdings", "further speakers")},
    {Statuses, "statuses", QT_TRANSLATE_NOOP("Holdings", "statuses")},
    {Confidences, "confidences", QT_TRANSLATE_NOOP("Holdings", "confidences")},
    {SpeakerConfidences, "speakerConfidences", QT_TRANSLATE_NOOP("Holdings", "confidences of speakers")},
    {Notes, "notes", QT_TRANSLATE_NOOP("Holdings", "notes")},
    {Flags, "flags", QT_TRANSLATE_NOOP("Holdings", "flags")},
    {Provenance, "provenance", QT_TRANSLATE_NOOP("Holdings", "who decided, and when")},
    {EdgeBlanks, "edgeBlanks", QT_TRANSLATE_NOOP("Holdings", "blanks at the edges of spans")},
}};

using List = std::vector<Holding>;

List operator+(List a, const List &b)
{
    a.insert(a.end(), b.begin(), b.end());
    std::sort(a.begin(), a.end());
    return a;
}

struct Row
{
    const char *format;
    List kept;
    const char *remark = nullptr;
};

const List metadata = {Title, Language, Outlet, Author, Date, Address};
const List whoSaysWhat = {Names,      OtherMentions,  Entities, EntityNames,
                          Quotations, CuesAndSources, Speakers, Statuses};

/// Formats that hold the same on the way in and on the way out.
const std::vector<Row> &bothWays()
{
    static const std::vector<Row> rows = {
        {"jsonl", allHoldings(),
         QT_TRANSLATE_NOOP("Holdings", "everything, also what was rejected; not the engine's reasons")},
        {"brat", whoSaysWhat + List{Confidences, Notes, EdgeBlanks},
         QT_TRANSLATE_NOOP("Holdings", "notes on one line; the id is the file's name")},
        {"conll2003",
         {Names},
         QT_TRANSLATE_NOOP("Holdings",
                           "tokens: blanks and ids are lost; of overlapping names only the first")},
        {"spacy", metadata + whoSaysWhat + List{State, Confidences, Notes}},
        {"doccano", metadata + List{Names, OtherMentions, Entities, Quotations, CuesAndSources, Speakers},
         QT_TRANSLATE_NOOP("Holdings", "speakers who are named in the text only")},
        {"label-studio", metadata + whoSaysWhat + List{State, Confidences, Notes, EdgeBlanks}},
        {"w3c", metadata + whoSaysWhat + List{State, Confidences, Notes, EdgeBlanks}},
        {"conllu", metadata + whoSaysWhat + List{State, Confidences}},
        {"cas-json", metadata + whoSaysWhat + List{State, Confidences, Notes, EdgeBlanks}},
        {"cas-xmi", metadata + whoSaysWhat + List{State, Confidences, Notes, EdgeBlanks}},
        {"refi-qda", metadata + whoSaysWhat + List{State, Notes, EdgeBlanks}},
    };
    return rows;
}

const std::vector<Row> &readOnly()
{
    static const std::vector<Row> rows = {
        {"text", {}, QT_TRANSLATE_NOOP("Holdings", "the text; its title is the file's name")},
        {"markdown", metadata, QT_TRANSLATE_NOOP("Holdings", "what its front matter says")},
        {"html", metadata,
         QT_TRANSLATE_NOOP("Holdings", "the article's own text; what the page says about itself")},
        {"docx", {Title, Author}},
        {"odt", {Title, Author}},
        {"pdf", {Title, Author, Date}},
        {"eml", {Title, Author, Date}},
        {"ninjs", metadata + List{ArticleNote},
         QT_TRANSLATE_NOOP("Holdings", "dateline in the text; urgency, embargo and status in the note")},
        {"newsml-g2", metadata + List{ArticleNote},
         QT_TRANSLATE_NOOP("Holdings", "dateline in the text; urgency, embargo and status in the note")},
        {"nitf", metadata + List{ArticleNote},
         QT_TRANSLATE_NOOP("Holdings", "dateline in the text; urgency, embargo and status in the note")},
        {"csv", metadata, QT_TRANSLATE_NOOP("Holdings", "articles, one a row; columns chosen by name")},
        {"xlsx", metadata, QT_TRANSLATE_NOOP("Holdings", "articles, one a row; columns chosen by name")},
        {"conll2002", {Names}, QT_TRANSLATE_NOOP("Holdings", "tokens: blanks and ids are lost")},
        {"webanno-tsv", {Names, Entities, Quotations, CuesAndSources, Speakers}},
    };
    return rows;
}

const std::vector<Row> &writeOnly()
{
    const List sheet =
        whoSaysWhat + List{Title,       Outlet, Date,       Address,    EntityDetails,     FurtherSpeakers,
                           Confidences, Notes,  Provenance, EdgeBlanks, SpeakerConfidences};
    static const std::vector<Row> rows = {
        {"xlsx", sheet, QT_TRANSLATE_NOOP("Holdings", "tables, not the text")},
        {"csv", sheet, QT_TRANSLATE_NOOP("Holdings", "tables of quotations and mentions, not the text")},
        {"html", metadata + whoSaysWhat + List{EdgeBlanks},
         QT_TRANSLATE_NOOP("Holdings", "a report to read and print")},
        {"tei",
         metadata + List{Names, OtherMentions, Entities, EntityNames, Quotations, CuesAndSources, Speakers,
                         Statuses, EdgeBlanks},
         QT_TRANSLATE_NOOP("Holdings", "what is only suggested is of medium certainty")},
        {"nif", metadata + whoSaysWhat + List{Confidences, Notes, EdgeBlanks}},
    };
    return rows;
}

QHash<QString, Holdings> table(const std::vector<Row> &oneWay)
{
    QHash<QString, Holdings> out;
    for (const std::vector<Row> *rows : {&bothWays(), &oneWay}) {
        for (const Row &row : *rows) {
            out.insert(QString::fromLatin1(row.format), {row.kept, row.remark});
        }
    }
    return out;
}

const Words &wordsOf(Holding holding)
{
    return words[size_t(holding)];
}

} // namespace

const std::vector<Holding> &allHoldings()
{
    static const std::vector<Holding> all = [] {
        std::vector<Holding> out;
        for (const Words &one : words)
            out.push_back(one.holding);
        return out;
    }();
    return all;
}

QString holdingKey(Holding holding)
{
    return QString::fromLatin1(wordsOf(holding).key);
}

QString holdingLabel(Holding holding)
{
    return QCoreApplication::translate("Holdings", wordsOf(holding).label);
}

QString Holdings::remark() const
{
    return remarkSource ? QCoreApplication::translate("Holdings", remarkSource) : QString();
}

bool Holdings::has(Holding holding) const
{
    return std::find(kept.begin(), kept.end(), holding) != kept.end();
}

std::vector<Holding> Holdings::lost() const
{
    std::vector<Holding> out;
    for (const Holding holding : allHoldings()) {
        if (!has(holding))
            out.push_back(holding);
    }
    return out;
}

const Holdings &readHoldings(const QString &format)
{
    static const QHash<QString, Holdings> all = table(readOnly());
    static const Holdings none;
    const auto found = all.constFind(format);
    return found == all.constEnd() ? none : *found;
}

const Holdings &writeHoldings(const QString &format)
{
    static const QHash<QString, Holdings> all = table(writeOnly());
    static const Holdings none;
    const auto found = all.constFind(format);
    return found == all.constEnd() ? none : *found;
}

} // namespace guillemet::exchange
