#include "tests/commands/Program.h"
#include "tests/support/TestMain.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace guillemet::tests;

namespace {

const QByteArray corpus =
    R"({"id":"a/1","text":"Léa rit. Paul dort.","language":"fr","mentions":[{"id":"m1","start":0,"end":3,"type":"PER"},)"
    R"({"id":"m2","start":9,"end":13,"type":"PER","status":"suggested"},{"id":"m3","start":4,"end":7,"type":"MISC","status":"rejected"}]})" "\n"
    R"({"id":"b","text":"Deux.","language":"fr","mentions":[]})" "\n";

} // namespace

class ExportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void jsonlHoldsEverythingAlsoTheRejected();
    void onlyConfirmed();
    void onlySomeArticles();
    void anUnknownArticleFails();
    void foldersHaveSafeNames();
    void replacesItsOwnExport();
    void refusesWhatIsNotItsOwn_data();
    void refusesWhatIsNotItsOwn();
    void refusesWhatWasChangedSince();
    void refusesAMissingParent();
    void nothingToWriteIsAValidResult();
    void leavesNoTraceOfAFailure();
    void readsBackWhatItWrote();
    void convertsWithoutAProject();
    void convertRefusesBrokenInputAndLeavesNothing();
    void convertsAFolder();
    void convertTakesTheReadersOptions();
    void saysWhatTheFormatDoesNotHold();
    void anInterruptionLeavesNothing();
    void aFormatsOwnOption();

private:
    Outcome exportTo(const char *format, const QString &output, const QStringList &more = {}) const
    {
        return m_program->run(QStringList{QStringLiteral("export"), m_project, QStringLiteral("--format"), QString::fromLatin1(format),
                                          QStringLiteral("--output"), output} + more);
    }
    QStringList leftOvers() const
    {
        return QDir(m_program->path({})).entryList({QStringLiteral("*.part")}, QDir::AllEntries | QDir::Hidden);
    }

    std::unique_ptr<Program> m_program;
    QString m_project;
};

void ExportCommandTest::init()
{
    m_program = std::make_unique<Program>();
    m_project = m_program->project();
    QCOMPARE(m_program->run({QStringLiteral("import"), m_project, m_program->file(QStringLiteral("in.jsonl"), corpus)}).code, 0);
}

void ExportCommandTest::jsonlHoldsEverythingAlsoTheRejected()
{
    const Outcome outcome = exportTo("jsonl", m_program->path(QStringLiteral("o.jsonl")));
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
    const QList<QByteArray> lines = m_program->read(QStringLiteral("o.jsonl")).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(lines.at(0)).object()[u"mentions"].toArray().size(), 3);
    QVERIFY(leftOvers().isEmpty());
}

void ExportCommandTest::onlyConfirmed()
{
    QCOMPARE(exportTo("jsonl", m_program->path(QStringLiteral("o.jsonl")), {QStringLiteral("--status"), QStringLiteral("confirmed")}).code, 0);
    const QByteArray first = m_program->read(QStringLiteral("o.jsonl")).split('\n').first();
    const QJsonArray mentions = QJsonDocument::fromJson(first).object()[u"mentions"].toArray();
    QCOMPARE(mentions.size(), 1);
    QCOMPARE(mentions.at(0)[u"start"].toInt(), 0);
}

void ExportCommandTest::onlySomeArticles()
{
    QCOMPARE(exportTo("jsonl", m_program->path(QStringLiteral("o.jsonl")), {QStringLiteral("--article"), QStringLiteral("b")}).code, 0);
    const QList<QByteArray> lines = m_program->read(QStringLiteral("o.jsonl")).trimmed().split('\n');
    QCOMPARE(lines.size(), 1);
    QCOMPARE(QJsonDocument::fromJson(lines.at(0)).object()[u"id"].toString(), QStringLiteral("b"));
}

void ExportCommandTest::anUnknownArticleFails()
{
    const Outcome outcome = exportTo("jsonl", m_program->path(QStringLiteral("o.jsonl")), {QStringLiteral("--article"), QStringLiteral("zzz")});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("zzz"));
    QVERIFY(!QFileInfo::exists(m_program->path(QStringLiteral("o.jsonl"))));
}

void ExportCommandTest::foldersHaveSafeNames()
{
    QCOMPARE(exportTo("brat", m_program->path(QStringLiteral("o"))).code, 0);
    QVERIFY(QFileInfo::exists(m_program->path(QStringLiteral("o/a%2F1.txt"))));
    QVERIFY(QFileInfo::exists(m_program->path(QStringLiteral("o/annotation.conf"))));
}

