#include "ui/panels/ElidingButton.h"

namespace guillemet::ui {

ElidingButton::ElidingButton(QWidget *parent) : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setStyleSheet(QStringLiteral("text-align: left; padding: 3px 0;"));
}

void ElidingButton::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    setAccessibleName(sentence);
    setToolTip(sentence);
    elide();
}

QSize ElidingButton::minimumSizeHint() const { return {60, QPushButton::minimumSizeHint().height()}; }

void ElidingButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    elide();
}

void ElidingButton::elide()
{
    setText(fontMetrics().elidedText(m_sentence, Qt::ElideMiddle, std::max(40, width() - 4)));
}

} // namespace guillemet::ui
