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
    void anInvertedCue_leavesTheNameAlone();
};

void AttributionTest::cueAndSpeaker_followTheWords()
{
    const auto session = tests::sampleSession();
    QCOMPARE(withAttribution(session, *session.annotations().quotations().front()),
             QStringLiteral("«\u00A0Je voudrais vous féliciter\u00A0», a déclaré Vladimir Poutine (Rencontre à Sotchi)"));
}

void AttributionTest::anInvertedCue_leavesTheNameAlone()
{
    const auto session = tests::sampleSession();
    QCOMPARE(withAttribution(session, *session.annotations().quotations()[1]),
             QStringLiteral("«\u00A0Je pense […] que le temps est venu\u00A0», Vladimir Poutine (Rencontre à Sotchi)"));
}

GUILLEMET_TEST(AttributionTest)
#include "AttributionTest.moc"
