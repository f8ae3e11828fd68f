#include "store/Check.h"
#include "store/SuggestionStore.h"
#include "tests/store/StoreFixture.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using namespace guillemet::store;
using namespace guillemet::tests;

class SuggestionStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replace_ofTheSameSuggestionsChangesNothing();
    void replace_ofAnUntouchedSuggestionKeepsItsId();
    void replace_takesAwayWhatIsNoLongerSuggested();
    void replace_leavesWhatAPersonConfirmed();
    void replace_doesNotBringBackTheRejected();
    void replace_leavesWhatCameFromAFile();
    void replace_leavesFlaggedAndNotedSuggestions();
    void replace_suggestsNothingAcrossWhatStands();
    void replace_isNoStepOfTheHistory();
    void replace_neverGivesAnIdTwice();
    void replace_keepsUndoneStepsRedoable();
    void replace_findsEntitiesAgainByTheirMentions();
    void replace_letsAClusterComeApart();
    void replace_marksTheArticleDetected();
    void replace_leavesAWholeProject();
};

namespace {

const QString a = QStringLiteral("a");
const QString m1 = QStringLiteral("m1");
const QString m2 = QStringLiteral("m2");
const QString q1 = QStringLiteral("q1");

Suggested suggestedBy(const Article &article)
{
    return {article.info.language, article.mentions, article.entities, article.quotations};
}

Replaced replace(StoreFixture &fixture, const Suggested &suggested)
{
    const Result<Replaced> done = SuggestionStore(fixture.database()).replace(a, suggested, noon().addSecs(3600));
    if (!done)
        qFatal("%s", qPrintable(done.sentence()));
    return *done;
}

void apply(StoreFixture &fixture, const Edit &edit)
{
    const Result<void> done = fixture.history().apply(edit, QStringLiteral("Anne"), noon());
    if (!done)
        qFatal("%s", qPrintable(done.sentence()));
}

Quotation rejectedQuotation(const Quotation &quotation)
{
    Quotation out = quotation;
    out.status = Status::Rejected;
    return out;
}

} // namespace

void SuggestionStoreTest::replace_ofTheSameSuggestionsChangesNothing()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    const QString state = fixture.state();
    const Replaced done = replace(fixture, suggestedBy(sampleArticle(a)));
    QCOMPARE(done.kept, 4);
    QCOMPARE(done.added, 0);
    QCOMPARE(done.removed, 0);
    QCOMPARE(fixture.state(), state);
}

void SuggestionStoreTest::replace_ofAnUntouchedSuggestionKeepsItsId()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    Suggested better = suggestedBy(sampleArticle(a));
    std::swap(better.mentions[0].id, better.mentions[1].id);
    better.mentions[1].type = EntityType::Organisation;
    replace(fixture, better);
    QCOMPARE(fixture.mention(a, m1).span, sampleArticle(a).mentions[0].span);
    QCOMPARE(fixture.mention(a, m2).type, EntityType::Organisation);
    QCOMPARE(fixture.mention(a, m2).provenance.time, noon().addSecs(3600));
    QCOMPARE(fixture.mention(a, m1).provenance.time, noon());
}

void SuggestionStoreTest::replace_takesAwayWhatIsNoLongerSuggested()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    Suggested fewer = suggestedBy(sampleArticle(a));
    fewer.mentions.erase(fewer.mentions.begin() + 1);
    fewer.entities.pop_back();
    fewer.quotations.clear();
    const Replaced done = replace(fixture, fewer);
    QCOMPARE(done.removed, 2);
    const Article left = fixture.load(a);
    QCOMPARE(left.mentions.size(), size_t(2));
    QCOMPARE(left.entities.size(), size_t(1));
    QCOMPARE(left.quotations.size(), size_t(0));
    QCOMPARE(fixture.articles().row(a)->undecided, 1);
    QCOMPARE(EntityStore(fixture.database()).list()->size(), size_t(1)); // nobody made «Paris», and nothing links to it
}

void SuggestionStoreTest::replace_leavesWhatAPersonConfirmed()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    apply(fixture, confirmed(a, fixture.mention(a, m1)));
    apply(fixture, confirmed(a, fixture.quotation(a, q1)));
    const Mention mention = fixture.mention(a, m1);
    const Quotation quotation = fixture.quotation(a, q1);
    Suggested other = suggestedBy(sampleArticle(a));
    other.mentions[0].type = EntityType::Place;
    other.quotations[0].speaker = QStringLiteral("e2");
    replace(fixture, other);
    QCOMPARE(fixture.mention(a, m1), mention);
    QCOMPARE(fixture.quotation(a, q1), quotation);
    replace(fixture, {});
    QCOMPARE(fixture.mention(a, m1), mention);
    QCOMPARE(fixture.quotation(a, q1), quotation);
}

void SuggestionStoreTest::replace_doesNotBringBackTheRejected()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    apply(fixture, rejected(a, fixture.mention(a, m2)));
    const Quotation quotation = fixture.quotation(a, q1);
    apply(fixture, {EditKind::Reject, {{a, quotation, rejectedQuotation(quotation)}}});
    Suggested again = suggestedBy(sampleArticle(a));
    again.quotations[0].spans = {{24, 28}}; // cut a little differently
    replace(fixture, again);
    const Article after = fixture.load(a);
    QCOMPARE(after.mentions.size(), size_t(3));
    QCOMPARE(fixture.mention(a, m2).status, Status::Rejected);
    QCOMPARE(after.quotations.size(), size_t(1));
    QCOMPARE(after.quotations[0].status, Status::Rejected);
}

