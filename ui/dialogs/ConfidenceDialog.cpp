#include "ui/dialogs/ConfidenceDialog.h"

#include "ui/session/Alike.h"

#include <QtCore/QLocale>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QVBoxLayout>

namespace guillemet::ui {

ConfidenceDialog::ConfidenceDialog(const project::ArticleSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_slider(new QSlider(Qt::Horizontal, this)), m_words(new QLabel(this))
{
    setWindowTitle(tr("Confirm everything above a confidence"));
    setMinimumWidth(420);
    m_slider->setRange(50, 100);
    m_slider->setValue(95);
    m_slider->setTickInterval(10);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setAccessibleName(tr("Confidence in per cent"));
    m_words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_confirm = buttons->addButton(tr("Confirm"), QDialogButtonBox::AcceptRole);
    m_confirm->setProperty("primary", true);
    m_confirm->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_slider, &QSlider::valueChanged, this, &ConfidenceDialog::count);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_slider);
    layout->addWidget(m_words);
    layout->addWidget(buttons);
    count();
}

double ConfidenceDialog::confidence() const { return m_slider->value() / 100.0; }

void ConfidenceDialog::count()
{
    const int count = int(undecidedAbove(m_session, confidence()).size());
    m_words->setText(tr("%n suggestion(s) of this article are at least %1 % certain.", nullptr, count)
                         .arg(QLocale().toString(m_slider->value())));
    m_confirm->setEnabled(count > 0);
}

} // namespace guillemet::ui
