#include "detection/Engine.h"
#include "detection/quotations/Chapters.h"
#include "tests/support/TestMain.h"

#include <QtCore/QSet>
#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::detection;

class ChaptersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anArticle_isOneChapter();
    void aBook_isPartedAtParagraphs();
    void aLongParagraph_isPartedAtSentences();
    void quotedParagraphs_stayTogether();
    void aBooksQuotations_haveTheirOwnWordsAndUniqueIds();
};

namespace {

Analysis analysed(const QString &text) { return analyse(text::ArticleText(text), QStringLiteral("fr")); }

/// Chapters cover all tokens, without a gap.
bool coverAll(const std::vector<Chapter> &chapters, const Analysis &article)
{
    int next = 0;
    for (const Chapter &chapter : chapters) {
        if (chapter.firstToken != next || chapter.lastToken <= next)
            return false;
        next = chapter.lastToken;
    }
    return next == int(article.tokens.size());
}

} // namespace

void ChaptersTest::anArticle_isOneChapter()
{
    const Analysis article = analysed(QStringLiteral("Il a dit : «Oui».\nElle a dit : «Non»."));
    const std::vector<Chapter> found = chapters(article);
    QCOMPARE(found.size(), size_t(1));
    QVERIFY(coverAll(found, article));
    QCOMPARE(found[0].stretches.size(), size_t(2));
    QVERIFY(chapters(analysed(QString())).empty());
}

void ChaptersTest::aBook_isPartedAtParagraphs()
{
    const Analysis article
        = analysed(QStringLiteral("Le maire a parlé. Il a dit : «Oui». Puis il est parti.\n").repeated(8000));
    const std::vector<Chapter> found = chapters(article);
    QVERIFY(found.size() > 3);
    QVERIFY(coverAll(found, article));
    size_t stretches = 0;
    for (const Chapter &chapter : found) {
        QVERIFY(chapter.lastToken - chapter.firstToken <= 32768);
        QVERIFY(article.tokens[size_t(chapter.firstToken)].lineStart);
        stretches += chapter.stretches.size();
    }
    QCOMPARE(stretches, size_t(8000));
}

void ChaptersTest::aLongParagraph_isPartedAtSentences()
{
    const Analysis article = analysed(QStringLiteral("Le maire a parlé. ").repeated(20000));
    const std::vector<Chapter> found = chapters(article);
    QVERIFY(found.size() > 2);
    QVERIFY(coverAll(found, article));
    for (const Chapter &chapter : found)
        QCOMPARE(article.word(chapter.firstToken).toString(), QStringLiteral("Le"));
}

void ChaptersTest::quotedParagraphs_stayTogether()
{
    // One quotation of many paragraphs, each with a mark at its head, longer than a chapter.
    QString text = QStringLiteral("Avant. ").repeated(10000) + u'\n';
    for (int i = 0; i < 4000; ++i)
        text += QStringLiteral("« Je parle encore et je ne finis pas de parler aujourd’hui.\n");
    text += QStringLiteral("« Voilà la fin de ce que je dis. »\n") + QStringLiteral("Après. ").repeated(20000);
    const Analysis article = analysed(text);
    const std::vector<Chapter> found = chapters(article);
    QVERIFY(found.size() > 2);
    QVERIFY(coverAll(found, article));
    for (const Chapter &chapter : found)
        QVERIFY(chapter.stretches.empty() || !chapter.stretches.front().continues);
}

void ChaptersTest::aBooksQuotations_haveTheirOwnWordsAndUniqueIds()
{
    const auto engine = Engine::load();
    QVERIFY(engine.ok());
    const QString page = QStringLiteral("Le maire Jean Dupont est venu à Lyon. « Je pars demain matin », a-t-il déclaré. "
                                        "Une habitante a répondu : « Nous sommes très contents de vous voir. »\n");
    const int pages = 2500;
    const text::ArticleText text(page.repeated(pages));
    const Suggestions found = (*engine)->detect(text, QStringLiteral("fr"));
    QCOMPARE(int(found.quotations.size()), 2 * pages);
    for (size_t i = 0; i < found.quotations.size(); ++i)
        QVERIFY(text.mid(found.quotations[i].spans.front()).startsWith(i % 2 == 0 ? u"Je pars" : u"Nous sommes"));
    QSet<QString> ids;
    for (const annotation::Entity &entity : found.entities)
        ids.insert(entity.id);
    QCOMPARE(size_t(ids.size()), found.entities.size());
    for (const annotation::Quotation &quotation : found.quotations)
        QVERIFY(quotation.speaker.isEmpty() || ids.contains(quotation.speaker));
}

GUILLEMET_TEST(ChaptersTest)
#include "ChaptersTest.moc"
