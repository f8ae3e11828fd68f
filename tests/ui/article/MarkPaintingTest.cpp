#include "tests/support/TestMain.h"
#include "tests/ui/article/ArticleFixture.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::ui;
using annotation::EntityType;
using annotation::Status;
using tests::ArticleFixture;

/// Pixels of the painted page: grounds, lines, frames and the margin, where the look says.
class MarkPaintingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undecidedName_hasAmberGroundThickLineAndSpur();
    void confirmedName_hasAHairlineOnly();
    void rejectedName_isStruckOnlyWhenAsked();
    void hiddenLayer_leavesThePageClean();
    void quotation_groundTellsItsState();
    void corners_standAtTheTrueEnds();
    void selectedName_isFramed();
    void selectedQuotation_explainsItself();
    void script_saysWhoSpeaksWithoutAmber();
    void narrowPage_keepsTheBarAlone();
    void flag_standsInTheRightMargin();
    void findHit_isNeverAmber();
    void badge_standsOverTheName();
    void dark_paintsOnTheDarkPage();
    void onlyTheExposedPart_isPainted();
};

namespace {

struct Probe
{
    QImage image;
    QRectF rect; ///< of the words' first line, a step high
    double baseline() const { return rect.top() + 25; }
    QColor at(double x, double y) const { return image.pixelColor(int(std::floor(x)), int(std::floor(y))); }
    int count(const QRectF &area, const QColor &colour) const
    {
        int n = 0;
        for (int y = int(area.top()); y < int(area.bottom()); ++y) {
            for (int x = int(area.left()); x < int(area.right()); ++x)
                n += image.rect().contains(x, y) && image.pixelColor(x, y) == colour;
        }
        return n;
    }
};

Probe probe(const ArticleFixture &f, const QString &words, int nth = 0)
{
    return {f.grab(), f.view.rectsOf(f.spanOf(words, nth)).constFirst()};
}

Theme light()
{
    return Theme::fromPalette(lightPalette());
}

} // namespace

void MarkPaintingTest::undecidedName_hasAmberGroundThickLineAndSpur()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Suggested);
    f.show();
    const Probe p = probe(f, QStringLiteral("Jeanne Morel"));
    const Theme t = light();
    QCOMPARE(p.at(p.rect.left() + 3, p.baseline() - 14), t.todo);
    const QColor line = t.type(EntityType::Person);
    const QRectF band(p.rect.left() + 2, p.baseline() + 3, p.rect.width() - 4, 7);
    const int rows = p.count(band, line) / int(band.width());
    QCOMPARE(rows, 2);
    // The spur: 2 wide and 7 tall, left of the line.
    QVERIFY(p.count(QRectF(p.rect.left() - 3, p.baseline() - 3, 4, 12), line) >= 12);
    QCOMPARE(p.at(p.rect.left() - 12, p.baseline() - 14), t.base);
}

void MarkPaintingTest::confirmedName_hasAHairlineOnly()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Confirmed);
    f.show();
    const Probe p = probe(f, QStringLiteral("Jeanne Morel"));
    const Theme t = light();
    QCOMPARE(p.count(p.rect.adjusted(-4, 0, 4, 0), t.todo), 0);
    const QRectF band(p.rect.left() + 2, p.baseline() + 3, p.rect.width() - 4, 7);
    QCOMPARE(p.count(band, t.hairline(EntityType::Person)) / int(band.width()), 1);
    QCOMPARE(p.count(QRectF(p.rect.left() - 4, p.baseline() - 4, 3, 12), t.hairline(EntityType::Person)), 0);
}

void MarkPaintingTest::rejectedName_isStruckOnlyWhenAsked()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Rejected);
    f.show();
    const Theme t = light();
    Probe p = probe(f, QStringLiteral("Jeanne Morel"));
    const auto struck = [&] {
        return p.count(QRectF(p.rect.left(), p.baseline() - 7, p.rect.width(), 4), t.rejected);
    };
    QVERIFY(struck() < 10);
    MarkLayers layers;
    layers.rejected = true;
    f.view.setLayers(layers);
    p = probe(f, QStringLiteral("Jeanne Morel"));
    QVERIFY(struck() > 20); // between the letters; they lie over it
}

