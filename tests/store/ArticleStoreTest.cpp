#include "store/Occurrences.h"
#include "store/Query.h"
#include "tests/store/StoreFixture.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using namespace guillemet::store;
using namespace guillemet::tests;

class ArticleStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void load_givesBackWhatWasAdded();
    void load_givesBackEveryCharacter();
    void load_ofNothingSaysSo();
    void add_refusesHalfACharacter();
    void add_findsThePresentText();
    void add_numbersClashingIds();
    void add_mendsMissingIdsAndReferences();
    void add_linksEqualNamesOverArticles();
    void add_linksAliasesButNotOtherTypes();
    void add_keepsNamelessSpeakersApart();
    void list_leavesOutRemovedArticles();
    void undetected_areThoseWithoutAnnotations();
    void entities_areListedWithTheirNumbers();
    void occurrences_ofAnEntityGoOverAllArticles();
    void occurrences_ofAFormAreExact();
    void occurrences_findEverySpeakerOfAQuotation();
    void decidedForms_countPersonsDecisions();
};

namespace {

ProjectEntity entityNamed(StoreFixture &fixture, const QString &name)
{
    const std::vector<ProjectEntity> found = *EntityStore(fixture.database()).named(name);
    return found.empty() ? ProjectEntity() : found.front();
}

} // namespace

void ArticleStoreTest::load_givesBackWhatWasAdded()
{
    StoreFixture fixture;
    Article article = sampleArticle(QStringLiteral("a"));
    article.info.outlet = QStringLiteral("Le Journal");
    article.info.fileSha256 = QStringLiteral("ab12");
    article.info.encoding = QStringLiteral("windows-1252");
    QCOMPARE(fixture.add(article), QStringLiteral("a"));
    const Article loaded = fixture.load(QStringLiteral("a"));
    QCOMPARE(loaded.info, article.info);
    QCOMPARE(loaded.text, article.text);
    QVERIFY(loaded.annotated);
    for (Mention &mention : article.mentions)
        mention.provenance.time = noon();
    for (Quotation &quotation : article.quotations)
        quotation.provenance.time = noon();
    QCOMPARE(loaded.mentions, article.mentions);
    QCOMPARE(loaded.quotations, article.quotations);
    QCOMPARE(loaded.entities.size(), size_t(2));
    for (size_t i = 0; i < 2; ++i) {
        QVERIFY(!loaded.entities[i].projectEntity.isEmpty());
        article.entities[i].projectEntity = loaded.entities[i].projectEntity;
    }
    QCOMPARE(loaded.entities, article.entities);
    QCOMPARE(fixture.articles().row(QStringLiteral("a"))->words, 9);
}

void ArticleStoreTest::load_givesBackEveryCharacter()
{
    StoreFixture fixture;
    QString text = QStringLiteral("\uFEFF\uFEFFdeux marques, e\u0301, \u00A0\u202F, 😀, \u0085, \f, ");
    text += QChar(0xFFFE);
    text += QChar(0xFFFF);
    text += QChar(0);
    text += QStringLiteral(" fin");
    Article article;
    article.info.id = QStringLiteral("étrange");
    article.text = text::ArticleText(text);
    QCOMPARE(fixture.load(fixture.add(article)).text.string(), text);
}

void ArticleStoreTest::load_ofNothingSaysSo()
{
    StoreFixture fixture;
    const Result<Article> nothing = fixture.articles().load(QStringLiteral("personne"));
    QVERIFY(!nothing.ok());
    QVERIFY(nothing.sentence().contains(QStringLiteral("personne")));
    fixture.add(sampleArticle(QStringLiteral("a"))); // no transaction was left open
}

void ArticleStoreTest::add_refusesHalfACharacter()
{
    StoreFixture fixture;
    Article article = sampleArticle(QStringLiteral("a"));
    article.text = text::ArticleText(article.text.string() + QChar(0xD83D));
    QVERIFY(!fixture.articles().add(article, noon()).ok());
    QCOMPARE(fixture.articles().list()->size(), size_t(0));
}

void ArticleStoreTest::add_findsThePresentText()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(QStringLiteral("a")));
    const QString state = fixture.state();
    const ArticleStore::Added again = *fixture.articles().add(sampleArticle(QStringLiteral("b")), noon());
    QVERIFY(again.present);
    QCOMPARE(again.id, QStringLiteral("a"));
    QCOMPARE(fixture.state(), state);
    const QByteArray sha256 = sampleArticle(QStringLiteral("a")).text.sha256();
    QCOMPARE(**fixture.articles().findByText(sha256), QStringLiteral("a"));
}

