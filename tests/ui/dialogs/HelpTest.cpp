#include "tests/support/TestMain.h"
#include "ui/dialogs/AboutDialog.h"
#include "ui/dialogs/FormatFacts.h"
#include "ui/dialogs/HelpDialog.h"
#include "ui/dialogs/HelpPictures.h"
#include "ui/dialogs/HelpText.h"
#include "ui/themes/ThemeChoice.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QTreeWidget>

using namespace guillemet::ui;

class HelpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothLanguages_haveTheSameSections();
    void everyPicture_isDrawn();
    void pictures_followTheTheme();
    void everyFormat_standsInTheTable();
    void keys_areThoseOfTheProgram();
    void contents_leadToTheirSection();
    void about_namesEveryLibrary();
};

namespace {

QString page(const char *language)
{
    QFile file(QStringLiteral(":/help/help_%1.html").arg(QLatin1String(language)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList anchors(const QString &html)
{
    QStringList out;
    for (const HelpSection &section : helpSections(html))
        out.append(section.anchor);
    return out;
}

QStringList pictures(const QString &html)
{
    static const QRegularExpression image(QStringLiteral("<img src=\"([^\"]+)\""));
    QStringList out;
    for (auto it = image.globalMatch(html); it.hasNext();)
        out.append(it.next().captured(1));
    return out;
}

} // namespace

void HelpTest::bothLanguages_haveTheSameSections()
{
    QVERIFY(anchors(page("fr")).size() >= 10);
    QCOMPARE(anchors(page("fr")), anchors(page("en")));
    QCOMPARE(pictures(page("fr")), pictures(page("en")));
}

void HelpTest::everyPicture_isDrawn()
{
    const QStringList names = pictures(page("en"));
    QVERIFY(names.contains(QStringLiteral("page:suggested")));
    for (const QString &name : names) {
        const QImage image = helpPicture(name, lightPalette(), 1);
        QVERIFY2(!image.isNull(), qPrintable(name));
        bool painted = false;
        for (int y = 0; y < image.height() && !painted; ++y) {
            for (int x = 1; x < image.width() && !painted; ++x)
                painted = image.pixel(x, y) != image.pixel(0, 0);
        }
        QVERIFY2(painted, qPrintable(name));
    }
    QVERIFY(helpPicture(QStringLiteral("http://example.org/x.png"), lightPalette(), 1).isNull());
}

void HelpTest::pictures_followTheTheme()
{
    const QImage light = helpPicture(QStringLiteral("page:decided"), lightPalette(), 1);
    const QImage dark = helpPicture(QStringLiteral("page:decided"), darkPalette(), 1);
    QVERIFY(light.pixelColor(light.width() - 8, 8).lightness() > 200);
    QVERIFY(dark.pixelColor(dark.width() - 8, 8).lightness() < 80);
}

void HelpTest::everyFormat_standsInTheTable()
{
    const QString html = helpText({});
    for (const FormatFacts &facts : formatFacts())
        QVERIFY2(html.contains(QStringLiteral("<small>%1</small>").arg(facts.name)), qPrintable(facts.name));
}

void HelpTest::keys_areThoseOfTheProgram()
{
    const QString html = helpText({{QStringLiteral("File"), {{QStringLiteral("Save <all>"), QStringLiteral("Ctrl+F12")}}}});
    QVERIFY(html.contains(QStringLiteral("Ctrl+F12")));
    QVERIFY(html.contains(QStringLiteral("Save &lt;all&gt;")));
}

void HelpTest::contents_leadToTheirSection()
{
    HelpDialog dialog({});
    dialog.show();
    auto *contents = dialog.findChild<QListWidget *>(QStringLiteral("helpContents"));
    auto *text = dialog.findChild<QTextBrowser *>(QStringLiteral("help"));
    QCOMPARE(contents->count(), anchors(page("en")).size());
    contents->setCurrentRow(contents->count() - 1);
    QTRY_VERIFY(text->verticalScrollBar()->value() > 200);
}

void HelpTest::about_namesEveryLibrary()
{
    const AboutDialog dialog;
    const auto *list = dialog.findChild<QTreeWidget *>();
    for (const char *name : {"Qt 6", "SQLite", "uchardet", "CLD2", "Gumbo", "GMime", "MD4C", "libzip", "libxlsxwriter", "Charis",
                             "WiNER", "GeoNames", "Wikigold", "CrossNER", "GUM", "INSEE", "fastText", "GloVe"})
        QVERIFY2(!list->findItems(QString::fromLatin1(name), Qt::MatchContains | Qt::MatchRecursive).isEmpty(), name);
}

GUILLEMET_TEST(HelpTest)
#include "HelpTest.moc"