void MarkPaintingTest::hiddenLayer_leavesThePageClean()
{
    ArticleFixture f;
    f.show();
    const QImage clean = f.grab();
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Suggested);
    f.addQuotation({QStringLiteral("Nous construirons ce pont")}, Status::Suggested);
    f.show();
    QVERIFY(f.grab() != clean);
    MarkLayers layers;
    layers.types = {};
    layers.quotations = false;
    f.view.setLayers(layers);
    QCOMPARE(f.grab(), clean);
}

void MarkPaintingTest::quotation_groundTellsItsState()
{
    for (const Status status : {Status::Suggested, Status::Confirmed}) {
        ArticleFixture f;
        f.addQuotation({QStringLiteral("Nous construirons ce pont")}, status);
        f.show();
        const Probe p = probe(f, QStringLiteral("Nous construirons ce pont"));
        const Theme t = light();
        QCOMPARE(p.at(p.rect.left() + 30, p.baseline() + 8),
                 status == Status::Suggested ? t.todoQuotation : t.confirmedQuotation);
        QCOMPARE(p.at(p.rect.left() + 30, p.baseline() + 12), t.base);
    }
}

void MarkPaintingTest::corners_standAtTheTrueEnds()
{
    ArticleFixture f;
    f.addQuotation({QStringLiteral("Nous construirons ce pont"), QStringLiteral("et nous le paierons")},
                   Status::Suggested);
    f.show();
    const Theme t = light();
    const Probe first = probe(f, QStringLiteral("Nous construirons ce pont"));
    const Probe last = probe(f, QStringLiteral("et nous le paierons"));
    const auto opening = [&](const Probe &p) {
        return p.count(QRectF(p.rect.left() - 3, p.baseline() - 18, 10, 10), t.todoInk);
    };
    const auto closing = [&](const Probe &p) {
        return p.count(QRectF(p.rect.right() - 7, p.baseline() + 1, 10, 10), t.todoInk);
    };
    QVERIFY(opening(first) >= 24); // arms of 8 and 9, 2 thick
    QVERIFY(closing(last) >= 24);
    QVERIFY(opening(last) == 0); // no corner where it is interrupted
    QVERIFY(closing(first) == 0);
}

void MarkPaintingTest::selectedName_isFramed()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Confirmed);
    f.show();
    f.view.setSelectedMark(MarkId::mention(QStringLiteral("m1")));
    const Probe p = probe(f, QStringLiteral("Jeanne Morel"));
    const Theme t = light();
    QCOMPARE(p.at(p.rect.left() + 20, p.baseline() - 13), t.accentSoft);
    QVERIFY(p.count(QRectF(p.rect.left() + 4, p.baseline() - 18, 60, 4), t.accentLine) >= 50);
}

void MarkPaintingTest::selectedQuotation_explainsItself()
{
    ArticleFixture f;
    auto &quotation =
        f.addQuotation({QStringLiteral("Nous construirons ce pont"), QStringLiteral("et nous le paierons")},
                       Status::Suggested);
    quotation.cue = f.spanOf(QStringLiteral("a dit"));
    quotation.source = f.spanOf(QStringLiteral("Jeanne Morel"), 1);
    f.show();
    const Theme t = light();
    const auto cueInk = [&] {
        const Probe p = probe(f, QStringLiteral("a dit"));
        return p.count(QRectF(p.rect.left(), p.baseline() + 8, p.rect.width(), 4), t.text2);
    };
    const auto capsule = [&] {
        const Probe p = probe(f, QStringLiteral("Jeanne Morel"), 1);
        return p.count(QRectF(p.rect.left() + 10, p.baseline() - 17, p.rect.width() - 20, 4), t.speaker(0));
    };
    QCOMPARE(cueInk(), 0);
    QCOMPARE(capsule(), 0);
    f.view.setSelectedMark(MarkId::quotation(QStringLiteral("q1")));
    QVERIFY(cueInk() > 20);
    QVERIFY(capsule() > 40);
    // And the margin says who speaks, with a dashed bar.
    const Probe p = probe(f, QStringLiteral("Nous construirons"));
    const int bar =
        p.count(QRectF(p.image.width() > 0 ? f.view.metrics().textLeft() - 17 : 0, p.baseline() - 17, 4, 28),
                t.speaker(0));
    QVERIFY(bar >= 20 && bar <= 40);
}

