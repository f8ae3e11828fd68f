#include "exchange/common/Characters.h"
#include "exchange/common/OutputFile.h"
#include "exchange/common/Selection.h"
#include "exchange/conll/Brackets.h"
#include "exchange/conll/ConlluFormat.h"
#include "exchange/conll/TokenGrid.h"
#include "exchange/spans/ArticleJson.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace guillemet::exchange {

namespace {

/// One article's document.
class DocumentWriter
{
public:
    /// Entities of the whole file are numbered from `lastEntity` on, since readers take equal ids for one
    /// entity.
    DocumentWriter(const annotation::Article &article, int &lastEntity)
        : m_article(article), m_grid(gridOf(article)), m_lastEntity(lastEntity),
          m_entity(int(m_grid.tokens.size())), m_quote(int(m_grid.tokens.size())),
          m_cue(int(m_grid.tokens.size())), m_source(int(m_grid.tokens.size()))
    {
    }

    QByteArray run()
    {
        QByteArray out = "# newdoc id = " + onOneLine(m_article.info.id).toUtf8() + '\n';
        out += "# global.Entity = eid-etype-head-other\n";
        out += "# guillemet = " + header() + '\n';
        mentions();
        quotations();
        int number = 0;
        for (TokenGrid::Range sentence : m_grid.sentences)
            out += sentenceLines(sentence, ++number);
        return out;
    }

private:
    QByteArray header()
    {
        JsonText json(JsonText::Characters::Ascii);
        json.beginObject();
        writeArticleFields(json, m_article);
        json.key(u"eids").beginArray();
        for (const annotation::Entity &entity : m_article.entities)
            json.string(m_eids.insert(entity.id, QStringLiteral("e%1").arg(++m_lastEntity)).value());
        json.endArray().field(u"text", m_article.text.string()).endObject();
        return json.take();
    }

    static QString certainty(double confidence)
    {
        return confidence < 1.0 ? QString::number(confidence, 'g', 15) : QString();
    }

    void mentions()
    {
        for (const annotation::Mention &mention : m_article.mentions) {
            const TokenGrid::Range range = m_grid.within(mention.span);
            if (range.first >= range.last)
                continue;
            QString eid = m_eids.value(mention.entity);
            QStringList other{QStringLiteral("kind:") + toWord(mention.kind),
                              QStringLiteral("status:") + toWord(mention.status)};
            if (mention.confidence < 1.0)
                other << QStringLiteral("confidence:") + certainty(mention.confidence);
            if (eid.isEmpty()) {
                // The format knows no mention without an entity.
                eid = QStringLiteral("e%1").arg(++m_lastEntity);
                other << QStringLiteral("entity:none");
            }
            // Of two crossing mentions of one entity nobody could tell which ends first.
            if (crosses(eid, range)) {
                other << QStringLiteral("same:") + eid;
                eid = QStringLiteral("e%1").arg(++m_lastEntity);
            }
            m_openOf[eid].push_back(range);
            m_entity.add(range.first, range.last, eid,
                         QStringLiteral("-%1-1-%2").arg(toWord(mention.type), other.join(u',')));
        }
    }

    /// Whether a mention of the same entity that is still open ends within this one. Mentions come in reading
    /// order.
    bool crosses(const QString &eid, TokenGrid::Range range)
    {
        std::vector<TokenGrid::Range> &open = m_openOf[eid];
        std::erase_if(open, [&](TokenGrid::Range other) { return other.last <= range.first; });
        return std::any_of(open.begin(), open.end(), [&](TokenGrid::Range other) {
            return other.first < range.first && other.last < range.last;
        });
    }

    void quotations()
    {
        int number = 0;
        for (const annotation::Quotation &quotation : m_article.quotations) {
            const QString key = QStringLiteral("q%1").arg(++number);
            const QString speaker = m_eids.value(quotation.speaker, QStringLiteral("_"));
            const QString fields = QStringLiteral("-%1-%2-%3-%4")
                                       .arg(toWord(quotation.kind), speaker, toWord(quotation.status),
                                            certainty(quotation.confidence));
            for (text::Span span : quotation.spans)
                add(m_quote, span, key, fields);
            if (quotation.cue)
                add(m_cue, *quotation.cue, key, {});
            if (quotation.source)
                add(m_source, *quotation.source, key, {});
        }
    }

