#pragma once

#include "annotation/Types.h"

#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

namespace guillemet::ui {

/// The bar under the article in which words are looked for. It finds nothing itself.
class FindBar : public QFrame
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    void open(const QString &words);
    QString words() const;
    void showCount(int current, int all); ///< 0 of 0: nothing found

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void nextAsked();
    void previousAsked();
    void closed();
    void tagAllAsked(guillemet::annotation::EntityType type); ///< every hit is a name of this type

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_tagAll;
};

} // namespace guillemet::ui
