#include "exchange/conll/ConllReader.h"

#include "exchange/common/Defaults.h"
#include "exchange/common/Messages.h"
#include "exchange/conll/TaggedTokens.h"
#include "exchange/documents/TextDecoder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace guillemet::exchange {

namespace {

QStringList columnsOf(const QString &line)
{
    static const QRegularExpression blanks(QStringLiteral("[ \t]+"));
    return line.contains(u'\t') ? line.split(u'\t', Qt::SkipEmptyParts)
                                : line.split(blanks, Qt::SkipEmptyParts);
}

} // namespace

QString ConllReader::name() const
{
    return m_year == Year::Y2002 ? QStringLiteral("conll2002") : QStringLiteral("conll2003");
}

QString ConllReader::description() const
{
    return m_year == Year::Y2002
               ? QCoreApplication::translate("Formats",
                                             "CoNLL-2002: tokens with names in BIO, two or three columns")
               : QCoreApplication::translate("Formats",
                                             "CoNLL-2003: tokens with names in BIO, for training taggers");
}

QStringList ConllReader::extensions() const
{
    if (m_year == Year::Y2002)
        return {};
    return {QStringLiteral("conll"), QStringLiteral("bio"), QStringLiteral("iob"), QStringLiteral("iob2")};
}

std::vector<FormatOption> ConllReader::options() const
{
    return {{LabelTable::optionName(), LabelTable::optionDescription(), {}}};
}

bool ConllReader::recognises(const Input &input) const
{
    const QByteArray start = input.bytes.left(64).trimmed();
    return m_year == Year::Y2003 && start.startsWith("-DOCSTART-");
}

Result<void> ConllReader::read(const Input &input, const TakeArticle &take, ReadReport &report) const
{
    const Result<DecodedText> decoded = decodeText(input.bytes, input.encoding);
    if (!decoded)
        return fileError(input.name, decoded.sentence());
    const LabelTable labels(input.formatOptions);
    Losses losses;
    TaggedTokens tokens;
    int articles = 0;
    const auto flush = [&]() -> Result<void> {
        if (tokens.isEmpty())
            return {};
        annotation::Article article = tokens.take(labels, losses);
        // Its one token may be a byte order mark, which is no text.
        if (article.text.isEmpty())
            return fileError(input.name, QCoreApplication::translate("Exchange", "there is no text in it"));
        article.info.encoding = decoded->encoding;
        fillDefaults(article.info, article.text, input);
        ++articles;
        return take(std::move(article));
    };

    int number = 0;
    const QString all = text::ArticleText::normalised(decoded->text);
    for (QStringView rest(all); !rest.isEmpty();) {
        const qsizetype end = rest.indexOf(u'\n');
        const QString line = (end < 0 ? rest : rest.first(end)).toString();
        rest = end < 0 ? QStringView() : rest.sliced(end + 1);
        ++number;
        if (line.trimmed().isEmpty()) {
            tokens.endSentence();
            continue;
        }
        if (line.startsWith(QLatin1String("-DOCSTART-"))) {
            if (const Result<void> taken = flush(); !taken)
                return taken;
            continue;
        }
        const QStringList columns = columnsOf(line);
        if (columns.size() < 2)
            return lineError(input.name, number,
                             QCoreApplication::translate("Conll", "a token and its tag are expected"));
        if (!tokens.add(columns.first(), columns.last().trimmed())) {
            return lineError(
                input.name, number,
                QCoreApplication::translate("Conll", "«%1» is no tag in BIO").arg(columns.last()));
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
