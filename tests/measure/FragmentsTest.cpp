#include "measure/Fragments.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::measure;
using annotation::QuotationKind;

class FragmentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void edges_areTrimmed();
    void onlyEdges_leaveNothing();
    void offsets_areCodePoints();
    void eachSpan_isAFragment();
    void rejected_areLeftOut();
    void speakers_areNamedByTheirEntity();
    void speakers_withoutEntityAreTheirSource();
};

namespace {

annotation::Article article(const QString &text, std::vector<annotation::Quotation> quotations)
{
    annotation::Article out;
    out.text = text::ArticleText(text);
    out.quotations = std::move(quotations);
    return out;
}

annotation::Quotation quotation(std::vector<text::Span> spans, QuotationKind kind = QuotationKind::Direct)
{
    annotation::Quotation out;
    out.kind = kind;
    out.spans = std::move(spans);
    return out;
}

} // namespace

void FragmentsTest::edges_areTrimmed()
{
    const QString text = QStringLiteral("«\u00A0Oui, “non”…\u202F»");
    QCOMPARE(trimmed(text, {0, int(text.size())}), (text::Span{2, 11}));
    QCOMPARE(text.mid(2, 9), QStringLiteral("Oui, “non"));
}

void FragmentsTest::onlyEdges_leaveNothing()
{
    QVERIFY(trimmed(u"« … »", {0, 5}).isEmpty());
}

void FragmentsTest::offsets_areCodePoints()
{
    const auto found =
        fragments(article(QStringLiteral("😀 «Oui»"), {quotation({{4, 7}})}), Fragments::Verbatim);
    QCOMPARE(found.front().span, (text::Span{3, 6}));
}

void FragmentsTest::eachSpan_isAFragment()
{
    const auto with = article(QStringLiteral("«Oui», dit-il, «non»"),
                              {quotation({{1, 4}, {16, 19}}), quotation({{7, 10}}, QuotationKind::Indirect)});
    QCOMPARE(fragments(with, Fragments::Verbatim).size(), size_t(2));
    QCOMPARE(fragments(with, Fragments::Indirect).size(), size_t(1));
}

void FragmentsTest::rejected_areLeftOut()
{
    annotation::Quotation rejected = quotation({{1, 4}});
    rejected.status = annotation::Status::Rejected;
    QVERIFY(fragments(article(QStringLiteral("«Oui»"), {rejected}), Fragments::Verbatim).empty());
}

void FragmentsTest::speakers_areNamedByTheirEntity()
{
    annotation::Quotation said = quotation({{1, 4}});
    said.speaker = QStringLiteral("e1");
    said.source = text::Span{7, 9};
    auto with = article(QStringLiteral("«Oui», il dit"), {said});
    with.entities.push_back({QStringLiteral("e1"), QStringLiteral("Anne Dupont"), {}, {}, {}, {}, {}});
    QCOMPARE(fragments(with, Fragments::Verbatim).front().speaker, QStringLiteral("Anne Dupont"));
}

void FragmentsTest::speakers_withoutEntityAreTheirSource()
{
    annotation::Quotation said = quotation({{1, 4}});
    QVERIFY(
        !fragments(article(QStringLiteral("«Oui», il dit"), {said}), Fragments::Verbatim).front().isNamed());
    said.source = text::Span{7, 9};
    QCOMPARE(fragments(article(QStringLiteral("«Oui», il dit"), {said}), Fragments::Verbatim).front().speaker,
             QStringLiteral("il"));
}

GUILLEMET_TEST(FragmentsTest)
#include "FragmentsTest.moc"
