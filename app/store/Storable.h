#pragma once

#include "annotation/Article.h"
#include "annotation/Edit.h"

namespace guillemet::store {

// SQLite changes a few characters of a TEXT value on its way in and out: it drops a leading U+FEFF and makes
// U+FFFE, U+FFFF and half surrogates U+FFFD. What is stored is made so beforehand, that what is read back is
// equal to it. (An article's text is stored as bytes and does not need this.)

QString storable(QString string);
annotation::Item storable(annotation::Item item);
annotation::Edit storable(annotation::Edit edit);

} // namespace guillemet::store
