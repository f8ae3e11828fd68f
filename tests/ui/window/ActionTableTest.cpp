#include "ui/window/ActionTable.h"

#include "tests/support/TestMain.h"
#include "ui/window/ActionSet.h"

#include <QtCore/QSet>
#include <QtTest/QtTest>

using namespace guillemet::ui;

class ActionTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ids_areUnique();
    void shortcuts_areRealKeys();
    void noShortcut_needsAltGrOnAFrenchKeyboard();
    void noKey_meansTwoThingsInAnyState();
    void withoutAProject_onlyWaysInAreOpen();
    void readOnly_changesNothing();
};

namespace {

/// Every state that can be told apart: twelve questions, and what is selected.
void eachState(const std::function<void(const WindowState &)> &visit)
{
    for (int bits = 0; bits < (1 << 10); ++bits) {
        for (int what = 0; what <= int(Selected::What::Entity); ++what) {
            WindowState s;
            s.project = bits & 1;
            s.writable = s.project && (bits & 2);
            s.article = s.project && (bits & 4);
            s.hasArticles = s.article;
            s.selected = s.article ? Selected::What(what) : Selected::What::Nothing;
            s.words = s.article && (bits & 8);
            s.reviewing = s.article && (bits & 16);
            s.canUndo = s.project && (bits & 32);
            s.canRedo = s.canUndo;
            s.undecided = s.article && (bits & 64);
            s.entity = s.selected != Selected::What::Nothing && (bits & 128);
            s.severalFragments = s.quotation() && (bits & 256);
            s.nextQuotation = s.severalFragments;
            s.running = bits & 512;
            s.canTakeBack = s.reviewing;
            s.finding = s.article && (bits & 256);
            visit(s);
        }
    }
}

} // namespace

void ActionTableTest::ids_areUnique()
{
    QSet<QString> seen;
    for (const ActionSpec &spec : actionTable()) {
        QVERIFY2(!seen.contains(QString::fromLatin1(spec.id)), spec.id);
        seen.insert(QString::fromLatin1(spec.id));
        QVERIFY(!plainActionText(spec).isEmpty());
    }
    QVERIFY(seen.size() > 90);
}

void ActionTableTest::shortcuts_areRealKeys()
{
    for (const ActionSpec &spec : actionTable()) {
        for (const QKeySequence &keys : ActionSet::defaultShortcuts(spec)) {
            QVERIFY2(keys.count() == 1, spec.id);
            QVERIFY2((keys[0].key()) != Qt::Key_unknown, spec.id);
        }
    }
}

void ActionTableTest::noShortcut_needsAltGrOnAFrenchKeyboard()
{
    static const QString behindAltGr = QStringLiteral("~#{[|`\\^@]}€");
    for (const ActionSpec &spec : actionTable()) {
        for (const QKeySequence &keys : ActionSet::defaultShortcuts(spec))
            QVERIFY2(!behindAltGr.contains(QChar(char16_t(keys[0].key() & 0xFFFF))) || keys[0].key() > 0xFFFF, spec.id);
    }
}

void ActionTableTest::noKey_meansTwoThingsInAnyState()
{
    QString clash;
    eachState([&](const WindowState &state) {
        if (!clash.isEmpty())
            return;
        QHash<QString, QString> owners;
        for (const ActionSpec &spec : actionTable()) {
            if (!*spec.shortcuts || !spec.enabled(state))
                continue;
            for (const QString &keys : QString::fromLatin1(spec.shortcuts).split(QLatin1Char('|'))) {
                if (owners.contains(keys))
                    clash = keys + QStringLiteral(": ") + owners.value(keys) + QStringLiteral(" and ") + QLatin1String(spec.id);
                owners.insert(keys, QString::fromLatin1(spec.id));
            }
        }
    });
    QVERIFY2(clash.isEmpty(), qPrintable(clash));
}

void ActionTableTest::withoutAProject_onlyWaysInAreOpen()
{
    QStringList open;
    for (const ActionSpec &spec : actionTable()) {
        if (spec.place.menu == Menu::File && spec.enabled({}))
            open.append(QString::fromLatin1(spec.id));
        if (spec.place.menu == Menu::Annotation)
            QVERIFY2(!spec.enabled({}), spec.id);
    }
    QCOMPARE(open, QStringList({QStringLiteral("file.new"), QStringLiteral("file.open"), QStringLiteral("file.sample"),
                                QStringLiteral("file.quit")}));
}

void ActionTableTest::readOnly_changesNothing()
{
    WindowState state;
    state.project = state.article = state.hasArticles = state.words = state.undecided = state.entity = true;
    for (const auto what : {Selected::What::Mention, Selected::What::Quotation}) {
        state.selected = what;
        for (const ActionSpec &spec : actionTable()) {
            if (spec.place.menu == Menu::Annotation && QLatin1String(spec.id) != QLatin1String("entity.show"))
                QVERIFY2(!spec.enabled(state), spec.id);
        }
    }
}

GUILLEMET_TEST(ActionTableTest)
#include "ActionTableTest.moc"
