#pragma once

#include "annotation/Article.h"
#include "annotation/Edit.h"
#include "store/ArticleStore.h"
#include "store/Database.h"
#include "store/EntityStore.h"
#include "store/History.h"

#include <QtCore/QTemporaryDir>
#include <memory>

namespace guillemet::tests {

/// A project in a folder of its own, which goes with the object.
class StoreFixture
{
public:
    StoreFixture();

    QString path(const QString &name = QStringLiteral("test.guillemet")) const { return m_folder.filePath(name); }
    /// Closes the connection and opens the file again.
    void reopen();
    void close() { m_database.reset(); }
    store::Database &database() { return *m_database; }
    store::ArticleStore articles() { return store::ArticleStore(*m_database); }
    store::History history() { return store::History(*m_database); }

    /// Stores it; the test fails when it cannot.
    QString add(const annotation::Article &article);
    annotation::Article load(const QString &id);
    annotation::Mention mention(const QString &article, const QString &id);
    annotation::Quotation quotation(const QString &article, const QString &id);

    /// Everything that the project holds, but for the numbers of changes, as one text to compare.
    QString state();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
};

QDateTime noon();

/// «Vladimir Poutine a dit «oui».» with two names, a pronoun, their entities and a quotation, all suggested by an engine.
annotation::Article sampleArticle(const QString &id, const QString &tail = {});

/// A person's decision on a mention or a quotation.
annotation::Edit confirmed(const QString &article, const annotation::Mention &mention);
annotation::Edit rejected(const QString &article, const annotation::Mention &mention);
annotation::Edit confirmed(const QString &article, const annotation::Quotation &quotation);
/// Removed by a person.
annotation::Edit removal(const annotation::ArticleInfo &info);

/// The bytes of the project file and of its log.
QByteArray bytesOf(const QString &path);

} // namespace guillemet::tests
