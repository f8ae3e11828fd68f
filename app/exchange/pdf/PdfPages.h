#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace guillemet::exchange {

/// The lines of a PDF's text layer with their places, and its title, author and date: what `guillemet-pdf`
/// prints and articleOfPdf() takes. `locked` alone for one that wants a password; empty for one that cannot
/// be read. The one function of the house that needs Qt PDF.
QJsonObject pdfPages(QByteArray bytes);

} // namespace guillemet::exchange
