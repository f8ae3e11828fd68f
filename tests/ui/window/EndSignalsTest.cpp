#include "tests/support/TestMain.h"
#include "ui/window/EndSignals.h"

#include <QtTest/QtTest>

#include <csignal>

using namespace guillemet::ui;

class EndSignalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDesktopThatEndsItsSession_endsTheLoopRegularly_data();
    void aDesktopThatEndsItsSession_endsTheLoopRegularly();
    void afterwards_theSignalsDoWhatTheyDidBefore();
};

void EndSignalsTest::aDesktopThatEndsItsSession_endsTheLoopRegularly_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
    QTest::newRow("SIGINT") << SIGINT;
}

void EndSignalsTest::aDesktopThatEndsItsSession_endsTheLoopRegularly()
{
    QFETCH(int, signal);
    const EndSignals signals;
    QTimer::singleShot(0, qApp, [signal] { std::raise(signal); });
    QCOMPARE(QCoreApplication::exec(), 0);
}

void EndSignalsTest::afterwards_theSignalsDoWhatTheyDidBefore()
{
    struct sigaction before = {};
    sigaction(SIGTERM, nullptr, &before);
    {
        const EndSignals signals;
        struct sigaction during = {};
        sigaction(SIGTERM, nullptr, &during);
        QVERIFY(during.sa_handler != before.sa_handler);
    }
    struct sigaction after = {};
    sigaction(SIGTERM, nullptr, &after);
    QVERIFY(after.sa_handler == before.sa_handler);
}

GUILLEMET_TEST(EndSignalsTest)
#include "EndSignalsTest.moc"
