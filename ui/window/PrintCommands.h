#pragma once

#include "ui/window/WindowParts.h"

#include <QtCore/QObject>

namespace guillemet::ui {

/// The marked article on paper, after a preview, or as a PDF file.
class PrintCommands : public QObject
{
    Q_OBJECT
public:
    PrintCommands(const WindowParts &parts, QObject *parent);

    /// Whole or not at all; false, with a message in the window, when the file cannot be written.
    bool writePdf(const QString &path);

private:
    void print();
    void choosePdf();

    WindowParts m;
};

} // namespace guillemet::ui
