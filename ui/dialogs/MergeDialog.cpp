#include "ui/dialogs/MergeDialog.h"

#include "ui/panels/ArticlesModel.h"
#include "ui/panels/Controls.h"
#include "ui/session/TypeWords.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace guillemet::ui {

MergeDialog::MergeDialog(const project::ArticleSession &session, const annotation::Entity &entity, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Merge"));
    resize(420, 420);
    auto *question = new QLabel(tr("Who is the same as “%1”? All its mentions and quotations go there.").arg(entity.name), this);
    question->setWordWrap(true);
    auto *filter = filterField(tr("Filter"), this);
    m_list->setAccessibleName(tr("Entities of the article"));
    // The same type first: nobody is the same as a place.
    for (const bool same : {true, false}) {
        for (const annotation::Entity *other : session.annotations().entities()) {
            if (other->id == entity.id || (other->type == entity.type) != same)
                continue;
            auto *row = new QListWidgetItem(tr("%1 (%2)", "entity, type").arg(other->name, words::type(other->type)), m_list);
            row->setData(Qt::UserRole, other->id);
        }
    }
    m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    merge->setEnabled(m_list->count() > 0);
    merge->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(filter, &QLineEdit::textChanged, this, [this, merge](const QString &words) {
        QListWidgetItem *first = nullptr;
        for (int i = 0; i < m_list->count(); ++i) {
            const bool shown = folded(m_list->item(i)->text()).contains(folded(words));
            m_list->item(i)->setHidden(!shown);
            if (shown && !first)
                first = m_list->item(i);
        }
        m_list->setCurrentItem(first);
        merge->setEnabled(first);
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
}

QString MergeDialog::chosen() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

} // namespace guillemet::ui
