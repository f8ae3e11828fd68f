#include "tests/support/TestMain.h"

#include <QtCore/QStandardPaths>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <cstdio>
#include <map>
#include <string>

namespace {

using Factory = std::function<std::unique_ptr<QObject>()>;

std::map<std::string, Factory> &classes()
{
    static std::map<std::string, Factory> all;
    return all;
}

} // namespace

guillemet::tests::Registration::Registration(const char *className, Factory make)
{
    classes().emplace(className, std::move(make));
}

/// `test_x` runs every class, `test_x --class NAME [Qt Test's options]` one.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true); // the tester's own settings and recent projects stay untouched
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("guillemet-test"));
    QCoreApplication::setOrganizationName(QStringLiteral("guillemet-test"));

    QStringList arguments = QCoreApplication::arguments();
    std::string only;
    if (const qsizetype at = arguments.indexOf(QStringLiteral("--class")); at > 0 && at + 1 < arguments.size()) {
        only = arguments.at(at + 1).toStdString();
        arguments.remove(at, 2);
        if (!classes().contains(only)) {
            std::fprintf(stderr, "no test class %s\n", only.c_str());
            return 2;
        }
    }
    int failed = 0;
    for (const auto &[name, make] : classes()) {
        if (!only.empty() && name != only)
            continue;
        const std::unique_ptr<QObject> test = make();
        failed += QTest::qExec(test.get(), arguments);
    }
    return failed ? 1 : 0;
}
