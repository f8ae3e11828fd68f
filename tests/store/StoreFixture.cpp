#include "tests/store/StoreFixture.h"

#include "store/ItemJson.h"
#include "store/Query.h"

#include <QtCore/QFile>
#include <QtTest/QtTest>

namespace guillemet::tests {

using namespace annotation;
using namespace store;

StoreFixture::StoreFixture()
{
    Result<std::unique_ptr<Database>> made = Database::create(path());
    if (!made)
        qFatal("%s", qPrintable(made.sentence()));
    m_database = made.take();
}

void StoreFixture::reopen()
{
    m_database.reset();
    Result<std::unique_ptr<Database>> opened = Database::open(path());
    if (!opened)
        qFatal("%s", qPrintable(opened.sentence()));
    m_database = opened.take();
}

QString StoreFixture::add(const Article &article)
{
    const Result<ArticleStore::Added> added = articles().add(article, noon());
    if (!added)
        qFatal("%s", qPrintable(added.sentence()));
    return added->id;
}

Article StoreFixture::load(const QString &id)
{
    Result<Article> loaded = articles().load(id);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.sentence()));
    return loaded.take();
}

Mention StoreFixture::mention(const QString &article, const QString &id)
{
    const Article loaded = load(article);
    for (const Mention &mention : loaded.mentions) {
        if (mention.id == id)
            return mention;
    }
    return {};
}

Quotation StoreFixture::quotation(const QString &article, const QString &id)
{
    const Article loaded = load(article);
    for (const Quotation &quotation : loaded.quotations) {
        if (quotation.id == id)
            return quotation;
    }
    return {};
}

QString StoreFixture::state()
{
    QString out;
    const auto table = [&](const QString &sql) {
        Query query(*m_database, sql);
        if (const Result<void> done = query.run(); !done)
            qFatal("%s", qPrintable(done.sentence()));
        while (query.next())
            out += query.string(0) + u'\n';
    };
    table(QStringLiteral("SELECT json_array(id, title, language, outlet, author, date, url, note, state, removed, "
                         "file_name, file_sha256, encoding, text_sha256, words, detected, decided, undecided, mentions, "
                         "quotations) FROM article ORDER BY row"));
    table(QStringLiteral("SELECT json_array(article, id, name, type, gender, descriptions, project_entity, link_status, "
                         "mentions, quotations) FROM entity ORDER BY article, id"));
    table(QStringLiteral("SELECT json_array(article, id, first, last, type, kind, entity, status, confidence, origin, "
                         "author, time, flagged, note, form) FROM mention ORDER BY article, id"));
    table(QStringLiteral("SELECT json_array(article, id, kind, spans, cue, source, speaker, speakers, status, confidence, "
                         "speaker_confidence, origin, author, time, flagged, note, evidence) FROM quotation "
                         "ORDER BY article, id"));
    table(QStringLiteral("SELECT json_array(id, name, type, gender, role, aliases, wikidata, note, named) "
                         "FROM project_entity ORDER BY id"));
    table(QStringLiteral("SELECT json_array(folded, entity) FROM project_entity_name ORDER BY folded, entity"));
    return out;
}

QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
}

Article sampleArticle(const QString &id, const QString &tail)
{
    const auto engine = [] { return Provenance{Origin::Engine, QStringLiteral("guillemet test"), {}}; };
    Article out;
    out.info.id = id;
    out.info.title = QStringLiteral("Titre de ") + id;
    out.info.language = QStringLiteral("fr");
    out.text = text::ArticleText(QStringLiteral("Vladimir Poutine a dit «oui», a-t-il ajouté à Paris. ") + tail);
    out.entities = {{QStringLiteral("e1"), QStringLiteral("Vladimir Poutine"), EntityType::Person, Gender::Masculine,
                     {QStringLiteral("président russe")}, {}, Status::Suggested},
                    {QStringLiteral("e2"), QStringLiteral("Paris"), EntityType::Place, Gender::Unknown, {}, {},
                     Status::Suggested}};
    out.mentions = {{QStringLiteral("m1"), {0, 16}, EntityType::Person, MentionKind::Name, QStringLiteral("e1"),
                     Status::Suggested, 0.9375, engine(), false, {}},
                    {QStringLiteral("m2"), {46, 51}, EntityType::Place, MentionKind::Name, QStringLiteral("e2"),
                     Status::Suggested, 1.0 / 3, engine(), false, {}},
                    {QStringLiteral("m3"), {31, 36}, EntityType::Person, MentionKind::Pronoun, QStringLiteral("e1"),
                     Status::Suggested, 0.5, engine(), false, {}}};
    Quotation quotation;
    quotation.id = QStringLiteral("q1");
    quotation.spans = {{24, 27}};
    quotation.cue = text::Span{30, 43};
    quotation.source = text::Span{0, 16};
    quotation.speaker = QStringLiteral("e1");
    quotation.confidence = 0.8;
    quotation.speakerConfidence = 0.7;
    quotation.candidates = {{QStringLiteral("e1"), 0.7, {{QStringLiteral("inverted-cue"), {QStringLiteral("a-t-il")}, false}}},
                            {QStringLiteral("e2"), 0.1, {{QStringLiteral("is-a-place"), {}, true}}}};
    quotation.reasons = {{QStringLiteral("marks"), {}, false}};
    quotation.provenance = engine();
    out.quotations = {quotation};
    out.annotated = true;
    return out;
}

namespace {

template <typename T> Edit decision(const QString &article, const T &before, Status status, EditKind kind)
{
    T after = before;
    after.status = status;
    after.provenance.author = QStringLiteral("Anne");
    after.provenance.time = noon().addSecs(60);
    return {kind, {{article, before, after}}};
}

} // namespace

Edit confirmed(const QString &article, const Mention &mention)
{
    return decision(article, mention, Status::Confirmed, EditKind::Confirm);
}

Edit rejected(const QString &article, const Mention &mention)
{
    return decision(article, mention, Status::Rejected, EditKind::Reject);
}

Edit confirmed(const QString &article, const Quotation &quotation)
{
    return decision(article, quotation, Status::Confirmed, EditKind::Confirm);
}

Edit removal(const ArticleInfo &info)
{
    ArticleInfo after = info;
    after.removed = true;
    return {EditKind::RemoveArticle, {{info.id, info, after}}};
}

QByteArray bytesOf(const QString &path)
{
    QByteArray out;
    for (const char *suffix : {"", "-wal"}) {
        QFile file(path + QLatin1String(suffix));
        if (file.open(QIODevice::ReadOnly))
            out += file.readAll();
    }
    return out;
}

} // namespace guillemet::tests
