#include "exchange/uima/WebannoTsv.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("WebannoTsv", text);
}

// A sentence cannot lie this far behind the last: a damaged offset must not fill the memory.
constexpr int longestGap = 100000;

} // namespace

QString WebannoTsv::line(const QString &line)
{
    if (!m_formatSeen) {
        m_formatSeen = line.startsWith(QLatin1String("#FORMAT=WebAnno TSV 3"));
        return m_formatSeen ? QString()
                            : translated(QT_TRANSLATE_NOOP("WebannoTsv",
                                                           "it does not begin with «#FORMAT=WebAnno TSV 3»"));
    }
    if (line.startsWith(QLatin1String("#Text=")))
        m_sentence << tsvUnescaped(line.mid(6));
    else if (line.startsWith(QLatin1String("#T_")))
        header(line);
    else if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
        return token(line);
    return {};
}

void WebannoTsv::header(const QString &line)
{
    Layer layer;
    const QString kind = line.mid(3, 2);
    layer.kind = kind == QLatin1String("RL")   ? Layer::Kind::Relation
                 : kind == QLatin1String("CH") ? Layer::Kind::Chain
                                               : Layer::Kind::Span;
    QStringList parts = line.mid(6).split(u'|');
    layer.type = parts.takeFirst();
    if (parts.isEmpty())
        parts << QString(); // a layer without features has a column all the same
    layer.features = parts;
    layer.firstColumn = m_columns;
    m_columns += int(parts.size());
    m_layers.push_back(std::move(layer));
}

int WebannoTsv::add(const QString &type, int begin, int end)
{
    ReadStructure structure;
    structure.id = QString::number(m_structures.size() + 2);
    structure.type = type;
    structure.values.insert(QStringLiteral("begin"), QString::number(begin));
    structure.values.insert(QStringLiteral("end"), QString::number(end));
    m_structures.push_back(std::move(structure));
    return int(m_structures.size()) - 1;
}

QString WebannoTsv::token(const QString &line)
{
    QStringList columns = line.split(u'\t');
    if (columns.size() < 3)
        return translated(QT_TRANSLATE_NOOP("WebannoTsv", "a token's id, offsets and words are expected"));
    bool beginOk = false;
    bool endOk = false;
    const int begin = columns.at(1).section(u'-', 0, 0).toInt(&beginOk);
    const int end = columns.at(1).section(u'-', 1).toInt(&endOk);
    if (!beginOk || !endOk || begin < 0 || begin > end)
        return translated(QT_TRANSLATE_NOOP("WebannoTsv", "«%1» is no pair of offsets")).arg(columns.at(1));
    if (!m_sentence.isEmpty()) {
        // What stood between the sentences is not told: a line end, and blanks.
        const qsizetype gap = begin - m_text.size();
        if (gap < 0 || gap > longestGap)
            return translated(
                QT_TRANSLATE_NOOP("WebannoTsv", "the sentence does not follow the one before it"));
        if (gap > 0)
            m_text += m_text.isEmpty() ? QString(gap, u' ') : u'\n' + QString(gap - 1, u' ');
        m_text += m_sentence.join(u'\n');
        m_sentence.clear();
    }
    const QString words = tsvUnescaped(columns.at(2));
    if (end > m_text.size() || QStringView(m_text).mid(begin, end - begin) != words)
        return translated(
                   QT_TRANSLATE_NOOP("WebannoTsv", "the words «%1» do not stand at their place in the text"))
            .arg(words);
    while (columns.size() > m_columns && columns.last().isEmpty())
        columns.removeLast();
    m_extraColumns = m_extraColumns || columns.size() > m_columns;
    if (columns.size() < m_columns)
        return translated(QT_TRANSLATE_NOOP("WebannoTsv", "%1 columns are expected, %2 were found"))
            .arg(m_columns)
            .arg(columns.size());
    for (int layer = 0; layer < int(m_layers.size()); ++layer) {
        switch (m_layers[size_t(layer)].kind) {
        case Layer::Kind::Span:
            annotations(layer, columns, columns.first(), begin, end);
            break;
        case Layer::Kind::Relation:
            relation(layer, columns, columns.first(), begin, end);
            break;
        case Layer::Kind::Chain:
            m_chains += int(tsvValues(columns.at(m_layers[size_t(layer)].firstColumn)).size());
            break;
        }
    }
    return {};
}

