#pragma once

#include "project/ArticleSession.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QSlider;
QT_END_NAMESPACE

namespace guillemet::ui {

/// From which certainty on suggestions are to be confirmed at once; says how many those are.
class ConfidenceDialog : public QDialog
{
    Q_OBJECT
public:
    ConfidenceDialog(const project::ArticleSession &session, QWidget *parent = nullptr);

    double confidence() const; ///< 0 to 1

private:
    void count();

    const project::ArticleSession &m_session;
    QSlider *m_slider;
    QLabel *m_words;
    QPushButton *m_confirm;
};

} // namespace guillemet::ui
