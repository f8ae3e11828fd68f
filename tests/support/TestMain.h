#pragma once

#include <QtCore/QObject>
#include <functional>
#include <memory>

namespace guillemet::tests {

/// Adds a test class to the executable it is compiled into. Use the macro below at the end of its file.
struct Registration
{
    Registration(const char *className, std::function<std::unique_ptr<QObject>()> make);
};

} // namespace guillemet::tests

/// GUILLEMET_TEST(SpanTest) registers the class SpanTest, which stands in SpanTest.cpp.
#define GUILLEMET_TEST(Class)                                                                                \
    static const guillemet::tests::Registration registration##Class(#Class, [] { return std::make_unique<Class>(); });
