#include "exchange/Registry.h"
#include "tests/exchange/Samples.h"
#include "tests/support/TestMain.h"

#include <QtCore/QDirIterator>
#include <QtTest/QtTest>

using namespace guillemet;

/// Whatever is done to a file of any format, its reader hands out what can be stored or says a sentence that
/// names it. The fuzzers' seeds and our own exports, cut, emptied and with bytes changed.
class DamagedFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyReader_hasASample();
    void wholeFiles_areRead();
    void emptyFiles_areRefused();
    void cutFiles_areReadOrRefused();
    void changedBytes_areReadOrRefused();
    void otherFormatsFiles_areReadOrRefused();

private:
    struct Sample
    {
        QString format;
        QString path; ///< a folder's file stands beside its companion
        QByteArray bytes;
    };
    /// An empty string, or what is wrong with what the reader did.
    QString tried(const Sample &sample, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    QList<Sample> m_samples;
};

namespace {

/// PDF runs in a process of its own, which hundreds of tries would start; PdfReaderTest has its damaged ones.
bool isLeftOut(const QString &format)
{
    return format == QLatin1String("pdf");
}

QString wrongWith(const annotation::Article &article)
{
    const auto lies = [&](text::Span span) {
        return span.start >= 0 && !span.isEmpty() && span.end <= article.text.size();
    };
    for (const annotation::Mention &mention : article.mentions) {
        if (!lies(mention.span))
            return QStringLiteral("a mention outside the text");
    }
    for (const annotation::Quotation &quotation : article.quotations) {
        if (quotation.spans.empty() || !std::all_of(quotation.spans.begin(), quotation.spans.end(), lies))
            return QStringLiteral("a quotation outside the text");
    }
    return article.text.isEmpty() ? QStringLiteral("no text") : QString();
}

} // namespace

void DamagedFilesTest::initTestCase()
{
    const auto add = [this](const QString &format, const QString &folder, bool certain) {
        QDirIterator files(folder, QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            exchange::Input input;
            input.path = path;
            input.name = QFileInfo(path).fileName();
            input.bytes = tests::fileBytes(path);
            const exchange::Reader *reader = exchange::readerByName(format);
            if (reader &&
                (certain || reader->recognises(input) || reader->extensions().contains(QFileInfo(path).suffix())))
                m_samples.append({format, path, input.bytes});
        }
    };
    QDirIterator seeds(QStringLiteral(GUILLEMET_SOURCE_DIR "/tests/fuzz/seeds"),
                       QDir::Dirs | QDir::NoDotAndDotDot);
    while (seeds.hasNext()) {
        const QString folder = seeds.next();
        add(QFileInfo(folder).fileName(), folder, true);
    }
    for (const exchange::WriterFormat *writer : exchange::writers()) {
        const QString folder = m_folder.filePath(writer->name());
        QDir().mkpath(folder);
        const QString path = tests::written(folder, writer->name(), {tests::hardArticle()});
        const bool tables = writer->name() == QLatin1String("csv") || writer->name() == QLatin1String("xlsx");
        if (!tables)
            add(writer->name(), writer->writesFolder() ? path : folder, false);
    }
}

QString DamagedFilesTest::tried(const Sample &sample, const QByteArray &bytes) const
{
    exchange::Input input;
    input.path = sample.path;
    input.name = QFileInfo(sample.path).fileName();
    input.bytes = bytes;
    exchange::ReadReport report;
    const exchange::Reader *reader = exchange::readerByName(sample.format);
    reader->recognises(input);
    QString wrong;
    const Result<void> done = reader->read(
        input,
        [&](const annotation::Article &article) -> Result<void> {
            wrong += wrongWith(article);
            return {};
        },
        report);
    // The companion («hard.ann» of «hard.txt») may be what is broken.
    if (!done && !done.sentence().startsWith(QFileInfo(sample.path).completeBaseName().left(4)))
        wrong += QStringLiteral("a sentence without the file's name: ") + done.sentence();
    return wrong.isEmpty() ? QString() : sample.format + QStringLiteral(": ") + wrong;
}

void DamagedFilesTest::everyReader_hasASample()
{
    for (const exchange::Reader *reader : exchange::readers()) {
        QVERIFY2(std::any_of(m_samples.begin(), m_samples.end(),
                             [&](const Sample &sample) { return sample.format == reader->name(); }),
                 qPrintable(reader->name()));
    }
}

void DamagedFilesTest::wholeFiles_areRead()
{
    for (const Sample &sample : std::as_const(m_samples)) {
        if (isLeftOut(sample.format))
            continue;
        const tests::RoundTrip read =
            tests::readBytes(sample.format, sample.bytes, QFileInfo(sample.path).fileName());
        const bool needsCompanion =
            sample.format == QLatin1String("brat") || sample.format == QLatin1String("w3c");
        QVERIFY2(needsCompanion || read.failure.isEmpty(), qPrintable(sample.path + u' ' + read.failure));
        QCOMPARE(tried(sample, sample.bytes), QString());
    }
}

void DamagedFilesTest::emptyFiles_areRefused()
{
    for (const exchange::Reader *reader : exchange::readers()) {
        if (isLeftOut(reader->name()))
            continue;
        const tests::RoundTrip read = tests::readBytes(reader->name(), {}, QStringLiteral("empty.x"));
        QVERIFY2(read.failure.startsWith(QStringLiteral("empty.")),
                 qPrintable(reader->name() + u' ' + read.failure));
        QVERIFY(read.articles.empty());
    }
}

void DamagedFilesTest::cutFiles_areReadOrRefused()
{
    for (const Sample &sample : std::as_const(m_samples)) {
        for (int part = 0; part < 40 && !isLeftOut(sample.format); ++part)
            QCOMPARE(tried(sample, sample.bytes.left(sample.bytes.size() * part / 40)), QString());
    }
}

void DamagedFilesTest::changedBytes_areReadOrRefused()
{
    quint32 state = 1; // the same changes in every run
    const auto random = [&state](qsizetype below) {
        state = state * 1664525 + 1013904223;
        return qsizetype(state >> 8) % std::max<qsizetype>(1, below);
    };
    static constexpr char signs[] = "<>\"{}[]&\t\n\0\xFF,:|0-9";
    const QByteArray nasty(signs, sizeof signs - 1); // a NUL stands among them
    for (const Sample &sample : std::as_const(m_samples)) {
        for (int round = 0; round < 40 && !isLeftOut(sample.format); ++round) {
            QByteArray bytes = sample.bytes;
            for (int i = 0; i < 3; ++i)
                bytes[random(bytes.size())] = nasty.at(random(nasty.size()));
            QCOMPARE(tried(sample, bytes), QString());
        }
    }
}

void DamagedFilesTest::otherFormatsFiles_areReadOrRefused()
{
    for (const exchange::Reader *reader : exchange::readers()) {
        for (const Sample &sample : std::as_const(m_samples)) {
            if (isLeftOut(reader->name()))
                continue;
            QCOMPARE(tried({reader->name(), sample.path, sample.bytes}, sample.bytes), QString());
        }
    }
}

GUILLEMET_TEST(DamagedFilesTest)
#include "DamagedFilesTest.moc"
