#include "ui/session/TypeWords.h"

#include "detection/quotations/Reasons.h"
#include "tests/support/TestMain.h"
#include "ui/session/ReasonWords.h"
#include "ui/session/UndoWords.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::ui;

class TypeWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initials_passArticlesOver();
    void everyReason_hasASentence();
    void unknownReasons_areSilent();
    void everyUndoStep_hasAName();
    void everyStatus_hasAWord();
};

void TypeWordsTest::initials_passArticlesOver()
{
    QCOMPARE(words::initials(QStringLiteral("Vladimir Poutine")), QStringLiteral("VP"));
    QCOMPARE(words::initials(QStringLiteral("Le Kremlin")), QStringLiteral("K"));
    QCOMPARE(words::initials(QStringLiteral("ONU")), QStringLiteral("ON"));
    QCOMPARE(words::initials(QString()), QStringLiteral("?"));
}

void TypeWordsTest::everyReason_hasASentence()
{
    for (const detection::ReasonWording &wording : detection::reasonWordings) {
        const annotation::Reason reason{QString::fromLatin1(wording.code), {QStringLiteral("x"), QStringLiteral("y")}, false};
        const QString sentence = words::reason(reason);
        QVERIFY2(!sentence.isEmpty() && !sentence.contains(QLatin1Char('%')), wording.code);
    }
}

void TypeWordsTest::unknownReasons_areSilent()
{
    QVERIFY(words::reason({QStringLiteral("of-a-later-version"), {}, false}).isEmpty());
}

void TypeWordsTest::everyUndoStep_hasAName()
{
    for (int kind = 0; kind <= int(annotation::EditKind::RemoveArticle); ++kind) {
        for (int target = 0; target <= int(project::UndoStep::Target::Article); ++target) {
            project::UndoStep step;
            step.kind = annotation::EditKind(kind);
            step.target = project::UndoStep::Target(target);
            QVERIFY(!words::step(step).isEmpty());
        }
    }
}

void TypeWordsTest::everyStatus_hasAWord()
{
    using annotation::Origin;
    using annotation::Status;
    QCOMPARE(words::status(Status::Suggested, Origin::Engine), QStringLiteral("to decide"));
    QCOMPARE(words::status(Status::Confirmed, Origin::Engine), QStringLiteral("confirmed"));
    QCOMPARE(words::status(Status::Confirmed, Origin::Corrected), QStringLiteral("corrected"));
    QCOMPARE(words::status(Status::Rejected, Origin::Engine), QStringLiteral("rejected"));
}

GUILLEMET_TEST(TypeWordsTest)
#include "TypeWordsTest.moc"
