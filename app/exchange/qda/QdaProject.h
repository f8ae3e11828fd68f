#pragma once

#include "annotation/Article.h"
#include "exchange/common/OutputFile.h"
#include "exchange/common/SpanGraph.h"
#include "exchange/common/ZipWriter.h"

#include <QtCore/QHash>
#include <vector>

namespace guillemet::exchange {

/// Writes project.qde. Sources and links go to files of their own as articles come, since cases, which hold
/// the whole project's references, must stand before them; of a case only numbers are kept in memory.
class QdaProject
{
public:
    Result<void> open(const QString &folder);
    /// The name of the article's text within `sources`.
    QString textName() const;
    Result<void> add(const annotation::Article &article);
    /// Puts the parts together into `path`.
    Result<void> finish(const QString &path);

private:
    struct Reference
    {
        int source = 0;
        int node = 0;
    };
    struct Case
    {
        QString name;
        annotation::EntityType type = annotation::EntityType::Person;
        std::vector<Reference> selections;
        std::vector<int> sources;
    };

    QByteArray guid(const QByteArray &what) const;
    QByteArray selectionGuid(int source, int node) const;
    QByteArray author() const;
    QByteArray source(const annotation::Article &article, const SpanGraph &graph) const;
    void cases(const annotation::Article &article, const SpanGraph &graph);
    QByteArray links(const SpanGraph &graph);
    QByteArray head() const;
    Result<void> writeCases(OutputFile &out) const;

    QString m_sourcesPath;
    QString m_linksPath;
    OutputFile m_sources;
    OutputFile m_links;
    QByteArray m_time;
    QByteArray m_seed; ///< of the GUIDs: differs from project to project
    int m_articles = 0;
    int m_linkCount = 0;
    std::vector<Case> m_cases;
    QHash<QString, int> m_caseByName;
};

} // namespace guillemet::exchange
