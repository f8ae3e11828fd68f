#include "detection/lexicons/Fold.h"
#include "detection/lexicons/Lexicons.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet::detection;
using L = Lexicons;

namespace {

using Rows = std::vector<QStringList>;

Rows rowsOf(const char *file)
{
    Rows out;
    QFile source(QStringLiteral(":/lexicons/") + QLatin1String(file));
    if (!source.open(QIODevice::ReadOnly))
        return out;
    for (const QString &line : QString::fromUtf8(source.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            out.push_back(line.split(u'\t'));
    }
    return out;
}

} // namespace

/// The lists that people type in: what a slip of the keyboard would spoil unseen.
class LexiconFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typedLists_areSortedWithoutRepeats_data();
    void typedLists_beginWithTheirColumnsAndSource_data();
    void typedLists_beginWithTheirColumnsAndSource();
    void typedLists_areSortedWithoutRepeats();
    void organisations_haveAKnownKindAndAName();
    void organisations_haveNoFormTwiceInARow();
    void organisations_haveNoRowTwice();
    void titles_haveThreeColumnsAndAKind();
    void placesOfThePress_haveAKindAndAreNewOnes();
    void surnamesOfThePress_areOneWordAndNewOnes();
    void firstNamesOfThePress_haveAGender();
    void bodiesOfTheWholeWorld_areKnown_data();
    void bodiesOfTheWholeWorld_areKnown();
    void everydayWords_areNoBodiesByThemselves();
    void acronyms_leadToTheFullName();
};

void LexiconFilesTest::typedLists_areSortedWithoutRepeats_data()
{
    QTest::addColumn<QByteArray>("file");
    for (const char *file : {"geography.tsv", "events-and-works.tsv", "organisation-heads.tsv", "places-press.tsv",
                             "surnames-press.tsv", "first-names-press.tsv"})
        QTest::newRow(file) << QByteArray(file);
}

void LexiconFilesTest::typedLists_beginWithTheirColumnsAndSource_data()
{
    typedLists_areSortedWithoutRepeats_data();
}

void LexiconFilesTest::typedLists_beginWithTheirColumnsAndSource()
{
    QFETCH(QByteArray, file);
    QFile source(QStringLiteral(":/lexicons/") + QString::fromLatin1(file));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QString head = QString::fromUtf8(source.read(600));
    QVERIFY(head.startsWith(u'#'));
    QVERIFY(head.contains(u"Column"));
    QVERIFY(head.contains(u"MIT"));
}

/// Sorted, no entry twice, no blank at an edge.
void LexiconFilesTest::typedLists_areSortedWithoutRepeats()
{
    QFETCH(QByteArray, file);
    const Rows rows = rowsOf(file.constData());
    QVERIFY(rows.size() > 900);
    QSet<QString> seen;
    QString before;
    for (const QStringList &row : rows) {
        const QString &entry = row.front();
        QCOMPARE(entry, entry.trimmed());
        QVERIFY2(!entry.isEmpty() && !entry.contains(u';') && !entry.contains(u'|'), qPrintable(entry));
        QVERIFY2(!seen.contains(row.join(u'\t')), qPrintable(entry));
        seen.insert(row.join(u'\t'));
        const QString key = folded(entry);
        QVERIFY2(before <= key, qPrintable(entry));
        before = key;
    }
}

void LexiconFilesTest::organisations_haveAKnownKindAndAName()
{
    static const QSet<QString> kinds = {
        QStringLiteral("media"), QStringLiteral("company"),       QStringLiteral("party"),
        QStringLiteral("union"), QStringLiteral("ngo"),           QStringLiteral("international"),
        QStringLiteral("state"), QStringLiteral("education"),     QStringLiteral("team"),
    };
    const Rows rows = rowsOf("organisations.tsv");
    QVERIFY(rows.size() > 9000);
    for (const QStringList &row : rows) {
        QVERIFY2(row.size() == 3, qPrintable(row.join(u'|')));
        QVERIFY2(kinds.contains(row[0]), qPrintable(row.join(u'|')));
        QVERIFY2(!row[1].isEmpty() && row[1] == row[1].trimmed(), qPrintable(row.join(u'|')));
    }
}

void LexiconFilesTest::organisations_haveNoFormTwiceInARow()
{
    for (const QStringList &row : rowsOf("organisations.tsv")) {
        const QStringList forms = QStringList(row[1]) + row[2].split(u';', Qt::SkipEmptyParts);
        QVERIFY2(QSet<QString>(forms.begin(), forms.end()).size() == forms.size(), qPrintable(row.join(u'|')));
        for (const QString &form : forms)
            QVERIFY2(form == form.trimmed() && form.size() > 1, qPrintable(row.join(u'|')));
    }
}