void ArticleStoreTest::add_numbersClashingIds()
{
    StoreFixture fixture;
    QStringList ids;
    for (int i = 0; i < 12; ++i)
        ids << fixture.add(sampleArticle(QStringLiteral("a"), QString::number(i)));
    QCOMPARE(ids[0], QStringLiteral("a"));
    for (int i = 1; i < 12; ++i)
        QCOMPARE(ids[i], QStringLiteral("a-%1").arg(i + 1));
}

void ArticleStoreTest::add_mendsMissingIdsAndReferences()
{
    StoreFixture fixture;
    Article article = sampleArticle(QStringLiteral("a"));
    article.mentions[1].id = QStringLiteral("m1"); // twice
    article.mentions[2].id.clear();
    article.mentions[2].entity = QStringLiteral("e77");
    article.quotations[0].speakers = {QStringLiteral("e1"), QStringLiteral("e78")};
    const QString id = fixture.add(article);
    const Article loaded = fixture.load(id);
    QSet<QString> ids;
    for (const Mention &mention : loaded.mentions)
        ids.insert(mention.id);
    QCOMPARE(ids.size(), 3);
    QCOMPARE(loaded.quotations[0].speakers, QStringList(QStringLiteral("e1")));
}

void ArticleStoreTest::add_linksEqualNamesOverArticles()
{
    StoreFixture fixture;
    const QString a = fixture.add(sampleArticle(QStringLiteral("a")));
    Article other = sampleArticle(QStringLiteral("b"), QStringLiteral("b"));
    other.entities[0].name = QStringLiteral("vladimir  POUTINE");
    const QString b = fixture.add(other);
    const Entity first = fixture.load(a).entities[0];
    const Entity second = fixture.load(b).entities[0];
    QCOMPARE(first.projectEntity, second.projectEntity);
    QCOMPARE(second.linkStatus, Status::Suggested);
    QCOMPARE(EntityStore(fixture.database()).clusters(first.projectEntity)->size(), size_t(2));
}

void ArticleStoreTest::add_linksAliasesButNotOtherTypes()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(QStringLiteral("a")));
    const ProjectEntity before = entityNamed(fixture, QStringLiteral("Vladimir Poutine"));
    ProjectEntity after = before;
    after.aliases = {QStringLiteral("Le maître du Kremlin")};
    QVERIFY(fixture.history().apply({EditKind::EditEntity, {{{}, before, after}}}, QStringLiteral("Anne"), noon()).ok());
    Article other = sampleArticle(QStringLiteral("b"), QStringLiteral("b"));
    other.entities[0].name = QStringLiteral("le maître du Kremlin");
    other.entities[1].name = QStringLiteral("Vladimir Poutine"); // a place of that name
    const Article loaded = fixture.load(fixture.add(other));
    QCOMPARE(loaded.entities[0].projectEntity, before.id);
    QVERIFY(loaded.entities[1].projectEntity != before.id);
}

void ArticleStoreTest::add_keepsNamelessSpeakersApart()
{
    StoreFixture fixture;
    const auto nameless = [](const QString &id) {
        Article article = sampleArticle(id, id);
        article.entities[0].name = QStringLiteral("une source proche du dossier");
        article.mentions[0].kind = MentionKind::Nominal;
        return article;
    };
    const QString a = fixture.add(nameless(QStringLiteral("a")));
    const QString b = fixture.add(nameless(QStringLiteral("b")));
    QVERIFY(fixture.load(a).entities[0].projectEntity != fixture.load(b).entities[0].projectEntity);
}

void ArticleStoreTest::list_leavesOutRemovedArticles()
{
    StoreFixture fixture;
    const QString a = fixture.add(sampleArticle(QStringLiteral("a")));
    const QString b = fixture.add(sampleArticle(QStringLiteral("b"), QStringLiteral("b")));
    const QString state = fixture.state();
    QVERIFY(fixture.history().apply(removal(fixture.load(a).info), QStringLiteral("Anne"), noon()).ok());
    QCOMPARE(fixture.articles().list()->size(), size_t(1));
    QCOMPARE(fixture.articles().list()->front().info.id, b);
    const ProjectEntity person = entityNamed(fixture, QStringLiteral("Vladimir Poutine"));
    QCOMPARE(Occurrences(fixture.database()).mentionsOfEntity(person.id)->size(), size_t(2));
    QVERIFY(!*fixture.articles().findByText(sampleArticle(a).text.sha256()));
    QVERIFY(fixture.history().undo().ok());
    QCOMPARE(fixture.state(), state);
    QCOMPARE(fixture.articles().list()->size(), size_t(2));
}

void ArticleStoreTest::undetected_areThoseWithoutAnnotations()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(QStringLiteral("a")));
    Article plain;
    plain.info.id = QStringLiteral("b");
    plain.text = text::ArticleText(QStringLiteral("Rien."));
    fixture.add(plain);
    QCOMPARE(*fixture.articles().undetected(), QStringList(QStringLiteral("b")));
}

