#pragma once

#include <QtCore/QString>
#include <vector>

namespace guillemet::ui {

/// A group of actions and their keys, for the help's last table.
struct HelpKeys
{
    QString group;
    std::vector<std::pair<QString, QString>> keys; ///< what, keys
};

struct HelpSection
{
    QString anchor;
    QString title;
};

/// The help as HTML, in the language of the interface, its tables of formats and keys made from the program itself.
QString helpText(const std::vector<HelpKeys> &keys);
/// Its sections, for a list of contents.
std::vector<HelpSection> helpSections(const QString &html);

} // namespace guillemet::ui
