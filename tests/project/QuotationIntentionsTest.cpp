#include "project/QuotationShape.h"
#include "tests/project/Sessions.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using namespace guillemet::tests;

class QuotationIntentionsTest : public QObject
{
    Q_OBJECT

    /// The words of each span of what selecting `selected` in `text` makes.
    static QStringList shapeWords(const QString &text, const QString &selected, QuotationKind *kind = nullptr)
    {
        const text::ArticleText article(text);
        const auto shape = project::quotationShape(article, SessionBuilder::spanOf(text, selected));
        if (kind)
            *kind = shape.kind;
        QStringList words;
        for (text::Span span : shape.spans)
            words.append(article.mid(span));
        return words;
    }

private Q_SLOTS:
    void shape_trimsToBetweenTheMarks_data();
    void shape_trimsToBetweenTheMarks();
    void shape_ofABrokenQuotationHasAFragmentEach();
    void shape_ofAClauseWithMarkedWordsIsThoseWords();
    void shape_withoutMarksIsIndirectByLine();
    void shape_ofNestedMarksIsWhatWasSelected();
    void shape_ofBlanksIsEmpty();
    void addQuotation_isManualAndConfirmed();
    void addQuotation_onASuggestionOfTheSameWordsConfirmsIt();
    void addQuotation_overMostOfASuggestionCorrectsIt();
    void addQuotation_withinALongSuggestionIsItsOwn();
    void addFragment_keepsTheSpansInOrder();
    void addFragment_thatIsThereDoesNothing();
    void removeFragment_ofTheLastOneRemovesTheQuotation();
    void removeFragment_leavesTheOthers();
    void setSpan_movesOneFragmentOnly();
    void setSpan_ontoTheNextFragmentUnitesThem();
    void setKind_corrects();
    void setCue_andTakesItAway();
    void setSource_givesTheSpeakerWhereNoneIsKnown();
    void setSource_leavesAKnownSpeaker();
    void join_unitesSpansAndKeepsCueAndSpeaker();
    void split_sharesTheSpeaker();
    void split_atTheFirstFragmentDoesNothing();
};

void QuotationIntentionsTest::shape_trimsToBetweenTheMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QuotationKind>("kind");
    QTest::newRow("with marks") << u"Il dit : « Je pars. »"_qs << u"« Je pars. »"_qs << u"Je pars."_qs << QuotationKind::Direct;
    QTest::newRow("no-break blanks") << u"Il dit : «\u00a0Je pars.\u00a0» Fin"_qs << u"«\u00a0Je pars.\u00a0» Fin"_qs
                                     << u"Je pars."_qs << QuotationKind::Direct;
    QTest::newRow("head of a sentence") << u"«Guerre totale», a-t-il dit."_qs << u"«Guerre totale»"_qs
                                        << u"Guerre totale"_qs << QuotationKind::Direct;
    QTest::newRow("inside the reporter's sentence") << u"Il a exprimé «la reconnaissance du peuple» hier."_qs
                                                    << u"«la reconnaissance du peuple»"_qs
                                                    << u"la reconnaissance du peuple"_qs << QuotationKind::Mixed;
    QTest::newRow("english") << u"“We leave,” she said."_qs << u"“We leave,”"_qs << u"We leave,"_qs << QuotationKind::Direct;
    QTest::newRow("straight") << u"She called it \"a mistake\" twice."_qs << u"\"a mistake\""_qs << u"a mistake"_qs
                              << QuotationKind::Mixed;
    QTest::newRow("part of it") << u"Il dit : « Je pars demain. »"_qs << u"pars demain"_qs << u"pars demain"_qs
                                << QuotationKind::Direct;
    QTest::newRow("a long sentence after a word")
        << u"Il a déclaré «Nous avons encore un long chemin à faire»."_qs
        << u"«Nous avons encore un long chemin à faire»"_qs << u"Nous avons encore un long chemin à faire"_qs
        << QuotationKind::Direct;
}

void QuotationIntentionsTest::shape_trimsToBetweenTheMarks()
{
    QFETCH(QString, text);
    QFETCH(QString, selected);
    QFETCH(QString, words);
    QFETCH(QuotationKind, kind);
    QuotationKind made = QuotationKind::Indirect;
    QCOMPARE(shapeWords(text, selected, &made), QStringList(words));
    QCOMPARE(made, kind);
}

