#include "tests/ui/support/SampleArticle.h"

#include "project/jobs/ImportJob.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

namespace guillemet::tests {

namespace {

const QString text = QStringLiteral(
    "Rencontre à Sotchi\n"
    "\n"
    "Le président russe Vladimir Poutine a reçu Bachar el-Assad à Sotchi. Le Kremlin l’a annoncé lundi.\n"
    "\n"
    "«Je voudrais vous féliciter», a déclaré Vladimir Poutine. «Je pense», a-t-il ajouté, «que le temps est venu».\n"
    "\n"
    "Bachar el-Assad a souligné que la Syrie était prête. Vladimir Poutine a quitté Sotchi mardi.\n");

struct Builder
{
    QJsonArray mentions;
    QJsonArray quotes;
    QString all = text;

    QJsonObject span(const QString &words, int nth) const
    {
        qsizetype at = -1;
        for (int i = 0; i <= nth; ++i)
            at = all.indexOf(words, at + 1);
        return {{QStringLiteral("start"), int(at)}, {QStringLiteral("end"), int(at + words.size())}};
    }
    void mention(const QString &words, int nth, const char *type, const char *entity)
    {
        QJsonObject out = span(words, nth);
        out.insert(QStringLiteral("id"), QStringLiteral("m%1").arg(mentions.size() + 1));
        out.insert(QStringLiteral("type"), QLatin1String(type));
        out.insert(QStringLiteral("kind"), QStringLiteral("name"));
        out.insert(QStringLiteral("entity"), QLatin1String(entity));
        out.insert(QStringLiteral("status"), QStringLiteral("suggested"));
        out.insert(QStringLiteral("origin"), QStringLiteral("engine"));
        out.insert(QStringLiteral("confidence"), 0.9 - 0.01 * double(mentions.size()));
        mentions.append(out);
    }
    void quote(const char *kind, const QStringList &parts, const QString &cue, const QString &speaker)
    {
        QJsonObject out = {{QStringLiteral("id"), QStringLiteral("q%1").arg(quotes.size() + 1)},
                           {QStringLiteral("kind"), QLatin1String(kind)},
                           {QStringLiteral("cue"), span(cue, 0)},
                           {QStringLiteral("status"), QStringLiteral("suggested")},
                           {QStringLiteral("origin"), QStringLiteral("engine")},
                           {QStringLiteral("speaker"), speaker},
                           {QStringLiteral("confidence"), 0.8}};
        QJsonArray spans;
        for (const QString &part : parts)
            spans.append(span(part, 0));
        out.insert(QStringLiteral("spans"), spans);
        quotes.append(out);
    }
};

QByteArray sampleJson()
{
    Builder b;
    b.mention(QStringLiteral("Sotchi"), 0, "LOC", "e3");
    b.mention(QStringLiteral("Vladimir Poutine"), 0, "PER", "e1");
    b.mention(QStringLiteral("Bachar el-Assad"), 0, "PER", "e2");
    b.mention(QStringLiteral("Sotchi"), 1, "LOC", "e3");
    b.mention(QStringLiteral("Kremlin"), 0, "ORG", "e4");
    b.mention(QStringLiteral("Vladimir Poutine"), 1, "PER", "e1");
    b.mention(QStringLiteral("Bachar el-Assad"), 1, "PER", "e2");
    b.mention(QStringLiteral("Vladimir Poutine"), 2, "PER", "e1");
    b.quote("direct", {QStringLiteral("Je voudrais vous féliciter")}, QStringLiteral("a déclaré"), QStringLiteral("e1"));
    b.quote("direct", {QStringLiteral("Je pense"), QStringLiteral("que le temps est venu")}, QStringLiteral("a-t-il ajouté"),
            QStringLiteral("e1"));
    b.quote("indirect", {QStringLiteral("la Syrie était prête")}, QStringLiteral("a souligné"), QStringLiteral("e1"));
    QJsonArray entities;
    const auto entity = [&](const char *id, const QString &name, const char *type) {
        entities.append(QJsonObject{{QStringLiteral("id"), QLatin1String(id)},
                                    {QStringLiteral("name"), name},
                                    {QStringLiteral("type"), QLatin1String(type)}});
    };
    entity("e1", QStringLiteral("Vladimir Poutine"), "PER");
    entity("e2", QStringLiteral("Bachar el-Assad"), "PER");
    entity("e3", QStringLiteral("Sotchi"), "LOC");
    entity("e4", QStringLiteral("Le Kremlin"), "ORG");
    const QJsonObject article = {{QStringLiteral("id"), QStringLiteral("sotchi")},
                                 {QStringLiteral("title"), QStringLiteral("Rencontre à Sotchi")},
                                 {QStringLiteral("language"), QStringLiteral("fr")},
                                 {QStringLiteral("text"), text},
                                 {QStringLiteral("mentions"), b.mentions},
                                 {QStringLiteral("entities"), entities},
                                 {QStringLiteral("quotes"), b.quotes}};
    return QJsonDocument(article).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

std::unique_ptr<project::Project> sampleProject(const QString &path)
{
    const QString file = QFileInfo(path).absolutePath() + QStringLiteral("/sotchi.jsonl");
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        qFatal("the sample cannot be written");
    out.write(sampleJson());
    out.close();
    auto made = project::Project::create(path);
    if (!made)
        qFatal("%s", qPrintable(made.sentence()));
    project::ImportRequest request;
    request.project = path;
    request.paths = {file};
    project::ImportJob job(request);
    project::JobControl control;
    if (const Result<void> done = job.run(control); !done || job.report().importedIds().isEmpty())
        qFatal("the sample cannot be imported");
    (*made)->refresh();
    return made.take();
}

project::ArticleSession sampleSession()
{
    const QTemporaryDir folder;
    const auto made = sampleProject(folder.filePath(QStringLiteral("sample.guillemet")));
    return **made->openArticle(QStringLiteral("sotchi"));
}

text::Span spanOf(const project::ArticleSession &session, const QString &words, int nth)
{
    qsizetype at = -1;
    for (int i = 0; i <= nth; ++i)
        at = session.text().string().indexOf(words, at + 1);
    return {int(at), int(at + words.size())};
}

} // namespace guillemet::tests
