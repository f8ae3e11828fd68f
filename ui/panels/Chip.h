#pragma once

#include <QtWidgets/QAbstractButton>

namespace guillemet::ui {

/// A word in a box, with a number behind it, or with a cross that takes it away. Dashed for what is not a name.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind : unsigned char { Counted, CountedDashed, Removable };

    Chip(const QString &words, int count, Kind kind, QWidget *parent = nullptr);

    QString words() const { return m_words; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect cross() const;

    QString m_words;
    QString m_count;
    Kind m_kind;
};

} // namespace guillemet::ui
