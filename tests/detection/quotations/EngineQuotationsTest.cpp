#include "detection/Engine.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::detection;

class EngineQuotationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anInvertedSubject_speaks();
    void aPronoun_leadsBackToTheName();
    void aDescription_leadsBackToTheName();
    void aDescription_isOfNobodyFromAnotherCountry();
    void anAsideWithinTheMarks_isNotSpoken();
    void anAside_endsWhereTheQuotationGoesOn_data();
    void anAside_endsWhereTheQuotationGoesOn();
    void aReportedClause_isIndirect();
    void selon_reportsItsClause();
    void aHeading_isSpokenByWhoSaysItBelow();
    void aTitle_isNoQuotation();
    void aSourceWithoutName_becomesAnEntity();
    void english_isRead();
    void idsAndProvenance_areGiven();
    void twoRuns_giveTheSame();
    void anEmptyText_givesNothing();
};

namespace {

struct Run
{
    explicit Run(const QString &words, const QString &language = QStringLiteral("fr")) : text(words)
    {
        const auto engine = Engine::load();
        if (engine)
            found = (*engine)->detect(text, language);
    }

    QString spans(int quotation) const
    {
        QStringList out;
        for (const text::Span &span : found.quotations[size_t(quotation)].spans)
            out.append(text.mid(span));
        return out.join(u'|');
    }
    QString cue(int quotation) const
    {
        const auto &span = found.quotations[size_t(quotation)].cue;
        return span ? text.mid(*span) : QString();
    }
    QString source(int quotation) const
    {
        const auto &span = found.quotations[size_t(quotation)].source;
        return span ? text.mid(*span) : QString();
    }
    QString speaker(int quotation) const
    {
        for (const annotation::Entity &entity : found.entities) {
            if (entity.id == found.quotations[size_t(quotation)].speaker)
                return entity.name;
        }
        return {};
    }
    int count() const { return int(found.quotations.size()); }

    text::ArticleText text;
    Suggestions found;
};

} // namespace

void EngineQuotationsTest::anInvertedSubject_speaks()
{
    const Run run(QStringLiteral("La gare restera fermée. «Les travaux dureront jusqu’en mars», a expliqué "
                                 "Sophie Marchand, directrice du réseau."));
    QCOMPARE(run.count(), 1);
    QCOMPARE(run.spans(0), QStringLiteral("Les travaux dureront jusqu’en mars"));
    QCOMPARE(run.cue(0), QStringLiteral("a expliqué"));
    QCOMPARE(run.source(0), QStringLiteral("Sophie Marchand"));
    QCOMPARE(run.speaker(0), QStringLiteral("Sophie Marchand"));
}

void EngineQuotationsTest::aPronoun_leadsBackToTheName()
{
    const Run run(
        QStringLiteral("Jean Dupont a ouvert la séance. «Je suis venu pour écouter», a-t-il ajouté."));
    QCOMPARE(run.count(), 1);
    QCOMPARE(run.cue(0), QStringLiteral("a-t-il ajouté"));
    QCOMPARE(run.source(0), QStringLiteral("il"));
    QCOMPARE(run.speaker(0), QStringLiteral("Jean Dupont"));
}

void EngineQuotationsTest::aDescription_leadsBackToTheName()
{
    const Run run(QStringLiteral("La ministre Claire Martin a visité l’usine. «Nous tiendrons nos "
                                 "engagements», a promis la ministre."));
    QCOMPARE(run.count(), 1);
    QCOMPARE(run.source(0), QStringLiteral("la ministre"));
    QCOMPARE(run.speaker(0), QStringLiteral("Claire Martin"));
}

void EngineQuotationsTest::aDescription_isOfNobodyFromAnotherCountry()
{
    const Run run(QStringLiteral("Le président français Emmanuel Macron a reçu hier. « La paix est proche », a déclaré "
                                 "Emmanuel Macron. « Nous avons besoin de temps », a répondu le président syrien."));
    QCOMPARE(run.count(), 2);
    QCOMPARE(run.speaker(0), QStringLiteral("Emmanuel Macron"));
    QCOMPARE(run.source(1), QStringLiteral("le président syrien"));
    QVERIFY(run.speaker(1) != QStringLiteral("Emmanuel Macron"));
}

void EngineQuotationsTest::anAsideWithinTheMarks_isNotSpoken()
{
    const Run run(
        QStringLiteral("«Nous avons attendu des heures, raconte Marie Lambert, mais personne n’est venu.»"));
    QCOMPARE(run.count(), 1);
    QCOMPARE(run.spans(0), QStringLiteral("Nous avons attendu des heures|mais personne n’est venu."));
    QCOMPARE(run.cue(0), QStringLiteral("raconte"));
    QCOMPARE(run.speaker(0), QStringLiteral("Marie Lambert"));
}

