#include "detection/Engine.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::detection;

class EngineNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSentence_givesItsNamesWithTypes();
    void anEmptyText_givesNothing();
    void twoRuns_giveTheSame();
    void aMissingModel_isAnError();
};

namespace {

QStringList found(const QString &text)
{
    const auto engine = Engine::load();
    if (!engine)
        return {engine.sentence()};
    const text::ArticleText article(text);
    QStringList out;
    for (const annotation::Mention &mention : (*engine)->detect(article, QStringLiteral("fr")).mentions) {
        if (mention.kind == annotation::MentionKind::Name)
            out.append(annotation::toWord(mention.type) + u' ' + article.mid(mention.span));
    }
    return out;
}

const QString sentence = QStringLiteral("Le président russe Vladimir Poutine est arrivé mercredi à Sotchi, a annoncé l’ONU.");

} // namespace

void EngineNamesTest::aSentence_givesItsNamesWithTypes()
{
    const QStringList names = found(sentence);
    QVERIFY2(names.contains(QStringLiteral("PER Vladimir Poutine")), qPrintable(names.join(u'|')));
    QVERIFY(names.contains(QStringLiteral("LOC Sotchi")));
    QVERIFY(names.contains(QStringLiteral("ORG ONU")));
}

void EngineNamesTest::anEmptyText_givesNothing() { QVERIFY(found(QString()).isEmpty()); }

void EngineNamesTest::twoRuns_giveTheSame() { QCOMPARE(found(sentence), found(sentence)); }

void EngineNamesTest::aMissingModel_isAnError()
{
    const auto engine = Engine::load({QStringLiteral("/nowhere/x.model")});
    QVERIFY(!engine.ok());
    QVERIFY(engine.sentence().contains(QStringLiteral("/nowhere/x.model")));
}

GUILLEMET_TEST(EngineNamesTest)
#include "EngineNamesTest.moc"
