#include "detection/Crc32.h"
#include "detection/names/Lattice.h"
#include "detection/names/NameLexicon.h"
#include "detection/names/NameTagger.h"
#include "detection/names/NameTrainer.h"
#include "detection/names/WordClusters.h"
#include "detection/names/WordTypes.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>
#include <cmath>

using namespace guillemet;
using namespace guillemet::detection;
using annotation::EntityType;

class NameTrainerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTrainedModel_tagsWhatItLearnt();
    void twoTrainings_giveTheSameBytes();
    void articlesGivenTwice_countTwice();
    void articlesWithoutNames_areAnError();
    void aStoppedTraining_isAnError();
    void aModelWithoutNames_isRefused();
    void aDamagedSection_isRefused();
    void longTexts_areTaggedInBlocksWithTheRightOffsets();
    void lattice_probabilitiesOfATokenAddUpToOne();
    void lattice_bestPathsKeepToTheScheme();
    void lexicon_findsPhrasesWithoutCaseAndFirstAccent();
    void clusters_knowFormsThatTrainingDoesNot();
    void crc32_isTheUsualOne();
};

namespace {

annotation::Article article(const QString &text, std::initializer_list<std::pair<const char *, EntityType>> names)
{
    annotation::Article out;
    out.text = text::ArticleText(text);
    for (const auto &[form, type] : names) {
        annotation::Mention mention;
        const int start = int(text.indexOf(QString::fromUtf8(form)));
        mention.span = {start, start + int(qstrlen(form))};
        mention.type = type;
        out.mentions.push_back(mention);
    }
    return out;
}

std::vector<annotation::Article> lessons()
{
    std::vector<annotation::Article> out;
    for (int i = 0; i < 8; ++i) {
        out.push_back(article(QStringLiteral("Le maire Jean Dupont habite Lyon. Il travaille pour Airbus."),
                              {{"Jean Dupont", EntityType::Person}, {"Lyon", EntityType::Place}, {"Airbus", EntityType::Organisation}}));
        out.push_back(article(QStringLiteral("Hier, Anne Martin a quitté Paris pour Lille."),
                              {{"Anne Martin", EntityType::Person}, {"Paris", EntityType::Place}, {"Lille", EntityType::Place}}));
    }
    return out;
}

QByteArray trained()
{
    ModelWriter writer({QStringLiteral("fr"), QStringLiteral("test"), {}});
    const auto result = trainNames(lessons(), {}, writer);
    return result ? writer.bytes() : QByteArray();
}

QStringList tagged(const NameTagger &tagger, const QString &text)
{
    const Analysis prepared = analyse(text::ArticleText(text), QStringLiteral("fr"));
    QStringList out;
    for (const TaggedName &name : tagger.tag(prepared))
        out.append(annotation::toWord(EntityType(name.type)) + u' ' + prepared.text.mid(prepared.span(name.first, name.last)));
    return out;
}

} // namespace

void NameTrainerTest::aTrainedModel_tagsWhatItLearnt()
{
    const auto file = ModelFile::fromBytes(trained(), QStringLiteral("test.model"));
    QVERIFY(file.ok());
    const auto tagger = NameTagger::read(*file);
    QVERIFY(tagger.ok());
    QCOMPARE(tagged(*tagger, QStringLiteral("Le maire Jean Dupont habite Lyon.")),
             QStringList({QStringLiteral("PER Jean Dupont"), QStringLiteral("LOC Lyon")}));
}

void NameTrainerTest::twoTrainings_giveTheSameBytes()
{
    const QByteArray first = trained();
    QVERIFY(!first.isEmpty());
    QCOMPARE(trained(), first);
}

void NameTrainerTest::articlesGivenTwice_countTwice()
{
    const auto once = lessons();
    auto twice = once;
    twice.insert(twice.end(), once.begin(), once.end());
    NameTrainingOptions weighted;
    weighted.weights.assign(once.size(), 2.0f);
    NameTrainingOptions plain;
    plain.weights = {};
    ModelWriter a({});
    ModelWriter b({});
    QVERIFY(trainNames(once, weighted, a).ok());
    QVERIFY(trainNames(twice, plain, b).ok());
    // The lessons repeat themselves too, so each of the two different articles counts sixteen times in both.
    QCOMPARE(a.bytes(), b.bytes());
}

void NameTrainerTest::articlesWithoutNames_areAnError()
{
    ModelWriter writer({});
    const auto result = trainNames({article(QStringLiteral("Rien."), {})}, {}, writer);
    QVERIFY(!result.ok());
    QVERIFY(!result.sentence().isEmpty());
}

void NameTrainerTest::aStoppedTraining_isAnError()
{
    ModelWriter writer({});
    int calls = 0;
    const auto result = trainNames(lessons(), {}, writer, [&](const NameTrainingProgress &) { return ++calls < 2; });
    QVERIFY(!result.ok());
    QCOMPARE(calls, 2);
}

