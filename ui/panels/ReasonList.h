#pragma once

#include "annotation/Quotation.h"

#include <QtWidgets/QWidget>
#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace guillemet::ui {

/// Why the engine holds somebody for the speaker: one line a reason; what speaks against it has a hollow dot.
class ReasonList : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonList(QWidget *parent = nullptr);

    void setReasons(const std::vector<annotation::Reason> &reasons, int most);
    QString asText() const; ///< the sentences, joined, for a screen reader

private:
    std::vector<QLabel *> m_lines;
    QStringList m_sentences;
};

} // namespace guillemet::ui
