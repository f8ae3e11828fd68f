#include "ui/panels/EntityCard.h"

#include "project/ArticleSession.h"
#include "text/WordCount.h"
#include "ui/panels/ContextDelegate.h"
#include "ui/panels/ContextsModel.h"
#include "ui/panels/Controls.h"
#include "ui/panels/RowPainting.h"
#include "ui/session/SpeakerShares.h"
#include "ui/session/TypeWords.h"
#include "ui/themes/Fonts.h"
#include "ui/themes/Icons.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QDesktopServices>
#include <QtGui/QPainter>
#include <QtGui/QRegularExpressionValidator>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

namespace guillemet::ui {

namespace {

QLineEdit *field(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

bool isWikidataId(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^Q[1-9][0-9]{0,9}$"));
    return form.match(text).hasMatch();
}

EntityCard::EntityCard(Workspace *workspace, const InspectorActions &actions, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_initials(new QLabel(this)), m_name(field(tr("Name"), this)),
      m_counts(caption({}, this)), m_type(new QComboBox(this)), m_gender(new QComboBox(this)),
      m_role(field(tr("Role"), this)), m_aliases(field(tr("Other names"), this)),
      m_wikidata(field(tr("Wikidata"), this)), m_openWikidata(new QPushButton(tr("Open"), this)),
      m_note(field(tr("Note"), this)), m_places(new ContextsModel(this)), m_list(new QListView(this))
{
    setObjectName(QStringLiteral("entityCard"));
    m_name->setObjectName(QStringLiteral("entityName"));
    m_name->setFont(interfaceFont(1.15, QFont::DemiBold));
    m_name->setFrame(false);
    QPalette plain = m_name->palette();
    plain.setColor(QPalette::Base, Qt::transparent);
    m_name->setPalette(plain);
    m_role->setPlaceholderText(tr("president of Russia", "example of a role"));
    m_aliases->setPlaceholderText(tr("separated by semicolons"));
    m_wikidata->setPlaceholderText(QStringLiteral("Q7747"));
    m_wikidata->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("(Q([1-9][0-9]{0,9})?)?")), m_wikidata));
    m_openWikidata->setToolTip(tr("Opens wikidata.org in the browser"));
    m_openWikidata->setAccessibleName(tr("Open Wikidata in the browser"));
    for (int i = 0; i <= int(annotation::EntityType::Date); ++i)
        m_type->addItem(words::type(annotation::EntityType(i)));
    for (int i = 0; i <= int(annotation::Gender::Feminine); ++i)
        m_gender->addItem(words::gender(annotation::Gender(i)));
    m_type->setAccessibleName(tr("Type"));
    m_gender->setAccessibleName(tr("Gender"));
    m_list->setAccessibleName(tr("Where it stands in the text"));
    m_list->setModel(m_places);
    m_list->setItemDelegate(new ContextDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMinimumHeight(120);

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_counts);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_initials);
    head->addLayout(names, 1);
    head->addWidget(keyButton(actions.merge, tr("Merge"), false, this));
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(10);
    kinds->addWidget(m_type, 1);
    kinds->addWidget(caption(tr("Gender"), this));
    kinds->addWidget(m_gender, 1);
    auto *link = new QHBoxLayout;
    link->addWidget(m_wikidata, 1);
    link->addWidget(m_openWikidata);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(caption(tr("Type"), this), kinds);
    form->addRow(caption(tr("Role"), this), m_role);
    form->addRow(caption(tr("Other names"), this), m_aliases);
    form->addRow(caption(tr("Wikidata"), this), link);
    form->addRow(caption(tr("Note"), this), m_note);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(16, 10, 14, 6);
    inner->setSpacing(8);
    inner->addLayout(head);
    inner->addLayout(form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(0);
    layout->addLayout(inner);
    layout->addWidget(m_list, 1);

    for (QLineEdit *edit : {m_name, m_role, m_aliases, m_wikidata, m_note})
        connect(edit, &QLineEdit::editingFinished, this, &EntityCard::commit);
    connect(m_type, &QComboBox::activated, this, &EntityCard::commit);
    connect(m_gender, &QComboBox::activated, this, &EntityCard::commit);
    connect(m_openWikidata, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl(QStringLiteral("https://www.wikidata.org/wiki/") + m_shown.wikidata));
    });
    connect(m_list, &QListView::clicked, this, &EntityCard::choose);
    connect(m_list, &QListView::activated, this, &EntityCard::choose);
}

void EntityCard::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void EntityCard::choose(const QModelIndex &index)
{
    if (index.isValid() && m_places->at(index.row()).heading.isEmpty())
        Q_EMIT placeChosen(m_places->at(index.row()).article, m_places->at(index.row()).selected);
}

