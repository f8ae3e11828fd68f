#include "ui/panels/EntityCard.h"

#include "project/ArticleSession.h"
#include "project/EntityPlaces.h"
#include "ui/panels/AliasField.h"
#include "ui/panels/Controls.h"
#include "ui/panels/EntityForms.h"
#include "ui/panels/EntityPlacesView.h"
#include "ui/panels/RowPainting.h"
#include "ui/session/TypeWords.h"
#include "ui/themes/Fonts.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QDesktopServices>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
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

QString wikidataIdIn(const QString &text)
{
    // People paste the page's address, or write the letter small.
    QString id = text.trimmed();
    const qsizetype slash = id.lastIndexOf(u'/');
    if (slash >= 0)
        id = id.mid(slash + 1);
    return id.section(u'#', 0, 0).toUpper();
}

EntityCard::EntityCard(Workspace *workspace, const InspectorActions &actions, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_initials(new QLabel(this)), m_name(field(tr("Name"), this)),
      m_counts(caption({}, this)), m_type(new QComboBox(this)), m_gender(new QComboBox(this)),
      m_role(field(tr("Role"), this)), m_forms(new EntityForms(this)), m_aliases(new AliasField(this)),
      m_wikidata(field(tr("Wikidata"), this)), m_openWikidata(new QPushButton(tr("Open"), this)),
      m_wikidataNote(caption({}, this)), m_note(field(tr("Note"), this)), m_split(new QPushButton(tr("Split off"), this)),
      m_places(new EntityPlacesView(this))
{
    setObjectName(QStringLiteral("entityCard"));
    m_name->setObjectName(QStringLiteral("entityName"));
    m_name->setFont(interfaceFont(1.15, QFont::DemiBold));
    m_name->setToolTip(tr("Click to rename"));
    m_role->setPlaceholderText(tr("president of Russia", "example of a role"));
    m_role->setObjectName(QStringLiteral("entityRole"));
    m_wikidata->setObjectName(QStringLiteral("entityWikidata"));
    m_wikidata->setPlaceholderText(QStringLiteral("Q7747"));
    m_wikidataNote->setObjectName(QStringLiteral("wikidataNote"));
    m_wikidataNote->setProperty("role", QStringLiteral("todo"));
    m_wikidataNote->setWordWrap(true);
    m_openWikidata->setToolTip(tr("Opens wikidata.org in the browser"));
    m_openWikidata->setAccessibleName(tr("Open Wikidata in the browser"));
    m_split->setToolTip(tr("Makes the mention chosen in the list below an entity of its own"));
    m_split->setAutoDefault(false);
    m_openWikidata->setAutoDefault(false);
    for (int i = 0; i <= int(annotation::EntityType::Date); ++i)
        m_type->addItem(words::type(annotation::EntityType(i)));
    for (int i = 0; i <= int(annotation::Gender::Feminine); ++i)
        m_gender->addItem(words::gender(annotation::Gender(i)));
    m_type->setAccessibleName(tr("Type"));
    m_gender->setAccessibleName(tr("Gender"));
    build(actions);

    for (QLineEdit *edit : {m_name, m_role, m_wikidata, m_note})
        connect(edit, &QLineEdit::editingFinished, this, &EntityCard::commit);
    connect(m_wikidata, &QLineEdit::textEdited, this, &EntityCard::checkWikidata);
    connect(m_aliases, &AliasField::changed, this, &EntityCard::commit);
    connect(m_type, &QComboBox::activated, this, &EntityCard::commit);
    connect(m_gender, &QComboBox::activated, this, &EntityCard::commit);
    connect(m_openWikidata, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl(QStringLiteral("https://www.wikidata.org/wiki/") + m_shown.wikidata));
    });
    connect(m_places, &EntityPlacesView::placeChosen, this, &EntityCard::placeChosen);
    connect(m_places, &EntityPlacesView::currentMentionChanged, this, [this] {
        m_split->setEnabled(!m_workspace->isReadOnly() && !m_places->currentMention().article.isEmpty());
    });
    connect(m_split, &QPushButton::clicked, this, [this] {
        const EntityPlacesView::Place place = m_places->currentMention();
        if (!place.article.isEmpty())
            Q_EMIT splitAsked(place.article, place.selected.id);
    });
    connect(m_forms, &EntityForms::formChosen, this, &EntityCard::formChosen);
    m_load.setSingleShot(true);
    m_load.setInterval(30);
    connect(&m_load, &QTimer::timeout, this, &EntityCard::loadPlaces);
}

