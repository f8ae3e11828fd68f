#include "ui/session/SpeakerChoices.h"

#include "tests/support/TestMain.h"
#include "tests/ui/support/SampleArticle.h"
#include "ui/session/SpeakerShares.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::ui;

class SpeakerChoicesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSpeakerThatIsSet_standsFirst();
    void personsStandBeforePlaces();
    void nobodyStandsTwice();
    void shares_areLargestFirst();
};

void SpeakerChoicesTest::theSpeakerThatIsSet_standsFirst()
{
    const auto session = tests::sampleSession();
    const annotation::Quotation *quotation = session.annotations().quotations().front();
    const auto choices = speakerChoices(session, *quotation);
    QVERIFY(choices.size() >= 2);
    QCOMPARE(choices.front().name, QStringLiteral("Vladimir Poutine"));
    QVERIFY(!choices.front().place.isEmpty());
}

void SpeakerChoicesTest::personsStandBeforePlaces()
{
    const auto session = tests::sampleSession();
    const auto choices = speakerChoices(session, *session.annotations().quotations().front());
    QCOMPARE(choices[1].name, QStringLiteral("Bachar el-Assad"));
    QCOMPARE(choices.back().name, QStringLiteral("Sotchi"));
}

void SpeakerChoicesTest::nobodyStandsTwice()
{
    const auto session = tests::sampleSession();
    QSet<QString> seen;
    for (const SpeakerChoice &choice : speakerChoices(session, *session.annotations().quotations().back())) {
        QVERIFY(!seen.contains(choice.entity));
        QVERIFY(!choice.why.isEmpty());
        seen.insert(choice.entity);
    }
}

void SpeakerChoicesTest::shares_areLargestFirst()
{
    const auto session = tests::sampleSession();
    const SpeakerShares shares(session.annotations(), session.text().string());
    QCOMPARE(shares.all().size(), size_t(1));
    QCOMPARE(shares.quotations(), 3);
    QCOMPARE(shares.confirmed(), 0);
    QCOMPARE(shares.rank(shares.all().front().entity), 0);
    QCOMPARE(shares.rank(QStringLiteral("nobody")), -1);
}

GUILLEMET_TEST(SpeakerChoicesTest)
#include "SpeakerChoicesTest.moc"
