#include "detection/names/RememberedNames.h"
#include "detection/names/LexiconKinds.h"
#include "detection/names/SpanRules.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::detection;
using annotation::EntityType;

class SchemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void articlesAndElisions_areNotPartOfAName();
    void capitalArticles_stay();
    void civilities_areNotPartOfAPerson();
    void particles_stayWithPersonsOnly();
    void currencies_areNoPlaces();
    void marks_areNotPartOfANameAndMayLeaveNothing();
    void englishFunctions_areNotPartOfAPerson_data();
    void englishFunctions_areNotPartOfAPerson();
    void rejectedForms_go();
    void confirmedForms_areFoundEverywhereWithTheirType();
    void confirmedForms_doNotCutALongerName();
    void confirmedForms_areFoundOnWholeWordsOnly();
};

namespace {

Analysis prepared(const QString &text)
{
    return analyse(text::ArticleText(text), QStringLiteral("fr"));
}

QString trimmed(const QString &text, EntityType type)
{
    const Analysis article = prepared(text);
    TaggedName name{0, int(article.tokens.size()), int(type), 1.0f};
    return trimToScheme(article, name) ? article.text.mid(article.span(name.first, name.last)) : QString();
}

annotation::Mention mention(const QString &text, const QString &form, EntityType type)
{
    annotation::Mention out;
    const int start = int(text.indexOf(form));
    out.span = {start, start + int(form.size())};
    out.type = type;
    return out;
}

QStringList forms(const std::vector<annotation::Mention> &mentions, const QString &text)
{
    QStringList out;
    for (const annotation::Mention &one : mentions)
        out.append(annotation::toWord(one.type) + u' ' + text.mid(one.span.start, one.span.length()));
    return out;
}

} // namespace

void SchemeTest::articlesAndElisions_areNotPartOfAName()
{
    QCOMPARE(trimmed(QStringLiteral("l’ONU"), EntityType::Organisation), QStringLiteral("ONU"));
    QCOMPARE(trimmed(QStringLiteral("la France"), EntityType::Place), QStringLiteral("France"));
    QCOMPARE(trimmed(QStringLiteral("de l'Elysée"), EntityType::Organisation), QStringLiteral("Elysée"));
}

void SchemeTest::capitalArticles_stay()
{
    QCOMPARE(trimmed(QStringLiteral("Le Monde"), EntityType::Organisation), QStringLiteral("Le Monde"));
}

void SchemeTest::civilities_areNotPartOfAPerson()
{
    QCOMPARE(trimmed(QStringLiteral("M. Macron"), EntityType::Person), QStringLiteral("Macron"));
    QCOMPARE(trimmed(QStringLiteral("Mme Le Pen"), EntityType::Person), QStringLiteral("Le Pen"));
}

void SchemeTest::englishFunctions_areNotPartOfAPerson_data()
{
    QTest::addColumn<QString>("tagged");
    QTest::addColumn<QString>("name");
    QTest::newRow("one word") << QStringLiteral("Chief Redbird") << QStringLiteral("Redbird");
    QTest::newRow("two words") << QStringLiteral("Police Chief Wanda Redbird") << QStringLiteral("Wanda Redbird");
    QTest::newRow("the function alone") << QStringLiteral("Chief") << QStringLiteral("Chief");
    QTest::newRow("a small word follows") << QStringLiteral("Coach of Wales") << QStringLiteral("Coach of Wales");
    QTest::newRow("a first name") << QStringLiteral("Dean Smith") << QStringLiteral("Dean Smith");
    QTest::newRow("no function") << QStringLiteral("Wanda Redbird") << QStringLiteral("Wanda Redbird");
}