void WebannoTsv::annotations(int layer, const QStringList &columns, const QString &token, int begin, int end)
{
    const Layer &of = m_layers[size_t(layer)];
    std::vector<int> stacked; // the structures of this token, one over the other
    for (int feature = 0; feature < int(of.features.size()); ++feature) {
        const std::vector<TsvValue> values = tsvValues(columns.at(of.firstColumn + feature));
        for (size_t k = 0; k < values.size(); ++k) {
            if (k >= stacked.size()) {
                const std::pair<int, int> key(layer, values[k].number);
                const auto known = m_numbered.find(key);
                if (values[k].number > 0 && known != m_numbered.end()) {
                    stacked.push_back(known->second);
                    m_structures[size_t(known->second)].values.insert(QStringLiteral("end"),
                                                                      QString::number(end));
                } else {
                    stacked.push_back(add(of.type, begin, end));
                    m_byToken.emplace(std::pair(of.type, token), std::pair(stacked.back(), values[k].number));
                    if (values[k].number > 0)
                        m_numbered.emplace(key, stacked.back());
                }
            }
            if (!values[k].value.isEmpty())
                m_structures[size_t(stacked[k])].values.insert(of.features.at(feature), values[k].value);
        }
    }
}

/// A relation stands at its dependent, and names its governor: «1-3[0_2]».
void WebannoTsv::relation(int layer, const QStringList &columns, const QString &token, int begin, int end)
{
    const Layer &of = m_layers[size_t(layer)];
    const int last = int(of.features.size()) - 1;
    const std::vector<TsvValue> references = tsvValues(columns.at(of.firstColumn + last));
    for (size_t k = 0; k < references.size(); ++k) {
        Relation relation;
        relation.layer = layer;
        relation.structure = add(of.type, begin, end);
        relation.token = token;
        relation.governorToken = references[k].value;
        relation.governorNumber = references[k].reference.section(u'_', 0, 0).toInt();
        relation.dependentNumber = references[k].reference.section(u'_', 1).toInt();
        for (int feature = 0; feature < last; ++feature) {
            const std::vector<TsvValue> values = tsvValues(columns.at(of.firstColumn + feature));
            if (k < values.size())
                m_structures[size_t(relation.structure)].values.insert(of.features.at(feature),
                                                                       values[k].value);
        }
        m_relations.push_back(std::move(relation));
    }
}

/// The row of the structure, or -1.
int WebannoTsv::structureAt(const QString &type, const QString &token, int number) const
{
    const auto [first, last] = m_byToken.equal_range(std::pair(type, token));
    for (auto it = first; it != last; ++it) {
        if (number == 0 || it->second.second == number)
            return it->second.first;
    }
    return -1;
}

std::vector<ReadStructure> WebannoTsv::finish(Losses &losses)
{
    for (const Relation &relation : m_relations) {
        const QString base = m_layers[size_t(relation.layer)].features.last().mid(3); // «BT_…»
        const int governor = structureAt(base, relation.governorToken, relation.governorNumber);
        const int dependent = structureAt(base, relation.token, relation.dependentNumber);
        QHash<QString, QString> &values = m_structures[size_t(relation.structure)].values;
        if (governor >= 0)
            values.insert(QStringLiteral("Governor"), m_structures[size_t(governor)].id);
        if (dependent >= 0)
            values.insert(QStringLiteral("Dependent"), m_structures[size_t(dependent)].id);
    }
    if (m_chains > 0)
        losses.add(translated(QT_TRANSLATE_NOOP("WebannoTsv", "link of a chain")), m_chains);
    if (m_extraColumns)
        losses.add(translated(QT_TRANSLATE_NOOP("WebannoTsv", "columns that the header does not declare")));
    ReadStructure sofa;
    sofa.id = QStringLiteral("1");
    sofa.type = QStringLiteral("uima.cas.Sofa");
    sofa.values.insert(QStringLiteral("sofaString"), m_text);
    m_structures.push_back(std::move(sofa));
    return std::move(m_structures);
}

} // namespace guillemet::exchange
