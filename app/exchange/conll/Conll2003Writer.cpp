#include "exchange/conll/Conll2003Writer.h"

#include "exchange/common/OutputFile.h"
#include "exchange/common/Selection.h"
#include "exchange/conll/TokenGrid.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

namespace {

class Conll2003Writer : public Writer
{
public:
    explicit Conll2003Writer(const WriteOptions &options) : m_options(options) {}

    Result<void> open(const QString &path) { return m_file.open(path); }

    Result<void> write(const annotation::Article &article) override
    {
        const annotation::Article chosen = namesOf(selected(article, m_options));
        const TokenGrid grid = gridOf(chosen);
        const std::vector<QByteArray> tags = tagsOf(chosen, grid);
        QByteArray out = "-DOCSTART- -X- O O\n\n";
        for (TokenGrid::Range sentence : grid.sentences) {
            for (int i = sentence.first; i < sentence.last; ++i) {
                out += chosen.text.view(grid.tokens[size_t(i)].span).toUtf8();
                // Columns of word class and chunk, which nobody annotated.
                out += " -X- O " + tags[size_t(i)] + '\n';
            }
            out += '\n';
        }
        return m_file.write(out);
    }

    Result<void> finish() override { return m_file.close(); }

    QStringList warnings() const override
    {
        if (m_overlapping == 0)
            return {};
        return {QCoreApplication::translate(
            "Conll", "CoNLL-2003 holds no overlapping names: %n name(s) were left out.", nullptr, m_overlapping)};
    }

private:
    static annotation::Article namesOf(annotation::Article article)
    {
        article.quotations.clear();
        std::erase_if(article.mentions, [](const annotation::Mention &mention) {
            return mention.kind != annotation::MentionKind::Name;
        });
        return article;
    }

    std::vector<QByteArray> tagsOf(const annotation::Article &article, const TokenGrid &grid)
    {
        std::vector<QByteArray> tags(grid.tokens.size(), "O");
        int free = 0; // names come in reading order, of two with one start the longer first
        for (const annotation::Mention &mention : article.mentions) {
            const TokenGrid::Range range = grid.within(mention.span);
            if (range.first < free || range.first >= range.last) {
                ++m_overlapping;
                continue;
            }
            const QByteArray type = toWord(mention.type).toLatin1();
            for (int i = range.first; i < range.last; ++i)
                tags[size_t(i)] = (i == range.first ? "B-" : "I-") + type;
            free = range.last;
        }
        return tags;
    }

    WriteOptions m_options;
    OutputFile m_file;
    int m_overlapping = 0;
};

} // namespace

QString Conll2003Format::name() const
{
    return QStringLiteral("conll2003");
}

QString Conll2003Format::description() const
{
    return QCoreApplication::translate("Formats",
                                       "CoNLL-2003: tokens with names in BIO, for training taggers");
}

QString Conll2003Format::extension() const
{
    return QStringLiteral("conll");
}

Result<std::unique_ptr<Writer>> Conll2003Format::open(const QString &path, const WriteOptions &options) const
{
    auto writer = std::make_unique<Conll2003Writer>(options);
    if (const Result<void> opened = writer->open(path); !opened)
        return opened.error();
    return std::unique_ptr<Writer>(std::move(writer));
}

} // namespace guillemet::exchange
