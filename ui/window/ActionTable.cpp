#include "ui/window/ActionTable.h"

#include <QtCore/QCoreApplication>

namespace guillemet::ui {

namespace {

using S = const WindowState &;

bool always(S) { return true; }
bool project(S s) { return s.project; }
bool writable(S s) { return s.writable && !s.running; }
bool article(S s) { return s.article; }
bool editableArticle(S s) { return s.editable(); }
bool idleArticle(S s) { return s.editable() && !s.running; }
bool articles(S s) { return s.hasArticles; }
bool running(S s) { return s.running; }
bool annotation(S s) { return s.editable() && s.annotation(); }
bool quotation(S s) { return s.editable() && s.quotation(); }
bool mention(S s) { return s.editable() && s.mention(); }
bool confirmable(S s) { return annotation(s); }
bool rejectable(S s) { return annotation(s) && !s.selectedRejected; }
bool taggable(S s) { return s.editable() && (s.words || s.mention()); }
bool words(S s) { return s.editable() && s.words; }
bool wordsAndQuotation(S s) { return words(s) && s.quotation(); }
bool speakerDigit(S s) { return quotation(s) && !s.words; }
bool edge(S s) { return annotation(s) && !s.words; }
bool entity(S s) { return s.editable() && s.entity; }
bool undecided(S s) { return s.editable() && s.undecided; }
bool reviewable(S s) { return s.reviewing || s.editable(); }
bool reviewing(S s) { return s.reviewing; }
bool leavable(S s)
{
    return s.reviewing || s.script || s.finding || s.picking || s.selected != Selected::What::Nothing;
}

#define TR(text) QT_TRANSLATE_NOOP("Actions", text)

constexpr MenuPlace file(int group) { return {Menu::File, group}; }
constexpr MenuPlace edit(int group) { return {Menu::Edit, group}; }
constexpr MenuPlace view(int group) { return {Menu::View, group}; }
constexpr MenuPlace art(int group) { return {Menu::Article, group}; }
constexpr MenuPlace ann(int group) { return {Menu::Annotation, group}; }
constexpr MenuPlace review(int group) { return {Menu::Review, group}; }
constexpr MenuPlace show = {Menu::View, 2, QT_TRANSLATE_NOOP("Actions", "&Show")};
constexpr MenuPlace type = {Menu::Annotation, 1, QT_TRANSLATE_NOOP("Actions", "T&ype in this article")};
constexpr MenuPlace typeProject = {Menu::Annotation, 1, QT_TRANSLATE_NOOP("Actions", "Type in the whole &project")};
constexpr MenuPlace speaker = {Menu::Annotation, 3, QT_TRANSLATE_NOOP("Actions", "&Speaker")};
constexpr MenuPlace quote = {Menu::Annotation, 4, QT_TRANSLATE_NOOP("Actions", "&Quotation")};
constexpr MenuPlace edges = {Menu::Annotation, 5, QT_TRANSLATE_NOOP("Actions", "Move an &edge")};
constexpr MenuPlace who = {Menu::Annotation, 6, QT_TRANSLATE_NOOP("Actions", "E&ntity")};

constexpr ToolPlace named = ToolPlace::Named;
constexpr ToolPlace icon = ToolPlace::Icon;
constexpr ToolPlace none = ToolPlace::None;

std::vector<ActionSpec> makeTable()
{
    return {
        {"file.new", TR("&New project…"), "Ctrl+N", file(0), always},
        {"file.open", TR("&Open a project…"), "Ctrl+O", file(0), always, "folder"},
        {"file.sample", TR("Open the &sample article"), "", file(0), always, "book"},
        {"file.import", TR("&Import…"), "Ctrl+I", file(1), writable, "import", named},
        {"file.importFolder", TR("Import a &folder…"), "Ctrl+Shift+I", file(1), writable},
        {"file.paste", TR("&Paste an article"), "Ctrl+V", file(1), writable, "paste"},
        {"file.export", TR("&Export…"), "Ctrl+E", file(2), articles, "export", ToolPlace::Last},
        {"file.backup", TR("&Back up the project…"), "", file(2), project},
        {"file.quit", TR("&Quit"), "Ctrl+Q", file(9), always},

        {"edit.undo", TR("&Undo"), "Ctrl+Z", edit(0), [](S s) { return s.writable && s.canUndo; }, "undo", icon},
        {"edit.redo", TR("&Redo"), "Ctrl+Shift+Z|Ctrl+Y", edit(0), [](S s) { return s.writable && s.canRedo; },
         "redo", icon},
        {"edit.copy", TR("&Copy"), "Ctrl+C", edit(1), [](S s) { return s.article && s.words; }},
        {"edit.copyQuotation", TR("Copy with &attribution"), "Ctrl+Shift+C", edit(1),
         [](S s) { return s.article && s.quotation(); }},
        {"edit.selectAll", TR("&Select all"), "Ctrl+A", edit(1), article},
        {"edit.find", TR("&Find in the article"), "Ctrl+F", edit(2), article, "search"},
        {"edit.findNext", TR("Find &next"), "F3", edit(2), [](S s) { return s.article && s.finding; }},
        {"edit.findPrevious", TR("Find &previous"), "Shift+F3", edit(2),
         [](S s) { return s.article && s.finding; }},
        {"edit.search", TR("Search project and co&mmands"), "Ctrl+K", edit(2), always},
        {"edit.settings", TR("Se&ttings…"), "Ctrl+,", edit(9), always},

        {"view.articles", TR("&Articles"), "F9", view(0), always, "", none, true},
        {"view.side", TR("&Quotations and names"), "Shift+F9", view(0), always, "", none, true},
        {"view.quotations", TR("Go to the &quotations"), "Ctrl+1", view(1), article},
        {"view.names", TR("Go to the &names"), "Ctrl+2", view(1), article},
        {"view.nextPane", TR("Ne&xt pane"), "F6", view(1), always},
        {"view.previousPane", TR("Pre&vious pane"), "Shift+F6", view(1), always},
        {"show.person", TR("&People"), "", show, always, "", none, true},
        {"show.organisation", TR("&Organisations"), "", show, always, "", none, true},
        {"show.place", TR("P&laces"), "", show, always, "", none, true},
        {"show.other", TR("O&ther"), "", show, always, "", none, true},
        {"show.date", TR("&Dates"), "", show, always, "", none, true},
        {"show.quotation", TR("&Quotations"), "", show, always, "", none, true},
        {"show.rejected", TR("&Rejected"), "", show, always, "", none, true},
        {"show.speakers", TR("&Speakers in the margin"), "", show, always, "", none, true},
        {"view.script", TR("&Who speaks"), "W", view(3), [](S s) { return s.article && !s.reviewing; }, "script",
         named, true},
        {"view.zoomIn", TR("&Larger text"), "Ctrl++|Ctrl+=", view(4), article},
        {"view.zoomOut", TR("&Smaller text"), "Ctrl+-", view(4), article},
        {"view.zoomReset", TR("N&ormal text size"), "Ctrl+0", view(4), article},
        {"view.fullScreen", TR("&Full screen"), "F11", view(5), always, "", none, true},
        {"view.leave", TR("L&eave"), "Esc", view(5), leavable},

        {"article.detect", TR("&Detect in this article"), "Ctrl+D", art(0), idleArticle, "detect", named},
        {"article.detectAll", TR("Detect in &all articles"), "Ctrl+Shift+D", art(0),
         [](S s) { return s.writable && s.hasArticles && !s.running; }},
        {"article.cancel", TR("&Cancel what runs"), "", art(0), running},
        {"article.next", TR("N&ext article"), "Ctrl+PgDown", art(1), articles},
        {"article.previous", TR("&Previous article"), "Ctrl+PgUp", art(1), articles},
        {"article.done", TR("Article &done, and next"), "Ctrl+Return|Ctrl+Enter", art(2), editableArticle, "check"},
        {"article.reopen", TR("Re&open the article"), "", art(2), [](S s) { return s.editable() && s.articleDone; }},
        {"article.rename", TR("&Title and source…"), "F2", art(3), editableArticle},
        {"article.remove", TR("&Remove the article"), "Ctrl+Del", art(3), idleArticle},

        {"tag.person", TR("&Person"), "1", ann(0), taggable},
        {"tag.organisation", TR("&Organisation"), "2", ann(0), taggable},
        {"tag.place", TR("P&lace"), "3", ann(0), taggable},
        {"tag.other", TR("O&ther name"), "4", ann(0), taggable},
        {"tag.date", TR("&Date"), "5", ann(0), taggable},
        {"tag.quotation", TR("&Quotation from the selection"), "Q", ann(0), words, "quote"},
        {"type.article.person", TR("&Person"), "Shift+1", type, mention},
        {"type.article.organisation", TR("&Organisation"), "Shift+2", type, mention},
        {"type.article.place", TR("P&lace"), "Shift+3", type, mention},
        {"type.article.other", TR("O&ther name"), "Shift+4", type, mention},
        {"type.article.date", TR("&Date"), "Shift+5", type, mention},
        {"type.project.person", TR("&Person"), "Ctrl+Shift+1", typeProject, mention},
        {"type.project.organisation", TR("&Organisation"), "Ctrl+Shift+2", typeProject, mention},
        {"type.project.place", TR("P&lace"), "Ctrl+Shift+3", typeProject, mention},
        {"type.project.other", TR("O&ther name"), "Ctrl+Shift+4", typeProject, mention},
        {"type.project.date", TR("&Date"), "Ctrl+Shift+5", typeProject, mention},

        {"annotation.confirm", TR("&Confirm"), "A|Return|Enter", ann(2), confirmable, "check"},
        {"annotation.confirmArticle", TR("Confirm the same in this ar&ticle"), "Shift+A", ann(2), mention},
        {"annotation.confirmProject", TR("Confirm the same in the &whole project"), "Ctrl+Shift+A", ann(2), mention},
        {"annotation.reject", TR("&Reject"), "X", ann(2), rejectable, "x"},
        {"annotation.rejectArticle", TR("Reject the same in this artic&le"), "Shift+X", ann(2), mention},
        {"annotation.rejectProject", TR("Reject the same in the whole pro&ject"), "Ctrl+Shift+X", ann(2), mention},
        {"annotation.delete", TR("De&lete"), "Del", ann(2), annotation},

        {"speaker.search", TR("&Choose the speaker"), "S", speaker, quotation},
        {"speaker.pick", TR("&Point at the speaker in the article"), "P", speaker, quotation, "person", none, true},
        {"speaker.1", TR("Speaker &1"), "1", speaker, speakerDigit},
        {"speaker.2", TR("Speaker &2"), "2", speaker, speakerDigit},
        {"speaker.3", TR("Speaker &3"), "3", speaker, speakerDigit},
        {"speaker.4", TR("Speaker &4"), "4", speaker, speakerDigit},
        {"speaker.5", TR("Speaker &5"), "5", speaker, speakerDigit},
        {"speaker.6", TR("Speaker &6"), "6", speaker, speakerDigit},
        {"speaker.7", TR("Speaker &7"), "7", speaker, speakerDigit},
        {"speaker.8", TR("Speaker &8"), "8", speaker, speakerDigit},
        {"speaker.9", TR("Speaker &9"), "9", speaker, speakerDigit},
        {"speaker.unknown", TR("&Unknown speaker"), "0", speaker, speakerDigit},

        {"quotation.cue", TR("Selection is the &cue"), "C", quote, wordsAndQuotation},
        {"quotation.source", TR("Selection is the s&ource"), "O", quote, wordsAndQuotation},
        {"quotation.addFragment", TR("&Add the selection as a fragment"), "Shift+Q", quote, wordsAndQuotation},
        {"quotation.removeFragment", TR("&Remove the last fragment"), "Shift+Del", quote,
         [](S s) { return quotation(s) && s.severalFragments; }},
        {"quotation.join", TR("&Join with the next quotation"), "Ctrl+J", quote,
         [](S s) { return quotation(s) && s.nextQuotation; }, "merge"},
        {"quotation.split", TR("&Split into its fragments"), "Ctrl+Shift+J", quote,
         [](S s) { return quotation(s) && s.severalFragments; }, "split"},
        {"quotation.direct", TR("&Direct"), "", quote, quotation},
        {"quotation.mixed", TR("&Mixed"), "", quote, quotation},
        {"quotation.indirect", TR("&Indirect"), "", quote, quotation},

        {"edge.endRight", TR("End one word &further"), "Shift+Right", edges, edge},
        {"edge.endLeft", TR("End one word &back"), "Shift+Left", edges, edge},
        {"edge.startRight", TR("Start one word f&urther"), "Alt+Right", edges, edge},
        {"edge.startLeft", TR("Start one word b&ack"), "Alt+Left", edges, edge},
        {"edge.endRightCharacter", TR("End one character further"), "Ctrl+Shift+Right", edges, edge},
        {"edge.endLeftCharacter", TR("End one character back"), "Ctrl+Shift+Left", edges, edge},
        {"edge.startRightCharacter", TR("Start one character further"), "Ctrl+Alt+Right", edges, edge},
        {"edge.startLeftCharacter", TR("Start one character back"), "Ctrl+Alt+Left", edges, edge},

        {"entity.show", TR("&Show the entity"), "E", who, [](S s) { return s.article && s.entity; }, "person"},
        {"entity.merge", TR("&Merge with another…"), "Ctrl+M", who, entity, "merge"},
        {"entity.split", TR("Split &off this mention"), "Ctrl+Shift+M", who, [](S s) { return mention(s) && s.entity; },
         "split"},

        {"annotation.flag", TR("To chec&k"), "F", ann(7), annotation, "flag", icon},
        {"annotation.note", TR("&Note…"), "M", ann(7), annotation, "note", icon},

        {"review.start", TR("&Review"), "R", review(0), reviewable, "review", named, true},
        {"review.next", TR("&Next"), "J|Tab", review(1), article},
        {"review.previous", TR("&Previous"), "K|Shift+Tab", review(1), article},
        {"review.skip", TR("&Skip"), "Space", review(1), reviewing},
        {"review.takeBack", TR("&Take the last decision back"), "Backspace", review(1),
         [](S s) { return s.reviewing && s.canTakeBack; }},
        {"review.nextFlagged", TR("Next to chec&k"), "Shift+F", review(1), article},
        {"review.byConfidence", TR("&Least certain first"), "", review(2), always, "", none, true},
        {"review.confirmAbove", TR("Confirm everything &above a confidence…"), "", review(3), undecided},
        {"review.confirmEntity", TR("Confirm everything of this &entity"), "", review(3),
         [](S s) { return undecided(s) && s.entity; }},
        {"review.confirmAll", TR("Confirm everything in this a&rticle"), "Ctrl+Shift+Return", review(3), undecided},

        {"tools.open", TR("&Commands and search"), "Ctrl+Shift+P", {Menu::Tools, 0}, always},
        {"tools.shortcuts", TR("Change &keys…"), "", {Menu::Tools, 0}, always},
        {"help.contents", TR("&Help"), "F1", {Menu::Help, 0}, always, "info"},
        {"help.shortcuts", TR("&Keys at a glance"), "?", {Menu::Help, 0}, always},
        {"help.about", TR("&About Guillemet"), "", {Menu::Help, 1}, always},
    };
}

#undef TR

} // namespace

const std::vector<ActionSpec> &actionTable()
{
    static const std::vector<ActionSpec> table = makeTable();
    return table;
}

QString menuTitle(Menu menu)
{
    static constexpr const char *titles[] = {
        QT_TRANSLATE_NOOP("Actions", "&File"),       QT_TRANSLATE_NOOP("Actions", "&Edit"),
        QT_TRANSLATE_NOOP("Actions", "&View"),       QT_TRANSLATE_NOOP("Actions", "A&rticle"),
        QT_TRANSLATE_NOOP("Actions", "A&nnotation"), QT_TRANSLATE_NOOP("Actions", "Re&view"),
        QT_TRANSLATE_NOOP("Actions", "&Tools"),      QT_TRANSLATE_NOOP("Actions", "&Help")};
    return QCoreApplication::translate("Actions", titles[size_t(menu)]);
}

QString actionText(const ActionSpec &spec) { return QCoreApplication::translate("Actions", spec.text); }

QString plainActionText(const ActionSpec &spec)
{
    QString text = actionText(spec).remove(QLatin1Char('&'));
    if (spec.place.submenu) {
        QString title = QCoreApplication::translate("Actions", spec.place.submenu).remove(QLatin1Char('&'));
        text = QCoreApplication::translate("Actions", "%1: %2", "submenu: entry").arg(title, text);
    }
    return text;
}

} // namespace guillemet::ui