void EntityCard::load(const annotation::Entity &entity)
{
    annotation::ProjectEntity shown;
    shown.name = entity.name;
    shown.type = entity.type;
    shown.gender = entity.gender;
    if (m_workspace->project()) {
        for (const project::EntitySummary &summary : m_workspace->project()->entities()) {
            if (summary.entity.id == entity.projectEntity)
                shown = summary.entity;
        }
    }
    m_shown = shown;
    const bool writable = !m_workspace->isReadOnly() && !shown.id.isEmpty();
    const auto put = [](QLineEdit *edit, const QString &text) {
        if (edit->text() != text)
            edit->setText(text);
    };
    put(m_name, shown.name);
    put(m_role, shown.role);
    put(m_aliases, shown.aliases.join(QStringLiteral("; ")));
    put(m_wikidata, shown.wikidata);
    put(m_note, shown.note);
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_role),
                            static_cast<QWidget *>(m_aliases), static_cast<QWidget *>(m_wikidata),
                            static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_type),
                            static_cast<QWidget *>(m_gender)})
        widget->setEnabled(writable);
    m_type->setCurrentIndex(int(shown.type));
    m_gender->setCurrentIndex(int(shown.gender));
    m_openWikidata->setEnabled(isWikidataId(shown.wikidata));
    loadPlaces(entity);
}

void EntityCard::loadPlaces(const annotation::Entity &entity)
{
    const project::ArticleSession *session = m_workspace->article();
    if (!session)
        return;
    const QStringView text = session->text().string();
    std::vector<Context> named;
    int names = 0;
    int others = 0;
    for (const annotation::Mention *mention : session->annotations().mentions()) {
        if (mention->entity != entity.id || mention->status == annotation::Status::Rejected)
            continue;
        (mention->kind == annotation::MentionKind::Name ? names : others) += 1;
        Context context = contextOf(text, mention->span);
        context.article = session->id();
        context.selected = Selected::mention(mention->id);
        context.status = int(mention->status);
        named.push_back(std::move(context));
    }
    std::vector<Context> said;
    int reported = 0;
    for (const annotation::Quotation *quotation : session->annotations().quotations()) {
        if (quotation->speaker != entity.id || quotation->status == annotation::Status::Rejected)
            continue;
        for (const text::Span &span : quotation->spans)
            reported += text::wordCount(text.mid(span.start, span.length()));
        Context context;
        context.article = session->id();
        context.selected = Selected::quotation(quotation->id);
        context.status = int(quotation->status);
        context.words = words::fragments(*quotation, text);
        said.push_back(std::move(context));
    }
    const int rank = m_workspace->tally().shares().rank(entity.id);
    QPixmap ring(QSize(32, 32) * devicePixelRatioF());
    ring.setDevicePixelRatio(devicePixelRatioF());
    ring.fill(Qt::transparent);
    QPainter painter(&ring);
    paintInitials(&painter, QRect(0, 0, 32, 32), entity.name, Theme::fromPalette(palette()).speaker(rank));
    painter.end();
    m_initials->setPixmap(ring);
    m_counts->setText(others ? tr("%1, %2", "names, descriptions").arg(tr("%n name(s)", nullptr, names), tr("%n other mention(s)", nullptr, others))
                             : tr("%n name(s)", nullptr, names));
    std::vector<Context> all;
    const auto addHeading = [&](const QString &heading, const QString &note) {
        Context context;
        context.heading = heading;
        context.headingNote = note;
        all.push_back(std::move(context));
    };
    if (!named.empty()) {
        addHeading(tr("In the text"), tr("Enter: go to the mention"));
        std::move(named.begin(), named.end(), std::back_inserter(all));
    }
    if (!said.empty()) {
        addHeading(tr("What they say"), tr("%n word(s)", nullptr, reported));
        std::move(said.begin(), said.end(), std::back_inserter(all));
    }
    m_places->setContexts(std::move(all));
}

void EntityCard::commit()
{
    annotation::ProjectEntity after = m_shown;
    if (const QString name = m_name->text().simplified(); !name.isEmpty() && name != after.name) {
        after.name = name;
        after.named = true;
    }
    after.type = annotation::EntityType(m_type->currentIndex());
    after.gender = annotation::Gender(m_gender->currentIndex());
    after.role = m_role->text().simplified();
    after.aliases.clear();
    for (const QString &alias : m_aliases->text().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!alias.simplified().isEmpty())
            after.aliases.append(alias.simplified());
    }
    const QString wikidata = m_wikidata->text();
    if (wikidata.isEmpty() || isWikidataId(wikidata))
        after.wikidata = wikidata;
    after.note = m_note->text();
    if (after.id.isEmpty() || after == m_shown)
        return;
    m_shown = after;
    Q_EMIT edited(after);
}

} // namespace guillemet::ui
