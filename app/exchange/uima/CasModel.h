#pragma once

#include "annotation/Article.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QVariant>
#include <vector>

namespace guillemet::exchange {

// What both serialisations of a UIMA CAS say: the type system, and the feature structures of one article.
// Names, tokens and sentences have DKPro's types; quotations have a layer and relations of WebAnno's kind,
// one annotation a fragment, the fragments of one quotation linked by its id. Offsets are UTF-16 units.

struct CasFeature
{
    QString name;
    QString range; ///< «uima.cas.String»
};

struct CasType
{
    QString name;
    QString superType;
    std::vector<CasFeature> features;
};

namespace cas {
inline const QString metaData =
    QStringLiteral("de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData");
inline const QString sentence =
    QStringLiteral("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence");
inline const QString token = QStringLiteral("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token");
inline const QString namedEntity = QStringLiteral("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity");
inline const QString mention = QStringLiteral("webanno.custom.Mention");
inline const QString entity = QStringLiteral("webanno.custom.Entity");
inline const QString article =
    QStringLiteral("webanno.custom.Article"); ///< what DocumentMetaData has no feature for
inline const QString quotation = QStringLiteral("webanno.custom.Quotation");
inline const QString part = QStringLiteral("webanno.custom.QuotationPart");
inline const QString link = QStringLiteral("webanno.custom.QuotationLink");
} // namespace cas

/// All types that are used, in a fixed order.
const std::vector<CasType> &casTypes();

struct CasValue
{
    QString feature;
    QVariant value;    ///< a QString, an int or a double
    int reference = 0; ///< if not 0, this structure is the value
};

struct CasStructure
{
    int id = 0;
    QString type;
    std::vector<CasValue> values; ///< without the sofa
};

/// The structures of one article, numbered from 2 on (1 is the Sofa).
std::vector<CasStructure> casStructures(const annotation::Article &article);

/// A structure as a file gives it: values as strings, references as the other's id.
struct ReadStructure
{
    QString id;
    QString type;
    QHash<QString, QString> values;
};

} // namespace guillemet::exchange
