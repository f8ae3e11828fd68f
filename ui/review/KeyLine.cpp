#include "ui/review/KeyLine.h"

#include "ui/panels/Controls.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace guillemet::ui {

KeyLine::KeyLine(const QList<Entry> &entries, QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("keyLine"));
    setFixedHeight(36);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(6);
    layout->addStretch();
    for (const Entry &entry : entries) {
        for (QAction *action : entry.actions)
            layout->addWidget(keyCap(action, this));
        QLabel *words = caption(entry.words, this);
        words->setMinimumWidth(0);
        layout->addWidget(words);
        layout->addSpacing(12);
    }
    layout->addStretch();
}

} // namespace guillemet::ui
