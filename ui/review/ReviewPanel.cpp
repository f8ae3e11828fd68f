#include "ui/review/ReviewPanel.h"

#include "project/ArticleSession.h"
#include "ui/panels/Controls.h"
#include "ui/panels/NoteField.h"
#include "ui/panels/ReasonList.h"
#include "ui/panels/SpeakerField.h"
#include "ui/review/ChoiceDelegate.h"
#include "ui/review/ChoicesModel.h"
#include "ui/review/Claim.h"
#include "ui/session/TypeWords.h"
#include "ui/themes/Fonts.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

namespace guillemet::ui {

ReviewPanel::ReviewPanel(Workspace *workspace, const Actions &actions, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_confirmArticle(actions.confirmArticle),
      m_confirmProject(actions.confirmProject), m_kind(caption({}, this)), m_certainty(caption({}, this)),
      m_claim(new QLabel(this)), m_reasons(new ReasonList(this)), m_question(heading({}, this)),
      m_hint(caption({}, this)), m_choices(new ChoicesModel(this)), m_list(new QListView(this)),
      m_speakerLine(new QWidget(this)), m_speaker(new SpeakerField(m_speakerLine)), m_note(new NoteField(workspace, this)), m_alike(caption({}, this)),
      m_next(new QLabel(this)), m_nextOwner(caption({}, this))
{
    setObjectName(QStringLiteral("reviewPanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_claim->setObjectName(QStringLiteral("claim"));
    m_claim->setFont(interfaceFont(1.45, QFont::DemiBold));
    m_claim->setWordWrap(true);
    m_claim->setTextFormat(Qt::PlainText);
    m_list->setObjectName(QStringLiteral("choices"));
    m_list->setModel(m_choices);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_next->setFont(articleFontInPanels());
    m_next->setTextFormat(Qt::PlainText);
    m_alike->setWordWrap(true);

    auto *headLine = new QHBoxLayout;
    headLine->addWidget(m_kind);
    headLine->addStretch();
    headLine->addWidget(m_certainty);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(18, 14, 18, 14);
    head->setSpacing(8);
    head->addLayout(headLine);
    head->addWidget(m_claim);
    head->addWidget(m_reasons);
    auto *questionLine = new QHBoxLayout;
    questionLine->setContentsMargins(14, 12, 16, 6);
    questionLine->addWidget(m_question);
    questionLine->addStretch();
    questionLine->addWidget(m_hint);
    auto *speakerLayout = new QHBoxLayout(m_speakerLine);
    speakerLayout->setContentsMargins(15, 4, 16, 10);
    speakerLayout->addWidget(keyCap(actions.searchSpeaker, m_speakerLine));
    speakerLayout->addWidget(m_speaker, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 12, 16, 6);
    buttons->setSpacing(8);
    buttons->addWidget(keyButton(actions.confirm, tr("Confirm"), true, this), 3);
    buttons->addWidget(keyButton(actions.reject, tr("Reject"), false, this), 2);
    buttons->addWidget(keyButton(actions.skip, tr("Skip"), false, this), 2);
    auto *alike = new QVBoxLayout;
    alike->setContentsMargins(18, 0, 16, 12);
    alike->addWidget(m_alike);
    alike->addWidget(m_note);
    auto *nextLine = new QHBoxLayout;
    nextLine->addWidget(m_next, 1);
    nextLine->addWidget(m_nextOwner);
    auto *foot = new QFrame(this);
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::AlternateBase);
    auto *footLayout = new QVBoxLayout(foot);
    footLayout->setContentsMargins(16, 10, 16, 12);
    footLayout->setSpacing(2);
    footLayout->addWidget(caption(tr("Next"), foot));
    footLayout->addLayout(nextLine);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(separator(this));
    layout->addLayout(questionLine);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_speakerLine);
    layout->addWidget(separator(this));
    layout->addLayout(buttons);
    layout->addLayout(alike);
    layout->addWidget(separator(this));
    layout->addWidget(foot);

    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT digitChosen(m_choices->at(index.row()).digit); });
    connect(m_speaker, &SpeakerField::left, this, &ReviewPanel::left);
    connect(m_note, &NoteField::left, this, &ReviewPanel::left);
}