void MarkPaintingTest::script_saysWhoSpeaksWithoutAmber()
{
    ArticleFixture f;
    f.addQuotation({QStringLiteral("Nous construirons ce pont")}, Status::Suggested);
    f.show();
    f.view.setSpeakerLines(SpeakerLines::Script);
    const Theme t = light();
    const Probe p = probe(f, QStringLiteral("Nous construirons"));
    QCOMPARE(p.count(QRectF(p.image.rect()), t.todoQuotation), 0);
    QCOMPARE(p.count(QRectF(p.image.rect()), t.todoInk), 0);
    QVERIFY(p.count(QRectF(0, p.baseline() - 12, 106, 16), t.speaker(0)) > 10); // letters of the name
}

void MarkPaintingTest::narrowPage_keepsTheBarAlone()
{
    ArticleFixture f;
    f.addQuotation({QStringLiteral("Nous construirons ce pont")}, Status::Confirmed);
    f.view.resize(500, 600);
    f.show();
    f.view.setSpeakerLines(SpeakerLines::Always);
    const Theme t = light();
    const Probe p = probe(f, QStringLiteral("Nous construirons"));
    QCOMPARE(p.count(QRectF(0, p.baseline() - 12, 16, 16), t.speaker(0)), 0);
    QVERIFY(p.count(QRectF(16, p.baseline() - 16, 6, 25), t.speaker(0)) >= 40);
}

void MarkPaintingTest::flag_standsInTheRightMargin()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Confirmed).note =
        QStringLiteral("vérifier");
    f.show();
    const Probe p = probe(f, QStringLiteral("Jeanne Morel"));
    const QRectF margin(f.view.metrics().textRight() + 8, p.baseline() - 12, 20, 12);
    QVERIFY(p.count(margin, light().text2) >= 18);
}

void MarkPaintingTest::findHit_isNeverAmber()
{
    ArticleFixture f;
    f.show();
    f.view.setFindHits(
        {f.spanOf(QStringLiteral("Jeanne Morel")), f.spanOf(QStringLiteral("Jeanne Morel"), 1)}, 1);
    const Theme t = light();
    const Probe first = probe(f, QStringLiteral("Jeanne Morel"));
    const Probe current = probe(f, QStringLiteral("Jeanne Morel"), 1);
    const auto top = [&](const Probe &p) {
        return p.count(QRectF(p.rect.left() + 2, p.baseline() - 17, p.rect.width() - 4, 4), t.text);
    };
    QVERIFY(top(first) > 20 && top(first) < 60);
    QVERIFY(top(current) > 150); // solid, 2 px
    QCOMPARE(first.count(QRectF(first.image.rect()), t.todo), 0);
}

void MarkPaintingTest::badge_standsOverTheName()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Confirmed, 1).entity =
        QStringLiteral("e1");
    f.addQuotation({QStringLiteral("Nous construirons ce pont")}, Status::Suggested);
    f.show();
    f.view.setCandidates(QStringLiteral("q1"), {{1, QStringLiteral("e1")}});
    const Probe p = probe(f, QStringLiteral("Jeanne Morel"), 1);
    QVERIFY(p.count(QRectF(p.rect.left() - 2, p.baseline() - 30, 15, 15), light().speaker(0)) > 15);
}

void MarkPaintingTest::dark_paintsOnTheDarkPage()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Suggested);
    f.show();
    applyThemeChoice(ThemeChoice::Dark);
    QCoreApplication::processEvents();
    const Theme t = Theme::fromPalette(darkPalette());
    const Probe p = probe(f, QStringLiteral("Jeanne Morel"));
    QCOMPARE(p.at(2, 2), t.base);
    QCOMPARE(p.at(p.rect.left() + 3, p.baseline() - 14), t.todo);
    applyThemeChoice(ThemeChoice::Light);
}

void MarkPaintingTest::onlyTheExposedPart_isPainted()
{
    ArticleFixture f;
    f.addMention(QStringLiteral("Jeanne Morel"), EntityType::Person, Status::Suggested);
    f.show();
    const QImage whole = f.grab();
    QImage part(whole.size(), whole.format());
    part.setDevicePixelRatio(whole.devicePixelRatio());
    part.fill(Qt::magenta);
    const QRect exposed(100, 60, 300, 40);
    f.view.viewport()->render(&part, exposed.topLeft(), QRegion(exposed), QWidget::DrawWindowBackground);
    QCOMPARE(part.copy(exposed), whole.copy(exposed));
    QCOMPARE(part.pixelColor(50, 50), QColor(Qt::magenta));
}

GUILLEMET_TEST(MarkPaintingTest)
#include "MarkPaintingTest.moc"
