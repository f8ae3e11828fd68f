#include "ui/window/ActionTable.h"

#include <QtCore/QCoreApplication>

namespace guillemet::ui {

namespace {

using S = const WindowState &;

bool always(S)
{
    return true;
}
bool project(S s)
{
    return s.project;
}
bool writable(S s)
{
    return s.writable && !s.running;
}
bool article(S s)
{
    return s.article;
}
bool editableArticle(S s)
{
    return s.editable();
}
bool idleArticle(S s)
{
    return s.editable() && !s.running;
}
bool articles(S s)
{
    return s.hasArticles;
}
bool running(S s)
{
    return s.running;
}
bool annotation(S s)
{
    return s.editable() && s.annotation();
}
bool quotation(S s)
{
    return s.editable() && s.quotation();
}
bool mention(S s)
{
    return s.editable() && s.mention();
}
bool confirmable(S s)
{
    return annotation(s);
}
bool rejectable(S s)
{
    return annotation(s) && !s.selectedRejected;
}
bool taggable(S s)
{
    return s.editable() && (s.words || s.mention());
}
bool words(S s)
{
    return s.editable() && s.words;
}
bool wordsAndQuotation(S s)
{
    return words(s) && s.quotation();
}
bool speakerDigit(S s)
{
    return quotation(s) && !s.words;
}
bool edge(S s)
{
    return annotation(s) && !s.words;
}
bool entity(S s)
{
    return s.editable() && s.entity;
}
bool undecided(S s)
{
    return s.editable() && s.undecided;
}
bool reviewable(S s)
{
    return s.reviewing || s.editable();
}
bool reviewing(S s)
{
    return s.reviewing;
}
bool leavable(S s)
{
    return s.reviewing || s.script || s.finding || s.picking || s.selected != Selected::What::Nothing;
}

constexpr MenuPlace file(int group)
{
    return {Menu::File, group};
}
constexpr MenuPlace edit(int group)
{
    return {Menu::Edit, group};
}
constexpr MenuPlace view(int group)
{
    return {Menu::View, group};
}
constexpr MenuPlace art(int group)
{
    return {Menu::Article, group};
}
constexpr MenuPlace ann(int group)
{
    return {Menu::Annotation, group};
}
constexpr MenuPlace review(int group)
{
    return {Menu::Review, group};
}
constexpr MenuPlace show = {Menu::View, 2, QT_TRANSLATE_NOOP("Actions", "&Show")};
constexpr MenuPlace type = {Menu::Annotation, 1, QT_TRANSLATE_NOOP("Actions", "T&ype in this article")};
constexpr MenuPlace typeProject = {Menu::Annotation, 1,
                                   QT_TRANSLATE_NOOP("Actions", "Type in the whole &project")};
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
        {"file.new", QT_TRANSLATE_NOOP("Actions", "&New project…"), "Ctrl+N", file(0), always},
        {"file.open", QT_TRANSLATE_NOOP("Actions", "&Open a project…"), "Ctrl+O", file(0), always, "folder"},
        {"file.sample", QT_TRANSLATE_NOOP("Actions", "Open the &sample article"), "", file(0), always,
         "book"},
        {"file.import", QT_TRANSLATE_NOOP("Actions", "&Import…"), "Ctrl+I", file(1), writable, "import",
         named},
        {"file.importAs", QT_TRANSLATE_NOOP("Actions", "Import with &choices…"), "", file(1), writable},
        {"file.importFolder", QT_TRANSLATE_NOOP("Actions", "Import a &folder…"), "Ctrl+Shift+I", file(1),
         writable},
        {"file.paste", QT_TRANSLATE_NOOP("Actions", "&Paste an article"), "Ctrl+V", file(1), writable,
         "paste"},
        {"file.export", QT_TRANSLATE_NOOP("Actions", "&Export…"), "Ctrl+E", file(2), articles, "export",
         ToolPlace::Last},
        {"file.pdf", QT_TRANSLATE_NOOP("Actions", "Report as P&DF…"), "", file(2), article},
        {"file.print", QT_TRANSLATE_NOOP("Actions", "Prin&t…"), "Ctrl+P", file(2), article, "print"},
        {"file.backup", QT_TRANSLATE_NOOP("Actions", "&Back up the project…"), "", file(2), project},
        {"file.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", file(9), always},

