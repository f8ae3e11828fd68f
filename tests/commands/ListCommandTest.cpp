#include "tests/commands/Program.h"
#include "tests/support/TestMain.h"

#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace guillemet::tests;

namespace {

// Two articles: one speaker in both, an interrupted quotation, one rejected quotation.
const QByteArray corpus =
    R"({"id":"a","title":"A","language":"fr","text":"Léa Roy dit «oui», puis «non merci». Léa rit.",)"
    R"("mentions":[{"id":"m1","start":0,"end":7,"type":"PER","entity":"e1"},{"id":"m2","start":37,"end":40,"type":"PER","entity":"e1","status":"suggested","confidence":0.5}],)"
    R"("entities":[{"id":"e1","name":"Léa Roy","type":"PER"}],)"
    R"("quotes":[{"id":"q1","kind":"direct","spans":[{"start":13,"end":16},{"start":25,"end":34}],"cue":{"start":8,"end":11},"source":{"start":0,"end":7},"speaker":"e1"}]})" "\n"
    R"({"id":"b","title":"B","language":"fr","text":"«Bon», dit Léa Roy.\tFin\n",)"
    R"("mentions":[{"id":"m1","start":11,"end":18,"type":"PER","entity":"e1"}],"entities":[{"id":"e1","name":"Léa Roy","type":"PER"}],)"
    R"("quotes":[{"id":"q1","kind":"direct","spans":[{"start":1,"end":4}],"speaker":"e1","status":"suggested"},)"
    R"({"id":"q2","kind":"mixed","spans":[{"start":20,"end":23}],"speaker":"e1","status":"rejected"}]})" "\n";

} // namespace

class ListCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void articles();
    void mentions();
    void entities();
    void quotations();
    void speakers();
    void anEmptyProjectGivesAnEmptyArray();
    void tsvHasAHeaderAndOneLineEach();
    void tablesStandInColumns();
    void listingIsRefusedForWhatIsNoProject();

private:
    QJsonArray list(const char *what) const
    {
        return m_program.run({QStringLiteral("list"), m_project, QString::fromLatin1(what), QStringLiteral("--format"), QStringLiteral("json")}).json();
    }

    Program m_program;
    QString m_project;
};

void ListCommandTest::initTestCase()
{
    m_project = m_program.project();
    const Outcome outcome = m_program.run({QStringLiteral("import"), m_project, m_program.file(QStringLiteral("c.jsonl"), corpus)});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
}

void ListCommandTest::articles()
{
    const QJsonArray rows = list("articles");
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0)[u"id"].toString(), QStringLiteral("a"));
    QCOMPARE(rows.at(0)[u"title"].toString(), QStringLiteral("A"));
    QCOMPARE(rows.at(0)[u"language"].toString(), QStringLiteral("fr"));
    QCOMPARE(rows.at(0)[u"words"].toInt(), 9);
    QCOMPARE(rows.at(0)[u"undecided"].toInt(), 1);
    QCOMPARE(rows.at(0)[u"state"].toString(), QStringLiteral("new"));
}

void ListCommandTest::mentions()
{
    const QJsonArray rows = list("mentions");
    QCOMPARE(rows.size(), 3);
    const QJsonObject second = rows.at(1).toObject();
    QCOMPARE(second[u"article"].toString(), QStringLiteral("a"));
    QCOMPARE(second[u"text"].toString(), QString::fromUtf8("Léa"));
    QCOMPARE(second[u"type"].toString(), QStringLiteral("PER"));
    QCOMPARE(second[u"kind"].toString(), QStringLiteral("name"));
    QCOMPARE(second[u"entity"].toString(), QString::fromUtf8("Léa Roy"));
    QCOMPARE(second[u"status"].toString(), QStringLiteral("suggested"));
    QCOMPARE(second[u"confidence"].toDouble(), 0.5);
    QCOMPARE(second[u"start"].toInt(), 37);
}

void ListCommandTest::entities()
{
    const QJsonArray rows = list("entities");
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0)[u"name"].toString(), QString::fromUtf8("Léa Roy"));
    QCOMPARE(rows.at(0)[u"type"].toString(), QStringLiteral("PER"));
    QCOMPARE(rows.at(0)[u"mentions"].toInt(), 3);
    QCOMPARE(rows.at(0)[u"articles"].toInt(), 2);
}

void ListCommandTest::quotations()
{
    const QJsonArray rows = list("quotations");
    QCOMPARE(rows.size(), 3);
    const QJsonObject first = rows.at(0).toObject();
    QCOMPARE(first[u"text"].toString(), QString::fromUtf8("oui […] non merci"));
    QCOMPARE(first[u"kind"].toString(), QStringLiteral("direct"));
    QCOMPARE(first[u"cue"].toString(), QStringLiteral("dit"));
    QCOMPARE(first[u"source"].toString(), QString::fromUtf8("Léa Roy"));
    QCOMPARE(first[u"speaker"].toString(), QString::fromUtf8("Léa Roy"));
    QCOMPARE(first[u"status"].toString(), QStringLiteral("confirmed"));
    QVERIFY(first.contains(u"confidence"));
    QVERIFY(rows.at(1)[u"cue"].isNull());
    QCOMPARE(rows.at(2)[u"status"].toString(), QStringLiteral("rejected"));
}

void ListCommandTest::speakers()
{
    const QJsonArray rows = list("speakers");
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0)[u"name"].toString(), QString::fromUtf8("Léa Roy"));
    QCOMPARE(rows.at(0)[u"quotations"].toInt(), 2); // the rejected one does not count
    QCOMPARE(rows.at(0)[u"words"].toInt(), 4);
}

void ListCommandTest::anEmptyProjectGivesAnEmptyArray()
{
    const QString empty = m_program.project(QStringLiteral("empty.guillemet"));
    for (const char *what : {"articles", "mentions", "entities", "quotations", "speakers"}) {
        const Outcome outcome = m_program.run({QStringLiteral("list"), empty, QString::fromLatin1(what), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out, QByteArray("[]\n"));
    }
}

void ListCommandTest::tsvHasAHeaderAndOneLineEach()
{
    const Outcome outcome = m_program.run({QStringLiteral("list"), QStringLiteral("--format=tsv"), m_project, QStringLiteral("quotations")});
    QCOMPARE(outcome.code, 0);
    const QStringList lines = outcome.lines();
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).startsWith(QStringLiteral("article\tkind\ttext\t")));
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), lines.at(0).count(u'\t'));
}

void ListCommandTest::tablesStandInColumns()
{
    const Outcome outcome = m_program.run({QStringLiteral("list"), m_project, QStringLiteral("articles")});
    QCOMPARE(outcome.code, 0);
    const QStringList lines = outcome.lines();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).indexOf(QStringLiteral("title")), lines.at(1).indexOf(u'A'));
}

void ListCommandTest::listingIsRefusedForWhatIsNoProject()
{
    const Outcome outcome = m_program.run({QStringLiteral("list"), m_program.file(QStringLiteral("no.txt"), "x"), QStringLiteral("articles")});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("no.txt"));
}

GUILLEMET_TEST(ListCommandTest)
#include "ListCommandTest.moc"
