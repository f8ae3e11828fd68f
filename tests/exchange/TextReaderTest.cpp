#include "exchange/documents/TextDecoder.h"
#include "tests/exchange/Samples.h"
#include "tests/support/TestMain.h"

#include <QtCore/QStringEncoder>
#include <QtTest/QtTest>

using namespace guillemet;
using tests::readBytes;
using tests::RoundTrip;

class TextReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void utf8_isReadWithAndWithoutAByteOrderMark();
    void utf16_isReadByItsByteOrderMark();
    void windows1252_isDetectedAndReported();
    void iso88591_isDecodedAsWindows1252();
    void encoding_overridesDetection();
    void unknownEncoding_isRefused();
    void bytesThatAreNotOfTheToldEncoding_areRefused();
    void lineEnds_becomeLf();
    void anInnerByteOrderMark_stays();
    void blanksAndControls_stay();
    void title_isTheFirstLineOrTheFileName();
    void id_isTheNameWithoutItsLastExtension();
    void emptyAndBinaryFiles_areRefusedByName();
    void russian_isNotTakenForFrench();
};

namespace {

const QString sample = QStringLiteral("« Déjà vu », a-t-il dit à l’Élysée : 5 € — cœur.");

RoundTrip decode(const QByteArray &bytes, const QString &encoding = {})
{
    exchange::Input input;
    input.name = QStringLiteral("dépêche.v2.txt");
    input.bytes = bytes;
    input.encoding = encoding;
    if (encoding.isEmpty())
        return readBytes(QStringLiteral("text"), bytes, input.name);
    RoundTrip out;
    const Result<exchange::DecodedText> decoded = exchange::decodeText(bytes, encoding);
    if (!decoded) {
        out.failure = decoded.sentence();
        return out;
    }
    annotation::Article article;
    article.text = text::ArticleText(decoded->text);
    article.info.encoding = decoded->encoding;
    out.articles.push_back(article);
    return out;
}

} // namespace

void TextReaderTest::utf8_isReadWithAndWithoutAByteOrderMark()
{
    for (const QByteArray &mark : {QByteArray(), QByteArray("\xEF\xBB\xBF")}) {
        const RoundTrip read = decode(mark + sample.toUtf8());
        QCOMPARE(read.failure, QString());
        QCOMPARE(read.articles.at(0).text.string(), sample);
        QCOMPARE(read.articles.at(0).info.encoding, QStringLiteral("utf-8"));
        QVERIFY(read.warnings.isEmpty());
        QVERIFY(!read.articles.at(0).annotated);
    }
}

void TextReaderTest::utf16_isReadByItsByteOrderMark()
{
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const RoundTrip read = decode(encoder.encode(sample + QStringLiteral(" 😀")));
        QCOMPARE(read.failure, QString());
        QCOMPARE(read.articles.at(0).text.string(), sample + QStringLiteral(" 😀"));
        QVERIFY(read.articles.at(0).info.encoding.startsWith(QLatin1String("utf-16")));
        QCOMPARE(read.warnings.size(), 1);
    }
}

void TextReaderTest::windows1252_isDetectedAndReported()
{
    const QByteArray bytes("\xAB D\xE9j\xE0 vu \xBB, a-t-il dit \xE0 l\x92\xC9lys\xE9"
                           "e : 5 \x80 \x97 c\x9Cur.");
    const RoundTrip read = decode(bytes);
    QCOMPARE(read.failure, QString());
    QCOMPARE(read.articles.at(0).text.string(), sample);
    QCOMPARE(read.articles.at(0).info.encoding, QStringLiteral("windows-1252"));
    QVERIFY(read.warnings.value(0).contains(QLatin1String("windows-1252")));
    QVERIFY(read.warnings.value(0).contains(QStringLiteral("dépêche.v2.txt")));
}

void TextReaderTest::iso88591_isDecodedAsWindows1252()
{
    const RoundTrip read = decode("L\x92\xE9t\xE9 \x93"
                                  "chaud\x94",
                                  QStringLiteral("ISO-8859-1"));
    QCOMPARE(read.articles.at(0).text.string(), QStringLiteral("L’été “chaud”"));
    QCOMPARE(read.articles.at(0).info.encoding, QStringLiteral("windows-1252"));
}

