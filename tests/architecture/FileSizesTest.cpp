#include "tests/architecture/SourceFiles.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>
#include <algorithm>

using namespace guillemet::tests;

class FileSizesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noFile_isLongerThan400Lines();
    void theMedian_isAtMost120Lines();
    void theMainWindow_staysSmall();
};

void FileSizesTest::noFile_isLongerThan400Lines()
{
    QStringList wrong;
    for (const QString &top : {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")}) {
        for (const SourceFile &file : sourceFiles(top)) {
            if (file.lines.size() > 400)
                wrong.append(QStringLiteral("%1: %2 lines").arg(file.path).arg(file.lines.size()));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void FileSizesTest::theMedian_isAtMost120Lines()
{
    std::vector<qsizetype> sizes;
    for (const QString &top : {QStringLiteral("app"), QStringLiteral("ui")}) {
        for (const SourceFile &file : sourceFiles(top))
            sizes.push_back(file.lines.size());
    }
    const auto middle = sizes.begin() + qsizetype(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    QVERIFY2(*middle <= 120, qPrintable(QString::number(*middle)));
}

void FileSizesTest::theMainWindow_staysSmall()
{
    for (const SourceFile &file : sourceFiles(QStringLiteral("ui/window"))) {
        if (file.path.endsWith(QStringLiteral("/MainWindow.cpp")))
            QVERIFY(file.lines.size() <= 350);
    }
}

GUILLEMET_TEST(FileSizesTest)
#include "FileSizesTest.moc"
