#include "ui/window/KeysSheet.h"

#include "ui/panels/Controls.h"
#include "ui/window/ActionSet.h"

#include <QtGui/QAction>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace guillemet::ui {

KeysSheet::KeysSheet(ActionSet *actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys at a glance"));
    resize(560, 640);
    auto *filter = filterField(tr("Filter"), this);
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(tr("Keys"));
    list->setHeaderLabels({tr("What"), tr("Keys")});
    list->setRootIsDecorated(false);
    QTreeWidgetItem *group = nullptr;
    int menu = -1;
    for (const ActionSpec &spec : actionTable()) {
        if (int(spec.place.menu) != menu) {
            menu = int(spec.place.menu);
            group = new QTreeWidgetItem(list, {menuTitle(spec.place.menu).remove(QLatin1Char('&'))});
            QFont bold = list->font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setFlags(Qt::ItemIsEnabled);
        }
        QStringList keys;
        for (const QKeySequence &sequence : actions->action(spec.id)->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            new QTreeWidgetItem(group, {plainActionText(spec), keys.join(QStringLiteral("   "))});
    }
    list->expandAll();
    list->setItemsExpandable(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(filter, &QLineEdit::textChanged, list, [list](const QString &words) {
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            QTreeWidgetItem *top = list->topLevelItem(i);
            for (int j = 0; j < top->childCount(); ++j)
                top->child(j)->setHidden(!top->child(j)->text(0).contains(words, Qt::CaseInsensitive));
        }
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(filter);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
}

} // namespace guillemet::ui