        {"edit.undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", edit(0),
         [](S s) { return s.writable && s.canUndo; }, "undo", icon},
        {"edit.redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z|Ctrl+Y", edit(0),
         [](S s) { return s.writable && s.canRedo; }, "redo", icon},
        {"edit.copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C", edit(1),
         [](S s) { return s.article && s.words; }},
        {"edit.copyQuotation", QT_TRANSLATE_NOOP("Actions", "Copy with &attribution"), "Ctrl+Shift+C",
         edit(1), [](S s) { return s.article && s.quotation(); }},
        {"edit.selectAll", QT_TRANSLATE_NOOP("Actions", "&Select all"), "Ctrl+A", edit(1), article},
        {"edit.find", QT_TRANSLATE_NOOP("Actions", "&Find in the article"), "Ctrl+F", edit(2), article,
         "search"},
        {"edit.findNext", QT_TRANSLATE_NOOP("Actions", "Find &next"), "F3", edit(2),
         [](S s) { return s.article && s.finding; }},
        {"edit.findPrevious", QT_TRANSLATE_NOOP("Actions", "Find &previous"), "Shift+F3", edit(2),
         [](S s) { return s.article && s.finding; }},
        {"edit.search", QT_TRANSLATE_NOOP("Actions", "Search project and co&mmands"), "Ctrl+K", edit(2),
         always},
        {"edit.settings", QT_TRANSLATE_NOOP("Actions", "Se&ttings…"), "Ctrl+,", edit(9), always},

