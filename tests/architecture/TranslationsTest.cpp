#include "tests/support/TestMain.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>
#include <QtXml/QDomDocument>
#include <functional>

/// Both languages are complete and keep the places of their arguments.
class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFrenchSentence_isThere();
    void arguments_areThoseOfTheSource();
    void englishPlurals_areThere();
    void french_hasNoBreakSpacesBeforeItsSigns();
};

namespace {

void eachMessage(const char *language, const std::function<void(const QDomElement &)> &visit)
{
    QFile file(QStringLiteral(GUILLEMET_SOURCE_DIR "/resources/translations/guillemet_%1.ts").arg(QLatin1String(language)));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QDomDocument document;
    QVERIFY(document.setContent(&file));
    const QDomNodeList messages = document.elementsByTagName(QStringLiteral("message"));
    for (int i = 0; i < messages.size(); ++i)
        visit(messages.at(i).toElement());
}

QString sourceOf(const QDomElement &message) { return message.firstChildElement(QStringLiteral("source")).text(); }

/// Each translation of a message: one, or one a plural form.
QStringList translationsOf(const QDomElement &message)
{
    const QDomElement translation = message.firstChildElement(QStringLiteral("translation"));
    QStringList out;
    for (QDomElement form = translation.firstChildElement(QStringLiteral("numerusform")); !form.isNull();
         form = form.nextSiblingElement(QStringLiteral("numerusform")))
        out.append(form.text());
    return out.isEmpty() ? QStringList{translation.text()} : out;
}

QStringList argumentsOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%[1-9]"));
    QStringList out;
    auto match = place.globalMatch(text);
    while (match.hasNext())
        out.append(match.next().captured());
    out.sort();
    return out;
}

} // namespace

void TranslationsTest::everyFrenchSentence_isThere()
{
    int count = 0;
    eachMessage("fr", [&](const QDomElement &message) {
        const QDomElement translation = message.firstChildElement(QStringLiteral("translation"));
        QVERIFY2(translation.attribute(QStringLiteral("type")) != QStringLiteral("unfinished"), qPrintable(sourceOf(message)));
        for (const QString &text : translationsOf(message))
            QVERIFY2(!text.isEmpty(), qPrintable(sourceOf(message)));
        ++count;
    });
    QVERIFY(count > 600);
}

void TranslationsTest::arguments_areThoseOfTheSource()
{
    eachMessage("fr", [](const QDomElement &message) {
        for (const QString &text : translationsOf(message))
            QVERIFY2(argumentsOf(text) == argumentsOf(sourceOf(message)), qPrintable(sourceOf(message)));
    });
}

void TranslationsTest::englishPlurals_areThere()
{
    int count = 0;
    eachMessage("en", [&](const QDomElement &message) {
        const QStringList forms = translationsOf(message);
        QCOMPARE(forms.size(), 2);
        for (const QString &form : forms)
            QVERIFY2(!form.isEmpty() && !form.contains(QStringLiteral("(s)")), qPrintable(sourceOf(message)));
        ++count;
    });
    QVERIFY(count > 30);
}

void TranslationsTest::french_hasNoBreakSpacesBeforeItsSigns()
{
    static const QRegularExpression plain(QStringLiteral(" [:;?!»]|« "));
    eachMessage("fr", [](const QDomElement &message) {
        for (const QString &text : translationsOf(message))
            QVERIFY2(!plain.match(text).hasMatch(), qPrintable(text));
    });
}

GUILLEMET_TEST(TranslationsTest)
#include "TranslationsTest.moc"
