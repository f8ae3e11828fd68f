#include "ui/window/ToolBar.h"

#include "ui/panels/Controls.h"
#include "ui/themes/Icons.h"
#include "ui/window/ActionSet.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace guillemet::ui {

ToolBar::ToolBar(ActionSet *actions, QWidget *parent)
    : QToolBar(parent), m_actions(actions), m_search(new QLineEdit(this)),
      m_searchKey(keyCap(actions->action("edit.search"), this))
{
    setObjectName(QStringLiteral("toolBar"));
    setWindowTitle(tr("Tool bar"));
    setAccessibleName(tr("Tool bar"));
    setMovable(false);
    setFloatable(false);
    setIconSize(QSize(16, 16));
    setContentsMargins(8, 4, 10, 5);

    const auto add = [this](ToolPlace place) {
        bool started = false;
        int group = -1;
        Menu menu = Menu::File;
        for (const ActionSpec &spec : actionTable()) {
            if (spec.tool != place)
                continue;
            if (started && (spec.place.menu != menu || spec.place.group != group) && place == ToolPlace::Icon)
                addSeparator();
            started = true;
            menu = spec.place.menu;
            group = spec.place.group;
            addSpec(spec.id);
        }
    };
    for (const char *id : {"file.import", "article.detect"})
        addSpec(id);
    addSeparator();
    for (const char *id : {"review.start", "view.script"})
        addSpec(id);
    addSeparator();
    add(ToolPlace::Icon);
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search the project"));
    m_search->setAccessibleName(tr("Search the project and the commands"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setText(tr("Search"));
    nameClearButton(m_search);
    m_search->setFixedWidth(250);
    addWidget(m_search);
    m_searchKey->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_searchKey->setParent(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &ToolBar::placeSearchKey);
    m_search->installEventFilter(this);
    addSeparator();
    add(ToolPlace::Last);
    setNarrow(false);
    connect(m_search, &QLineEdit::textEdited, this, &ToolBar::searchAsked);
}

void ToolBar::addSpec(const char *id)
{
    QAction *action = m_actions->action(id);
    const ActionSpec *spec = m_actions->spec(action);
    action->setIcon(icon(QString::fromLatin1(spec->icon)));
    QString name = action->text();
    if (action->objectName() == QStringLiteral("article.detect"))
        name = tr("Detect");
    action->setIconText(name.remove(QLatin1Char('&')).remove(QChar(u'…')));
    addAction(action);
    auto *button = qobject_cast<QToolButton *>(widgetForAction(action));
    button->setFocusPolicy(Qt::TabFocus);
    const auto tip = [action, button] {
        QString words = action->text();
        words.remove(QLatin1Char('&')).remove(QChar(u'…'));
        const QString key = keyText(action);
        button->setToolTip(key.isEmpty() ? words : tr("%1 (%2)", "what, key").arg(words, key));
        button->setAccessibleName(words);
    };
    connect(action, &QAction::changed, button, tip);
    tip();
}

void ToolBar::setNarrow(bool narrow)
{
    for (QAction *action : QToolBar::actions()) {
        const ActionSpec *spec = m_actions->spec(action);
        auto *button = spec ? qobject_cast<QToolButton *>(widgetForAction(action)) : nullptr;
        if (!button)
            continue;
        const bool named = spec->tool != ToolPlace::Icon && (!narrow || action->objectName() == QStringLiteral("review.start"));
        button->setToolButtonStyle(named ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    }
    m_search->setFixedWidth(narrow ? 200 : 250);
    m_search->setPlaceholderText(narrow ? tr("Search") : tr("Search the project"));
}

void ToolBar::placeSearchKey()
{
    m_searchKey->adjustSize();
    m_searchKey->move(m_search->width() - m_searchKey->width() - 6, (m_search->height() - m_searchKey->height()) / 2);
    m_searchKey->setVisible(m_search->text().isEmpty() && !m_searchKey->text().isEmpty());
}

bool ToolBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        placeSearchKey();
    return QToolBar::eventFilter(watched, event);
}

void ToolBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace guillemet::ui
