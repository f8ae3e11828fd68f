#include "text/WordCount.h"

namespace guillemet::text {

int wordCount(QStringView text)
{
    int count = 0;
    bool counted = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            counted = false;
        } else if (!counted && (c.isLetterOrNumber() || c.isSurrogate())) {
            counted = true;
            ++count;
        }
    }
    return count;
}

} // namespace guillemet::text
