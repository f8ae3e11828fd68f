#include "exchange/markup/OfficeFile.h"

#include "exchange/common/Messages.h"
#include "exchange/markup/XmlDocument.h"
#include "exchange/markup/ZipArchive.h"

namespace guillemet::exchange {

namespace {

/// Title and author of a Dublin Core file; one that is broken says nothing, it is not the article.
void readProperties(const QByteArray &bytes, MarkupArticle &article)
{
    QXmlStreamReader xml(bytes);
    harden(xml);
    QString initialCreator;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"title")
            article.info.title = collapsed(innerText(xml));
        else if (xml.name() == u"creator")
            article.info.author = collapsed(innerText(xml));
        else if (xml.name() == u"initial-creator")
            initialCreator = collapsed(innerText(xml));
    }
    if (!initialCreator.isEmpty())
        article.info.author = initialCreator;
}

} // namespace

bool holdsEntry(const QByteArray &bytes, const QString &entry)
{
    if (!bytes.startsWith("PK\x03\x04"))
        return false;
    const Result<ZipArchive> archive = ZipArchive::open(bytes);
    return archive && archive->contains(entry);
}

Result<void> readOfficeFile(const Input &input, const OfficeFormat &format, const TakeArticle &take)
{
    const Result<ZipArchive> archive = ZipArchive::open(input.bytes);
    if (!archive)
        return fileError(input.name, archive.sentence());
    const Result<QByteArray> body = archive->read(format.body);
    if (!body)
        return fileError(input.name, body.sentence());
    MarkupArticle markup;
    if (archive->contains(format.properties)) {
        if (const Result<QByteArray> properties = archive->read(format.properties))
            readProperties(*properties, markup);
    }
    if (const Result<void> done = format.readBody(*body, markup); !done)
        return fileError(input.name, done.sentence());
    if (!markup.headline.isEmpty())
        markup.info.title = markup.headline;
    Result<annotation::Article> article = toArticle(std::move(markup), input);
    if (!article)
        return article.error();
    return take(article.take());
}

} // namespace guillemet::exchange
