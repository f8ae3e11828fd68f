#include "ui/panels/Controls.h"

#include "ui/panels/KeyButton.h"
#include "ui/themes/Fonts.h"
#include "ui/themes/Icons.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtGui/QAction>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

namespace guillemet::ui {

QLineEdit *filterField(const QString &placeholder, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    field->setClearButtonEnabled(true);
    field->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition)->setText(placeholder);
    nameClearButton(field);
    return field;
}

void nameClearButton(QLineEdit *field)
{
    const QString clear = QCoreApplication::translate("Controls", "Clear");
    for (QToolButton *button : field->findChildren<QToolButton *>()) {
        if (button->accessibleName().isEmpty()) {
            const bool isClear = button->defaultAction()
                                 && button->defaultAction()->objectName() == QStringLiteral("_q_qlineeditclearaction");
            button->setAccessibleName(isClear || !button->defaultAction() ? clear : button->defaultAction()->text());
        }
    }
}

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setProperty("role", QStringLiteral("separator"));
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    return line;
}

QLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(interfaceFont(0.92));
    label->setProperty("role", QStringLiteral("caption"));
    return label;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(interfaceFont(0.92, QFont::DemiBold));
    label->setProperty("role", QStringLiteral("secondary"));
    return label;
}

QString keyText(const QAction *action)
{
    if (!action || action->shortcut().isEmpty())
        return {};
    // Arrows and the backspace key are engraved with signs, which are shorter than their names in any language.
    static const QHash<int, QString> signs = {{Qt::Key_Left, QStringLiteral("←")},
                                              {Qt::Key_Right, QStringLiteral("→")},
                                              {Qt::Key_Up, QStringLiteral("↑")},
                                              {Qt::Key_Down, QStringLiteral("↓")},
                                              {Qt::Key_Backspace, QStringLiteral("⌫")}};
    const QKeyCombination keys = action->shortcut()[0];
    const QString sign = signs.value(keys.key());
    if (sign.isEmpty())
        return action->shortcut().toString(QKeySequence::NativeText);
    const QKeySequence withLetter(QKeyCombination(keys.keyboardModifiers(), Qt::Key_A));
    return withLetter.toString(QKeySequence::NativeText).chopped(1) + sign;
}

QLabel *keyCap(QAction *action, QWidget *parent)
{
    auto *label = new QLabel(keyText(action), parent);
    label->setFont(interfaceFont(0.85));
    label->setProperty("role", QStringLiteral("key"));
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QObject::connect(action, &QAction::changed, label, [label, action] {
        if (label->text() != keyText(action))
            label->setText(keyText(action));
        label->setVisible(!label->text().isEmpty());
    });
    return label;
}

QPushButton *keyButton(QAction *action, const QString &text, bool primary, QWidget *parent)
{
    auto *button = new KeyButton(action, text, parent);
    button->setProperty("primary", primary);
    return button;
}

void makePrimary(QPushButton *button)
{
    button->setProperty("primary", true);
    button->setDefault(true);
    // A button that its box made was dressed before it had the property.
    button->style()->unpolish(button);
    button->style()->polish(button);
}

} // namespace guillemet::ui
