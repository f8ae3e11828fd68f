#include "ui/panels/EntityForms.h"

#include "ui/panels/Chip.h"
#include "ui/panels/Controls.h"
#include "ui/panels/FlowLayout.h"

#include <QtWidgets/QLabel>

namespace guillemet::ui {

namespace {
constexpr size_t mostForms = 8;
}

EntityForms::EntityForms(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void EntityForms::show(const std::vector<project::EntityForm> &forms)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (size_t i = 0; i < std::min(forms.size(), mostForms); ++i) {
        const project::EntityForm &form = forms[i];
        const auto kind = form.kind == annotation::MentionKind::Name ? Chip::Kind::Counted : Chip::Kind::CountedDashed;
        auto *chip = new Chip(form.words, form.count, kind, this);
        connect(chip, &QAbstractButton::clicked, this, [this, words = form.words] { Q_EMIT formChosen(words); });
        m_flow->addWidget(chip);
        chip->show();
    }
    if (forms.size() > mostForms) {
        auto *more = caption(tr("+ %n", "further forms", int(forms.size() - mostForms)), this);
        m_flow->addWidget(more);
        more->show();
    }
    updateGeometry();
}

} // namespace guillemet::ui