void TextReaderTest::encoding_overridesDetection()
{
    QCOMPARE(decode("\xC3\xA9", QStringLiteral("windows-1252")).articles.at(0).text.string(),
             QStringLiteral("Ã©"));
    QCOMPARE(decode("\xA4 c\xBDur", QStringLiteral("ISO-8859-15")).articles.at(0).text.string(),
             QStringLiteral("€ cœur"));
    QCOMPARE(decode(QByteArray("a\0b\0", 4), QStringLiteral("utf-16le")).articles.at(0).text.string(),
             QStringLiteral("ab"));
}

void TextReaderTest::unknownEncoding_isRefused()
{
    QVERIFY(decode("abc", QStringLiteral("klingon")).failure.contains(QLatin1String("klingon")));
}

void TextReaderTest::bytesThatAreNotOfTheToldEncoding_areRefused()
{
    QVERIFY(decode("\xE9t\xE9", QStringLiteral("utf-8")).failure.contains(QLatin1String("utf-8")));
    QVERIFY(decode("abc\xC3", QStringLiteral("utf-8")).failure.contains(QLatin1String("utf-8")));
    QVERIFY(!decode(QByteArray("\xFF\xFE"
                               "a\0\0\xDC"
                               "b",
                               7))
                 .failure.isEmpty()); // half a unit at its end
}

void TextReaderTest::lineEnds_becomeLf()
{
    const RoundTrip read = decode("a\r\nb\rc\nd\xE2\x80\xA8"
                                  "e\xE2\x80\xA9"
                                  "f\r\n");
    QCOMPARE(read.articles.at(0).text.string(), QStringLiteral("a\nb\nc\nd\ne\nf\n"));
}

void TextReaderTest::anInnerByteOrderMark_stays()
{
    const RoundTrip read = decode("\xEF\xBB\xBF\xEF\xBB\xBF"
                                  "a\xEF\xBB\xBF"
                                  "b");
    QCOMPARE(read.articles.at(0).text.string(), QStringLiteral("\uFEFFa\uFEFFb"));
}

void TextReaderTest::blanksAndControls_stay()
{
    const QString kept = QStringLiteral("  a \u00A0\u202F \u00AD e\u0301 \u0085 \f \uE000 x  \n ");
    QCOMPARE(decode(kept.toUtf8()).articles.at(0).text.string(), kept);
}

void TextReaderTest::title_isTheFirstLineOrTheFileName()
{
    QCOMPARE(decode("\n Un titre \n\nLe corps.").articles.at(0).info.title, QStringLiteral("Un titre"));
    QCOMPARE(decode("Une seule ligne.").articles.at(0).info.title, QStringLiteral("dépêche.v2.txt"));
}

void TextReaderTest::id_isTheNameWithoutItsLastExtension()
{
    QCOMPARE(decode("Une ligne.").articles.at(0).info.id, QStringLiteral("dépêche.v2"));
    QCOMPARE(readBytes(QStringLiteral("text"), "Une ligne.", QStringLiteral("stdin")).articles.at(0).info.id,
             QStringLiteral("stdin"));
}

void TextReaderTest::emptyAndBinaryFiles_areRefusedByName()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray(" \n\t "), QByteArray("\xEF\xBB\xBF"), QByteArray("a\0b", 3),
          QByteArray("%PDF-1.4\nabc"), QByteArray("PK\x03\x04zip"), QByteArray("{\\rtf1 abc}"),
          QByteArray("\x01\x02\x03\x04\x05\x06\x07")}) {
        const RoundTrip read = decode(bytes);
        QVERIFY2(read.failure.contains(QStringLiteral("dépêche.v2.txt: ")), bytes.toHex().constData());
        QVERIFY(read.articles.empty());
    }
}

void TextReaderTest::russian_isNotTakenForFrench()
{
    QByteArray bytes;
    const QString russian =
        QStringLiteral("Президент России заявил, что переговоры прошли успешно и будут продолжены.");
    for (const QChar c : russian) {
        const ushort unit = c.unicode();
        bytes += char(unit >= 0x410 && unit <= 0x44F ? unit - 0x410 + 0xC0 : unit);
    }
    const RoundTrip read = decode(bytes);
    QCOMPARE(read.articles.at(0).text.string(), russian);
    QCOMPARE(read.articles.at(0).info.encoding, QStringLiteral("windows-1251"));
}

GUILLEMET_TEST(TextReaderTest)
#include "TextReaderTest.moc"
