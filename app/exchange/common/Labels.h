#pragma once

#include "exchange/common/SpanGraph.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <optional>

namespace guillemet::exchange {

/// The label of a node in formats that have one word for it: «PER», «PER-nominal», «QUOTE-direct», «CUE»,
/// «SOURCE».
QString labelOf(const SpanGraph::Node &node);
/// «cue», «source», «speaker», «same», «continues».
QString labelOf(SpanGraph::Link link);
std::optional<SpanGraph::Link> linkFromLabel(const QString &label);

/// All labels that labelOf() gives, in a fixed order, for the configurations that go with a format.
QStringList allNodeLabels();
QStringList allLinkLabels();

/// Labels of other programs put into the scheme's types: a table of the usual ones («GPE» is LOC, «PERSON» is
/// PER, …), to which the user adds with the option `labels` («GPE=LOC,NORP=MISC,LAW=-»; «-» leaves a label
/// out).
class LabelTable
{
public:
    explicit LabelTable(const QHash<QString, QString> &formatOptions);

    /// The layer, type and kind for a label; nullopt for one that cannot be held, which is then counted.
    std::optional<SpanGraph::Node> node(const QString &label, Losses &losses) const;
    std::optional<annotation::EntityType> type(const QString &label) const;

    static QString optionName() { return QStringLiteral("labels"); }
    static QString optionDescription();
    /// A sentence about the first part of the option's value that makes no sense, or an empty string.
    static QString mistakeIn(const QString &value);

private:
    std::optional<SpanGraph::Node> find(const QString &label) const;

    QHash<QString, QString> m_own; ///< label in lower case → label of the scheme, or «-»
};

} // namespace guillemet::exchange