void ReviewPanel::load(const Selected &next, const std::vector<SpeakerChoice> &speakers)
{
    const project::ArticleSession *session = m_workspace->article();
    if (!session)
        return;
    const Selected &now = m_workspace->selected();
    const Claim claim = claimOf(*session, now);
    m_kind->setText(claim.kind);
    m_certainty->setText(claim.certainty);
    m_claim->setText(claim.sentence.isEmpty() ? tr("Everything is decided in this article") : claim.sentence);
    m_reasons->setReasons(claim.reasons, 4);
    m_reasons->setVisible(!claim.reasons.empty());
    const annotation::Quotation *quotation = m_workspace->selectedQuotation();
    const annotation::Mention *mention = m_workspace->selectedMention();
    m_note->load(now.id, quotation ? quotation->note : mention ? mention->note : QString());
    m_speakerLine->setVisible(quotation);
    m_question->setText(quotation ? tr("Another speaker?") : mention ? tr("Another type?") : QString());
    m_hint->setText(quotation || mention ? tr("a digit corrects and goes on") : QString());
    if (quotation)
        loadSpeakers(*quotation, speakers);
    else if (mention)
        loadTypes(*mention);
    else
        m_choices->setChoices({});
    m_list->setAccessibleName(m_question->text().isEmpty() ? tr("Choices") : m_question->text());
    if (!mention)
        m_alike->clear();
    const QString words = next == now ? QString() : wordsOf(*session, next);
    m_next->setText(m_next->fontMetrics().elidedText(words, Qt::ElideRight, std::max(80, width() - 190)));
    m_nextOwner->setText(words.isEmpty() ? tr("nothing left") : ownerOf(*session, next));
    QStringList said{m_claim->text(), claim.reasons.empty() ? QString() : m_reasons->asText(), wordsOf(*session, now)};
    said.removeAll(QString());
    announce(said.join(QStringLiteral(". ")));
}

void ReviewPanel::loadSpeakers(const annotation::Quotation &quotation, const std::vector<SpeakerChoice> &speakers)
{
    const SpeakerShares &shares = m_workspace->tally().shares();
    std::vector<Choice> choices;
    for (const SpeakerChoice &speaker : speakers)
        choices.push_back({int(choices.size()) + 1, speaker.entity, -1, speaker.name, speaker.why,
                           shares.rank(speaker.entity), speaker.entity == quotation.speaker});
    choices.push_back({0, {}, -1, tr("Unknown speaker"), tr("leave without a name"), -1, quotation.speaker.isEmpty()});
    m_choices->setChoices(std::move(choices));
    m_speaker->load(m_workspace, quotation);
}

void ReviewPanel::loadTypes(const annotation::Mention &mention)
{
    std::vector<Choice> choices;
    for (int i = 0; i <= int(annotation::EntityType::Date); ++i)
        choices.push_back({i + 1, {}, i, words::type(annotation::EntityType(i)), {}, -1, int(mention.type) == i});
    m_choices->setChoices(std::move(choices));
}

void ReviewPanel::setAlike(int inArticle, int inProject)
{
    QStringList hints;
    if (inArticle > 1)
        hints.append(tr("%1 decides the %n alike in this article", nullptr, inArticle).arg(keyText(m_confirmArticle)));
    if (inProject > inArticle)
        hints.append(tr("%1 the %n in the whole project", nullptr, inProject).arg(keyText(m_confirmProject)));
    m_alike->setText(hints.join(QStringLiteral(", ")));
}

void ReviewPanel::focusSpeaker() { m_speaker->setFocus(Qt::ShortcutFocusReason); }

void ReviewPanel::focusNote() { m_note->beginWriting(); }

void ReviewPanel::announce(const QString &sentence)
{
    // Announcements of their own came with Qt 6.8; a label whose name changes is read as well.
    m_claim->setAccessibleName(sentence);
    QAccessibleEvent changed(m_claim, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace guillemet::ui
