#pragma once

#include <QtWidgets/QFrame>
#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace guillemet::ui {

/// Messages inside the window, under the tool bar, one at a time: a sentence, at most one action, and ×. One stays
/// until it is closed or moot; those that come meanwhile wait behind it.
class MessageStrip : public QFrame
{
    Q_OBJECT
public:
    explicit MessageStrip(QWidget *parent = nullptr);

    /// `topic` says what it is about: a newer message on the topic takes its place, clear(topic) makes it moot.
    void say(const QString &topic, const QString &sentence);
    void say(const QString &topic, const QString &sentence, const QString &actionText,
             std::function<void()> action);
    void clear(const QString &topic);
    QString sentence() const; ///< the one shown, or empty

private:
    struct Message
    {
        QString topic;
        QString sentence;
        QString actionText;
        std::function<void()> action;
    };
    void showFirst();
    void close();

    QList<Message> m_messages;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace guillemet::ui