void EntityCard::build(const InspectorActions &actions)
{
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_name);
    names->addWidget(m_counts);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_initials, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    auto *doings = new QHBoxLayout;
    doings->setSpacing(8);
    doings->addWidget(keyButton(actions.merge, tr("Merge"), false, this));
    doings->addWidget(m_split);
    doings->addStretch();
    m_split->setEnabled(false);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(6);
    for (QComboBox *combo : {m_type, m_gender}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(3);
        kinds->addWidget(combo, 1);
    }
    auto *link = new QHBoxLayout;
    m_wikidata->setMinimumWidth(70);
    link->addWidget(m_wikidata, 1);
    link->addWidget(m_openWikidata);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(caption(tr("Type, gender"), this), kinds);
    form->addRow(caption(tr("Role"), this), m_role);
    form->addRow(caption(tr("Variants"), this), m_forms);
    form->addRow(caption(tr("Other names"), this), m_aliases);
    form->addRow(caption(tr("Wikidata"), this), link);
    form->addRow(QString(), m_wikidataNote);
    form->addRow(caption(tr("Note"), this), m_note);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(16, 10, 14, 6);
    inner->setSpacing(8);
    inner->addLayout(head);
    inner->addLayout(doings);
    inner->addLayout(form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(0);
    layout->addLayout(inner);
    layout->addWidget(m_places);
    layout->addStretch();
}

void EntityCard::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void EntityCard::load(const annotation::Entity &entity)
{
    annotation::ProjectEntity shown;
    shown.name = entity.name;
    shown.type = entity.type;
    shown.gender = entity.gender;
    if (m_workspace->project() && !entity.projectEntity.isEmpty()) {
        if (auto known = project::projectEntity(*m_workspace->project(), entity.projectEntity); known && *known)
            shown = **known;
    }
    const bool other = shown.id != m_shown.id;
    m_shown = shown;
    const bool writable = !m_workspace->isReadOnly() && !shown.id.isEmpty();
    const auto put = [](QLineEdit *edit, const QString &text) {
        if (edit->text() != text) {
            edit->setText(text);
            edit->setCursorPosition(0);
        }
    };
    put(m_name, shown.name);
    put(m_role, shown.role);
    put(m_wikidata, shown.wikidata);
    put(m_note, shown.note);
    m_aliases->setAliases(shown.aliases);
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_role),
                            static_cast<QWidget *>(m_aliases), static_cast<QWidget *>(m_wikidata),
                            static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_type),
                            static_cast<QWidget *>(m_gender)})
        widget->setEnabled(writable);
    m_type->setCurrentIndex(int(shown.type));
    m_gender->setCurrentIndex(int(shown.gender));
    checkWikidata();
    paintRing(entity);
    if (other) {
        m_places->show({}, {});
        m_forms->show({});
        m_counts->clear();
    }
    m_load.start();
}

void EntityCard::paintRing(const annotation::Entity &entity)
{
    const project::ArticleSession *session = m_workspace->article();
    const int rank = session ? m_workspace->tally().shares().rank(entity.id) : -1;
    QPixmap ring(QSize(32, 32) * devicePixelRatioF());
    ring.setDevicePixelRatio(devicePixelRatioF());
    ring.fill(Qt::transparent);
    QPainter painter(&ring);
    paintInitials(&painter, QRect(0, 0, 32, 32), entity.name, Theme::fromPalette(palette()).speaker(rank));
    painter.end();
    m_initials->setPixmap(ring);
}

void EntityCard::loadPlaces()
{
    if (!m_workspace->project() || m_shown.id.isEmpty())
        return;
    const auto places = project::placesOf(*m_workspace->project(), m_shown.id);
    if (!places) {
        m_counts->setText(places.sentence());
        return;
    }
    QStringList parts = {tr("%n name(s)", nullptr, places->names)};
    if (places->otherMentions > 0)
        parts.append(tr("%n other mention(s)", nullptr, places->otherMentions));
    if (places->quotations > 0)
        parts.append(tr("%n quotation(s)", nullptr, places->quotations));
    if (places->articles.size() > 1)
        parts.append(tr("%n article(s)", nullptr, int(places->articles.size())));
    m_counts->setText(parts.join(QStringLiteral(", ")));
    m_forms->show(places->forms);
    m_places->show(*places, m_workspace->articleId());
}

void EntityCard::checkWikidata()
{
    const QString typed = wikidataIdIn(m_wikidata->text());
    const bool good = typed.isEmpty() || isWikidataId(typed);
    m_wikidataNote->setText(good ? QString() : tr("A Wikidata identifier is Q and a number: Q7747."));
    m_wikidataNote->setVisible(!good);
    m_openWikidata->setEnabled(isWikidataId(m_shown.wikidata) && m_wikidata->text() == m_shown.wikidata);
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
    after.aliases = m_aliases->aliases();
    const QString wikidata = wikidataIdIn(m_wikidata->text());
    if (wikidata.isEmpty() || isWikidataId(wikidata))
        after.wikidata = wikidata;
    after.note = m_note->text();
    if (after.id.isEmpty() || after == m_shown)
        return;
    m_shown = after;
    Q_EMIT edited(after);
}

} // namespace guillemet::ui
