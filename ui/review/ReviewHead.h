#pragma once

#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace guillemet::ui {

class ProgressCells;

/// Above the article while a review runs: its order, how far it is, a cell a suggestion.
class ReviewHead : public QFrame
{
    Q_OBJECT
public:
    explicit ReviewHead(QWidget *parent = nullptr);

    void show(const QString &order, int decided, int all);

private:
    QLabel *m_order;
    ProgressCells *m_cells;
    QLabel *m_place;
};

} // namespace guillemet::ui
