#include "project/ArticleSession.h"
#include "project/jobs/DetectJob.h"
#include "project/jobs/ImportJob.h"
#include "tests/support/TestMain.h"
#include "ui/article/ArticleView.h"
#include "ui/session/Alike.h"
#include "ui/session/SpeakerChoices.h"
#include "ui/session/Workspace.h"
#include "ui/window/ArticlePane.h"
#include "ui/window/MainWindow.h"
#include "ui/window/ProjectCommands.h"
#include "ui/window/ReviewCommands.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <cstdio>

using namespace guillemet;
using namespace guillemet::ui;
using annotation::Mention;
using annotation::Quotation;
using annotation::Status;

/// How many keys an article takes from the raw text to its gold: the text is imported and detected, then every
/// suggestion decided with the real keys in the real window. A modifier is a press of its own.
/// GUILLEMET_BENCHMARK_TEXT=FILE.txt and GUILLEMET_BENCHMARK_GOLD=FILE.jsonl (one line of interchange JSON on the
/// same text); without them the sample article. Types that the gold does not have at all are left as they are.
class KeysBenchmark : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneByOne() { review(false); }
    void theSameTogether() { review(true); }

private:
    void review(bool together);
};

namespace {

struct Gold
{
    struct Name
    {
        text::Span span;
        QString type;
    };
    struct Words
    {
        std::vector<text::Span> spans;
        QString speaker;
    };
    std::vector<Name> names;
    std::vector<Words> quotations;
    QSet<QString> types;

    Gold(const QByteArray &line, const text::ArticleText &text)
    {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const auto spanOf = [&](const QJsonObject &value) {
            return text.toUtf16({value[QStringLiteral("start")].toInt(), value[QStringLiteral("end")].toInt()});
        };
        QHash<QString, QString> entities;
        for (const auto &value : object[QStringLiteral("entities")].toArray())
            entities.insert(value[QStringLiteral("id")].toString(), value[QStringLiteral("name")].toString());
        for (const auto &value : object[QStringLiteral("mentions")].toArray()) {
            if (value[QStringLiteral("kind")].toString(QStringLiteral("name")) != QStringLiteral("name"))
                continue;
            names.push_back({spanOf(value.toObject()), value[QStringLiteral("type")].toString()});
            types.insert(names.back().type);
        }
        for (const auto &value : object[QStringLiteral("quotes")].toArray()) {
            Words words;
            for (const auto &span : value[QStringLiteral("spans")].toArray())
                words.spans.push_back(spanOf(span.toObject()));
            words.speaker = entities.value(value[QStringLiteral("speaker")].toString());
            quotations.push_back(words);
        }
    }