void QuotationIntentionsTest::shape_ofABrokenQuotationHasAFragmentEach()
{
    const QString text = QStringLiteral("«Je pense», a-t-il ajouté, «que tout ira bien».");
    QCOMPARE(shapeWords(text, text), (QStringList{QStringLiteral("Je pense"), QStringLiteral("que tout ira bien")}));
}

void QuotationIntentionsTest::shape_ofAClauseWithMarkedWordsIsThoseWords()
{
    QuotationKind kind = QuotationKind::Indirect;
    QCOMPARE(shapeWords(QStringLiteral("Elle affirme que le plan est «une honte» pour tous."),
                        QStringLiteral("le plan est «une honte» pour tous"), &kind),
             QStringList(QStringLiteral("une honte")));
    QCOMPARE(kind, QuotationKind::Mixed);
}

void QuotationIntentionsTest::shape_withoutMarksIsIndirectByLine()
{
    QuotationKind kind = QuotationKind::Direct;
    const QString text = QStringLiteral("Il dit que la paix \n\n est loin.");
    QCOMPARE(shapeWords(text, QStringLiteral(" la paix \n\n est loin"), &kind),
             (QStringList{QStringLiteral("la paix"), QStringLiteral("est loin")}));
    QCOMPARE(kind, QuotationKind::Indirect);
}

void QuotationIntentionsTest::shape_ofNestedMarksIsWhatWasSelected()
{
    const QString text = QStringLiteral("«Il m'a crié “viens vite” et je suis venu», dit Léa.");
    QCOMPARE(shapeWords(text, QStringLiteral("“viens vite”")), QStringList(QStringLiteral("viens vite")));
}

void QuotationIntentionsTest::shape_ofBlanksIsEmpty()
{
    QVERIFY(project::quotationShape(text::ArticleText(QStringLiteral("a  \n b")), {1, 4}).spans.empty());
    QVERIFY(project::quotationShape(text::ArticleText(), {0, 9}).spans.empty());
}

namespace {

const QString broken = QStringLiteral("«Je pense», a-t-il ajouté, «que oui et encore», puis «non».");

project::ArticleSession brokenSession()
{
    return SessionBuilder(broken)
        .entity(QStringLiteral("e1"), QStringLiteral("Léa"), EntityType::Person)
        .quotation({QStringLiteral("Je pense"), QStringLiteral("que oui et encore")}, QStringLiteral("e1"))
        .session();
}

text::Span at(const QString &words)
{
    return SessionBuilder::spanOf(broken, words);
}

} // namespace

void QuotationIntentionsTest::addQuotation_isManualAndConfirmed()
{
    project::ArticleSession session = brokenSession();
    QVERIFY(carryOut(session, project::addQuotation(session, at(QStringLiteral("«non»")), ada())));
    const Quotation *quotation = session.annotations().quotation(QStringLiteral("q2"));
    QVERIFY(quotation);
    QCOMPARE(quotation->spans.front(), at(QStringLiteral("non")));
    QCOMPARE(quotation->status, Status::Confirmed);
    QCOMPARE(quotation->provenance.origin, Origin::Manual);
    QVERIFY(quotation->speaker.isEmpty());
}

void QuotationIntentionsTest::addQuotation_onASuggestionOfTheSameWordsConfirmsIt()
{
    project::ArticleSession session = SessionBuilder(broken).quotation({QStringLiteral("non")}).session();
    const Edit edit = project::addQuotation(session, at(QStringLiteral("«non»")), ada());
    QCOMPARE(edit.kind, EditKind::Confirm);
    QVERIFY(carryOut(session, edit));
    QCOMPARE(session.annotations().quotations().size(), size_t(1));
}

void QuotationIntentionsTest::addQuotation_overMostOfASuggestionCorrectsIt()
{
    project::ArticleSession session = brokenSession();
    const Edit edit = project::addQuotation(session, at(QStringLiteral("«que oui et encore»")), ada());
    QCOMPARE(edit.kind, EditKind::MoveEdge);
    QVERIFY(carryOut(session, edit));
    const Quotation *quotation = session.annotations().quotation(QStringLiteral("q1"));
    QCOMPARE(quotation->spans.size(), size_t(1));
    QCOMPARE(quotation->speaker, QStringLiteral("e1"));
    QCOMPARE(quotation->provenance.origin, Origin::Corrected);
}