        {"view.articles", QT_TRANSLATE_NOOP("Actions", "&Articles"), "F9", view(0), always, "", none, true},
        {"view.side", QT_TRANSLATE_NOOP("Actions", "&Quotations and names"), "Shift+F9", view(0), always, "",
         none, true},
        {"view.quotations", QT_TRANSLATE_NOOP("Actions", "Go to the &quotations"), "Ctrl+1", view(1),
         article},
        {"view.names", QT_TRANSLATE_NOOP("Actions", "Go to the &names"), "Ctrl+2", view(1), article},
        {"view.nextPane", QT_TRANSLATE_NOOP("Actions", "Ne&xt pane"), "F6", view(1), always},
        {"view.previousPane", QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"), "Shift+F6", view(1), always},
        {"show.person", QT_TRANSLATE_NOOP("Actions", "&People"), "", show, always, "", none, true},
        {"show.organisation", QT_TRANSLATE_NOOP("Actions", "&Organisations"), "", show, always, "", none,
         true},
        {"show.place", QT_TRANSLATE_NOOP("Actions", "P&laces"), "", show, always, "", none, true},
        {"show.other", QT_TRANSLATE_NOOP("Actions", "O&ther"), "", show, always, "", none, true},
        {"show.date", QT_TRANSLATE_NOOP("Actions", "&Dates"), "", show, always, "", none, true},
        {"show.quotation", QT_TRANSLATE_NOOP("Actions", "&Quotations"), "", show, always, "", none, true},
        {"show.rejected", QT_TRANSLATE_NOOP("Actions", "&Rejected"), "", show, always, "", none, true},
        {"show.speakers", QT_TRANSLATE_NOOP("Actions", "&Speakers in the margin"), "", show, always, "", none,
         true},
        {"view.script", QT_TRANSLATE_NOOP("Actions", "&Who speaks"), "W", view(3),
         [](S s) { return s.article && !s.reviewing; }, "script", named, true},
        {"view.zoomIn", QT_TRANSLATE_NOOP("Actions", "&Larger text"), "Ctrl++|Ctrl+=", view(4), article},
        {"view.zoomOut", QT_TRANSLATE_NOOP("Actions", "&Smaller text"), "Ctrl+-", view(4), article},
        {"view.zoomReset", QT_TRANSLATE_NOOP("Actions", "N&ormal text size"), "Ctrl+0", view(4), article},
        {"view.fullScreen", QT_TRANSLATE_NOOP("Actions", "&Full screen"), "F11", view(5), always, "", none,
         true},
        {"view.leave", QT_TRANSLATE_NOOP("Actions", "L&eave"), "Esc", view(5), leavable},

        {"article.detect", QT_TRANSLATE_NOOP("Actions", "&Detect in this article"), "Ctrl+D", art(0),
         idleArticle, "detect", named},
        {"article.detectAll", QT_TRANSLATE_NOOP("Actions", "Detect in &all articles"), "Ctrl+Shift+D", art(0),
         [](S s) { return s.writable && s.hasArticles && !s.running; }},
        {"article.cancel", QT_TRANSLATE_NOOP("Actions", "&Cancel what runs"), "", art(0), running},
        {"article.next", QT_TRANSLATE_NOOP("Actions", "N&ext article"), "Ctrl+PgDown", art(1), articles},
        {"article.previous", QT_TRANSLATE_NOOP("Actions", "&Previous article"), "Ctrl+PgUp", art(1),
         articles},
        {"article.done", QT_TRANSLATE_NOOP("Actions", "Article &done, and next"), "Ctrl+Return|Ctrl+Enter",
         art(2), editableArticle, "check"},
        {"article.reopen", QT_TRANSLATE_NOOP("Actions", "Re&open the article"), "", art(2),
         [](S s) { return s.editable() && s.articleDone; }},
        {"article.rename", QT_TRANSLATE_NOOP("Actions", "&Title and source…"), "F2", art(3), editableArticle},
        {"article.carryOver", QT_TRANSLATE_NOOP("Actions", "Carry &marks over from the earlier version…"), "",
         art(3), idleArticle},
        {"article.remove", QT_TRANSLATE_NOOP("Actions", "&Remove the article"), "Ctrl+Del", art(3),
         idleArticle},

        {"tag.person", QT_TRANSLATE_NOOP("Actions", "&Person"), "1", ann(0), taggable},
        {"tag.organisation", QT_TRANSLATE_NOOP("Actions", "&Organisation"), "2", ann(0), taggable},
        {"tag.place", QT_TRANSLATE_NOOP("Actions", "P&lace"), "3", ann(0), taggable},
        {"tag.other", QT_TRANSLATE_NOOP("Actions", "O&ther name"), "4", ann(0), taggable},
        {"tag.date", QT_TRANSLATE_NOOP("Actions", "&Date"), "5", ann(0), taggable},
        {"tag.quotation", QT_TRANSLATE_NOOP("Actions", "&Quotation from the selection"), "Q", ann(0), words,
         "quote"},
        {"type.article.person", QT_TRANSLATE_NOOP("Actions", "&Person"), "Shift+1", type, mention},
        {"type.article.organisation", QT_TRANSLATE_NOOP("Actions", "&Organisation"), "Shift+2", type,
         mention},
        {"type.article.place", QT_TRANSLATE_NOOP("Actions", "P&lace"), "Shift+3", type, mention},
        {"type.article.other", QT_TRANSLATE_NOOP("Actions", "O&ther name"), "Shift+4", type, mention},
        {"type.article.date", QT_TRANSLATE_NOOP("Actions", "&Date"), "Shift+5", type, mention},
        {"type.project.person", QT_TRANSLATE_NOOP("Actions", "&Person"), "Ctrl+Shift+1", typeProject,
         mention},
        {"type.project.organisation", QT_TRANSLATE_NOOP("Actions", "&Organisation"), "Ctrl+Shift+2",
         typeProject, mention},
        {"type.project.place", QT_TRANSLATE_NOOP("Actions", "P&lace"), "Ctrl+Shift+3", typeProject, mention},
        {"type.project.other", QT_TRANSLATE_NOOP("Actions", "O&ther name"), "Ctrl+Shift+4", typeProject,
         mention},
        {"type.project.date", QT_TRANSLATE_NOOP("Actions", "&Date"), "Ctrl+Shift+5", typeProject, mention},

        {"annotation.confirm", QT_TRANSLATE_NOOP("Actions", "&Confirm"), "A|Return|Enter", ann(2),
         confirmable, "check"},
        {"annotation.confirmArticle", QT_TRANSLATE_NOOP("Actions", "Confirm the same in this ar&ticle"),
         "Shift+A", ann(2), mention},
        {"annotation.confirmProject", QT_TRANSLATE_NOOP("Actions", "Confirm the same in the &whole project"),
         "Ctrl+Shift+A", ann(2), mention},
        {"annotation.reject", QT_TRANSLATE_NOOP("Actions", "&Reject"), "X", ann(2), rejectable, "x"},
        {"annotation.rejectArticle", QT_TRANSLATE_NOOP("Actions", "Reject the same in this artic&le"),
         "Shift+X", ann(2), mention},
        {"annotation.rejectProject", QT_TRANSLATE_NOOP("Actions", "Reject the same in the whole pro&ject"),
         "Ctrl+Shift+X", ann(2), mention},
        {"annotation.delete", QT_TRANSLATE_NOOP("Actions", "De&lete"), "Del", ann(2), annotation},

        {"speaker.search", QT_TRANSLATE_NOOP("Actions", "&Choose the speaker"), "S", speaker, quotation},
        {"speaker.pick", QT_TRANSLATE_NOOP("Actions", "&Point at the speaker in the article"), "P", speaker,
         quotation, "person", none, true},
        {"speaker.1", QT_TRANSLATE_NOOP("Actions", "Speaker &1"), "1", speaker, speakerDigit},
        {"speaker.2", QT_TRANSLATE_NOOP("Actions", "Speaker &2"), "2", speaker, speakerDigit},
        {"speaker.3", QT_TRANSLATE_NOOP("Actions", "Speaker &3"), "3", speaker, speakerDigit},
        {"speaker.4", QT_TRANSLATE_NOOP("Actions", "Speaker &4"), "4", speaker, speakerDigit},
        {"speaker.5", QT_TRANSLATE_NOOP("Actions", "Speaker &5"), "5", speaker, speakerDigit},
        {"speaker.6", QT_TRANSLATE_NOOP("Actions", "Speaker &6"), "6", speaker, speakerDigit},
        {"speaker.7", QT_TRANSLATE_NOOP("Actions", "Speaker &7"), "7", speaker, speakerDigit},
        {"speaker.8", QT_TRANSLATE_NOOP("Actions", "Speaker &8"), "8", speaker, speakerDigit},
        {"speaker.9", QT_TRANSLATE_NOOP("Actions", "Speaker &9"), "9", speaker, speakerDigit},
        {"speaker.unknown", QT_TRANSLATE_NOOP("Actions", "&Unknown speaker"), "0", speaker, speakerDigit},

        {"quotation.cue", QT_TRANSLATE_NOOP("Actions", "Selection is the &cue"), "C", quote,
         wordsAndQuotation},
        {"quotation.source", QT_TRANSLATE_NOOP("Actions", "Selection is the s&ource"), "O", quote,
         wordsAndQuotation},
        {"quotation.addFragment", QT_TRANSLATE_NOOP("Actions", "&Add the selection as a fragment"), "Shift+Q",
         quote, wordsAndQuotation},
        {"quotation.removeFragment", QT_TRANSLATE_NOOP("Actions", "&Remove the fragment at the caret"), "Shift+Del",
         quote, [](S s) { return quotation(s) && s.severalFragments; }},
        {"quotation.join", QT_TRANSLATE_NOOP("Actions", "&Join with the next quotation"), "Ctrl+J", quote,
         [](S s) { return quotation(s) && s.nextQuotation; }, "merge"},
        {"quotation.split", QT_TRANSLATE_NOOP("Actions", "&Split at the caret"), "Ctrl+Shift+J", quote,
         quotation, "split"},
        {"quotation.linkSource", QT_TRANSLATE_NOOP("Actions", "&Link the source to the speaker"), "L", quote,
         [](S s) { return quotation(s) && s.speakerKnown; }},
        {"quotation.direct", QT_TRANSLATE_NOOP("Actions", "&Direct"), "", quote, quotation},
        {"quotation.mixed", QT_TRANSLATE_NOOP("Actions", "&Mixed"), "", quote, quotation},
        {"quotation.indirect", QT_TRANSLATE_NOOP("Actions", "&Indirect"), "", quote, quotation},

        {"edge.endRight", QT_TRANSLATE_NOOP("Actions", "End one word &further"), "Shift+Right", edges, edge},
        {"edge.endLeft", QT_TRANSLATE_NOOP("Actions", "End one word &back"), "Shift+Left", edges, edge},
        {"edge.startRight", QT_TRANSLATE_NOOP("Actions", "Start one word f&urther"), "Alt+Right", edges,
         edge},
        {"edge.startLeft", QT_TRANSLATE_NOOP("Actions", "Start one word b&ack"), "Alt+Left", edges, edge},
        {"edge.endRightCharacter", QT_TRANSLATE_NOOP("Actions", "End one character further"),
         "Ctrl+Shift+Right", edges, edge},
        {"edge.endLeftCharacter", QT_TRANSLATE_NOOP("Actions", "End one character back"), "Ctrl+Shift+Left",
         edges, edge},
        {"edge.startRightCharacter", QT_TRANSLATE_NOOP("Actions", "Start one character further"),
         "Ctrl+Alt+Right", edges, edge},
        {"edge.startLeftCharacter", QT_TRANSLATE_NOOP("Actions", "Start one character back"), "Ctrl+Alt+Left",
         edges, edge},

        {"entity.show", QT_TRANSLATE_NOOP("Actions", "&Show the entity"), "E", who,
         [](S s) { return s.article && s.entity; }, "person"},
        {"entity.merge", QT_TRANSLATE_NOOP("Actions", "&Merge with another…"), "Ctrl+M", who, entity,
         "merge"},
        {"entity.split", QT_TRANSLATE_NOOP("Actions", "Split &off this mention"), "Ctrl+Shift+M", who,
         [](S s) { return mention(s) && s.entity; }, "split"},

        {"annotation.flag", QT_TRANSLATE_NOOP("Actions", "To chec&k"), "F", ann(7), annotation, "flag", icon},
        {"annotation.note", QT_TRANSLATE_NOOP("Actions", "&Note…"), "M", ann(7), annotation, "note", icon},

        {"review.start", QT_TRANSLATE_NOOP("Actions", "&Review"), "R", review(0), reviewable, "review", named,
         true},
        {"review.next", QT_TRANSLATE_NOOP("Actions", "&Next"), "J|Tab", review(1), article},
        {"review.previous", QT_TRANSLATE_NOOP("Actions", "&Previous"), "K|Shift+Tab", review(1), article},
        {"review.skip", QT_TRANSLATE_NOOP("Actions", "&Skip"), "Space", review(1), reviewing},
        {"review.takeBack", QT_TRANSLATE_NOOP("Actions", "&Take the last decision back"), "Backspace",
         review(1), [](S s) { return s.reviewing && s.canTakeBack; }},
        {"review.nextFlagged", QT_TRANSLATE_NOOP("Actions", "Next to chec&k"), "Shift+F", review(1), article},
        {"review.byConfidence", QT_TRANSLATE_NOOP("Actions", "&Least certain first"), "", review(2), always,
         "", none, true},
        {"review.confirmAbove", QT_TRANSLATE_NOOP("Actions", "Confirm everything &above a confidence…"), "",
         review(3), undecided},
        {"review.confirmEntity", QT_TRANSLATE_NOOP("Actions", "Confirm everything of this &entity"), "",
         review(3), [](S s) { return undecided(s) && s.entity; }},
        {"review.confirmAll", QT_TRANSLATE_NOOP("Actions", "Confirm everything in this a&rticle"),
         "Ctrl+Shift+Return", review(3), undecided},

        {"tools.open",
         QT_TRANSLATE_NOOP("Actions", "&Commands and search"),
         "Ctrl+Shift+P",
         {Menu::Tools, 0},
         always},
        {"tools.quotations",
         QT_TRANSLATE_NOOP("Actions", "&Quotations of the project…"),
         "Ctrl+Shift+F",
         {Menu::Tools, 0},
         articles},
        {"tools.shortcuts", QT_TRANSLATE_NOOP("Actions", "Change &keys…"), "", {Menu::Tools, 0}, always},
        {"help.contents", QT_TRANSLATE_NOOP("Actions", "&Help"), "F1", {Menu::Help, 0}, always, "info"},
        {"help.shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keys at a glance"), "?", {Menu::Help, 0}, always},
        {"help.about", QT_TRANSLATE_NOOP("Actions", "&About Guillemet"), "", {Menu::Help, 1}, always},
    };
}

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

QString actionText(const ActionSpec &spec)
{
    return QCoreApplication::translate("Actions", spec.text);
}

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