    const Name *name(text::Span span) const
    {
        const auto found = std::find_if(names.begin(), names.end(), [&](const Name &n) { return n.span == span; });
        return found == names.end() ? nullptr : &*found;
    }
    const Name *overlapping(text::Span span) const
    {
        const auto found = std::find_if(names.begin(), names.end(), [&](const Name &n) { return n.span.overlaps(span); });
        return found == names.end() ? nullptr : &*found;
    }
    const Words *quotation(text::Span extent) const
    {
        const auto found = std::find_if(quotations.begin(), quotations.end(), [&](const Words &q) {
            return extent.overlaps({q.spans.front().start, q.spans.back().end});
        });
        return found == quotations.end() ? nullptr : &*found;
    }
};

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class Hand
{
public:
    Hand(MainWindow &window, const Gold &gold, bool together) : m_window(window), m_gold(gold), m_together(together) {}

    int presses() const { return m_presses; }
    int decisions() const { return m_decisions; }
    const QStringList &wrong() const { return m_wrong; }

    void reviewAll()
    {
        while (tally().undecided() > 0 && m_presses < 5000) {
            const int before = tally().decided();
            decide();
            m_decisions += tally().decided() - before;
            if (tally().decided() == before && !m_wrong.isEmpty())
                return;
        }
    }
    void addMissing()
    {
        for (const Gold::Name &name : m_gold.names) {
            const auto there = annotations().mentionsIn(name.span);
            const bool found = std::any_of(there.begin(), there.end(), [&](const Mention *m) {
                return m->span == name.span && m->status == Status::Confirmed && typeWord(*m) == name.type;
            });
            if (found)
                continue;
            m_window.parts().article->view()->setTextSelection(name.span.start, name.span.end); // a double click or a drag
            ++m_presses;
            press(Qt::Key(Qt::Key_1 + types().indexOf(name.type)));
            ++m_decisions;
        }
    }

private:
    const ArticleTally &tally() const { return m_window.workspace()->tally(); }
    const project::ArticleSession &session() const { return *m_window.workspace()->article(); }
    const annotation::AnnotationSet &annotations() const { return session().annotations(); }
    static const QStringList &types()
    {
        static const QStringList all = QStringLiteral("PER ORG LOC MISC DATE").split(u' ');
        return all;
    }
    static QString typeWord(const Mention &mention) { return types().at(int(mention.type)); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        m_presses += 1 + ((modifiers & Qt::ShiftModifier) ? 1 : 0) + ((modifiers & Qt::AltModifier) ? 1 : 0);
        QWidget *focus = QApplication::focusWidget() ? QApplication::focusWidget() : m_window.parts().article->view();
        QTest::keyClick(focus, key, modifiers);
    }

    void decide()
    {
        if (const Mention *mention = m_window.workspace()->selectedMention())
            decide(*mention);
        else if (const Quotation *quotation = m_window.workspace()->selectedQuotation())
            decide(*quotation);
        else
            m_wrong.append(QStringLiteral("nothing is selected"));
    }

    void decide(const Mention &mention)
    {
        const Gold::Name *same = m_gold.name(mention.span);
        if (!m_gold.types.contains(typeWord(mention)) && !m_gold.overlapping(mention.span))
            return wide(mention, Qt::Key_A, [&](const Mention &m) { return !m_gold.overlapping(m.span); });
        if (same && same->type == typeWord(mention))
            return wide(mention, Qt::Key_A, [&](const Mention &m) {
                const Gold::Name *gold = m_gold.name(m.span);
                return gold && gold->type == typeWord(m);
            });
        if (same)
            return press(Qt::Key(Qt::Key_1 + types().indexOf(same->type)));
        const Gold::Name *near = m_gold.overlapping(mention.span);
        if (!near)
            return wide(mention, Qt::Key_X, [&](const Mention &m) { return !m_gold.overlapping(m.span); });
        const QString id = mention.id;
        moveEdges(id, near->span);
        const Mention *moved = annotations().mention(id);
        if (moved && moved->span == near->span)
            press(moved->type == mention.type ? Qt::Key_J : Qt::Key(Qt::Key_1 + types().indexOf(near->type)));
        else
            press(Qt::Key_X);
    }

    /// With Shift where all of the same words are to be decided so.
    template <typename Right> void wide(const Mention &mention, Qt::Key key, Right right)
    {
        const QStringList alike = alikeInArticle(session(), mention, true);
        const bool all = std::all_of(alike.begin(), alike.end(), [&](const QString &id) { return right(*annotations().mention(id)); });
        press(key, m_together && all && alike.size() > 2 ? Qt::ShiftModifier : Qt::NoModifier);
    }

    void moveEdges(const QString &id, text::Span wanted)
    {
        for (int i = 0; i < 12; ++i) {
            const Mention *mention = annotations().mention(id);
            if (!mention || mention->span.start == wanted.start)
                break;
            press(mention->span.start < wanted.start ? Qt::Key_Right : Qt::Key_Left, Qt::AltModifier);
        }
        for (int i = 0; i < 12; ++i) {
            const Mention *mention = annotations().mention(id);
            if (!mention || mention->span.end == wanted.end)
                break;
            press(mention->span.end < wanted.end ? Qt::Key_Right : Qt::Key_Left, Qt::ShiftModifier);
        }
    }

    void decide(const Quotation &quotation)
    {
        const Gold::Words *gold = m_gold.quotation(quotation.extent());
        if (!gold)
            return press(Qt::Key_X);
        if (gold->spans != quotation.spans)
            m_wrong.append(QStringLiteral("other words: ") + session().text().mid(quotation.spans.front()));
        const annotation::Entity *speaker = annotations().entity(quotation.speaker);
        if ((speaker ? speaker->name : QString()) == gold->speaker)
            return press(Qt::Key_A);
        const auto choices = speakerChoices(session(), quotation);
        for (size_t i = 0; i < choices.size(); ++i) {
            if (choices[i].name == gold->speaker)
                return press(Qt::Key(Qt::Key_1 + int(i)));
        }
        press(Qt::Key_S);
        for (const QChar c : beginning(gold->speaker)) {
            ++m_presses;
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
        }
        press(Qt::Key_Return);
    }

    /// As much of a name as fits one entity alone; the whole of a new one.
    QString beginning(const QString &name) const
    {
        for (int length = 2; length < name.size(); ++length) {
            const auto &all = annotations().entities();
            const auto fits = [&](const annotation::Entity *e) { return e->name.contains(name.left(length), Qt::CaseInsensitive); };
            const auto first = std::find_if(all.begin(), all.end(), fits);
            if (std::count_if(all.begin(), all.end(), fits) == 1 && (*first)->name == name)
                return name.left(length);
        }
        return name;
    }

    MainWindow &m_window;
    const Gold &m_gold;
    bool m_together;
    int m_presses = 0;
    int m_decisions = 0;
    QStringList m_wrong;
};

} // namespace

