#include "ui/panels/Inspector.h"

#include "ui/panels/EntityCard.h"
#include "ui/panels/MentionInspector.h"
#include "ui/panels/NoteField.h"
#include "ui/panels/RefreshWhenSeen.h"
#include "ui/panels/SpeakerField.h"

#include <QtWidgets/QLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace guillemet::ui {

namespace {

/// As high as its current page: a plain stack is as high as its highest wrapped one, and the buttons would stand below
/// the pane's end.
class CurrentPageStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    int heightForWidth(int width) const override
    {
        const QWidget *page = currentWidget();
        if (!page)
            return 0;
        return page->hasHeightForWidth() ? page->heightForWidth(width) : page->sizeHint().height();
    }
};

} // namespace

Inspector::Inspector(Workspace *workspace, const InspectorActions &actions, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_scroll(new QScrollArea(this)), m_pages(new CurrentPageStack),
      m_quotation(new QuotationInspector(workspace, actions)), m_mention(new MentionInspector(workspace, actions)),
      m_entity(new EntityCard(workspace, actions))
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    setProperty("strip", QStringLiteral("inspector"));
    m_pages->addWidget(m_quotation);
    m_pages->addWidget(m_mention);
    m_pages->addWidget(m_entity);
    // Pages that are not shown must not make the pane wider or higher.
    const auto onlyCurrentCounts = [this] {
        for (int i = 0; i < m_pages->count(); ++i) {
            const bool current = i == m_pages->currentIndex();
            m_pages->widget(i)->setSizePolicy(QSizePolicy::Ignored, current ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        }
        m_pages->adjustSize();
        updateGeometry();
    };
    connect(m_pages, &QStackedWidget::currentChanged, this, onlyCurrentCounts);
    onlyCurrentCounts();
    m_scroll->setWidget(m_pages);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->addWidget(m_scroll);

    connect(m_quotation, &QuotationInspector::left, this, &Inspector::left);
    connect(m_mention, &MentionInspector::left, this, &Inspector::left);
    // Whether there is a page at all hides and shows this frame: the pane around it tells whether anybody looks.
    auto *refresh = new RefreshWhenSeen(parent ? parent : this, [this] { follow(); });
    for (auto signal : {&Workspace::selectionChanged, &Workspace::annotationsReset, &Workspace::entitiesChanged})
        connect(workspace, signal, refresh, &RefreshWhenSeen::now);
    connect(workspace, &Workspace::edited, refresh, &RefreshWhenSeen::now);
    follow();
}

QSize Inspector::sizeHint() const
{
    QWidget *page = m_pages->currentWidget();
    page->ensurePolished();
    if (QLayout *layout = page->layout())
        layout->activate(); // what was just loaded counts
    // Wrapped lines make a page higher than its hint.
    const int least = page->sizeHint().height();
    const int wrapped = page->hasHeightForWidth() ? page->heightForWidth(m_scroll->viewport()->width()) : 0;
    return {384, std::max(least, wrapped) + 2};
}

void Inspector::setNarrow(bool narrow)
{
    m_quotation->setNarrow(narrow);
    m_mention->setNarrow(narrow);
}

void Inspector::follow()
{
    if (const annotation::Quotation *quotation = m_workspace->selectedQuotation()) {
        m_quotation->load(*quotation);
        m_pages->setCurrentWidget(m_quotation);
    } else if (const annotation::Mention *mention = m_workspace->selectedMention()) {
        m_mention->load(*mention);
        m_pages->setCurrentWidget(m_mention);
    } else if (m_workspace->selected().isEntity() && m_workspace->selectedEntity()) {
        m_entity->load(*m_workspace->selectedEntity());
        m_pages->setCurrentWidget(m_entity);
    } else {
        hide();
        return;
    }
    // Only the page in sight asks for room: a stack is as large as its largest page otherwise.
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto policy = m_pages->widget(i) == m_pages->currentWidget() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_pages->widget(i)->setSizePolicy(policy, policy);
    }
    updateGeometry();
    show();
}

void Inspector::focusFirst()
{
    const auto fields = m_pages->currentWidget()->findChildren<QWidget *>();
    for (QWidget *field : fields) {
        if (field->isVisible() && field->isEnabled() && (field->focusPolicy() & Qt::TabFocus)) {
            field->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void Inspector::focusSpeaker()
{
    if (m_pages->currentWidget() == m_quotation)
        m_quotation->speaker()->setFocus(Qt::ShortcutFocusReason);
}

void Inspector::focusNote()
{
    if (m_pages->currentWidget() == m_quotation)
        m_quotation->note()->beginWriting();
    else if (m_pages->currentWidget() == m_mention)
        m_mention->note()->beginWriting();
}

} // namespace guillemet::ui
