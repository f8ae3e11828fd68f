#include "ui/window/FindBar.h"

#include "ui/panels/Controls.h"
#include "ui/themes/Icons.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace guillemet::ui {

FindBar::FindBar(QWidget *parent) : QFrame(parent), m_field(new QLineEdit(this)), m_count(caption({}, this))
{
    setObjectName(QStringLiteral("findBar"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setPlaceholderText(tr("Find in the article"));
    m_field->setAccessibleName(tr("Find in the article"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setText(tr("Find"));
    nameClearButton(m_field);
    m_field->setMaximumWidth(360);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 5, 8, 5);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    layout->addStretch();
    const auto addButton = [&](const QString &text, const QString &name, auto signal) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, signal);
        layout->addWidget(button);
    };
    addButton(tr("Previous"), tr("Previous hit"), &FindBar::previousAsked);
    addButton(tr("Next"), tr("Next hit"), &FindBar::nextAsked);
    addButton(tr("Close"), tr("Close the find bar"), &FindBar::closed);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    hide();
}

void FindBar::open(const QString &words)
{
    show();
    if (!words.isEmpty())
        m_field->setText(words);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString FindBar::words() const { return m_field->text(); }

void FindBar::showCount(int current, int all)
{
    const QLocale locale;
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (all == 0)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2", "hit").arg(locale.toString(current), locale.toString(all)));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->modifiers() & Qt::ShiftModifier ? Q_EMIT previousAsked() : Q_EMIT nextAsked();
    else
        QFrame::keyPressEvent(event);
}

} // namespace guillemet::ui