void KeysBenchmark::review(bool together)
{
    const QString data = QStringLiteral(GUILLEMET_SOURCE_DIR);
    const QString text = qEnvironmentVariable("GUILLEMET_BENCHMARK_TEXT", data + QStringLiteral("/resources/samples/bac-de-marvaine.txt"));
    const QString goldPath = qEnvironmentVariable("GUILLEMET_BENCHMARK_GOLD", data + QStringLiteral("/tests/benchmarks/bac-de-marvaine.gold.jsonl"));
    QSettings().clear();
    QSettings().setValue(QStringLiteral("detection/onImport"), false);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("keys.guillemet"));
    QVERIFY(project::Project::create(path).ok());
    project::JobControl control;
    project::ImportRequest import;
    import.project = path;
    import.paths = QStringList(text);
    QVERIFY(project::ImportJob(import).run(control).ok());
    project::DetectRequest detect;
    detect.project = path;
    QVERIFY(project::DetectJob(detect).run(control).ok());

    MainWindow window;
    window.resize(1300, 850);
    window.show();
    QVERIFY(window.projects()->open(path));
    QApplication::setActiveWindow(&window);
    const Gold gold(content(goldPath), window.workspace()->article()->text());
    QVERIFY2(!gold.names.empty(), qPrintable(goldPath));
    Hand hand(window, gold, together);
    const int suggested = window.workspace()->tally().undecided();
    window.review()->start();
    hand.reviewAll();
    window.review()->stop();
    hand.addMissing();
    std::printf("BENCH keys, %s | %d suggestions, %d decisions, %d presses: %.2f a decision (goal 1.3)\n",
                together ? "the same words together" : "one by one", suggested, hand.decisions(), hand.presses(),
                double(hand.presses()) / hand.decisions());
    for (const QString &wrong : hand.wrong())
        std::printf("BENCH   not as the gold: %s\n", qPrintable(wrong));
    QCOMPARE(window.workspace()->tally().undecided(), 0);
    QVERIFY(hand.presses() < 2 * hand.decisions()); // the sample is a hard one: speakers without a name are typed
}

GUILLEMET_TEST(KeysBenchmark)
#include "KeysBenchmark.moc"
