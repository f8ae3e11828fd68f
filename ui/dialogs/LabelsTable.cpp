#include "ui/dialogs/LabelsTable.h"

#include "ui/session/TypeWords.h"

#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>

namespace guillemet::ui {

namespace {

using annotation::EntityType;
using annotation::QuotationKind;

void fill(QComboBox *combo)
{
    static const QString codes[] = {QStringLiteral("PER"), QStringLiteral("ORG"), QStringLiteral("LOC"),
                                    QStringLiteral("MISC"), QStringLiteral("DATE")};
    for (int i = 0; i <= int(EntityType::Date); ++i)
        combo->addItem(words::type(EntityType(i)), codes[i]);
    combo->insertSeparator(combo->count());
    for (const QString &type : codes) {
        for (const char *kind : {"nominal", "pronoun"}) {
            const bool nominal = QByteArray(kind) == "nominal";
            // Only people and bodies are spoken of otherwise than by name, in nearly all files.
            if (type == codes[0] || type == codes[1])
                combo->addItem((nominal ? LabelsTable::tr("Description: %1") : LabelsTable::tr("Pronoun: %1"))
                                   .arg(words::type(type == codes[0] ? EntityType::Person : EntityType::Organisation)),
                               type + QLatin1Char('-') + QLatin1String(kind));
        }
    }
    combo->insertSeparator(combo->count());
    combo->addItem(LabelsTable::tr("Quotation, direct"), QStringLiteral("QUOTE-direct"));
    combo->addItem(LabelsTable::tr("Quotation, mixed"), QStringLiteral("QUOTE-mixed"));
    combo->addItem(LabelsTable::tr("Quotation, indirect"), QStringLiteral("QUOTE-indirect"));
    combo->addItem(LabelsTable::tr("Cue of a quotation"), QStringLiteral("CUE"));
    combo->addItem(LabelsTable::tr("Source of a quotation"), QStringLiteral("SOURCE"));
    combo->insertSeparator(combo->count());
    combo->addItem(LabelsTable::tr("Leave out"), QStringLiteral("-"));
}

QString outcomeOf(const exchange::LabelWatch::Use &use) { return use.becomes.isEmpty() ? QStringLiteral("-") : use.becomes; }

} // namespace

LabelsTable::LabelsTable(QWidget *parent) : QTableWidget(0, 3, parent)
{
    setObjectName(QStringLiteral("labels"));
    setAccessibleName(tr("Labels of the files and what they become"));
    setHorizontalHeaderLabels({tr("In the files"), tr("How often"), tr("In the project")});
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 16);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(2, QHeaderView::Fixed);
    setColumnWidth(2, 220);
}

void LabelsTable::setUses(const std::vector<exchange::LabelWatch::Use> &uses)
{
    m_uses = uses;
    setRowCount(0);
    setRowCount(int(uses.size()));
    for (int row = 0; row < int(uses.size()); ++row) {
        const exchange::LabelWatch::Use &use = uses[size_t(row)];
        setItem(row, 0, new QTableWidgetItem(use.label));
        auto *count = new QTableWidgetItem(QLocale().toString(use.count));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setItem(row, 1, count);
        auto *combo = new QComboBox(this);
        combo->setAccessibleName(tr("What “%1” becomes").arg(use.label));
        fill(combo);
        if (combo->findData(outcomeOf(use)) < 0)
            combo->addItem(use.becomes, use.becomes);
        combo->setCurrentIndex(combo->findData(m_chosen.value(use.label, outcomeOf(use))));
        connect(combo, &QComboBox::activated, this, [this, combo, label = use.label] {
            m_chosen.insert(label, combo->currentData().toString());
            Q_EMIT changed();
        });
        setCellWidget(row, 2, combo);
    }
}

QString LabelsTable::chosen(int row) const
{
    const exchange::LabelWatch::Use &use = m_uses[size_t(row)];
    return m_chosen.value(use.label, outcomeOf(use));
}

QString LabelsTable::option() const
{
    QStringList pairs;
    for (int row = 0; row < int(m_uses.size()); ++row) {
        if (chosen(row) != outcomeOf(m_uses[size_t(row)]))
            pairs.append(m_uses[size_t(row)].label + QLatin1Char('=') + chosen(row));
    }
    return pairs.join(QLatin1Char(','));
}

QStringList LabelsTable::leftOut() const
{
    QStringList out;
    for (int row = 0; row < int(m_uses.size()); ++row) {
        if (chosen(row) == QStringLiteral("-"))
            out.append(m_uses[size_t(row)].label);
    }
    return out;
}

QWidget *LabelsTable::field(const QString &label) const
{
    for (int row = 0; row < int(m_uses.size()); ++row) {
        if (m_uses[size_t(row)].label == label)
            return cellWidget(row, 2);
    }
    return nullptr;
}

} // namespace guillemet::ui