void ExportCommandTest::replacesItsOwnExport()
{
    for (const char *format : {"jsonl", "brat"}) {
        const QString output = m_program->path(QString::fromLatin1(format));
        QCOMPARE(exportTo(format, output).code, 0);
        const Outcome again = exportTo(format, output, {QStringLiteral("--article"), QStringLiteral("b")});
        QVERIFY2(again.code == 0, again.err.constData());
    }
    QVERIFY(!QFileInfo::exists(m_program->path(QStringLiteral("brat/a%2F1.txt"))));
    QVERIFY(leftOvers().isEmpty());
}

void ExportCommandTest::refusesWhatIsNotItsOwn_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("file") << QStringLiteral("jsonl");
    QTest::newRow("folder") << QStringLiteral("brat");
}

void ExportCommandTest::refusesWhatIsNotItsOwn()
{
    QFETCH(QString, format);
    m_program->file(QStringLiteral("o/mine.txt"), "mine");
    m_program->file(QStringLiteral("mine.jsonl"), "mine");
    for (const QString &name : {QStringLiteral("o"), QStringLiteral("mine.jsonl")}) {
        const Outcome outcome = exportTo(qPrintable(format), m_program->path(name));
        QCOMPARE(outcome.code, 1);
        QVERIFY(outcome.err.contains(name.toUtf8()));
    }
    QCOMPARE(m_program->read(QStringLiteral("o/mine.txt")), QByteArray("mine"));
    QCOMPARE(m_program->read(QStringLiteral("mine.jsonl")), QByteArray("mine"));
}

void ExportCommandTest::refusesWhatWasChangedSince()
{
    const QString output = m_program->path(QStringLiteral("sheet"));
    QCOMPARE(exportTo("csv", output).code, 0);
    m_program->file(QStringLiteral("sheet/my notes.txt"), "checked");
    QCOMPARE(exportTo("csv", output).code, 1);
    QCOMPARE(m_program->read(QStringLiteral("sheet/my notes.txt")), QByteArray("checked"));
}

void ExportCommandTest::refusesAMissingParent()
{
    const Outcome outcome = exportTo("jsonl", m_program->path(QStringLiteral("no/such/o.jsonl")));
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("no/such"));
    QVERIFY(!QFileInfo::exists(m_program->path(QStringLiteral("no"))));
}

void ExportCommandTest::nothingToWriteIsAValidResult()
{
    m_project = m_program->project(QStringLiteral("empty.guillemet"));
    QCOMPARE(exportTo("jsonl", m_program->path(QStringLiteral("o.jsonl"))).code, 0);
    QVERIFY(QFileInfo::exists(m_program->path(QStringLiteral("o.jsonl"))));
    QCOMPARE(m_program->read(QStringLiteral("o.jsonl")), QByteArray());
    QCOMPARE(exportTo("csv", m_program->path(QStringLiteral("o"))).code, 0);
    QVERIFY(QFileInfo::exists(m_program->path(QStringLiteral("o/quotations.csv"))));
}

void ExportCommandTest::leavesNoTraceOfAFailure()
{
#ifdef Q_OS_LINUX
    // /dev/full takes no byte: the folder of devices is the parent, the export the neighbour of a device.
    QCOMPARE(exportTo("jsonl", QStringLiteral("/proc/o.jsonl")).code, 1);
#endif
    QVERIFY(leftOvers().isEmpty());
}

void ExportCommandTest::readsBackWhatItWrote()
{
    const QString first = m_program->path(QStringLiteral("1.jsonl"));
    QCOMPARE(exportTo("jsonl", first).code, 0);
    m_project = m_program->project(QStringLiteral("second.guillemet"));
    QCOMPARE(m_program->run({QStringLiteral("import"), m_project, first, QStringLiteral("--format"), QStringLiteral("jsonl")}).code, 0);
    QCOMPARE(exportTo("jsonl", m_program->path(QStringLiteral("2.jsonl"))).code, 0);
    QCOMPARE(m_program->read(QStringLiteral("2.jsonl")), m_program->read(QStringLiteral("1.jsonl")));
}

void ExportCommandTest::convertsWithoutAProject()
{
    const QString input = m_program->path(QStringLiteral("in.jsonl"));
    const Outcome outcome = m_program->run({QStringLiteral("convert"), input, QStringLiteral("--to"), QStringLiteral("brat"),
                                            QStringLiteral("--output"), m_program->path(QStringLiteral("b"))});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(m_program->read(QStringLiteral("b/b.txt")), QByteArray("Deux."));
}