void SuggestionStoreTest::replace_leavesWhatCameFromAFile()
{
    StoreFixture fixture;
    Article imported = sampleArticle(a);
    for (Mention &mention : imported.mentions)
        mention.provenance.origin = Origin::Imported;
    for (Quotation &quotation : imported.quotations)
        quotation.provenance.origin = Origin::Imported;
    fixture.add(imported);
    const QString state = fixture.state();
    replace(fixture, {});
    QCOMPARE(fixture.state(), state);
}

void SuggestionStoreTest::replace_leavesFlaggedAndNotedSuggestions()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    const Mention first = fixture.mention(a, m1);
    Mention flagged = first;
    flagged.flagged = true;
    const Quotation second = fixture.quotation(a, q1);
    Quotation noted = second;
    noted.note = QStringLiteral("à vérifier");
    apply(fixture, {EditKind::Flag, {{a, first, flagged}}});
    apply(fixture, {EditKind::Note, {{a, second, noted}}});
    replace(fixture, {});
    const Article left = fixture.load(a);
    QCOMPARE(left.mentions, std::vector<Mention>{flagged});
    QCOMPARE(left.quotations, std::vector<Quotation>{noted});
}

void SuggestionStoreTest::replace_suggestsNothingAcrossWhatStands()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    apply(fixture, confirmed(a, fixture.mention(a, m1)));
    Suggested other = suggestedBy(sampleArticle(a));
    other.mentions[0].span = {9, 16}; // «Poutine» within the confirmed name
    replace(fixture, other);
    QCOMPARE(fixture.load(a).mentions.size(), size_t(3));
    QCOMPARE(fixture.mention(a, m1).span, (text::Span{0, 16}));
}

void SuggestionStoreTest::replace_isNoStepOfTheHistory()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    replace(fixture, {});
    QVERIFY(!*fixture.history().undoStep());
}

void SuggestionStoreTest::replace_neverGivesAnIdTwice()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    replace(fixture, {});
    QCOMPARE(fixture.load(a).mentions.size(), size_t(0));
    replace(fixture, suggestedBy(sampleArticle(a)));
    QStringList ids;
    for (const Mention &mention : fixture.load(a).mentions)
        ids << mention.id;
    ids.sort();
    QCOMPARE(ids, QStringList({QStringLiteral("m4"), QStringLiteral("m5"), QStringLiteral("m6")}));
}

void SuggestionStoreTest::replace_keepsUndoneStepsRedoable()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    apply(fixture, confirmed(a, fixture.mention(a, m1)));
    const QString state = fixture.state();
    QVERIFY(fixture.history().undo().ok());
    replace(fixture, suggestedBy(sampleArticle(a)));
    QVERIFY(fixture.history().redo().ok());
    QCOMPARE(fixture.state(), state);
}

void SuggestionStoreTest::replace_findsEntitiesAgainByTheirMentions()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    const Entity before = fixture.load(a).entities[0];
    Suggested renamed = suggestedBy(sampleArticle(a));
    renamed.entities[0].id = QStringLiteral("e9");
    renamed.entities[0].gender = Gender::Feminine;
    renamed.mentions[0].entity = renamed.mentions[2].entity = QStringLiteral("e9");
    renamed.quotations[0].speaker = QStringLiteral("e9");
    replace(fixture, renamed);
    const Article after = fixture.load(a);
    QCOMPARE(after.entities.size(), size_t(2));
    QCOMPARE(after.entities[0].id, before.id);
    QCOMPARE(after.entities[0].gender, Gender::Feminine);
    QCOMPARE(after.entities[0].projectEntity, before.projectEntity);
    QCOMPARE(after.quotations[0].speaker, before.id);
}

void SuggestionStoreTest::replace_letsAClusterComeApart()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    Suggested split = suggestedBy(sampleArticle(a));
    split.entities.push_back({QStringLiteral("e3"), QStringLiteral("il"), EntityType::Person, Gender::Masculine, {}, {},
                              Status::Suggested});
    split.mentions[2].entity = QStringLiteral("e3");
    replace(fixture, split);
    QCOMPARE(fixture.mention(a, m1).entity, QStringLiteral("e1"));
    QCOMPARE(fixture.mention(a, QStringLiteral("m3")).entity, QStringLiteral("e3"));
}

void SuggestionStoreTest::replace_marksTheArticleDetected()
{
    StoreFixture fixture;
    Article plain = sampleArticle(a);
    const Suggested suggested = suggestedBy(plain);
    plain.mentions.clear();
    plain.entities.clear();
    plain.quotations.clear();
    plain.annotated = false;
    plain.info.language.clear();
    fixture.add(plain);
    QCOMPARE(fixture.articles().undetected()->size(), 1);
    QCOMPARE(replace(fixture, suggested).added, 4);
    QCOMPARE(fixture.articles().undetected()->size(), 0);
    QCOMPARE(fixture.load(a).info.language, QStringLiteral("fr"));
    QVERIFY(!fixture.load(a).entities[0].projectEntity.isEmpty());
}

void SuggestionStoreTest::replace_leavesAWholeProject()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(a));
    apply(fixture, confirmed(a, fixture.mention(a, m1)));
    apply(fixture, rejected(a, fixture.mention(a, m2)));
    Suggested other = suggestedBy(sampleArticle(a));
    other.mentions[0].span = {9, 16};
    other.entities[1].name = QStringLiteral("Paris (ville)");
    replace(fixture, other);
    replace(fixture, {});
    QCOMPARE(check(fixture.database())->problems, QStringList());
}

GUILLEMET_TEST(SuggestionStoreTest)
#include "SuggestionStoreTest.moc"
