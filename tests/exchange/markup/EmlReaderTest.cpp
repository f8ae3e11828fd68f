#include "exchange/markup/EmlReader.h"
#include "tests/exchange/markup/ReadOne.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using tests::Reading;

class EmlReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainMessage_givesSubjectSenderAndText();
    void encodedHeadersAndBodies_areDecoded();
    void plainPart_isPreferredAndAttachmentsLeftOut();
    void htmlPart_servesWhereThereIsNoPlainOne();
    void wrappedLines_areJoined();
    void messages_areRecognised();
    void emptyMessage_isRefused();
};

namespace {

Reading read(const QByteArray &bytes)
{
    return tests::readAll(exchange::EmlReader(), bytes, QStringLiteral("m.eml"));
}

} // namespace

void EmlReaderTest::plainMessage_givesSubjectSenderAndText()
{
    const Reading reading =
        read("From: Ana Roux <ana@gazette.example>\r\nSubject: Le bac\r\n"
             "Date: Tue, 10 Mar 2026 07:00:00 +0100\r\n\r\nUn.\r\n\r\nDeux.\r\n-- \r\nAna\r\n");
    QCOMPARE(reading.refusal, QString());
    QCOMPARE(reading.first().text.string(), QStringLiteral("Le bac\n\nUn.\nDeux."));
    QCOMPARE(reading.first().info.author, QStringLiteral("Ana Roux"));
    QCOMPARE(reading.first().info.date, QStringLiteral("2026-03-10T06:00:00Z"));
}

void EmlReaderTest::encodedHeadersAndBodies_areDecoded()
{
    const Reading reading =
        read("From: =?utf-8?q?H=C3=A9l=C3=A8ne?= <h@x.example>\nSubject: =?iso-8859-1?q?=C9t=E9?=\n"
             "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
             "=C2=AB=C2=A0Oui=C2=A0=C2=BB\n");
    QCOMPARE(reading.first().text.string(), QStringLiteral("Été\n\n«\u00A0Oui\u00A0»"));
    QCOMPARE(reading.first().info.author, QStringLiteral("Hélène"));
}

void EmlReaderTest::plainPart_isPreferredAndAttachmentsLeftOut()
{
    const Reading reading = read(
        "From: a@x.example\nSubject: S\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n"
        "--B\nContent-Type: multipart/alternative; boundary=C\n\n--C\nContent-Type: text/plain\n\nle texte\n"
        "--C\nContent-Type: text/html\n\n<p>la page</p>\n--C--\n"
        "--B\nContent-Type: text/plain\nContent-Disposition: attachment; filename=n.txt\n\nannexe\n--B--\n");
    QCOMPARE(reading.first().text.string(), QStringLiteral("S\n\nle texte"));
}

void EmlReaderTest::htmlPart_servesWhereThereIsNoPlainOne()
{
    const Reading reading =
        read("From: a@x.example\nSubject: S\nContent-Type: text/html; charset=utf-8\n\n"
             "<html><body><p>Un paragraphe de la page.</p><script>x()</script></body></html>");
    QCOMPARE(reading.first().text.string(), QStringLiteral("S\n\nUn paragraphe de la page."));
}

void EmlReaderTest::wrappedLines_areJoined()
{
    const Reading reading = read("From: a@x.example\nSubject: S\n\n"
                                 "Depuis trois semaines le bac qui relie la rive nord a la rive sud ne\n"
                                 "passe plus.\nFin.\n");
    QCOMPARE(
        reading.first().text.string(),
        QStringLiteral(
            "S\n\nDepuis trois semaines le bac qui relie la rive nord a la rive sud ne passe plus.\nFin."));
}

void EmlReaderTest::messages_areRecognised()
{
    exchange::Input input;
    input.bytes = "Received: x\nFrom: a@x.example\nDate: now\n\ntexte";
    QVERIFY(exchange::EmlReader().recognises(input));
    input.bytes = "From: a\n\nUn texte qui commence ainsi.";
    QVERIFY(!exchange::EmlReader().recognises(input));
}

void EmlReaderTest::emptyMessage_isRefused()
{
    QVERIFY(read("From: a@x.example\nSubject: S\n\n").refusal.contains(QStringLiteral("m.eml")));
    QVERIFY(!read(QByteArray()).refusal.isEmpty());
}

GUILLEMET_TEST(EmlReaderTest)
#include "EmlReaderTest.moc"
