#include "detection/Engine.h"
#include "text/Tokens.h"
#include "tests/support/TestMain.h"

#include <QtCore/QFile>
#include <QtTest/QtTest>
#include <ctime>

using namespace guillemet;
using namespace guillemet::detection;

/// Prints tokens a second of processor time of the whole engine for one article, many, and texts of 10 and 100 times its length; the
/// time to load the engine and to annotate one line; and the process's peak memory (Linux).
class EngineBenchmark : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startUp();
    void manyArticles();
    void length_isLinear();
    void aBook_keepsWithinMemory();
};

namespace {

QString sample()
{
    QFile file(QStringLiteral(":/samples/bac-de-marvaine.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Processor time of this process, so that what else the machine does hardly counts.
double secondsSince(std::clock_t start) { return double(std::clock() - start) / CLOCKS_PER_SEC; }

qsizetype tokenCount(const QString &text) { return qsizetype(text::tokens(text).size()); }

/// VmHWM in MB, or -1 where there is no /proc.
double peakMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return -1;
}

void detectAndPrint(const Engine &engine, const QString &text, int times, const char *what)
{
    const text::ArticleText article(text);
    const std::clock_t start = std::clock();
    size_t mentions = 0;
    for (int i = 0; i < times; ++i)
        mentions += engine.detect(article, QStringLiteral("fr")).mentions.size();
    const double seconds = secondsSince(start);
    QVERIFY(mentions > 0);
    qInfo("%s: %.0f tokens a second (%lld tokens, %.2f s)", what, double(tokenCount(text)) * times / seconds,
          static_cast<long long>(tokenCount(text) * times), seconds);
}

} // namespace

void EngineBenchmark::startUp()
{
    const std::clock_t start = std::clock();
    const auto engine = Engine::load();
    QVERIFY(engine.ok());
    const double loaded = secondsSince(start);
    (*engine)->detect(text::ArticleText(QStringLiteral("Le maire Jean Dupont habite Lyon.")));
    qInfo("engine loaded after %.0f ms, one line annotated after %.0f ms", loaded * 1000, secondsSince(start) * 1000);
}

void EngineBenchmark::manyArticles()
{
    const auto engine = Engine::load();
    QVERIFY(engine.ok());
    detectAndPrint(**engine, sample(), 200, "200 articles");
}

void EngineBenchmark::length_isLinear()
{
    const auto engine = Engine::load();
    QVERIFY(engine.ok());
    const QString text = sample() + u'\n';
    detectAndPrint(**engine, text, 100, "1x");
    detectAndPrint(**engine, text.repeated(10), 10, "10x");
    detectAndPrint(**engine, text.repeated(100), 1, "100x");
}

void EngineBenchmark::aBook_keepsWithinMemory()
{
    const auto engine = Engine::load();
    QVERIFY(engine.ok());
    const QString text = sample() + u'\n';
    detectAndPrint(**engine, text.repeated(int(1'700'000 / tokenCount(text)) + 1), 1, "1,500,000 words");
    qInfo("peak memory: %.0f MB", peakMegabytes());
}

GUILLEMET_TEST(EngineBenchmark)
#include "EngineBenchmark.moc"
