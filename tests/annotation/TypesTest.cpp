#include "annotation/Edit.h"
#include "annotation/Types.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet::annotation;

class TypesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_areTheOnesOfTheInterchangeFormat();
    void everyWord_readsBackAsItsValue();
    void otherWords_areRefused();
    void editKinds_readBackFromTheirWords();
};

namespace {

template <typename Enum, typename Parse> bool readsBack(int count, Parse parse)
{
    for (int i = 0; i < count; ++i) {
        if (parse(toWord(Enum(i))) != Enum(i))
            return false;
    }
    return true;
}

} // namespace

void TypesTest::words_areTheOnesOfTheInterchangeFormat()
{
    QCOMPARE(toWord(EntityType::Organisation), QStringLiteral("ORG"));
    QCOMPARE(toWord(MentionKind::Nominal), QStringLiteral("nominal"));
    QCOMPARE(toWord(QuotationKind::Indirect), QStringLiteral("indirect"));
    QCOMPARE(toWord(Status::Rejected), QStringLiteral("rejected"));
    QCOMPARE(toWord(Origin::Corrected), QStringLiteral("corrected"));
    QCOMPARE(toWord(ArticleState::InReview), QStringLiteral("in-review"));
}

void TypesTest::everyWord_readsBackAsItsValue()
{
    QVERIFY(readsBack<EntityType>(5, entityTypeFromString));
    QVERIFY(readsBack<MentionKind>(3, mentionKindFromString));
    QVERIFY(readsBack<QuotationKind>(3, quotationKindFromString));
    QVERIFY(readsBack<Status>(3, statusFromString));
    QVERIFY(readsBack<Origin>(4, originFromString));
    QVERIFY(readsBack<ArticleState>(3, articleStateFromString));
    QVERIFY(readsBack<Gender>(3, genderFromString));
}

void TypesTest::otherWords_areRefused()
{
    QVERIFY(!entityTypeFromString(u"per"));
    QVERIFY(!statusFromString(u""));
    QVERIFY(!quotationKindFromString(u"free"));
}

void TypesTest::editKinds_readBackFromTheirWords()
{
    for (int i = 0; i <= int(EditKind::RemoveArticle); ++i)
        QCOMPARE(int(*editKindFromString(toWord(EditKind(i)))), i);
}

GUILLEMET_TEST(TypesTest)
#include "TypesTest.moc"
