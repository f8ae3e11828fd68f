#pragma once

#include "ui/article/ArticleMarks.h"
#include "ui/session/Workspace.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace guillemet::ui {

class ArticleView;
class FindBar;

/// The middle pane: the legend (or the head of a review) above, the article, the find bar below. Couples the view
/// with the workspace: selection both ways, edits, the speakers' colours.
class ArticlePane : public QWidget
{
    Q_OBJECT
public:
    ArticlePane(Workspace *workspace, QWidget *legend, QWidget *parent = nullptr);

    ArticleView *view() const { return m_view; }
    FindBar *findBar() const { return m_find; }
    /// A widget above the article in place of the legend, and one below it; shown while a review runs.
    void setReviewStrips(QWidget *above, QWidget *below);
    void showReview(bool on);
    void showLegend(bool on);

    /// The selected words; empty without any.
    text::Span selectedWords() const;
    void clearWords();

    void setZoom(double zoom);
    double zoom() const;
    /// The reading face as the settings have it.
    void readSettings();

    void openFind();
    void closeFind();
    void findNext(int step);
    const std::vector<text::Span> &hits() const { return m_hits; } ///< of find, in reading order

    /// Where the reader is in the open article, for the next start.
    void savePlace() const;

Q_SIGNALS:
    void wordsChanged();
    void zoomChanged(double zoom);
    void findingChanged(bool open);
    void edgeDragged(const guillemet::ui::Selected &what, int fragment, guillemet::text::Span span);
    void menuAsked(QPoint global, const guillemet::ui::Selected &what);
    void speakerPicked(const QString &entity);
    void pickingEnded();
    void activated(const guillemet::ui::Selected &what);

private:
    void load();
    void edited();
    void follow();
    void findAll(bool jump);
    QString placeKey() const;

    Workspace *m_workspace;
    QWidget *m_legend;
    ArticleView *m_view;
    FindBar *m_find;
    QVBoxLayout *m_layout;
    QWidget *m_reviewAbove = nullptr;
    QWidget *m_reviewBelow = nullptr;
    bool m_reviewing = false;
    bool m_pointed = false; // the selection comes from a click in the article
    std::vector<text::Span> m_hits;
    int m_hit = -1;
    QString m_openedKey; // where the place of the article on show is kept
};

MarkId markOf(const Selected &selected);
Selected selectedOf(const MarkId &mark);

} // namespace guillemet::ui