    void add(BracketWriter &brackets, text::Span span, const QString &key, const QString &fields) const
    {
        const TokenGrid::Range range = m_grid.within(span);
        if (range.first < range.last)
            brackets.add(range.first, range.last, key, fields);
    }

    QString form(int token) const
    {
        return m_article.text.mid(m_grid.tokens[size_t(token)].span).normalized(QString::NormalizationForm_C);
    }

    QByteArray sentenceLines(TokenGrid::Range sentence, int number)
    {
        QByteArray out;
        if (m_grid.tokens[size_t(sentence.first)].startsParagraph)
            out += "# newpar\n";
        out +=
            "# sent_id = " + onOneLine(m_article.info.id).toUtf8() + "-s" + QByteArray::number(number) + '\n';
        QString text;
        for (int i = sentence.first; i < sentence.last; ++i) {
            text += form(i);
            if (m_grid.tokens[size_t(i)].blankAfter && i + 1 < sentence.last)
                text += u' ';
        }
        out += "# text = " + text.toUtf8() + '\n';
        for (int i = sentence.first; i < sentence.last; ++i) {
            out += QByteArray::number(i - sentence.first + 1) + '\t' + form(i).toUtf8();
            // Lemma to DEPS: nobody annotated them.
            out += "\t_\t_\t_\t_\t_\t_\t_\t" + misc(i) + '\n';
        }
        return out + '\n';
    }

    QByteArray misc(int token) const
    {
        QStringList out;
        const auto add = [&out](const char *name, const QString &value) {
            if (!value.isEmpty())
                out << QLatin1String(name) + u'=' + value;
        };
        add("Entity", m_entity.at(token));
        add("Quote", m_quote.at(token));
        add("QuoteCue", m_cue.at(token));
        add("QuoteSource", m_source.at(token));
        if (!m_grid.tokens[size_t(token)].blankAfter)
            add("SpaceAfter", QStringLiteral("No"));
        const text::Span codePoints = m_article.text.toCodePoints(m_grid.tokens[size_t(token)].span);
        add("TokenRange", QStringLiteral("%1:%2").arg(codePoints.start).arg(codePoints.end));
        return out.join(u'|').toUtf8();
    }

    const annotation::Article &m_article;
    TokenGrid m_grid;
    int &m_lastEntity;
    QHash<QString, std::vector<TokenGrid::Range>> m_openOf; ///< mentions by the entity's id in the file
    QHash<QString, QString> m_eids;                         ///< entity of the article → id in the file
    BracketWriter m_entity;
    BracketWriter m_quote;
    BracketWriter m_cue;
    BracketWriter m_source;
};

class ConlluWriter : public Writer
{
public:
    explicit ConlluWriter(const WriteOptions &options) : m_options(options) {}

    Result<void> open(const QString &path) { return m_file.open(path); }
    Result<void> write(const annotation::Article &article) override
    {
        const annotation::Article chosen = selected(article, m_options);
        return m_file.write(DocumentWriter(chosen, m_lastEntity).run());
    }
    Result<void> finish() override { return m_file.close(); }

private:
    WriteOptions m_options;
    OutputFile m_file;
    int m_lastEntity = 0;
};

} // namespace

QString ConlluFormat::name() const
{
    return QStringLiteral("conllu");
}

QString ConlluFormat::description() const
{
    return QCoreApplication::translate("Formats",
                                       "CoNLL-U: tokens with CorefUD entities, quotations in MISC");
}

QString ConlluFormat::extension() const
{
    return QStringLiteral("conllu");
}

Result<std::unique_ptr<Writer>> ConlluFormat::open(const QString &path, const WriteOptions &options) const
{
    auto writer = std::make_unique<ConlluWriter>(options);
    if (const Result<void> opened = writer->open(path); !opened)
        return opened.error();
    return std::unique_ptr<Writer>(std::move(writer));
}

} // namespace guillemet::exchange