void LexiconFilesTest::organisations_haveNoRowTwice()
{
    QSet<QString> seen;
    for (const QStringList &row : rowsOf("organisations.tsv")) {
        const QString key = row[0] + u'\t' + row[1];
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen.insert(key);
    }
}

void LexiconFilesTest::titles_haveThreeColumnsAndAKind()
{
    for (const QStringList &row : rowsOf("titles.tsv")) {
        QVERIFY2(row.size() == 3, qPrintable(row.join(u'|')));
        QVERIFY2(row[0] == u"c" || row[0] == u"cp" || row[0] == u"f" || row[0] == u"fp", qPrintable(row.join(u'|')));
        QVERIFY2(!(row[1] == u"-" && (row[2] == u"-" || row[2] == u"=")), qPrintable(row.join(u'|')));
    }
}

void LexiconFilesTest::placesOfThePress_haveAKindAndAreNewOnes()
{
    QSet<QString> known;
    for (const QStringList &row : rowsOf("places.tsv"))
        known.insert(row.join(u'\t'));
    for (const QStringList &row : rowsOf("places-press.tsv")) {
        QVERIFY2(row.size() == 2 && (row[1] == u"C" || row[1] == u"R" || row[1] == u"Y"), qPrintable(row.join(u'|')));
        QVERIFY2(!known.contains(row.join(u'\t')), qPrintable(row.join(u'|')));
    }
}

void LexiconFilesTest::surnamesOfThePress_areOneWordAndNewOnes()
{
    QSet<QString> known;
    for (const QStringList &row : rowsOf("surnames.tsv"))
        known.insert(row.front());
    for (const QStringList &row : rowsOf("surnames-press.tsv")) {
        QVERIFY2(row.size() == 1 && !row.front().contains(u' '), qPrintable(row.front()));
        QVERIFY2(row.front().front().isUpper(), qPrintable(row.front()));
        QVERIFY2(!known.contains(row.front()), qPrintable(row.front()));
    }
}

void LexiconFilesTest::firstNamesOfThePress_haveAGender()
{
    for (const QStringList &row : rowsOf("first-names-press.tsv"))
        QVERIFY2(row.size() == 2 && (row[1] == u"m" || row[1] == u"f" || row[1] == u"e"), qPrintable(row.join(u'|')));
    QCOMPARE(Lexicons::shared().firstNameGender(u"Volodymyr"), guillemet::annotation::Gender::Masculine);
    QCOMPARE(Lexicons::shared().firstNameGender(u"Ngozi"), guillemet::annotation::Gender::Feminine);
}

void LexiconFilesTest::bodiesOfTheWholeWorld_areKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint32>("flags");
    const auto row = [](const char *name, quint32 flags) { QTest::newRow(name) << QString::fromUtf8(name) << flags; };
    row("Capgemini", L::Organisation | L::Company);
    row("Jumbo-Visma", L::Organisation | L::Team);
    row("Frankfurter Rundschau", L::Organisation | L::Media);
    row("Agence nationale de la recherche", L::Organisation);
    row("Rhénanie-Palatinat", L::Region);
    row("Marioupol", L::AnyPlace);
    row("Stade-Vélodrome", L::Geography);
    row("loi Taubira", L::KnownOther);
    row("gynécologue", L::Function);
}

void LexiconFilesTest::bodiesOfTheWholeWorld_areKnown()
{
    QFETCH(QString, name);
    QFETCH(quint32, flags);
    QVERIFY(Lexicons::shared().flags(L::keyOf(name)) & flags);
}

void LexiconFilesTest::everydayWords_areNoBodiesByThemselves()
{
    for (const QStringView word : {u"Action", u"Match", u"Printemps", u"Champion", u"Quotidien", u"Ensemble", u"Libre",
                                   u"Record", u"Nation", u"Silence", u"Stock", u"Monster", u"Indeed", u"Universal", u"Map"})
        QVERIFY2(!(Lexicons::shared().flags(word) & L::Organisation), qPrintable(word.toString()));
}

void LexiconFilesTest::acronyms_leadToTheFullName()
{
    const auto nameOf = [](QStringView form) {
        const L::Body *body = Lexicons::shared().body(L::keyOf(form));
        return body ? body->name : QString();
    };
    QCOMPARE(nameOf(u"ANSM"), QStringLiteral("Agence nationale de sécurité du médicament"));
    QCOMPARE(nameOf(u"IG Metall"), QStringLiteral("IG Metall"));
    QCOMPARE(nameOf(u"RTBF"), QStringLiteral("RTBF"));
    QCOMPARE(nameOf(u"ICIJ"), QStringLiteral("ICIJ"));
    QCOMPARE(nameOf(u"RSF"), QStringLiteral("Reporters sans frontières"));
}

GUILLEMET_TEST(LexiconFilesTest)
#include "LexiconFilesTest.moc"