void NameTrainerTest::aModelWithoutNames_isRefused()
{
    ModelWriter writer({});
    writer.add("speech", "x");
    const auto file = ModelFile::fromBytes(writer.bytes(), QStringLiteral("other.model"));
    const auto tagger = NameTagger::read(*file);
    QVERIFY(!tagger.ok());
    QVERIFY(tagger.sentence().contains(QStringLiteral("other.model")));
}

void NameTrainerTest::aDamagedSection_isRefused()
{
    const auto good = ModelFile::fromBytes(trained(), QStringLiteral("x"));
    const QByteArray section = good->section(NameModel::sectionName).toByteArray();
    for (const qsizetype size : {qsizetype(0), qsizetype(7), section.size() / 2, section.size() - 1}) {
        ModelWriter writer({});
        writer.add(NameModel::sectionName.toByteArray(), section.left(size));
        QVERIFY(!NameTagger::read(*ModelFile::fromBytes(writer.bytes(), QStringLiteral("x"))).ok());
    }
}

void NameTrainerTest::longTexts_areTaggedInBlocksWithTheRightOffsets()
{
    const auto file = ModelFile::fromBytes(trained(), QStringLiteral("x"));
    const auto tagger = NameTagger::read(*file);
    QVERIFY(tagger.ok());
    const QString sentence = QStringLiteral("Le maire Jean Dupont habite Lyon. ");
    const QStringList names = tagged(*tagger, sentence.repeated(6000));
    QCOMPARE(names.size(), 12000);
    QCOMPARE(names.at(11998), QStringLiteral("PER Jean Dupont"));
    QCOMPARE(names.at(11999), QStringLiteral("LOC Lyon"));
}

void NameTrainerTest::lattice_probabilitiesOfATokenAddUpToOne()
{
    Transitions transitions{};
    transitions[0][1] = 0.7f;
    Lattice lattice(transitions);
    std::vector<LabelScores> scores(4);
    for (size_t i = 0; i < scores.size(); ++i) {
        for (size_t k = 0; k < labelCount; ++k)
            scores[i][k] = float((i * 7 + k * 3) % 5) - 2.0f;
    }
    lattice.sum(scores);
    for (size_t i = 0; i < scores.size(); ++i) {
        float total = 0;
        for (int label = 0; label < labelCount; ++label)
            total += lattice.probability(i, label);
        QVERIFY(std::abs(total - 1.0f) < 1e-4f);
    }
}

void NameTrainerTest::lattice_bestPathsKeepToTheScheme()
{
    Lattice lattice(Transitions{});
    std::vector<LabelScores> scores(3);
    for (LabelScores &row : scores)
        row[size_t(labelOf(Part::Inside, 0))] = 9; // what no path may begin or end with
    std::vector<int> labels;
    lattice.best(scores, labels);
    QCOMPARE(labels, (std::vector<int>{labelOf(Part::Begin, 0), labelOf(Part::Inside, 0), labelOf(Part::Last, 0)}));
}

void NameTrainerTest::lexicon_findsPhrasesWithoutCaseAndFirstAccent()
{
    NameLexiconBuilder builder;
    builder.add(u"Élysée", 3);
    builder.add(u"New York", 5);
    const QByteArray bytes = builder.bytes();
    const NameLexicon lexicon(bytes);
    const auto key = [](std::initializer_list<QStringView> words) {
        quint64 out = NameLexicon::start;
        for (const QStringView word : words)
            out = NameLexicon::key(out, lowerHash(word));
        return out;
    };
    QCOMPARE(lexicon.find(key({u"Elysée"})), NameLexicon::Set(1) << 3);
    QCOMPARE(lexicon.find(key({u"new"})), NameLexicon::prefixBit);
    QCOMPARE(lexicon.find(key({u"NEW", u"york"})), NameLexicon::Set(1) << 5);
    QCOMPARE(lexicon.find(key({u"Lyon"})), NameLexicon::Set(0));
    QCOMPARE(NameLexicon(QByteArrayView("junk")).find(key({u"Lyon"})), NameLexicon::Set(0));
}

void NameTrainerTest::clusters_knowFormsThatTrainingDoesNot()
{
    const WordClusters french = WordClusters::shipped(QStringLiteral("fr"));
    QVERIFY(french.of(u"Ouagadougou") != WordClusters::none);
    QVERIFY(french.of(u"OUAGADOUGOU") != WordClusters::none);
    QCOMPARE(french.of(u"qzxjkv"), int(WordClusters::none));
    QVERIFY(WordClusters::shipped(QStringLiteral("en")).of(u"London") != WordClusters::none);
    QCOMPARE(WordClusters::shipped(QStringLiteral("xx")).of(u"London"), int(WordClusters::none));
    QCOMPARE(WordClusters(QByteArray("GUILCLUS junk")).of(u"London"), int(WordClusters::none));
}

void NameTrainerTest::crc32_isTheUsualOne() { QCOMPARE(crc32("123456789"), 0xCBF43926u); }

GUILLEMET_TEST(NameTrainerTest)
#include "NameTrainerTest.moc"
