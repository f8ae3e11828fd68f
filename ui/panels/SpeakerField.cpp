#include "ui/panels/SpeakerField.h"

#include "project/Project.h"
#include "ui/panels/Controls.h"

#include <QtCore/QSet>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

namespace guillemet::ui {

namespace {

constexpr int otherName = Qt::UserRole + 1; // of somebody of another article
constexpr int mostOthers = 300;             // each is compared with the rows before it; more can be typed

} // namespace

SpeakerField::SpeakerField(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("speaker"));
    setAccessibleName(tr("Speaker"));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    setMaxVisibleItems(14);
    lineEdit()->setPlaceholderText(tr("Unknown speaker"));
    lineEdit()->setAccessibleName(tr("Speaker"));
    lineEdit()->installEventFilter(this);
    auto *completion = new QCompleter(this);
    completion->setModel(model());
    completion->setCompletionMode(QCompleter::PopupCompletion);
    completion->setFilterMode(Qt::MatchContains);
    completion->setCaseSensitivity(Qt::CaseInsensitive);
    completion->popup()->setAccessibleName(tr("Speakers found"));
    setCompleter(completion);
    view()->setAccessibleName(tr("Speakers"));

    completion->popup()->installEventFilter(this); // Enter there decides too, not only closes the list
    connect(this, &QComboBox::activated, this, [this](int row) {
        choose(row);
        Q_EMIT left();
    });
}

void SpeakerField::load(const Workspace *workspace, const annotation::Quotation &quotation)
{
    const QSignalBlocker blocker(this);
    m_current = quotation.speaker;
    m_workspace = workspace;
    m_of = workspace;
    m_quotation = quotation.id;
    clear();
    if (const annotation::Entity *entity = workspace->article()->annotations().entity(m_current))
        addItem(entity->name, m_current);
    addItem(tr("Unknown speaker"), QString());
    restore();
    if (hasFocus() || lineEdit()->hasFocus())
        fill();
}

void SpeakerField::fill()
{
    const Workspace *workspace = std::exchange(m_workspace, nullptr);
    if (!workspace || !workspace->article())
        return;
    const annotation::AnnotationSet &annotations = workspace->article()->annotations();
    const annotation::Quotation *quotation = annotations.quotation(m_quotation);
    if (!quotation)
        return;
    const QSignalBlocker blocker(this);
    clear();
    QSet<QString> taken;
    const auto add = [&](const QString &id) {
        const annotation::Entity *entity = annotations.entity(id);
        if (!entity || taken.contains(id))
            return;
        taken.insert(id);
        addItem(entity->name, id);
    };
    for (const annotation::SpeakerCandidate &candidate : quotation->candidates)
        add(candidate.entity);
    for (const annotation::EntityType type : {annotation::EntityType::Person, annotation::EntityType::Organisation,
                                              annotation::EntityType::Place, annotation::EntityType::Other}) {
        for (const annotation::Entity *entity : annotations.entities()) {
            if (entity->type == type)
                add(entity->id);
        }
    }
    addOthers();
    addItem(tr("Unknown speaker"), QString());
    restore();
}

void SpeakerField::addOthers()
{
    const project::Project *project = m_of ? m_of->project() : nullptr;
    if (!project)
        return;
    int added = 0;
    for (const project::EntitySummary &other : project->entities()) {
        const QString &name = other.entity.name;
        if (added == mostOthers)
            break;
        if (other.entity.type != annotation::EntityType::Person || findText(name, Qt::MatchFixedString) >= 0)
            continue;
        addItem(name, QString());
        setItemData(count() - 1, name, otherName);
        ++added;
    }
}

void SpeakerField::choose(int row)
{
    if (const QString name = itemData(row, otherName).toString(); !name.isEmpty())
        Q_EMIT nameTyped(name);
    else if (const QString entity = itemData(row).toString(); entity != m_current)
        Q_EMIT entityChosen(entity);
}

void SpeakerField::showPopup()
{
    fill();
    QComboBox::showPopup();
}

void SpeakerField::restore()
{
    const QSignalBlocker blocker(this);
    setCurrentIndex(m_current.isEmpty() ? count() - 1 : findData(m_current));
    lineEdit()->setCursorPosition(0);
}

void SpeakerField::commit()
{
    const QString typed = currentText().simplified();
    fill();
    const int exact = findText(typed, Qt::MatchFixedString);
    if (exact >= 0) {
        choose(exact);
    } else if (!typed.isEmpty()) {
        // Fewer keys: a beginning that fits one entity alone means that entity.
        const int found = findText(typed, Qt::MatchContains);
        const int second = [&] {
            for (int i = found + 1; found >= 0 && i < count(); ++i) {
                if (itemText(i).contains(typed, Qt::CaseInsensitive))
                    return i;
            }
            return -1;
        }();
        if (found >= 0 && second < 0)
            choose(found);
        else
            Q_EMIT nameTyped(typed);
    }
    Q_EMIT left();
}

void SpeakerField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        restore();
        Q_EMIT left();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return commit();
    QComboBox::keyPressEvent(event);
}

bool SpeakerField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        QAbstractItemView *popup = completer()->popup();
        const bool choosing = watched == popup && popup->currentIndex().isValid();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !choosing) {
            popup->hide();
            commit();
            return true;
        }
    }
    const bool entered = event->type() == QEvent::FocusIn
                         && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
                         && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason;
    if (watched == lineEdit() && (entered || event->type() == QEvent::Wheel))
        fill();
    if (watched == lineEdit() && entered)
        QMetaObject::invokeMethod(lineEdit(), &QLineEdit::selectAll, Qt::QueuedConnection);
    return QComboBox::eventFilter(watched, event);
}

void SpeakerField::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        restore(); // leaving the field decides nothing
}

} // namespace guillemet::ui
