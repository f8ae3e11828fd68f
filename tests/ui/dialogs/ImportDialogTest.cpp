#include "ui/dialogs/ImportDialog.h"

#include "project/jobs/ImportScan.h"
#include "tests/support/TestMain.h"
#include "ui/dialogs/LabelsTable.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

using namespace guillemet;
using namespace guillemet::ui;

class ImportDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainText_raisesNoQuestion();
    void foreignLabels_areCountedWithWhatTheyBecome();
    void ourOwnLabels_raiseNoQuestion();
    void whatALabelBecomes_canBeChanged();
    void labelsLeftOut_areListed();
    void columns_areThoseOfTheTable();
    void aTableWithoutATextColumn_isAskedAbout();
    void doccanoOverEmoji_asksItsUnit();
    void anotherFormat_isLookedAtAgain();
    void labelOption_keepsWhatWasChosenForALabelThatComesBack();

private:
    QString file(const QString &name, const QByteArray &bytes);
    project::ImportOutlook outlookOf(const QStringList &paths, const QString &format = {});

    QTemporaryDir m_folder;
};

namespace {

const QByteArray conll = "Paris B-GPE\n. O\n\nLe O\nCode B-LAW\ncivil I-LAW\n. O\n\nLyon B-GPE\n";

project::ImportRequest requestFor(const QString &path)
{
    project::ImportRequest request;
    request.paths = {path};
    return request;
}

void choose(QComboBox *combo, const QString &value)
{
    combo->setCurrentIndex(combo->findData(value));
    Q_EMIT combo->activated(combo->currentIndex());
}

} // namespace

QString ImportDialogTest::file(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

project::ImportOutlook ImportDialogTest::outlookOf(const QStringList &paths, const QString &format)
{
    project::ImportRequest request;
    request.paths = paths;
    request.format = format;
    project::ImportScan scan(request);
    project::JobControl control;
    if (!scan.run(control))
        qFatal("the scan failed");
    return scan.outlook();
}

void ImportDialogTest::plainText_raisesNoQuestion()
{
    const auto outlook = outlookOf({file(QStringLiteral("a.txt"), "Un titre\n\nUn texte.")});
    QVERIFY(!outlook.hasQuestions());
    QCOMPARE(outlook.articles, 1);
    QCOMPARE(outlook.formats.front().name, QStringLiteral("text"));
}

void ImportDialogTest::foreignLabels_areCountedWithWhatTheyBecome()
{
    const auto outlook = outlookOf({file(QStringLiteral("a.conll"), conll)}, QStringLiteral("conll2003"));
    QVERIFY(outlook.hasQuestions());
    QCOMPARE(outlook.labels.size(), size_t(2));
    QCOMPARE(outlook.labels[0].label, QStringLiteral("GPE"));
    QCOMPARE(outlook.labels[0].becomes, QStringLiteral("LOC"));
    QCOMPARE(outlook.labels[0].count, 2);
    QCOMPARE(outlook.labels[1].becomes, QStringLiteral("MISC"));
}

void ImportDialogTest::ourOwnLabels_raiseNoQuestion()
{
    const auto outlook =
        outlookOf({file(QStringLiteral("o.conll"), "Paris B-LOC\nest O\nloin O\n")}, QStringLiteral("conll2003"));
    QCOMPARE(outlook.labels.size(), size_t(1));
    QVERIFY(!outlook.hasQuestions());
}

void ImportDialogTest::whatALabelBecomes_canBeChanged()
{
    const QString path = file(QStringLiteral("b.conll"), conll);
    project::ImportRequest request = requestFor(path);
    request.format = QStringLiteral("conll2003");
    const ImportDialog dialog(request, outlookOf({path}, request.format));
    const auto *labels = dialog.findChild<LabelsTable *>();
    QVERIFY(labels->option().isEmpty());
    choose(qobject_cast<QComboBox *>(labels->field(QStringLiteral("GPE"))), QStringLiteral("ORG"));
    choose(qobject_cast<QComboBox *>(labels->field(QStringLiteral("LAW"))), QStringLiteral("-"));
    QCOMPARE(dialog.request().formatOptions.value(QStringLiteral("labels")), QStringLiteral("GPE=ORG,LAW=-"));
    QCOMPARE(dialog.request().format, QStringLiteral("conll2003"));
}

void ImportDialogTest::labelsLeftOut_areListed()
{
    const QString path = file(QStringLiteral("c.conll"), "Durand B-GARDENER\nparle O\n");
    project::ImportRequest request = requestFor(path);
    request.format = QStringLiteral("conll2003");
    const ImportDialog dialog(request, outlookOf({path}, request.format));
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("importLosses"))->text().contains(QStringLiteral("GARDENER")));
    choose(qobject_cast<QComboBox *>(dialog.findChild<LabelsTable *>()->field(QStringLiteral("GARDENER"))),
           QStringLiteral("PER"));
    QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("importLosses"))->text().contains(QStringLiteral("GARDENER")));
}

