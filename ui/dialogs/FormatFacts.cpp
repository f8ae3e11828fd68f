#include "ui/dialogs/FormatFacts.h"

#include "exchange/Holdings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace guillemet::ui {

namespace {

struct Source
{
    const char *name;
    const char *title;
    const char *line;
    const char *detail;
    bool readBack;
};

constexpr Source sources[] = {
    {"xlsx", QT_TRANSLATE_NOOP("FormatFacts", "Quote sheet (Excel)"),
     QT_TRANSLATE_NOOP("FormatFacts", "for the fact-checking desk, ready to fill in"),
     QT_TRANSLATE_NOOP("FormatFacts", "One workbook: quotations with empty columns for the check and its result, mentions, "
                                      "entities, and totals a speaker. Cells never run as formulas."),
     false},
    {"csv", QT_TRANSLATE_NOOP("FormatFacts", "Spreadsheet (CSV)"),
     QT_TRANSLATE_NOOP("FormatFacts", "a row a quotation, a row a mention"),
     QT_TRANSLATE_NOOP("FormatFacts", "Two files in a folder: quotations.csv and mentions.csv, in UTF-8, read by "
                                      "LibreOffice and Excel. Cells never run as formulas."),
     false},
    {"html", QT_TRANSLATE_NOOP("FormatFacts", "Report (HTML)"),
     QT_TRANSLATE_NOOP("FormatFacts", "marked text and who says what, to read and print"),
     QT_TRANSLATE_NOOP("FormatFacts", "One page that loads nothing from the network: who says what, totals, and each "
                                      "article with its names and quotations marked."),
     false},
    {"jsonl", QT_TRANSLATE_NOOP("FormatFacts", "Guillemet (JSON Lines)"),
     QT_TRANSLATE_NOOP("FormatFacts", "everything, nothing lost"),
     QT_TRANSLATE_NOOP("FormatFacts", "One article a line, with all that the project knows of it, also what was rejected. "
                                      "The format for scripts, and for moving articles to another project."),
     true},
    {"brat", "brat", QT_TRANSLATE_NOOP("FormatFacts", "text and annotations beside it, for research"),
     QT_TRANSLATE_NOOP("FormatFacts", "A folder that brat's server opens: for each article a .txt and an .ann, and one "
                                      "annotation.conf."),
     true},
    {"w3c", QT_TRANSLATE_NOOP("FormatFacts", "W3C Web Annotation"), QT_TRANSLATE_NOOP("FormatFacts", "linked annotations (JSON-LD)"),
     QT_TRANSLATE_NOOP("FormatFacts", "A folder: for each article its text and a collection of annotations that point into "
                                      "it by position and by quote."),
     true},
    {"tei", "TEI P5", QT_TRANSLATE_NOOP("FormatFacts", "editions and corpora in the humanities (XML)"),
     QT_TRANSLATE_NOOP("FormatFacts", "One corpus with persName, orgName, placeName and said, and lists of people, places "
                                      "and bodies."),
     false},
    {"refi-qda", "REFI-QDA", QT_TRANSLATE_NOOP("FormatFacts", "QualCoder, NVivo, ATLAS.ti, MAXQDA"),
     QT_TRANSLATE_NOOP("FormatFacts", "One .qdpx project for programs of qualitative analysis: sources, codes, and speakers "
                                      "as cases."),
     true},
    {"label-studio", "Label Studio", QT_TRANSLATE_NOOP("FormatFacts", "tasks to annotate or review there"),
     QT_TRANSLATE_NOOP("FormatFacts", "A folder: tasks.json and the labelling interface for it, config.xml."), true},
    {"doccano", "doccano", QT_TRANSLATE_NOOP("FormatFacts", "spans and relations"),
     QT_TRANSLATE_NOOP("FormatFacts", "One article a line. In doccano, allow overlapping spans and relations."), true},
    {"spacy", QT_TRANSLATE_NOOP("FormatFacts", "spaCy and Prodigy"), QT_TRANSLATE_NOOP("FormatFacts", "to train on, or to go on annotating"),
     QT_TRANSLATE_NOOP("FormatFacts", "One article a line, its labelled spans counted in characters, with tokens left to "
                                      "the reader."),
     true},
    {"cas-xmi", "UIMA CAS XMI", QT_TRANSLATE_NOOP("FormatFacts", "INCEpTION, Apache UIMA, DKPro"),
     QT_TRANSLATE_NOOP("FormatFacts", "A folder: an .xmi an article and the type system, with DKPro's types and a layer of "
                                      "quotations."),
     true},
    {"cas-json", "UIMA CAS JSON", QT_TRANSLATE_NOOP("FormatFacts", "INCEpTION, cassis, DKPro"),
     QT_TRANSLATE_NOOP("FormatFacts", "A folder of one JSON file an article (CAS JSON 0.4), the types inside."), true},
    {"conllu", "CoNLL-U", QT_TRANSLATE_NOOP("FormatFacts", "a word a line, entities and quotations in columns"),
     QT_TRANSLATE_NOOP("FormatFacts", "Tokens with entities as CorefUD writes them, and quotations in the last column."), true},
    {"conll2003", "CoNLL-2003", QT_TRANSLATE_NOOP("FormatFacts", "a word a line, names only, to train taggers"),
     QT_TRANSLATE_NOOP("FormatFacts", "Tokens with the type of the name that they belong to (BIO). Spaces between words are "
                                      "not kept."),
     true},
    {"nif", "NIF", QT_TRANSLATE_NOOP("FormatFacts", "linked data (Turtle)"),
     QT_TRANSLATE_NOOP("FormatFacts", "One Turtle file: a context an article, a resource a marked stretch of text."), false},
};

QString words(const char *text)
{
    return QCoreApplication::translate("FormatFacts", text);
}

std::vector<FormatFacts> makeFacts()
{
    std::vector<FormatFacts> out;
    for (const Source &source : sources) {
        FormatFacts facts;
        facts.name = QString::fromLatin1(source.name);
        facts.title = words(source.title);
        facts.line = words(source.line);
        facts.detail = words(source.detail);
        facts.readBack = source.readBack;
        out.push_back(std::move(facts));
    }
    return out;
}

} // namespace

QString FormatFacts::lost() const
{
    QStringList parts;
    for (const exchange::Holding holding : exchange::writeHoldings(name).lost()) {
        if (holding != exchange::Holding::EdgeBlanks) // a matter for those who write readers
            parts.append(exchange::holdingLabel(holding));
    }
    return QLocale().createSeparatedList(parts);
}

QString FormatFacts::remark() const { return exchange::writeHoldings(name).remark(); }

const std::vector<FormatFacts> &formatFacts()
{
    // The language may change while the program runs; it is then asked again by dialogs that are made anew.
    static QString language;
    static std::vector<FormatFacts> facts;
    const QString now = words(sources[0].title);
    if (facts.empty() || now != language) {
        facts = makeFacts();
        language = now;
    }
    return facts;
}

const FormatFacts *factsOf(const QString &writer)
{
    for (const FormatFacts &facts : formatFacts()) {
        if (facts.name == writer)
            return &facts;
    }
    return nullptr;
}

} // namespace guillemet::ui
