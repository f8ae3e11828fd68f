#pragma once

#include "ui/window/WindowState.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::ui {

enum class Menu : unsigned char { File, Edit, View, Article, Annotation, Review, Tools, Help };
/// Where in its menu: rows of another group are set apart by a line, submenus hold the whole group.
struct MenuPlace
{
    Menu menu = Menu::File;
    int group = 0;
    const char *submenu = nullptr; ///< untranslated title, or null
};

enum class ToolPlace : unsigned char { None, Named, Icon, Last }; ///< with its name, icon alone, at the right end

/// One thing that the user can do. The table of all of them feeds the menus, the tool bar, the keys, the palette,
/// the shortcuts sheet and the settings, and a test walks it in every state.
struct ActionSpec
{
    const char *id;        ///< stable: custom shortcuts are stored under it
    const char *text;      ///< English, context «Actions», with a mnemonic
    const char *shortcuts; ///< portable text, several separated by «|», the first one is shown
    MenuPlace place;
    bool (*enabled)(const WindowState &);
    const char *icon = "";  ///< name of an icon of resources/icons
    ToolPlace tool = ToolPlace::None;
    bool checkable = false;
};

const std::vector<ActionSpec> &actionTable();

QString menuTitle(Menu menu);              ///< translated, with a mnemonic
QString actionText(const ActionSpec &spec); ///< translated, with a mnemonic
QString plainActionText(const ActionSpec &spec); ///< translated, as a palette or a sheet shows it

} // namespace guillemet::ui
