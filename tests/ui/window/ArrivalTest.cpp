#include "project/ArticleSession.h"
#include "project/Project.h"
#include "tests/support/TestMain.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/window/Jobs.h"
#include "ui/window/WindowParts.h"

#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

using namespace guillemet;
using namespace guillemet::ui;

/// How articles come into the window and leave it: dropped, pasted, removed.
class ArrivalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDroppedFile_isImportedOpenedAndDetected();
    void aDroppedFolder_isReadWithWhatLiesInside();
    void aDroppedBinary_isRefusedWithASentence();
    void aDroppedText_thatIsThereAlready_isOpened();
    void pastedText_becomesAnArticle();
    void aRemovedArticle_comesBackWithUndo();
};

namespace {

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(bytes);
    return file.fileName();
}

void drop(QWidget *window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &event);
}

QString message(const QWidget *window) { return window->findChild<QLabel *>(QStringLiteral("message"))->text(); }

const QByteArray article = "Le maire inaugure le pont\n\n"
                           "Le maire de Lyon, Paul Durand, a inauguré le pont. « Nous sommes fiers de cet ouvrage », a déclaré "
                           "Paul Durand devant la presse.\n";

} // namespace

void ArrivalTest::aDroppedFile_isImportedOpenedAndDetected()
{
    tests::WindowFixture fixture;
    QSettings().setValue(QStringLiteral("detection/onImport"), true);
    const QTemporaryDir folder;
    drop(fixture.window(), {written(folder, QStringLiteral("pont.txt"), article)});
    QTRY_COMPARE(fixture.workspace()->articleId(), QStringLiteral("pont"));
    QTRY_VERIFY(!fixture.annotations().quotations().empty());
    QVERIFY(fixture.window()->windowTitle().startsWith(QStringLiteral("Le maire inaugure le pont — ")));
}

void ArrivalTest::aDroppedFolder_isReadWithWhatLiesInside()
{
    tests::WindowFixture fixture;
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("a/b")));
    written(folder, QStringLiteral("a/un.txt"), article);
    written(folder, QStringLiteral("a/b/deux.txt"), article + "Un autre paragraphe.\n");
    const size_t before = fixture.workspace()->project()->articles().size();
    drop(fixture.window(), {folder.path()});
    QTRY_COMPARE(fixture.workspace()->project()->articles().size(), before + 2);
    QTRY_VERIFY2(message(fixture.window()).contains(QStringLiteral("2 article")), qPrintable(message(fixture.window())));
}

void ArrivalTest::aDroppedBinary_isRefusedWithASentence()
{
    tests::WindowFixture fixture;
    const QTemporaryDir folder;
    const QString open = fixture.workspace()->articleId();
    drop(fixture.window(), {written(folder, QStringLiteral("notes.bin"), QByteArray("\x7f" "ELF\0\1\2\3\0\0\0\0", 12))});
    QTRY_VERIFY2(message(fixture.window()).contains(QStringLiteral("notes.bin")), qPrintable(message(fixture.window())));
    QCOMPARE(fixture.workspace()->articleId(), open);
}

void ArrivalTest::aDroppedText_thatIsThereAlready_isOpened()
{
    tests::WindowFixture fixture;
    const QTemporaryDir folder;
    const QString first = fixture.workspace()->articleId();
    const QString path = written(folder, QStringLiteral("pont.txt"), article);
    drop(fixture.window(), {path});
    QTRY_COMPARE(fixture.workspace()->articleId(), QStringLiteral("pont"));
    QTRY_VERIFY(!fixture.window()->parts().jobs->isRunning());
    QVERIFY(fixture.workspace()->openArticle(first));
    drop(fixture.window(), {path});
    QTRY_COMPARE(fixture.workspace()->articleId(), QStringLiteral("pont"));
    QTRY_VERIFY(message(fixture.window()).contains(QStringLiteral("already")));
}

void ArrivalTest::pastedText_becomesAnArticle()
{
    tests::WindowFixture fixture;
    QApplication::clipboard()->setText(QString::fromUtf8(article));
    fixture.action("file.paste")->trigger();
    QTRY_COMPARE(fixture.workspace()->project()->articles().size(), size_t(2));
    QTRY_VERIFY(fixture.workspace()->article()->text().string() == QString::fromUtf8(article));
}

void ArrivalTest::aRemovedArticle_comesBackWithUndo()
{
    tests::WindowFixture fixture;
    const QString id = fixture.workspace()->articleId();
    const size_t marks = fixture.annotations().quotations().size();
    fixture.action("article.remove")->trigger();
    QVERIFY(fixture.workspace()->project()->articles().empty());
    QVERIFY(message(fixture.window()).contains(QStringLiteral("was removed")));
    fixture.action("edit.undo")->trigger();
    QCOMPARE(fixture.workspace()->project()->articles().size(), size_t(1));
    QVERIFY(fixture.workspace()->openArticle(id));
    QCOMPARE(fixture.annotations().quotations().size(), marks);
    QVERIFY(!fixture.window()->findChild<QWidget *>(QStringLiteral("messages"))->isVisible());
}

GUILLEMET_TEST(ArrivalTest)
#include "ArrivalTest.moc"
