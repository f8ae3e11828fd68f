#include "tests/architecture/SourceFiles.h"
#include "tests/support/TestMain.h"

#include <QtCore/QHash>
#include <QtTest/QtTest>

using namespace guillemet::tests;

/// The arrows of the house. With only Qt6::Core linked, <QtWidgets/QWidget> still compiles on Debian, so that the
/// linker does not watch over them.
class IncludesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folders_includeOnlyWhatTheArrowsAllow();
    void app_knowsNoGuiAndNoWidgets();
    void ui_knowsNoSql();
    void text_usesNothingOfTheHouse();
    void everyFile_isReadByThisTest();
};

namespace {

/// What a folder may use besides itself.
const QHash<QString, QStringList> &allowed()
{
    static const QStringList middle = {QStringLiteral("text"), QStringLiteral("annotation")};
    static const QStringList joined = middle + QStringList{QStringLiteral("detection"), QStringLiteral("store"),
                                                           QStringLiteral("exchange"), QStringLiteral("measure")};
    static const QStringList outer = joined + QStringList{QStringLiteral("project")};
    static const QHash<QString, QStringList> table = {
        {QStringLiteral("app/text"), {}},
        {QStringLiteral("app/annotation"), {QStringLiteral("text")}},
        {QStringLiteral("app/detection"), middle},
        {QStringLiteral("app/store"), middle},
        {QStringLiteral("app/exchange"), middle},
        {QStringLiteral("app/measure"), middle},
        {QStringLiteral("app/project"), joined},
        {QStringLiteral("app/commands"), outer},
        {QStringLiteral("app/main.cpp"), {QStringLiteral("commands"), QStringLiteral("ui")}},
    };
    return table;
}

const QHash<QString, QStringList> &allowedInUi()
{
    static const QStringList base = {QStringLiteral("session"), QStringLiteral("themes")};
    static const QHash<QString, QStringList> table = {
        {QStringLiteral("ui/session"), {}},
        {QStringLiteral("ui/themes"), {}},
        {QStringLiteral("ui/article"), {QStringLiteral("themes")}},
        {QStringLiteral("ui/panels"), base + QStringList{QStringLiteral("article")}},
        {QStringLiteral("ui/review"), base + QStringList{QStringLiteral("article"), QStringLiteral("panels")}},
        {QStringLiteral("ui/dialogs"), base + QStringList{QStringLiteral("article"), QStringLiteral("panels")}},
        {QStringLiteral("ui/window"),
         base + QStringList{QStringLiteral("article"), QStringLiteral("panels"), QStringLiteral("review"),
                            QStringLiteral("dialogs")}},
    };
    return table;
}

const QStringList rooms = {QStringLiteral("text"),    QStringLiteral("annotation"), QStringLiteral("detection"),
                           QStringLiteral("store"),   QStringLiteral("exchange"),   QStringLiteral("measure"),
                           QStringLiteral("project"), QStringLiteral("commands"),   QStringLiteral("ui")};

} // namespace

void IncludesTest::folders_includeOnlyWhatTheArrowsAllow()
{
    QStringList wrong;
    for (const SourceFile &file : sourceFiles(QStringLiteral("app"))) {
        const QString own = file.folder().section(QLatin1Char('/'), 1);
        for (const QString &include : file.includes) {
            const QString room = include.section(QLatin1Char('/'), 0, 0);
            if (rooms.contains(room) && room != own && !allowed().value(file.folder()).contains(room))
                wrong.append(file.path + QStringLiteral(" → ") + include);
        }
    }
    for (const SourceFile &file : sourceFiles(QStringLiteral("ui"))) {
        const QString own = file.folder().section(QLatin1Char('/'), 1);
        for (const QString &include : file.includes) {
            const QString room = include.section(QLatin1Char('/'), 0, 0);
            const QString ui = include.section(QLatin1Char('/'), 1, 1);
            if (room == QStringLiteral("commands") || room == QStringLiteral("store"))
                wrong.append(file.path + QStringLiteral(" → ") + include);
            else if (room == QStringLiteral("ui") && ui != own && !allowedInUi().value(file.folder()).contains(ui))
                wrong.append(file.path + QStringLiteral(" → ") + include);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void IncludesTest::app_knowsNoGuiAndNoWidgets()
{
    QStringList wrong;
    for (const SourceFile &file : sourceFiles(QStringLiteral("app"))) {
        // Reading PDF needs Qt Gui; it is a program of its own.
        if (file.path.contains(QStringLiteral("/pdf/"), Qt::CaseInsensitive))
            continue;
        for (const QString &include : file.includes) {
            if (include.startsWith(QStringLiteral("QtGui/")) || include.startsWith(QStringLiteral("QtWidgets/")))
                wrong.append(file.path + QStringLiteral(" → ") + include);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void IncludesTest::ui_knowsNoSql()
{
    QStringList wrong;
    for (const SourceFile &file : sourceFiles(QStringLiteral("ui"))) {
        for (const QString &include : file.includes) {
            if (include.contains(QStringLiteral("QtSql")) || include.contains(QStringLiteral("QSql")))
                wrong.append(file.path);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void IncludesTest::text_usesNothingOfTheHouse()
{
    for (const SourceFile &file : sourceFiles(QStringLiteral("app/text"))) {
        for (const QString &include : file.includes)
            QVERIFY2(include.startsWith(QStringLiteral("text/")) || !include.contains(QLatin1Char('/'))
                         || include.startsWith(QStringLiteral("QtCore/")),
                     qPrintable(file.path + QStringLiteral(" → ") + include));
    }
}

void IncludesTest::everyFile_isReadByThisTest()
{
    QVERIFY(sourceFiles(QStringLiteral("app")).size() > 50);
    QVERIFY(sourceFiles(QStringLiteral("ui")).size() > 50);
}

GUILLEMET_TEST(IncludesTest)
#include "IncludesTest.moc"
