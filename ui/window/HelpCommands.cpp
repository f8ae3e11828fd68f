#include "ui/window/HelpCommands.h"

#include "project/Project.h"
#include "ui/dialogs/AboutDialog.h"
#include "ui/dialogs/HelpDialog.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/panels/Controls.h"
#include "ui/session/Workspace.h"
#include "ui/themes/ThemeChoice.h"
#include "ui/window/ActionSet.h"
#include "ui/window/ArticlePane.h"
#include "ui/window/KeysSheet.h"
#include "ui/window/MessageStrip.h"
#include "ui/window/ShortcutsPage.h"

#include <QtGui/QAction>
#include <QtWidgets/QMainWindow>

namespace guillemet::ui {

namespace {

/// All actions that have keys, as they are now, by menu.
std::vector<HelpKeys> keysOf(const ActionSet &actions)
{
    std::vector<HelpKeys> out;
    int menu = -1;
    for (const ActionSpec &spec : actionTable()) {
        if (int(spec.place.menu) != menu) {
            menu = int(spec.place.menu);
            out.push_back({menuTitle(spec.place.menu).remove(QLatin1Char('&')), {}});
        }
        QStringList keys;
        for (const QKeySequence &sequence : actions.action(spec.id)->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            out.back().keys.push_back({plainActionText(spec), keys.join(QStringLiteral(", "))});
    }
    return out;
}

} // namespace

HelpCommands::HelpCommands(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    m.actions->on("edit.settings", [this] { showSettings(false); });
    m.actions->on("tools.shortcuts", [this] { showSettings(true); });
    m.actions->on("help.contents", [this] {
        auto *help = m.window->findChild<HelpDialog *>();
        if (!help)
            help = new HelpDialog(keysOf(*m.actions), m.window);
        help->show();
        help->raise();
        help->activateWindow();
    });
    m.actions->on("help.shortcuts", [this] { KeysSheet(m.actions, m.window).exec(); });
    m.actions->on("help.about", [this] { AboutDialog(m.window).exec(); });
}

void HelpCommands::showSettings(bool keys)
{
    project::Project *project = m.workspace->project();
    SettingsDialog dialog(project ? project->annotator() : QString(), project ? project->path() : QString(), m.window);
    dialog.addPage(new ShortcutsPage(m.actions, &dialog), tr("Keys"), keys);
    const QString language = SettingsDialog::language();
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (project && dialog.annotator() != project->annotator())
        project->setAnnotator(dialog.annotator());
    applyThemeChoice(dialog.theme());
    m.article->readSettings();
    if (SettingsDialog::language() != language)
        m.messages->say(QStringLiteral("language"), tr("The language changes when the window is opened again."),
                        tr("Open it again now"), [this] { Q_EMIT languageChanged(); });
}

} // namespace guillemet::ui
