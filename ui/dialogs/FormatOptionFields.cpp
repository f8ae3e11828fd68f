#include "ui/dialogs/FormatOptionFields.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace guillemet::ui {

FormatOptionFields::FormatOptionFields(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(6);
}

QString FormatOptionFields::valueWords(const QString &value)
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("comma"), QT_TR_NOOP("Comma")},
        {QStringLiteral("semicolon"), QT_TR_NOOP("Semicolon (Excel in French)")},
        {QStringLiteral("annotations"), QT_TR_NOOP("As annotations")},
        {QStringLiteral("predictions"), QT_TR_NOOP("As predictions, to be reviewed")},
        {QStringLiteral("utf16"), QT_TR_NOOP("UTF-16 units (JavaScript, the usual case)")},
        {QStringLiteral("codepoints"), QT_TR_NOOP("Code points (Python)")},
        {QStringLiteral("graphemes"), QT_TR_NOOP("Letters as people see them (graphemes)")},
    };
    const auto found = words.constFind(value);
    return found == words.constEnd() ? value : tr(*found);
}

void FormatOptionFields::setOptions(const std::vector<exchange::FormatOption> &options)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_fields.clear();
    for (const exchange::FormatOption &option : options) {
        QWidget *field = nullptr;
        if (option.values.isEmpty()) {
            auto *edit = new QLineEdit(this);
            connect(edit, &QLineEdit::textChanged, this, &FormatOptionFields::changed);
            field = edit;
        } else {
            auto *combo = new QComboBox(this);
            for (const QString &value : option.values)
                combo->addItem(valueWords(value), value);
            connect(combo, &QComboBox::currentIndexChanged, this, &FormatOptionFields::changed);
            field = combo;
        }
        const QString title = option.description.left(1).toUpper() + option.description.mid(1);
        field->setObjectName(option.name);
        field->setAccessibleName(title);
        auto *label = new QLabel(title, this);
        label->setProperty("role", QStringLiteral("secondary"));
        label->setBuddy(field);
        m_form->addRow(label, field);
        m_fields.append(field);
    }
    setVisible(!m_fields.isEmpty());
}

void FormatOptionFields::setValue(const QString &option, const QString &value)
{
    for (QWidget *field : m_fields) {
        if (field->objectName() != option)
            continue;
        if (auto *combo = qobject_cast<QComboBox *>(field))
            combo->setCurrentIndex(std::max(0, combo->findData(value)));
        else if (auto *edit = qobject_cast<QLineEdit *>(field))
            edit->setText(value);
    }
}

QHash<QString, QString> FormatOptionFields::values() const
{
    QHash<QString, QString> out;
    for (const QWidget *field : m_fields) {
        const auto *combo = qobject_cast<const QComboBox *>(field);
        const auto *edit = qobject_cast<const QLineEdit *>(field);
        const QString value = combo ? (combo->currentIndex() > 0 ? combo->currentData().toString() : QString())
                                    : edit->text().trimmed();
        if (!value.isEmpty())
            out.insert(field->objectName(), value);
    }
    return out;
}

} // namespace guillemet::ui