void SchemeTest::englishFunctions_areNotPartOfAPerson()
{
    QFETCH(QString, tagged);
    QFETCH(QString, name);
    NameLexiconBuilder builder;
    for (const QString &function : {QStringLiteral("chief"), QStringLiteral("police chief"), QStringLiteral("coach"),
                                    QStringLiteral("dean")})
        builder.add(function, Functions);
    const QByteArray table = builder.bytes();
    const Analysis article = analyse(text::ArticleText(tagged), QStringLiteral("en"));
    TaggedName found{0, int(article.tokens.size()), int(EntityType::Person), 1.0f};
    trimFunctions(article, found, NameLexicon(table));
    QCOMPARE(article.text.mid(article.span(found.first, found.last)), name);
}

void SchemeTest::particles_stayWithPersonsOnly()
{
    QCOMPARE(trimmed(QStringLiteral("de Gaulle"), EntityType::Person), QStringLiteral("de Gaulle"));
    QCOMPARE(trimmed(QStringLiteral("de Paris"), EntityType::Place), QStringLiteral("Paris"));
}

void SchemeTest::currencies_areNoPlaces()
{
    const Analysis article = prepared(QStringLiteral("US$9 et US"));
    TaggedName currency{0, 1, int(EntityType::Place), 1.0f};
    QVERIFY(!trimToScheme(article, currency));
    TaggedName country{int(article.tokens.size()) - 1, int(article.tokens.size()), int(EntityType::Place), 1.0f};
    QVERIFY(trimToScheme(article, country));
}

void SchemeTest::marks_areNotPartOfANameAndMayLeaveNothing()
{
    QCOMPARE(trimmed(QStringLiteral("« Aquarius »"), EntityType::Other), QStringLiteral("Aquarius"));
    QVERIFY(trimmed(QStringLiteral("« »"), EntityType::Other).isNull());
}

void SchemeTest::rejectedForms_go()
{
    const QString text = QStringLiteral("Dimanche, Paris et Lyon.");
    Memory memory;
    memory.rejectedNames.insert(QStringLiteral("Dimanche"), 1);
    const std::vector<annotation::Mention> names = {mention(text, QStringLiteral("Dimanche"), EntityType::Person),
                                                    mention(text, QStringLiteral("Paris"), EntityType::Place)};
    QCOMPARE(forms(withRemembered(names, prepared(text), memory), text), QStringList(QStringLiteral("LOC Paris")));
}

void SchemeTest::confirmedForms_areFoundEverywhereWithTheirType()
{
    const QString text = QStringLiteral("Marvaine ouvre. Paris suit Marvaine et Bac de Marvaine.");
    Memory memory;
    memory.names.insert(QStringLiteral("Marvaine"), {EntityType::Organisation, 2});
    memory.names.insert(QStringLiteral("Bac de Marvaine"), {EntityType::Other, 1});
    const std::vector<annotation::Mention> names = {mention(text, QStringLiteral("Marvaine"), EntityType::Person),
                                                    mention(text, QStringLiteral("Paris"), EntityType::Place)};
    QCOMPARE(forms(withRemembered(names, prepared(text), memory), text),
             QStringList({QStringLiteral("ORG Marvaine"), QStringLiteral("LOC Paris"), QStringLiteral("ORG Marvaine"),
                          QStringLiteral("MISC Bac de Marvaine")}));
}

void SchemeTest::confirmedForms_doNotCutALongerName()
{
    const QString text = QStringLiteral("Université de Paris");
    Memory memory;
    memory.names.insert(QStringLiteral("Paris"), {EntityType::Place, 9});
    const std::vector<annotation::Mention> names = {mention(text, text, EntityType::Organisation)};
    QCOMPARE(forms(withRemembered(names, prepared(text), memory), text),
             QStringList(QStringLiteral("ORG Université de Paris")));
}

void SchemeTest::confirmedForms_areFoundOnWholeWordsOnly()
{
    const QString text = QStringLiteral("Parisien et Paris-Nice");
    Memory memory;
    memory.names.insert(QStringLiteral("Paris"), {EntityType::Place, 1});
    QVERIFY(withRemembered({}, prepared(text), memory).empty());
}

GUILLEMET_TEST(SchemeTest)
#include "SchemeTest.moc"
