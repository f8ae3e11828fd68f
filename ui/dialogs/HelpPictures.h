#pragma once

#include <QtGui/QImage>
#include <QtGui/QPalette>

namespace guillemet::ui {

/// The help's pictures, drawn by the functions that draw the page itself, in the colours of the moment:
/// «mark:person» … «mark:date», «mark:nominal», «mark:pronoun», «mark:direct», «mark:mixed», «mark:indirect», and
/// «page:suggested», «page:decided»: a paragraph of an invented article. A null image for another name.
QImage helpPicture(const QString &name, const QPalette &palette, double pixelRatio);

} // namespace guillemet::ui