void ExportCommandTest::convertRefusesBrokenInputAndLeavesNothing()
{
    const QString input = m_program->file(QStringLiteral("broken.jsonl"), "{\"text\":\"a\",\"mentions\":[]}\n{\"text\":");
    const Outcome outcome = m_program->run({QStringLiteral("convert"), input, QStringLiteral("--to"), QStringLiteral("brat"),
                                            QStringLiteral("--output"), m_program->path(QStringLiteral("b"))});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("broken.jsonl"));
    QVERIFY(!QFileInfo::exists(m_program->path(QStringLiteral("b"))));
    QVERIFY(leftOvers().isEmpty());
}

void ExportCommandTest::aFormatsOwnOption()
{
    QCOMPARE(exportTo("csv", m_program->path(QStringLiteral("o")), {QStringLiteral("--delimiter"), QStringLiteral("semicolon")}).code, 0);
    QVERIFY(m_program->read(QStringLiteral("o/mentions.csv")).split('\n').first().contains(';'));
}

void ExportCommandTest::convertsAFolder()
{
    QCOMPARE(exportTo("brat", m_program->path(QStringLiteral("b"))).code, 0);
    const Outcome outcome = m_program->run({QStringLiteral("convert"), m_program->path(QStringLiteral("b")), QStringLiteral("--from"),
                                            QStringLiteral("brat"), QStringLiteral("--to"), QStringLiteral("jsonl"),
                                            QStringLiteral("--output"), m_program->path(QStringLiteral("o.jsonl"))});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QVERIFY(outcome.err.contains("passed over")); // annotation.conf
    const QList<QByteArray> lines = m_program->read(QStringLiteral("o.jsonl")).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(lines.at(0)).object()[u"mentions"].toArray().size(), 2);
}

void ExportCommandTest::convertTakesTheReadersOptions()
{
    const QString input = m_program->file(QStringLiteral("a.conll"), "Rome GPE\n");
    const auto convert = [&](const QStringList &more) {
        return m_program->run(QStringList{QStringLiteral("convert"), input, QStringLiteral("--to"), QStringLiteral("jsonl"),
                                          QStringLiteral("--output"), m_program->path(QStringLiteral("o.jsonl")),
                                          QStringLiteral("--labels"), QStringLiteral("GPE=ORG")} + more);
    };
    const Outcome without = convert({});
    QCOMPARE(without.code, 2);
    QVERIFY(without.err.contains("--from"));
    const QString tagged = m_program->file(QStringLiteral("a.conll"), "Rome B-GPE\n");
    const Outcome nonsense = m_program->run({QStringLiteral("import"), m_project, QStringLiteral("--format"), QStringLiteral("conll2002"),
                                             QStringLiteral("--labels"), QStringLiteral("GPE=TOWN"), input});
    QCOMPARE(nonsense.code, 2);
    QVERIFY2(nonsense.err.contains("GPE=TOWN"), nonsense.err.constData());
    QCOMPARE(convert({QStringLiteral("--from"), QStringLiteral("conll2002")}).code, 0);
    QVERIFY(m_program->read(QStringLiteral("o.jsonl")).contains("\"ORG\""));
}

void ExportCommandTest::saysWhatTheFormatDoesNotHold()
{
    const Outcome outcome = exportTo("conll2003", m_program->path(QStringLiteral("o.conll")));
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.err.contains("conll2003 does not hold") && outcome.err.contains("statuses (1)"), outcome.err.constData());
    QVERIFY(exportTo("jsonl", m_program->path(QStringLiteral("o.jsonl"))).err.isEmpty());
}

void ExportCommandTest::anInterruptionLeavesNothing()
{
    QByteArray many;
    for (int i = 0; i < 20000; ++i)
        many += "{\"id\":\"a" + QByteArray::number(i) + "\",\"text\":\"Un texte.\"}\n";
    const auto process = m_program->start({QStringLiteral("convert"), m_program->file(QStringLiteral("many.jsonl"), many),
                                           QStringLiteral("--to"), QStringLiteral("brat"), QStringLiteral("--output"),
                                           m_program->path(QStringLiteral("b"))});
    QTRY_VERIFY_WITH_TIMEOUT(!leftOvers().isEmpty(), 30000);
    process->terminate();
    QVERIFY(process->waitForFinished(60000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 1);
    QVERIFY(process->readAllStandardError().contains("interrupted"));
    QVERIFY(leftOvers().isEmpty());
    QVERIFY(!QFileInfo::exists(m_program->path(QStringLiteral("b"))));
}

GUILLEMET_TEST(ExportCommandTest)
#include "ExportCommandTest.moc"
