#include "ui/dialogs/ColumnFields.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

namespace guillemet::ui {

namespace {

struct Field
{
    const char *option;
    const char *title;
};
constexpr Field fields[] = {
    {"text-column", QT_TRANSLATE_NOOP("guillemet::ui::ColumnFields", "Text")},
    {"title-column", QT_TRANSLATE_NOOP("guillemet::ui::ColumnFields", "Title")},
    {"outlet-column", QT_TRANSLATE_NOOP("guillemet::ui::ColumnFields", "Outlet")},
    {"author-column", QT_TRANSLATE_NOOP("guillemet::ui::ColumnFields", "Author")},
    {"date-column", QT_TRANSLATE_NOOP("guillemet::ui::ColumnFields", "Date")},
    {"url-column", QT_TRANSLATE_NOOP("guillemet::ui::ColumnFields", "Address")},
    {"language-column", QT_TRANSLATE_NOOP("guillemet::ui::ColumnFields", "Language")},
    {"id-column", QT_TRANSLATE_NOOP("guillemet::ui::ColumnFields", "Identifier")},
};

} // namespace

ColumnFields::ColumnFields(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    int place = 0;
    for (const Field &field : fields) {
        auto *combo = new QComboBox(this);
        combo->setObjectName(QString::fromLatin1(field.option));
        combo->setAccessibleName(tr("Column of: %1").arg(tr(field.title)));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
        auto *label = new QLabel(tr(field.title), this);
        label->setProperty("role", QStringLiteral("secondary"));
        label->setBuddy(combo);
        grid->addWidget(label, place / 2, place % 2 * 2);
        grid->addWidget(combo, place / 2, place % 2 * 2 + 1);
        connect(combo, &QComboBox::activated, this, &ColumnFields::changed);
        m_fields.append(combo);
        ++place;
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    hide();
}

void ColumnFields::setColumns(const QStringList &columns)
{
    setVisible(!columns.isEmpty());
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QComboBox *combo : m_fields) {
        combo->clear();
        combo->addItem(tr("By its name"), QString());
        for (const QString &column : columns)
            combo->addItem(column, column);
    }
}

QHash<QString, QString> ColumnFields::values() const
{
    QHash<QString, QString> out;
    for (const QComboBox *combo : m_fields) {
        const QString column = combo->currentData().toString();
        if (!column.isEmpty() && !isHidden())
            out.insert(combo->objectName(), column);
    }
    return out;
}

} // namespace guillemet::ui
