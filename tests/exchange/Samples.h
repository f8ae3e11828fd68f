#pragma once

#include "annotation/Article.h"
#include "exchange/Reader.h"
#include "exchange/Writer.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::tests {

/// An article with all that has ever broken a format: emoji, skin tones, joined families, combining accents,
/// no-break and narrow blanks, tabs, backslashes, «<&», straight and curly marks, an interrupted quotation,
/// overlapping and nested spans.
annotation::Article hardArticle(const QString &id = QStringLiteral("hard"));
/// `count` articles of random text and random spans, the same ones for one seed.
std::vector<annotation::Article> randomArticles(int count, quint32 seed);

/// What of an article is compared; a format that cannot hold something leaves it out.
struct Compared
{
    bool kinds = true; ///< nominal and pronoun mentions (else only names)
    bool mentions = true;
    bool entities = true; ///< which mentions speak of one entity
    bool entityNames = true;
    bool statuses = true;
    bool confidences = false;
    bool quotations = true;
    bool speakers = true;
};
/// An article's annotations as lines that do not depend on ids or on the order of the lists.
QStringList described(const annotation::Article &article, const Compared &compared = {});

/// Writes the articles with the format and reads back all that it wrote.
struct RoundTrip
{
    std::vector<annotation::Article> articles;
    QStringList warnings; ///< of the writer and of the reader
    QString failure;      ///< empty if all went well
};
RoundTrip roundTrip(const QString &format, const std::vector<annotation::Article> &articles,
                    const exchange::WriteOptions &options = {});

/// Reads bytes with the reader of that name.
RoundTrip readBytes(const QString &format, const QByteArray &bytes,
                    const QString &name = QStringLiteral("file"),
                    const QHash<QString, QString> &options = {});

/// Writes the articles into a file or folder under `folder` and returns its path; fails the test otherwise.
QString written(const QString &folder, const QString &format,
                const std::vector<annotation::Article> &articles, const exchange::WriteOptions &options = {});
QByteArray fileBytes(const QString &path);

} // namespace guillemet::tests
