#include "ui/panels/QuotationInspector.h"

#include "project/ArticleSession.h"
#include "ui/panels/Controls.h"
#include "ui/panels/InspectorHead.h"
#include "ui/panels/NoteField.h"
#include "ui/panels/QuotationsModel.h"
#include "ui/panels/ReasonList.h"
#include "ui/panels/SpeakerField.h"
#include "ui/session/TypeWords.h"
#include "ui/themes/Fonts.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace guillemet::ui {

namespace {

QLabel *wordsLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(articleFontInPanels());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAccessibleDescription(name);
    return label;
}

} // namespace

QuotationInspector::QuotationInspector(Workspace *workspace, const InspectorActions &actions, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_head(new InspectorHead(this)), m_speaker(new SpeakerField(this)),
      m_kind(new QComboBox(this)), m_cue(wordsLabel(tr("Cue"), this)), m_source(wordsLabel(tr("Source"), this)),
      m_why(heading({}, this)), m_reasons(new ReasonList(this)), m_note(new NoteField(workspace, this)),
      m_provenance(caption({}, this))
{
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("Kind"));
    for (int i = 0; i <= int(annotation::QuotationKind::Indirect); ++i)
        m_kind->addItem(words::kind(annotation::QuotationKind(i)));
    m_provenance->setWordWrap(true);

    auto *speakerLine = new QHBoxLayout;
    speakerLine->setSpacing(6);
    speakerLine->addWidget(m_speaker, 1);
    speakerLine->addWidget(keyCap(actions.chooseSpeaker, this));
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(5);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto addRow = [&](const QString &name, QWidget *buddy, auto *field) {
        QLabel *label = caption(name, this);
        label->setBuddy(buddy);
        form->addRow(label, field);
    };
    addRow(tr("Speaker"), m_speaker, speakerLine);
    addRow(tr("Cue"), nullptr, m_cue);
    addRow(tr("Source"), nullptr, m_source);
    addRow(tr("Kind"), m_kind, m_kind);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(keyButton(actions.confirm, tr("Confirm"), true, this), 5);
    buttons->addWidget(keyButton(actions.reject, tr("Reject"), false, this), 4);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 14, 10);
    layout->setSpacing(7);
    layout->addWidget(m_head);
    layout->addLayout(form);
    layout->addWidget(m_why);
    layout->addWidget(m_reasons);
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_provenance);

    connect(m_speaker, &SpeakerField::entityChosen, this, &QuotationInspector::speakerChosen);
    connect(m_speaker, &SpeakerField::nameTyped, this, &QuotationInspector::speakerNamed);
    connect(m_speaker, &SpeakerField::left, this, &QuotationInspector::left);
    connect(m_note, &NoteField::left, this, &QuotationInspector::left);
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        if (const annotation::Quotation *quotation = m_workspace->selectedQuotation())
            m_workspace->carryOut(project::setKind(*m_workspace->article(), quotation->id,
                                                   annotation::QuotationKind(kind), m_workspace->actor()));
    });
}

void QuotationInspector::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_provenance->setVisible(!narrow);
    if (const annotation::Quotation *quotation = m_workspace->selectedQuotation())
        load(*quotation);
}

QString QuotationInspector::speakerName(const annotation::Quotation &quotation) const
{
    return QuotationsModel::speakerName(m_workspace->article()->annotations(), quotation);
}

void QuotationInspector::load(const annotation::Quotation &quotation)
{
    const project::ArticleSession *session = m_workspace->article();
    if (!session)
        return;
    const auto &all = session->annotations().quotations();
    int place = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i]->id == quotation.id)
            place = int(i) + 1;
    }
    const QLocale locale;
    m_head->show(words::quotationTitle(quotation.kind), quotation.status, quotation.provenance.origin,
                 quotation.flagged, tr("%1 of %2", "place").arg(locale.toString(place), locale.toString(int(all.size()))));
    m_speaker->load(m_workspace, quotation);
    m_speaker->setEnabled(!m_workspace->isReadOnly());
    m_kind->setCurrentIndex(int(quotation.kind));
    m_kind->setEnabled(!m_workspace->isReadOnly());
    m_cue->setText(quotation.cue ? session->text().mid(*quotation.cue).simplified() : tr("none", "cue"));
    m_source->setText(quotation.source ? session->text().mid(*quotation.source).simplified() : tr("none", "source"));

    std::vector<annotation::Reason> reasons;
    for (const annotation::SpeakerCandidate &candidate : quotation.candidates) {
        if (candidate.entity == quotation.speaker)
            reasons = candidate.reasons;
    }
    reasons.insert(reasons.end(), quotation.reasons.begin(), quotation.reasons.end());
    m_reasons->setReasons(reasons, m_narrow ? 3 : 4);
    m_why->setText(quotation.speaker.isEmpty() ? tr("Why a quotation") : tr("Why %1").arg(speakerName(quotation)));
    m_why->setVisible(!reasons.empty());
    m_reasons->setVisible(!reasons.empty());
    m_note->load(quotation.id, quotation.note);
    m_provenance->setText(words::provenance(quotation.provenance, quotation.status, quotation.confidence));
}

} // namespace guillemet::ui