void EngineQuotationsTest::anAside_endsWhereTheQuotationGoesOn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spans");
    QTest::newRow("c’") << QStringLiteral("Jean Dupont se défend. « Cette étude, a-t-il expliqué, c’était la vie de mon père. »")
                        << QStringLiteral("Cette étude|c’était la vie de mon père.");
    QTest::newRow("personne") << QStringLiteral("Jean Dupont se défend. « Ce projet, a-t-il dit, personne n’en veut. »")
                              << QStringLiteral("Ce projet|personne n’en veut.");
    QTest::newRow("tout") << QStringLiteral("Jean Dupont se défend. « Avec le temps, a-t-il dit, tout ira mieux. »")
                          << QStringLiteral("Avec le temps|tout ira mieux.");
    QTest::newRow("a description") << QStringLiteral("« Nous irons, a déclaré Jean Dupont, avocat à Lyon, jusqu’au bout. »")
                                   << QStringLiteral("Nous irons|jusqu’au bout.");
    QTest::newRow("avant de") << QStringLiteral("Jean Dupont se défend. « Je pars, a-t-il dit, avant de sourire, et je reviendrai. »")
                              << QStringLiteral("Je pars|et je reviendrai.");
}

void EngineQuotationsTest::anAside_endsWhereTheQuotationGoesOn()
{
    QFETCH(QString, text);
    QFETCH(QString, spans);
    const Run run(text);
    QCOMPARE(run.count(), 1);
    QCOMPARE(run.spans(0), spans);
}

void EngineQuotationsTest::aReportedClause_isIndirect()
{
    const Run run(QStringLiteral("Paul Bernard a affirmé que le chantier serait terminé avant l’été."));
    QCOMPARE(run.count(), 1);
    QCOMPARE(run.found.quotations[0].kind, annotation::QuotationKind::Indirect);
    QCOMPARE(run.spans(0), QStringLiteral("le chantier serait terminé avant l’été"));
    QCOMPARE(run.speaker(0), QStringLiteral("Paul Bernard"));
}

void EngineQuotationsTest::selon_reportsItsClause()
{
    const Run run(QStringLiteral("Selon Paul Bernard, le chantier sera terminé avant l’été."));
    QCOMPARE(run.count(), 1);
    QCOMPARE(run.cue(0), QStringLiteral("Selon"));
    QCOMPARE(run.spans(0), QStringLiteral("le chantier sera terminé avant l’été"));
}

void EngineQuotationsTest::aHeading_isSpokenByWhoSaysItBelow()
{
    const Run run(QStringLiteral("Le maire de Lorient, Paul Kermadec, a présenté le projet mardi. « Nous avons choisi la "
                                 "voie la plus simple », a déclaré Paul Kermadec.\n\n« Les commerçants vont souffrir "
                                 "longtemps »\n\nJeanne Tanguy, présidente de l’union des commerçants, ne cache pas sa "
                                 "colère. « Les commerçants vont souffrir longtemps de ces travaux », prévient Jeanne "
                                 "Tanguy.\n"));
    QCOMPARE(run.count(), 3);
    QCOMPARE(run.speaker(1), QStringLiteral("Jeanne Tanguy"));
    QCOMPARE(run.speaker(2), QStringLiteral("Jeanne Tanguy"));
}

void EngineQuotationsTest::aTitle_isNoQuotation()
{
    QCOMPARE(Run(QStringLiteral("Son roman «Les Saisons du large» paraîtra en octobre.")).count(), 0);
}

void EngineQuotationsTest::aSourceWithoutName_becomesAnEntity()
{
    const Run run(QStringLiteral("«Le dossier est presque prêt», a confié une source proche du dossier."));
    QCOMPARE(run.count(), 1);
    QCOMPARE(run.source(0), QStringLiteral("une source proche du dossier"));
    QCOMPARE(run.speaker(0), QStringLiteral("source proche du dossier"));
    QVERIFY(std::any_of(
        run.found.mentions.begin(), run.found.mentions.end(), [](const annotation::Mention &mention) {
            return mention.kind == annotation::MentionKind::Nominal && !mention.entity.isEmpty();
        }));
}

void EngineQuotationsTest::english_isRead()
{
    const Run run(QStringLiteral("The mayor visited the harbour on Monday. “We will rebuild every house,” "
                                 "said Anna Keller, the mayor."),
                  QStringLiteral("en"));
    QCOMPARE(run.count(), 1);
    QCOMPARE(run.spans(0), QStringLiteral("We will rebuild every house,"));
    QCOMPARE(run.cue(0), QStringLiteral("said"));
}

void EngineQuotationsTest::idsAndProvenance_areGiven()
{
    const Run run(
        QStringLiteral("«Oui», a dit Paul Bernard. «Je ne regrette rien», a assuré Marie Lambert."));
    QSet<QString> ids;
    for (const annotation::Quotation &quotation : run.found.quotations) {
        ids.insert(quotation.id);
        QCOMPARE(quotation.provenance.author, Engine::version());
        QVERIFY(quotation.confidence > 0 && quotation.confidence <= 1);
        QVERIFY(quotation.speakerConfidence > 0 && quotation.speakerConfidence <= 1);
    }
    QCOMPARE(ids.size(), run.count());
    QVERIFY(run.count() >= 1);
}

void EngineQuotationsTest::twoRuns_giveTheSame()
{
    const QString words = QStringLiteral("«Nous verrons bien», a dit Paul Bernard. Il a promis que la route "
                                         "rouvrirait. «Demain peut-être», a-t-il ajouté.");
    const Run first(words);
    const Run second(words);
    QVERIFY(first.found.quotations == second.found.quotations);
    QVERIFY(first.found.mentions == second.found.mentions);
}

void EngineQuotationsTest::anEmptyText_givesNothing()
{
    QCOMPARE(Run(QString()).count(), 0);
}

GUILLEMET_TEST(EngineQuotationsTest)
#include "EngineQuotationsTest.moc"
