#pragma once

#include <QtWidgets/QComboBox>
#include <functional>

namespace guillemet::ui {

/// A list that may be long: it holds only what is chosen until somebody enters or opens it.
class LateCombo : public QComboBox
{
    Q_OBJECT
public:
    using QComboBox::QComboBox;

    /// Shows one entry; `fill` puts all of them in its place when they are wanted.
    void showOnly(const QString &text, const QVariant &value, std::function<void()> fill)
    {
        const QSignalBlocker blocker(this);
        clear();
        addItem(text, value);
        m_fill = std::move(fill);
        if (hasFocus())
            fillNow();
    }
    void showPopup() override
    {
        fillNow();
        QComboBox::showPopup();
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        fillNow();
        QComboBox::focusInEvent(event);
    }
    void wheelEvent(QWheelEvent *event) override
    {
        fillNow();
        QComboBox::wheelEvent(event);
    }

private:
    void fillNow()
    {
        const QSignalBlocker blocker(this);
        if (const auto fill = std::exchange(m_fill, nullptr))
            fill();
    }

    std::function<void()> m_fill;
};

} // namespace guillemet::ui