void ImportDialogTest::columns_areThoseOfTheTable()
{
    const QString path = file(QStringLiteral("t.csv"), "corps;chapeau\nUn texte.;Un titre\n");
    const auto outlook = outlookOf({path});
    QCOMPARE(outlook.columns, QStringList({QStringLiteral("corps"), QStringLiteral("chapeau")}));
    const ImportDialog dialog(requestFor(path), outlook);
    auto *title = dialog.findChild<QComboBox *>(QStringLiteral("title-column"));
    choose(title, QStringLiteral("chapeau"));
    QCOMPARE(dialog.request().formatOptions.value(QStringLiteral("title-column")), QStringLiteral("chapeau"));
}

void ImportDialogTest::aTableWithoutATextColumn_isAskedAbout()
{
    const auto outlook = outlookOf({file(QStringLiteral("u.csv"), "un,deux\nA,B\n")});
    QVERIFY(outlook.hasQuestions());
    QCOMPARE(outlook.articles, 0);
    QVERIFY(!outlook.refusals.isEmpty());
}

void ImportDialogTest::doccanoOverEmoji_asksItsUnit()
{
    const QString path = file(QStringLiteral("d.jsonl"),
                              "{\"text\": \"\xF0\x9F\x98\x80 Paris\", \"entities\": [{\"id\": 1, \"label\": \"LOC\", "
                              "\"start_offset\": 2, \"end_offset\": 7}], \"relations\": []}\n");
    const auto outlook = outlookOf({path}, QStringLiteral("doccano"));
    QVERIFY(outlook.asksUnit);
    project::ImportRequest request = requestFor(path);
    request.format = QStringLiteral("doccano");
    const ImportDialog dialog(request, outlook);
    auto *unit = dialog.findChild<QComboBox *>(QStringLiteral("importUnit"));
    QVERIFY(!unit->isHidden());
    choose(unit, QStringLiteral("codepoints"));
    QCOMPARE(dialog.request().formatOptions.value(QStringLiteral("offsets")), QStringLiteral("codepoints"));
}

void ImportDialogTest::anotherFormat_isLookedAtAgain()
{
    const QString path = file(QStringLiteral("e.txt"), conll);
    ImportDialog dialog(requestFor(path), outlookOf({path}));
    const auto *labels = dialog.findChild<LabelsTable *>();
    QCOMPARE(labels->rowCount(), 0);
    choose(dialog.findChild<QComboBox *>(QStringLiteral("importFormat")), QStringLiteral("conll2003"));
    QTRY_COMPARE(labels->rowCount(), 2);
}

void ImportDialogTest::labelOption_keepsWhatWasChosenForALabelThatComesBack()
{
    LabelsTable table;
    table.setUses({{QStringLiteral("GPE"), QStringLiteral("LOC"), 3}});
    choose(qobject_cast<QComboBox *>(table.field(QStringLiteral("GPE"))), QStringLiteral("ORG"));
    table.setUses({});
    QVERIFY(table.option().isEmpty());
    table.setUses({{QStringLiteral("GPE"), QStringLiteral("LOC"), 3}});
    QCOMPARE(table.option(), QStringLiteral("GPE=ORG"));
}

GUILLEMET_TEST(ImportDialogTest)
#include "ImportDialogTest.moc"
