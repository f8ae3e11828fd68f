#include "ui/panels/ScriptPanel.h"

#include "project/ArticleSession.h"
#include "ui/panels/Controls.h"
#include "ui/panels/SpeakerShareDelegate.h"
#include "ui/session/SpeakerShares.h"

#include <QtCore/QLocale>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

namespace guillemet::ui {

ScriptPanel::ScriptPanel(Workspace *workspace, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_model(new QStandardItemModel(this)), m_list(new QListView(this)),
      m_sum(caption({}, this))
{
    setObjectName(QStringLiteral("scriptPanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SpeakerShareDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Who speaks in this article"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sum->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 28, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Who speaks in this article"), this));
    layout->addWidget(separator(this));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_sum);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT speakerChosen(index.data(SpeakerShareDelegate::EntityRole).toString());
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT speakerChosen(index.data(SpeakerShareDelegate::EntityRole).toString());
    });
    const auto follow = [this] {
        if (isVisible())
            load();
    };
    connect(workspace, &Workspace::edited, this, follow);
    connect(workspace, &Workspace::annotationsReset, this, follow);
    connect(workspace, &Workspace::articleChanged, this, follow);
}

void ScriptPanel::load()
{
    m_model->clear();
    const project::ArticleSession *session = m_workspace->article();
    if (!session)
        return;
    const SpeakerShares &shares = m_workspace->tally().shares();
    for (const SpeakerShare &share : shares.all()) {
        const annotation::Entity *entity = session->annotations().entity(share.entity);
        if (!entity)
            continue;
        auto *row = new QStandardItem(entity->name);
        row->setData(share.entity, SpeakerShareDelegate::EntityRole);
        row->setData(entity->descriptions.value(0), SpeakerShareDelegate::RoleRole);
        row->setData(share.words, SpeakerShareDelegate::WordsRole);
        row->setData(share.quotations, SpeakerShareDelegate::QuotationsRole);
        row->setData(share.confirmed, SpeakerShareDelegate::ConfirmedRole);
        row->setData(shares.all().front().words, SpeakerShareDelegate::MostRole);
        row->setData(shares.rank(share.entity), SpeakerShareDelegate::RankRole);
        row->setData(tr("%1, %2, %3", "speaker, words, quotations")
                         .arg(entity->name, tr("%n word(s)", nullptr, share.words), tr("%n quotation(s)", nullptr, share.quotations)),
                     Qt::AccessibleTextRole);
        row->setEditable(false);
        m_model->appendRow(row);
    }
    const QLocale locale;
    const int words = m_workspace->tally().words();
    m_sum->setText(tr("%1 words of %2 are reported speech. Solid: confirmed by a person (%3 of %4). Outline: proposed by the engine.")
                       .arg(locale.toString(shares.words()), locale.toString(words), locale.toString(shares.confirmed()),
                            locale.toString(shares.quotations())));
}

} // namespace guillemet::ui
