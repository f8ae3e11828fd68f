#include "ui/window/FindBar.h"

#include "ui/panels/Controls.h"
#include "ui/session/TypeWords.h"
#include "ui/themes/Icons.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace guillemet::ui {

FindBar::FindBar(QWidget *parent) : QFrame(parent), m_field(new QLineEdit(this)), m_count(caption({}, this)), m_tagAll(new QToolButton(this))
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
    auto *types = new QMenu(m_tagAll);
    for (int i = 0; i <= int(annotation::EntityType::Date); ++i) {
        const auto type = annotation::EntityType(i);
        connect(types->addAction(words::type(type)), &QAction::triggered, this, [this, type] { Q_EMIT tagAllAsked(type); });
    }
    m_tagAll->setObjectName(QStringLiteral("tagAll"));
    m_tagAll->setText(tr("Mark all as") + QStringLiteral(" \u25be"));
    m_tagAll->setAccessibleName(tr("Mark all hits as names of one type"));
    m_tagAll->setToolTip(tr("Mark all hits as names of one type"));
    m_tagAll->setMenu(types);
    m_tagAll->setPopupMode(QToolButton::InstantPopup);
    m_tagAll->setAutoRaise(true);
    m_tagAll->setFocusPolicy(Qt::TabFocus);
    m_tagAll->setEnabled(false);
    layout->addWidget(m_tagAll);
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
    m_tagAll->setEnabled(all > 0);
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
