#pragma once

#include "exchange/common/Messages.h"
#include "exchange/uima/CasModel.h"
#include "exchange/uima/TsvCell.h"

#include <map>

namespace guillemet::exchange {

/// Turns a WebAnno TSV file, line by line, into the structures of a CAS.
class WebannoTsv
{
public:
    /// Why the line is broken, or an empty string.
    QString line(const QString &line);
    /// The structures, the Sofa with the text among them.
    std::vector<ReadStructure> finish(Losses &losses);

private:
    struct Layer
    {
        enum class Kind : unsigned char { Span, Chain, Relation };
        Kind kind = Kind::Span;
        QString type;
        QStringList features; ///< one a column; of a relation the last is its base type
        int firstColumn = 0;
    };
    struct Relation
    {
        int layer = 0;
        int structure = 0; ///< its row
        QString token;     ///< of the dependent
        QString governorToken;
        int governorNumber = 0;
        int dependentNumber = 0;
    };

    void header(const QString &line);
    QString token(const QString &line);
    void annotations(int layer, const QStringList &columns, const QString &token, int begin, int end);
    void relation(int layer, const QStringList &columns, const QString &token, int begin, int end);
    int structureAt(const QString &type, const QString &token, int number) const;
    int add(const QString &type, int begin, int end);

    std::vector<Layer> m_layers;
    int m_columns = 3; ///< that the header declares
    bool m_formatSeen = false;
    bool m_extraColumns = false;
    int m_chains = 0;
    QStringList m_sentence; ///< its lines, before its first token is read
    QString m_text;
    std::vector<ReadStructure> m_structures;
    std::map<std::pair<int, int>, int> m_numbered; ///< layer and number → structure
    std::multimap<std::pair<QString, QString>, std::pair<int, int>>
        m_byToken; ///< type and token → structure, number
    std::vector<Relation> m_relations;
};

} // namespace guillemet::exchange
