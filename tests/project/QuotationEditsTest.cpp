#include "project/QuotationEdits.h"

#include "tests/project/Sessions.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using namespace guillemet::project;
using namespace guillemet::tests;

/// Cutting a quotation where one points, and what its source speaks of.
class QuotationEditsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fragments_areFoundByTheirPlace();
    void withinAFragment_itIsCutInTwo();
    void betweenFragments_theNextOneBegins();
    void theThirdFragment_canBeginTheSecondQuotation();
    void atTheEdges_nothingIsCut();
    void theSecond_hasSpeakerCueAndSource();
    void theSource_becomesADescriptionOfTheSpeaker();
    void aMentionThere_becomesTheSpeakers();
    void whatIsLinked_staysSo();
    void withoutASourceOrSpeaker_nothingIsLinked();
};

namespace {

const QString article = QStringLiteral("«Un deux trois», a dit le maire, «quatre cinq», puis «six sept».");
const QString q1 = QStringLiteral("q1");
const QString e1 = QStringLiteral("e1");

ArticleSession session()
{
    ArticleSession made = SessionBuilder(article)
                              .entity(e1, QStringLiteral("Paul Roy"), EntityType::Person)
                              .entity(QStringLiteral("e2"), QStringLiteral("maire"), EntityType::Person)
                              .quotation({QStringLiteral("Un deux trois"), QStringLiteral("quatre cinq"), QStringLiteral("six sept")}, e1)
                              .session();
    Quotation with = *made.annotations().quotations().front();
    const Quotation without = with;
    with.cue = SessionBuilder::spanOf(article, QStringLiteral("a dit"));
    with.source = SessionBuilder::spanOf(article, QStringLiteral("le maire"));
    [&] { QVERIFY(made.annotations().apply({made.id(), without, with}).ok()); }();
    return made;
}

int at(const QString &words) { return SessionBuilder::spanOf(article, words).start; }

QStringList words(const ArticleSession &session, int nth)
{
    QStringList out;
    for (const text::Span span : session.annotations().quotations()[size_t(nth)]->spans)
        out.append(session.text().mid(span));
    return out;
}

} // namespace

void QuotationEditsTest::fragments_areFoundByTheirPlace()
{
    const ArticleSession made = session();
    QCOMPARE(fragmentAt(made, q1, 0), 0);
    QCOMPARE(fragmentAt(made, q1, at(QStringLiteral("deux"))), 0);
    QCOMPARE(fragmentAt(made, q1, at(QStringLiteral("maire"))), 0);
    QCOMPARE(fragmentAt(made, q1, at(QStringLiteral("quatre"))), 1);
    QCOMPARE(fragmentAt(made, q1, int(article.size())), 2);
    QCOMPARE(fragmentAt(made, QStringLiteral("q9"), 0), -1);
}

void QuotationEditsTest::withinAFragment_itIsCutInTwo()
{
    ArticleSession made = session();
    QVERIFY(carryOut(made, splitQuotationAt(made, q1, at(QStringLiteral("trois")), ada())));
    QCOMPARE(words(made, 0), QStringList{QStringLiteral("Un deux")});
    QCOMPARE(words(made, 1), (QStringList{QStringLiteral("trois"), QStringLiteral("quatre cinq"), QStringLiteral("six sept")}));
}

void QuotationEditsTest::betweenFragments_theNextOneBegins()
{
    ArticleSession made = session();
    QVERIFY(carryOut(made, splitQuotationAt(made, q1, at(QStringLiteral("le maire")), ada())));
    QCOMPARE(words(made, 0), QStringList{QStringLiteral("Un deux trois")});
    QCOMPARE(words(made, 1).size(), 2);
}

void QuotationEditsTest::theThirdFragment_canBeginTheSecondQuotation()
{
    ArticleSession made = session();
    const Edit edit = splitQuotationAt(made, q1, at(QStringLiteral("six")), ada());
    QVERIFY(carryOut(made, edit));
    QCOMPARE(words(made, 0).size(), 2);
    QCOMPARE(words(made, 1), QStringList{QStringLiteral("six sept")});
    QVERIFY(carryOut(made, edit.inverse()));
    QCOMPARE(made.annotations().quotations().size(), size_t(1));
    QCOMPARE(words(made, 0).size(), 3);
}

void QuotationEditsTest::atTheEdges_nothingIsCut()
{
    ArticleSession made = session();
    QVERIFY(splitQuotationAt(made, q1, 0, ada()).isEmpty());
    QVERIFY(splitQuotationAt(made, q1, at(QStringLiteral("Un deux")), ada()).isEmpty());
    QVERIFY(splitQuotationAt(made, q1, int(article.size()), ada()).isEmpty());
    QVERIFY(splitQuotationAt(made, QStringLiteral("q9"), 5, ada()).isEmpty());
}

void QuotationEditsTest::theSecond_hasSpeakerCueAndSource()
{
    ArticleSession made = session();
    QVERIFY(carryOut(made, splitQuotationAt(made, q1, at(QStringLiteral("quatre")), ada())));
    const Quotation *second = made.annotations().quotations()[1];
    QCOMPARE(second->speaker, e1);
    QVERIFY(second->cue && second->source);
    QCOMPARE(second->status, Status::Confirmed);
    QCOMPARE(second->provenance.author, QStringLiteral("Ada"));
}

void QuotationEditsTest::theSource_becomesADescriptionOfTheSpeaker()
{
    ArticleSession made = session();
    QVERIFY(carryOut(made, linkSource(made, q1, ada())));
    QCOMPARE(made.annotations().mentions().size(), size_t(1));
    const Mention *mention = made.annotations().mentions().front();
    QCOMPARE(made.text().mid(mention->span), QStringLiteral("le maire"));
    QCOMPARE(mention->kind, MentionKind::Nominal);
    QCOMPARE(mention->entity, e1);
    QCOMPARE(mention->status, Status::Confirmed);
}

void QuotationEditsTest::aMentionThere_becomesTheSpeakers()
{
    ArticleSession made = session();
    Mention there;
    there.id = QStringLiteral("m1");
    there.span = SessionBuilder::spanOf(article, QStringLiteral("le maire"));
    there.kind = MentionKind::Nominal;
    there.entity = QStringLiteral("e2");
    QVERIFY(made.annotations().apply({made.id(), std::nullopt, there}).ok());
    QVERIFY(carryOut(made, linkSource(made, q1, ada())));
    QCOMPARE(made.annotations().mention(QStringLiteral("m1"))->entity, e1);
    QVERIFY(!made.annotations().entity(QStringLiteral("e2"))); // nothing speaks of it any more
}

void QuotationEditsTest::whatIsLinked_staysSo()
{
    ArticleSession made = session();
    QVERIFY(carryOut(made, linkSource(made, q1, ada())));
    QVERIFY(linkSource(made, q1, ada()).isEmpty());
}

void QuotationEditsTest::withoutASourceOrSpeaker_nothingIsLinked()
{
    ArticleSession made = session();
    QVERIFY(carryOut(made, setSource(made, q1, std::nullopt, ada())));
    QVERIFY(linkSource(made, q1, ada()).isEmpty());
    ArticleSession other = session();
    QVERIFY(carryOut(other, setSpeaker(other, q1, {}, ada())));
    QVERIFY(linkSource(other, q1, ada()).isEmpty());
}

GUILLEMET_TEST(QuotationEditsTest)
#include "QuotationEditsTest.moc"
