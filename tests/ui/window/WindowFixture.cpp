#include "tests/ui/window/WindowFixture.h"

#include "project/ArticleSession.h"
#include "tests/ui/support/SampleArticle.h"
#include "ui/article/ArticleView.h"
#include "ui/window/ActionSet.h"
#include "ui/window/ArticlePane.h"
#include "ui/window/ProjectCommands.h"

#include <QtCore/QSettings>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

namespace guillemet::tests {

WindowFixture::WindowFixture()
{
    QSettings().clear();
    QSettings().setValue(QStringLiteral("detection/onImport"), false);
    sampleProject(projectPath());
    open();
}

WindowFixture::~WindowFixture() = default;

QString WindowFixture::projectPath() const { return m_folder.filePath(QStringLiteral("sample.guillemet")); }

void WindowFixture::open()
{
    m_window = std::make_unique<ui::MainWindow>();
    m_window->resize(1300, 850);
    m_window->show();
    if (!m_window->projects()->open(projectPath()))
        qFatal("the sample project cannot be opened");
    QApplication::setActiveWindow(m_window.get());
    view()->setFocus();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        qFatal("the window does not show");
    QCoreApplication::processEvents();
}

void WindowFixture::reopen()
{
    m_window->close();
    m_window.reset();
    open();
}

ui::ArticleView *WindowFixture::view() const { return m_window->parts().article->view(); }

const annotation::AnnotationSet &WindowFixture::annotations() const { return workspace()->article()->annotations(); }

void WindowFixture::select(const QString &words, int nth)
{
    const text::Span span = spanOf(*workspace()->article(), words, nth);
    view()->scrollToSpan(span);
    view()->setTextSelection(span.start, span.end);
}

void WindowFixture::clickWords(const QString &words, int nth)
{
    const text::Span span = spanOf(*workspace()->article(), words, nth);
    view()->scrollToSpan(span);
    // A window that was just shown may still be given another size: the place must have come to rest.
    QPoint at;
    for (QPoint before(-1, -1); at != before;) {
        before = at;
        QCoreApplication::processEvents();
        at = view()->rectsOf(span).value(0).center().toPoint();
    }
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, at);
}

void WindowFixture::key(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget() ? QApplication::focusWidget() : static_cast<QWidget *>(view());
    QTest::keyClick(focus, Qt::Key(key), modifiers);
}

QAction *WindowFixture::action(const char *id) const { return m_window->actions()->action(id); }

QString WindowFixture::quotation(int nth) const { return annotations().quotations()[size_t(nth)]->id; }

QString WindowFixture::mention(const QString &words, int nth) const
{
    const text::Span span = spanOf(*workspace()->article(), words, nth);
    for (const annotation::Mention *found : annotations().mentionsIn(span)) {
        if (found->span == span)
            return found->id;
    }
    return {};
}

} // namespace guillemet::tests