void ArticleStoreTest::entities_areListedWithTheirNumbers()
{
    StoreFixture fixture;
    const QString a = fixture.add(sampleArticle(QStringLiteral("a")));
    fixture.add(sampleArticle(QStringLiteral("b"), QStringLiteral("b")));
    QVERIFY(fixture.history().apply(rejected(a, fixture.mention(a, QStringLiteral("m1"))), QStringLiteral("Anne"), noon()).ok());
    const std::vector<EntityRow> rows = *EntityStore(fixture.database()).list();
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].entity.name, QStringLiteral("Paris"));
    QCOMPARE(rows[0].mentions, 2);
    QCOMPARE(rows[1].entity.name, QStringLiteral("Vladimir Poutine"));
    QCOMPARE(rows[1].mentions, 3);
    QCOMPARE(rows[1].quotations, 2);
    QCOMPARE(rows[1].articles, 2);
}

void ArticleStoreTest::occurrences_ofAnEntityGoOverAllArticles()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(QStringLiteral("a")));
    fixture.add(sampleArticle(QStringLiteral("b"), QStringLiteral("b")));
    const Occurrences occurrences(fixture.database());
    const QString id = entityNamed(fixture, QStringLiteral("Vladimir Poutine")).id;
    const std::vector<MentionPlace> mentions = *occurrences.mentionsOfEntity(id);
    QCOMPARE(mentions.size(), size_t(4));
    QCOMPARE(mentions[0].article, QStringLiteral("a"));
    QCOMPARE(mentions[0].mention.id, QStringLiteral("m1"));
    QCOMPARE(mentions[0].form, QStringLiteral("Vladimir Poutine"));
    QCOMPARE(mentions[1].mention.id, QStringLiteral("m3"));
    QCOMPARE(mentions[2].article, QStringLiteral("b"));
    const std::vector<QuotationPlace> quotations = *occurrences.quotationsOfEntity(id);
    QCOMPARE(quotations.size(), size_t(2));
    QCOMPARE(quotations[1].article, QStringLiteral("b"));
    QCOMPARE(quotations[1].quotation.candidates.size(), size_t(2));
}

void ArticleStoreTest::occurrences_ofAFormAreExact()
{
    StoreFixture fixture;
    fixture.add(sampleArticle(QStringLiteral("a")));
    fixture.add(sampleArticle(QStringLiteral("b"), QStringLiteral("b")));
    const Occurrences occurrences(fixture.database());
    QCOMPARE(occurrences.mentionsOfForm(QStringLiteral("Paris"))->size(), size_t(2));
    QCOMPARE(*occurrences.countOfForm(QStringLiteral("Paris")), 2);
    QCOMPARE(*occurrences.countOfForm(QStringLiteral("paris")), 0);
    QCOMPARE(*occurrences.countOfForm(QStringLiteral("t-il ")), 0); // a pronoun is no name
}

void ArticleStoreTest::occurrences_findEverySpeakerOfAQuotation()
{
    StoreFixture fixture;
    Article article = sampleArticle(QStringLiteral("a"));
    article.quotations[0].speakers = {QStringLiteral("e1"), QStringLiteral("e2")};
    fixture.add(article);
    const Occurrences occurrences(fixture.database());
    for (const QString &name : {QStringLiteral("Vladimir Poutine"), QStringLiteral("Paris")})
        QCOMPARE(occurrences.quotationsOfEntity(entityNamed(fixture, name).id)->size(), size_t(1));
}

void ArticleStoreTest::decidedForms_countPersonsDecisions()
{
    StoreFixture fixture;
    const QString a = fixture.add(sampleArticle(QStringLiteral("a")));
    const QString b = fixture.add(sampleArticle(QStringLiteral("b"), QStringLiteral("b")));
    for (const Edit &edit : {confirmed(a, fixture.mention(a, QStringLiteral("m1"))),
                             confirmed(b, fixture.mention(b, QStringLiteral("m1"))),
                             rejected(a, fixture.mention(a, QStringLiteral("m2"))),
                             confirmed(a, fixture.mention(a, QStringLiteral("m3")))})
        QVERIFY(fixture.history().apply(edit, QStringLiteral("Anne"), noon()).ok());
    const std::vector<DecidedForm> forms = *Occurrences(fixture.database()).decidedForms();
    QCOMPARE(forms.size(), size_t(2));
    QCOMPARE(forms[0].form, QStringLiteral("Paris"));
    QCOMPARE(forms[0].rejected, 1);
    QCOMPARE(forms[1].form, QStringLiteral("Vladimir Poutine"));
    QCOMPARE(forms[1].confirmed, 2);
    QCOMPARE(forms[1].type, EntityType::Person);
}

GUILLEMET_TEST(ArticleStoreTest)
#include "ArticleStoreTest.moc"
