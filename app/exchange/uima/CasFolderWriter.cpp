#include "exchange/uima/CasFolderWriter.h"

#include "exchange/common/Characters.h"
#include "exchange/common/OutputFile.h"
#include "exchange/common/Selection.h"

namespace guillemet::exchange {

Result<void> CasFolderWriter::write(const annotation::Article &article)
{
    annotation::Article chosen = selected(article, m_options);
    if (m_xml)
        chosen.text = text::ArticleText(replacedWhere(chosen.text.string(), isForbiddenInXml, m_replaced));
    return writeFile(m_folder + u'/' + m_names.next(article.info.id) + m_extension, m_serialise(chosen));
}

QStringList CasFolderWriter::warnings() const
{
    const QString replaced = replacementWarning(m_replaced);
    return replaced.isEmpty() ? QStringList() : QStringList{replaced};
}

} // namespace guillemet::exchange
