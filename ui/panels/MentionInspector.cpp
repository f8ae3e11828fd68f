#include "ui/panels/MentionInspector.h"

#include "project/ArticleSession.h"
#include "ui/panels/Controls.h"
#include "ui/panels/ElidingButton.h"
#include "ui/panels/InspectorHead.h"
#include "ui/panels/LateCombo.h"
#include "ui/panels/NoteField.h"
#include "ui/session/TypeWords.h"
#include "ui/themes/Fonts.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace guillemet::ui {

using annotation::Mention;

namespace {

/// Undecided mentions with the same words and type in the article.
int countAlike(const project::ArticleSession &session, const Mention &mention)
{
    const QString form = session.text().mid(mention.span);
    int count = 0;
    for (const Mention *other : session.annotations().mentions()) {
        count += other->status == annotation::Status::Suggested && other->kind == mention.kind
                 && other->span.length() == mention.span.length() && session.text().view(other->span) == form;
    }
    return count;
}

} // namespace

MentionInspector::MentionInspector(Workspace *workspace, const InspectorActions &actions, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_head(new InspectorHead(this)), m_words(new QLabel(this)),
      m_type(new QComboBox(this)), m_entity(new LateCombo(this)), m_alike(new ElidingButton(this)),
      m_confirmAlike(actions.confirmAlike), m_note(new NoteField(workspace, this)), m_provenance(caption({}, this))
{
    m_words->setFont(articleFontInPanels(1.25));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_type->setObjectName(QStringLiteral("type"));
    m_type->setAccessibleName(tr("Type"));
    for (int i = 0; i <= int(annotation::EntityType::Date); ++i)
        m_type->addItem(words::type(annotation::EntityType(i)));
    m_entity->setObjectName(QStringLiteral("entity"));
    m_entity->setAccessibleName(tr("Who is meant"));
    m_entity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_entity->setMinimumContentsLength(10);
    m_provenance->setWordWrap(true);

    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(5);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    QLabel *typeLabel = caption(tr("Type"), this);
    typeLabel->setBuddy(m_type);
    QLabel *entityLabel = caption(tr("Who is meant"), this);
    entityLabel->setBuddy(m_entity);
    form->addRow(typeLabel, m_type);
    form->addRow(entityLabel, m_entity);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(keyButton(actions.confirm, tr("Confirm"), true, this), 5);
    buttons->addWidget(keyButton(actions.reject, tr("Reject"), false, this), 4);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 14, 10);
    layout->setSpacing(7);
    layout->addWidget(m_head);
    layout->addWidget(m_words);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addWidget(m_alike);
    layout->addLayout(buttons);
    layout->addWidget(m_provenance);

    connect(m_alike, &QPushButton::clicked, m_confirmAlike, &QAction::trigger);
    connect(m_type, &QComboBox::activated, this,
            [this](int type) { Q_EMIT typeChosen(annotation::EntityType(type)); });
    connect(m_entity, &QComboBox::activated, this, [this](int row) {
        if (const Mention *mention = m_workspace->selectedMention())
            m_workspace->carryOut(project::setEntity(*m_workspace->article(), mention->id,
                                                     m_entity->itemData(row).toString(), m_workspace->actor()));
    });
    connect(m_note, &NoteField::left, this, &MentionInspector::left);
}

void MentionInspector::setNarrow(bool narrow) { m_provenance->setVisible(!narrow); }

void MentionInspector::load(const Mention &mention)
{
    const project::ArticleSession *session = m_workspace->article();
    if (!session)
        return;
    const QString kind = words::kind(mention.kind);
    const QString title = tr("%1: %2", "name: person").arg(kind.left(1).toUpper() + kind.mid(1), words::type(mention.type));
    m_head->show(title, mention.status, mention.provenance.origin, mention.flagged, QString());
    const QString form = session->text().mid(mention.span).simplified();
    m_words->setText(form);
    m_type->setCurrentIndex(int(mention.type));
    m_type->setEnabled(!m_workspace->isReadOnly());
    m_entity->setEnabled(!m_workspace->isReadOnly());
    const annotation::Entity *entity = session->annotations().entity(mention.entity);
    m_entity->showOnly(entity ? entity->name : tr("Nobody known"), mention.entity, [this] {
        if (const Mention *selected = m_workspace->selectedMention())
            fillEntities(*selected);
    });
    const int alike = countAlike(*session, mention);
    m_alike->setVisible(alike > 1 && !m_workspace->isReadOnly());
    if (alike > 1) {
        const QString sentence = tr("Confirm the %n mentions of “%1” in this article", nullptr, alike).arg(form);
        const QString key = keyText(m_confirmAlike);
        m_alike->setSentence(key.isEmpty() ? sentence : tr("%1 (%2)", "what, key").arg(sentence, key));
    }
    m_note->load(mention.id, mention.note);
    m_provenance->setText(words::provenance(mention.provenance, mention.status, mention.confidence));
}

void MentionInspector::fillEntities(const Mention &mention)
{
    m_entity->clear();
    for (const annotation::Entity *entity : m_workspace->article()->annotations().entities())
        m_entity->addItem(entity->name, entity->id);
    m_entity->addItem(tr("Nobody known"), QString());
    m_entity->setCurrentIndex(std::max(0, m_entity->findData(mention.entity)));
}

} // namespace guillemet::ui
