#include "exchange/common/Defaults.h"
#include "exchange/conll/ConlluDocument.h"
#include "exchange/conll/ConlluFormat.h"
#include "exchange/documents/TextDecoder.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

QString ConlluReader::name() const
{
    return QStringLiteral("conllu");
}

QString ConlluReader::description() const
{
    return QCoreApplication::translate("Formats",
                                       "CoNLL-U: tokens with CorefUD entities, quotations in MISC");
}

QStringList ConlluReader::extensions() const
{
    return {QStringLiteral("conllu"), QStringLiteral("conllup")};
}

std::vector<FormatOption> ConlluReader::options() const
{
    return {{LabelTable::optionName(), LabelTable::optionDescription(), {}}};
}

bool ConlluReader::recognises(const Input &input) const
{
    const QByteArray start = input.bytes.left(64);
    return start.startsWith("# newdoc") || start.startsWith("# sent_id") ||
           start.startsWith("# global.Entity");
}

Result<void> ConlluReader::read(const Input &input, const TakeArticle &take, ReadReport &report) const
{
    const Result<DecodedText> decoded = decodeText(input.bytes, input.encoding);
    if (!decoded)
        return fileError(input.name, decoded.sentence());
    const LabelTable labels(input.formatOptions);
    Losses losses;
    ConlluDocument document;
    int articles = 0;
    const auto flush = [&]() -> Result<void> {
        if (document.isEmpty())
            return {};
        Result<annotation::Article> article = document.take(labels, losses);
        if (!article)
            return fileError(input.name, article.sentence());
        article->info.encoding = decoded->encoding;
        fillDefaults(article->info, article->text, input);
        ++articles;
        return take(article.take());
    };

    int number = 0;
    for (QStringView rest(decoded->text); !rest.isEmpty();) {
        const qsizetype end = rest.indexOf(u'\n');
        QStringView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QStringView() : rest.sliced(end + 1);
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.startsWith(QChar(0xFEFF)))
            line = line.sliced(1);
        if (line.isEmpty()) {
            document.endSentence();
        } else if (line.startsWith(u'#')) {
            const QString comment = line.sliced(1).trimmed().toString();
            if (comment.startsWith(QLatin1String("newdoc"))) {
                if (const Result<void> taken = flush(); !taken)
                    return taken;
            }
            document.comment(comment);
        } else if (const QString reason = document.token(line.toString()); !reason.isEmpty()) {
            return lineError(input.name, number, reason);
        }
    }
    if (const Result<void> taken = flush(); !taken)
        return taken;
    warnOfLosses(report, input.name, losses);
    if (articles == 0)
        return fileError(input.name, QCoreApplication::translate("Exchange", "there is no article in it"));
    return {};
}

} // namespace guillemet::exchange
