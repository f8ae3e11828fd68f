#include "exchange/common/Defaults.h"

#include "exchange/common/FileNames.h"
#include "text/Paragraphs.h"

namespace guillemet::exchange {

void fillDefaults(annotation::ArticleInfo &info, const text::ArticleText &text, const Input &input)
{
    if (info.id.isEmpty())
        info.id = idFromFileName(input.name);
    if (info.title.isEmpty())
        info.title = text.mid(text::titleSpan(text.string()));
    if (info.title.isEmpty())
        info.title = input.name;
    info.fileName = input.name;
}

} // namespace guillemet::exchange