void QuotationIntentionsTest::addQuotation_withinALongSuggestionIsItsOwn()
{
    project::ArticleSession session = brokenSession();
    QVERIFY(carryOut(session, project::addQuotation(session, at(QStringLiteral("oui")), ada())));
    QCOMPARE(session.annotations().quotations().size(), size_t(2));
    QCOMPARE(session.annotations().quotation(QStringLiteral("q1"))->status, Status::Suggested);
}

void QuotationIntentionsTest::addFragment_keepsTheSpansInOrder()
{
    project::ArticleSession session = brokenSession();
    QVERIFY(carryOut(session, project::addFragment(session, QStringLiteral("q1"), at(QStringLiteral("«non»")), ada())));
    QVERIFY(carryOut(session, project::addFragment(session, QStringLiteral("q1"), at(QStringLiteral("a-t-il")), ada())));
    const Quotation *quotation = session.annotations().quotation(QStringLiteral("q1"));
    QCOMPARE(quotation->spans.size(), size_t(4));
    for (size_t i = 1; i < quotation->spans.size(); ++i)
        QVERIFY(quotation->spans[i - 1].end <= quotation->spans[i].start);
    QCOMPARE(quotation->provenance.origin, Origin::Corrected);
}

void QuotationIntentionsTest::addFragment_thatIsThereDoesNothing()
{
    const project::ArticleSession session = brokenSession();
    QVERIFY(project::addFragment(session, QStringLiteral("q1"), at(QStringLiteral("oui")), ada()).isEmpty());
    QVERIFY(project::addFragment(session, QStringLiteral("q9"), at(QStringLiteral("non")), ada()).isEmpty());
}

void QuotationIntentionsTest::removeFragment_ofTheLastOneRemovesTheQuotation()
{
    project::ArticleSession session = SessionBuilder(broken).quotation({QStringLiteral("non")}).session();
    QVERIFY(carryOut(session, project::removeFragment(session, QStringLiteral("q1"), 0, ada())));
    QCOMPARE(session.annotations().quotation(QStringLiteral("q1"))->status, Status::Rejected);
}

void QuotationIntentionsTest::removeFragment_leavesTheOthers()
{
    project::ArticleSession session = brokenSession();
    QVERIFY(carryOut(session, project::removeFragment(session, QStringLiteral("q1"), 0, ada())));
    QCOMPARE(session.annotations().quotation(QStringLiteral("q1"))->spans,
             std::vector<text::Span>{at(QStringLiteral("que oui et encore"))});
    QVERIFY(project::removeFragment(session, QStringLiteral("q1"), 5, ada()).isEmpty());
}

void QuotationIntentionsTest::setSpan_movesOneFragmentOnly()
{
    project::ArticleSession session = brokenSession();
    QVERIFY(carryOut(session, project::setSpan(session, QStringLiteral("q1"), 1, at(QStringLiteral("que oui")), ada())));
    const Quotation *quotation = session.annotations().quotation(QStringLiteral("q1"));
    QCOMPARE(quotation->spans, (std::vector<text::Span>{at(QStringLiteral("Je pense")), at(QStringLiteral("que oui"))}));
    QVERIFY(project::setSpan(session, QStringLiteral("q1"), 2, {0, 4}, ada()).isEmpty());
    QVERIFY(project::setSpan(session, QStringLiteral("q1"), 0, {3, 3}, ada()).isEmpty());
}

void QuotationIntentionsTest::setSpan_ontoTheNextFragmentUnitesThem()
{
    project::ArticleSession session = brokenSession();
    const text::Span wide{at(QStringLiteral("Je pense")).start, at(QStringLiteral("que oui")).end};
    QVERIFY(carryOut(session, project::setSpan(session, QStringLiteral("q1"), 0, wide, ada())));
    const Quotation *quotation = session.annotations().quotation(QStringLiteral("q1"));
    QCOMPARE(quotation->spans.size(), size_t(1));
    QCOMPARE(quotation->spans.front().end, at(QStringLiteral("que oui et encore")).end);
}

void QuotationIntentionsTest::setKind_corrects()
{
    project::ArticleSession session = brokenSession();
    QVERIFY(carryOut(session, project::setKind(session, QStringLiteral("q1"), QuotationKind::Mixed, ada())));
    QCOMPARE(session.annotations().quotation(QStringLiteral("q1"))->kind, QuotationKind::Mixed);
    QCOMPARE(session.annotations().quotation(QStringLiteral("q1"))->provenance.origin, Origin::Corrected);
}

