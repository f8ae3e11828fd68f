#include "detection/lexicons/LexiconReader.h"

#include "detection/lexicons/Fold.h"
#include "text/Tokens.h"

#include <QtCore/QFile>

namespace guillemet::detection {

using annotation::Gender;

namespace {

/// Whether the tokenizer parts it at its blanks and nowhere else, as it does nearly all names: letters and
/// inner hyphens.
bool isPlain(QStringView phrase)
{
    for (const QChar c : phrase) {
        const char16_t unit = c.unicode();
        const bool ascii = (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
        if (!ascii && unit != u' ' && unit != u'-' && !c.isLetter())
            return false;
    }
    return true;
}

QStringList aliasesOf(QStringView column)
{
    QStringList out;
    for (const QStringView alias : column.split(u';', Qt::SkipEmptyParts))
        out.append(alias.trimmed().toString());
    return out;
}

Lexicons::Flags nameGender(QStringView column, Lexicons::Flags masculine, Lexicons::Flags feminine)
{
    return column == u"m" ? masculine : column == u"f" ? feminine : masculine | feminine;
}

} // namespace

template <typename Take> void LexiconReader::eachRow(const char *file, Take take)
{
    QFile source(QStringLiteral(":/lexicons/") + QLatin1String(file));
    const bool opened = source.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "LexiconReader", file);
    if (!opened)
        return;
    const QString all = QString::fromUtf8(source.readAll());
    Row row;
    for (qsizetype at = 0; at < all.size();) {
        qsizetype end = all.indexOf(u'\n', at);
        if (end < 0)
            end = all.size();
        const QStringView line = QStringView(all).mid(at, end - at);
        at = end + 1;
        if (line.isEmpty() || line.front() == u'#')
            continue;
        row.clear();
        for (qsizetype from = 0; from <= line.size();) {
            qsizetype tab = line.indexOf(u'\t', from);
            if (tab < 0)
                tab = line.size();
            row.push_back(line.mid(from, tab - from));
            from = tab + 1;
        }
        while (row.size() < 5)
            row.push_back({});
        take(row);
    }
}

quint64 LexiconReader::add(QStringView phrase, Lexicons::Flags flags)
{
    quint64 key = 0;
    const auto takeWord = [&](QStringView word) {
        if (key != 0)
            m_lexicons.m_table.add(key, Lexicons::BeginsPhrase);
        key = key == 0 ? foldedKey(word) : phraseKey(key, foldedKey(word));
    };
    if (isPlain(phrase)) { // many times quicker than the tokenizer
        for (qsizetype from = 0; from < phrase.size();) {
            qsizetype blank = phrase.indexOf(u' ', from);
            if (blank < 0)
                blank = phrase.size();
            if (blank > from)
                takeWord(phrase.mid(from, blank - from));
            from = blank + 1;
        }
    } else {
        for (const text::Token &token : text::tokens(phrase))
            takeWord(phrase.mid(token.span.start, token.span.length()));
    }
    if (key != 0)
        m_lexicons.m_table.add(key, flags);
    return key;
}

void LexiconReader::firstNames(const char *file, Lexicons::Flags flag)
{
    eachRow(file, [&](const Row &row) {
        const QStringView english = row[2].isEmpty() ? row[1] : row[2];
        add(row[0], flag | nameGender(row[1], Lexicons::MasculineName, Lexicons::FeminineName) |
                        nameGender(english, Lexicons::MasculineNameEn, Lexicons::FeminineNameEn));
    });
}

void LexiconReader::places(const char *file)
{
    eachRow(file, [&](const Row &row) {
        const QChar kind = row[1].isEmpty() ? QChar(u'T') : row[1].front();
        add(row[0], kind == u'C'   ? Lexicons::Country
                    : kind == u'R' ? Lexicons::Region
                    : kind == u'Y' ? Lexicons::City
                                   : Lexicons::Town);
    });
}

void LexiconReader::personNouns()
{
    eachRow("person-nouns.tsv", [&](const Row &row) {
        add(row[0], Lexicons::PersonNoun |
                        nameGender(row[1], Lexicons::MasculineNoun, Lexicons::FeminineNoun) |
                        (row[2] == u"p" ? Lexicons::PluralNoun : 0u));
    });
}

void LexiconReader::words(const char *file, Lexicons::Flags flags)
{
    eachRow(file, [&](const Row &row) { add(row[0], flags); });
}

void LexiconReader::titles()
{
    const auto addForm = [this](QStringView form, QStringView lemma, Gender gender, bool civility,
                                bool plural) {
        const Lexicons::Flags kind = civility ? Lexicons::Civility : Lexicons::Function;
        const Lexicons::Flags sex = gender == Gender::Masculine ? Lexicons::MasculineNoun
                                    : gender == Gender::Feminine
                                        ? Lexicons::FeminineNoun
                                        : Lexicons::MasculineNoun | Lexicons::FeminineNoun;
        const quint64 key = add(form, kind | sex | (plural ? Lexicons::PluralNoun : 0u));
        const auto known = m_lexicons.m_titleByKey.constFind(key);
        if (known !=
            m_lexicons.m_titleByKey.cend()) { // «ministre» of both genders, «Président» of both languages
            Lexicons::Title &title = m_lexicons.m_titles[size_t(*known)];
            if (title.gender != gender)
                title.gender = Gender::Unknown;
            return;
        }
        m_lexicons.m_titleByKey.insert(key, int(m_lexicons.m_titles.size()));
        m_lexicons.m_titles.push_back({lemma.toString(), gender, civility});
    };
    eachRow("titles.tsv", [&](const Row &row) { // kind, masculine, feminine
        const bool civility = row[0].startsWith(u'c');
        const bool plural = row[0].endsWith(u'p');
        const QStringView lemma = row[1] == u"-" ? row[2] : row[1];
        if (row[2] == u"=") {
            addForm(row[1], lemma, Gender::Unknown, civility, plural);
            return;
        }
        if (row[1] != u"-")
            addForm(row[1], lemma, Gender::Masculine, civility, plural);
        if (row[2] != u"-")
            addForm(row[2], lemma, Gender::Feminine, civility, plural);
    });
}

void LexiconReader::organisations()
{
    eachRow("organisations.tsv", [&](const Row &row) { // kind, name, aliases
        const Lexicons::Flags flags = Lexicons::Organisation | (row[0] == u"media" ? Lexicons::Media : 0u) |
                                      (row[0] == u"company" ? Lexicons::Company : 0u) |
                                      (row[0] == u"team" ? Lexicons::Team : 0u);
        const int index = int(m_lexicons.m_bodies.size());
        m_lexicons.m_bodies.push_back({row[1].toString(), aliasesOf(row[2]), row[0].toString()});
        const Lexicons::Body made = m_lexicons.m_bodies.back();
        const auto link = [&](quint64 key) {
            if (!m_lexicons.m_bodyByKey.contains(key))
                m_lexicons.m_bodyByKey.insert(key, index);
        };
        link(add(made.name, flags));
        for (const QString &alias : made.aliases)
            link(add(alias, flags));
    });
}

void LexiconReader::seats()
{
    eachRow("seats.tsv", [&](const Row &row) { // name, body, country, aliases
        const int index = int(m_lexicons.m_seats.size());
        m_lexicons.m_seats.push_back({row[0].toString(), row[1].toString(), row[2].toString()});
        m_lexicons.m_seatByKey.insert(add(row[0], Lexicons::Seat), index);
        for (const QString &alias : aliasesOf(row[3]))
            m_lexicons.m_seatByKey.insert(add(alias, Lexicons::Seat), index);
    });
}

void LexiconReader::nationalities()
{
    eachRow("nationalities.tsv", [&](const Row &row) { // country, in English, capital, adjectives, aliases
        const int index = int(m_lexicons.m_nationalities.size());
        m_lexicons.m_nationalities.push_back(
            {row[0].toString(), row[1].toString(), row[2].toString(), aliasesOf(row[4])});
        const auto link = [&](quint64 key) {
            if (!m_lexicons.m_nationalityByKey.contains(key))
                m_lexicons.m_nationalityByKey.insert(key, index);
        };
        link(add(row[0], Lexicons::Country));
        link(add(row[1], Lexicons::Country));
        for (const QString &alias : aliasesOf(row[4]))
            link(add(alias, Lexicons::Country));
        if (!row[2].isEmpty())
            link(add(row[2], Lexicons::City));
        for (const QString &form : aliasesOf(row[3])) {
            link(add(form, Lexicons::Demonym));
            if (!form.endsWith(u's') && !form.endsWith(u'x') && !form.endsWith(u"ish") &&
                !form.endsWith(u"ese"))
                link(add(form + u's', Lexicons::Demonym));
        }
    });
}

void LexiconReader::calendar()
{
    eachRow("calendar.tsv",
            [&](const Row &row) { add(row[0], row[1] == u"month" ? Lexicons::Month : Lexicons::Weekday); });
}

void LexiconReader::readAll()
{
    firstNames("first-names.tsv", Lexicons::FirstName);
    firstNames("first-names-press.tsv", Lexicons::FirstName);
    firstNames("first-names-rare.tsv", Lexicons::RareFirstName);
    words("particles.tsv", Lexicons::Particle);
    words("geography.tsv", Lexicons::Geography);
    words("organisation-heads.tsv", Lexicons::OrganisationHead);
    words("events-and-works.tsv", Lexicons::KnownOther);
    places("places.tsv");
    places("places-press.tsv");
    personNouns();
    titles();
    organisations();
    seats();
    nationalities();
    calendar();
}

} // namespace guillemet::detection
