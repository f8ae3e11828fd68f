#include "measure/SpeakerName.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet::measure;

class SpeakerNameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_dropAccentsCaseAndTitles();
    void words_splitAtHyphensAndApostrophes();
    void aTitleAlone_isKept();
    void surname_isTheSameAsTheFullName();
    void firstName_isTheSameAsTheFullName();
    void otherFirstName_isAnother();
    void inBetween_isAnother();
    void alternatives_areEachRight();
    void nothing_isNobody();
};

void SpeakerNameTest::words_dropAccentsCaseAndTitles()
{
    QCOMPARE(nameWords(QStringLiteral("M. Éric Œuvrard")),
             QStringList({QStringLiteral("eric"), QStringLiteral("œuvrard")}));
    QCOMPARE(nameWords(QStringLiteral("le Président de la République")),
             QStringList(QStringLiteral("republique")));
}

void SpeakerNameTest::words_splitAtHyphensAndApostrophes()
{
    QCOMPARE(nameWords(QStringLiteral("Jean-Luc d’Ormesson")),
             QStringList({QStringLiteral("jean"), QStringLiteral("luc"), QStringLiteral("ormesson")}));
}

void SpeakerNameTest::aTitleAlone_isKept()
{
    QCOMPARE(nameWords(QStringLiteral("la ministre")), QStringList(QStringLiteral("ministre")));
    QVERIFY(sameSpeaker(QStringLiteral("le ministre"), QStringLiteral("La ministre")));
}

void SpeakerNameTest::surname_isTheSameAsTheFullName()
{
    QVERIFY(sameSpeaker(QStringLiteral("Emmanuel Macron"), QStringLiteral("M. Macron")));
    QVERIFY(sameSpeaker(QStringLiteral("Le Pen"), QStringLiteral("Marine Le Pen")));
}

void SpeakerNameTest::firstName_isTheSameAsTheFullName()
{
    QVERIFY(sameSpeaker(QStringLiteral("Greta Thunberg"), QStringLiteral("Greta")));
}

void SpeakerNameTest::otherFirstName_isAnother()
{
    QVERIFY(!sameSpeaker(QStringLiteral("Marine Le Pen"), QStringLiteral("Jean-Marie Le Pen")));
}

void SpeakerNameTest::inBetween_isAnother()
{
    QVERIFY(!sameSpeaker(QStringLiteral("Jean Claude Dupont"), QStringLiteral("Claude")));
}

void SpeakerNameTest::alternatives_areEachRight()
{
    QVERIFY(sameSpeaker(QStringLiteral("François|Jorge Mario Bergoglio"), QStringLiteral("Bergoglio")));
    QVERIFY(sameSpeaker(QStringLiteral("François|Jorge Mario Bergoglio"), QStringLiteral("François")));
    QVERIFY(!sameSpeaker(QStringLiteral("François|Jorge Mario Bergoglio"), QStringLiteral("Benoît")));
}

void SpeakerNameTest::nothing_isNobody()
{
    QVERIFY(!sameSpeaker(QString(), QString()));
    QVERIFY(!sameSpeaker(QStringLiteral("Macron"), QStringLiteral("…")));
}

GUILLEMET_TEST(SpeakerNameTest)
#include "SpeakerNameTest.moc"