void QuotationIntentionsTest::setCue_andTakesItAway()
{
    project::ArticleSession session = brokenSession();
    QVERIFY(carryOut(session, project::setCue(session, QStringLiteral("q1"), at(QStringLiteral(" a-t-il ajouté")), ada())));
    QCOMPARE(session.annotations().quotation(QStringLiteral("q1"))->cue, at(QStringLiteral("a-t-il ajouté")));
    QVERIFY(carryOut(session, project::setCue(session, QStringLiteral("q1"), std::nullopt, ada())));
    QVERIFY(!session.annotations().quotation(QStringLiteral("q1"))->cue);
}

void QuotationIntentionsTest::setSource_givesTheSpeakerWhereNoneIsKnown()
{
    const QString text = QStringLiteral("«Non», dit Léa.");
    project::ArticleSession session = SessionBuilder(text)
                                          .entity(QStringLiteral("e1"), QStringLiteral("Léa"), EntityType::Person)
                                          .name(QStringLiteral("Léa"), EntityType::Person, QStringLiteral("e1"))
                                          .quotation({QStringLiteral("Non")})
                                          .session();
    QVERIFY(carryOut(session, project::setSource(session, QStringLiteral("q1"),
                                                 SessionBuilder::spanOf(text, QStringLiteral("Léa")), ada())));
    const Quotation *quotation = session.annotations().quotation(QStringLiteral("q1"));
    QCOMPARE(quotation->speaker, QStringLiteral("e1"));
    QCOMPARE(quotation->speakerConfidence, 1.0);
}

void QuotationIntentionsTest::setSource_leavesAKnownSpeaker()
{
    project::ArticleSession session = brokenSession();
    QVERIFY(carryOut(session, project::setSource(session, QStringLiteral("q1"), at(QStringLiteral("puis")), ada())));
    QCOMPARE(session.annotations().quotation(QStringLiteral("q1"))->speaker, QStringLiteral("e1"));
}

void QuotationIntentionsTest::join_unitesSpansAndKeepsCueAndSpeaker()
{
    project::ArticleSession session = SessionBuilder(broken)
                                          .entity(QStringLiteral("e1"), QStringLiteral("Léa"), EntityType::Person)
                                          .quotation({QStringLiteral("Je pense")})
                                          .quotation({QStringLiteral("que oui et encore")}, QStringLiteral("e1"))
                                          .session();
    const Edit edit = project::joinQuotations(session, QStringLiteral("q2"), QStringLiteral("q1"), ada());
    QVERIFY(carryOut(session, edit));
    const Quotation *quotation = session.annotations().quotation(QStringLiteral("q1"));
    QCOMPARE(quotation->spans.size(), size_t(2));
    QCOMPARE(quotation->speaker, QStringLiteral("e1"));
    QVERIFY(!session.annotations().quotation(QStringLiteral("q2")));
    QVERIFY(carryOut(session, edit.inverse()));
    QVERIFY(session.annotations().quotation(QStringLiteral("q2")));
}

void QuotationIntentionsTest::split_sharesTheSpeaker()
{
    project::ArticleSession session = brokenSession();
    QVERIFY(carryOut(session, project::splitQuotation(session, QStringLiteral("q1"), 1, ada())));
    const Quotation *first = session.annotations().quotation(QStringLiteral("q1"));
    const Quotation *second = session.annotations().quotation(QStringLiteral("q2"));
    QVERIFY(second);
    QCOMPARE(first->spans, std::vector<text::Span>{at(QStringLiteral("Je pense"))});
    QCOMPARE(second->spans, std::vector<text::Span>{at(QStringLiteral("que oui et encore"))});
    QCOMPARE(second->speaker, QStringLiteral("e1"));
}

void QuotationIntentionsTest::split_atTheFirstFragmentDoesNothing()
{
    project::ArticleSession session = brokenSession();
    QVERIFY(project::splitQuotation(session, QStringLiteral("q1"), 0, ada()).isEmpty());
    QVERIFY(project::splitQuotation(session, QStringLiteral("q1"), 2, ada()).isEmpty());
}

GUILLEMET_TEST(QuotationIntentionsTest)
#include "QuotationIntentionsTest.moc"
