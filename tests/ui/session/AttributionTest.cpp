#include "ui/session/Attribution.h"

#include "tests/support/TestMain.h"
#include "tests/ui/support/SampleArticle.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::ui;

class AttributionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cueAndSpeaker_followTheWords();
    void anInvertedCue_givesItsPronounsPlaceToTheName();
    void outletAndDate_standBehindTheTitle();
};

void AttributionTest::cueAndSpeaker_followTheWords()
{
    const auto session = tests::sampleSession();
    QCOMPARE(withAttribution(session, *session.annotations().quotations().front()),
             QStringLiteral("«\u00A0Je voudrais vous féliciter\u00A0», a déclaré Vladimir Poutine (Rencontre à Sotchi)"));
}

void AttributionTest::anInvertedCue_givesItsPronounsPlaceToTheName()
{
    const auto session = tests::sampleSession();
    QCOMPARE(withAttribution(session, *session.annotations().quotations()[1]),
             QStringLiteral("«\u00A0Je pense […] que le temps est venu\u00A0», a ajouté Vladimir Poutine (Rencontre à Sotchi)"));
}

void AttributionTest::outletAndDate_standBehindTheTitle()
{
    auto session = tests::sampleSession();
    annotation::ArticleInfo info = session.info();
    info.outlet = QStringLiteral("Le Courrier");
    info.date = QStringLiteral("2017-11-21T10:00:00Z");
    session.setInfo(info);
    QVERIFY(withAttribution(session, *session.annotations().quotations().front())
                .endsWith(QStringLiteral("(Rencontre à Sotchi, Le Courrier, 21 novembre 2017)")));
}

GUILLEMET_TEST(AttributionTest)
#include "AttributionTest.moc"
