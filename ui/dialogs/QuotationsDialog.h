#pragma once

#include "project/jobs/JobRunner.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
QT_END_NAMESPACE

namespace guillemet::ui {

class ProjectQuotationsFilter;
class ProjectQuotationsModel;

/// The quotations of all articles in one list, filtered by words, speaker, kind, state and article. It stands beside the
/// window: choosing a quotation goes there and leaves the list open.
class QuotationsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit QuotationsDialog(QWidget *parent = nullptr);

    void load(const QString &project); ///< anew, off the GUI thread

Q_SIGNALS:
    void chosen(const QString &article, const QString &quotation);

private:
    void loaded();
    void fillCombos();
    void filter();
    void choose(const QModelIndex &index);

    project::JobRunner m_runner;
    bool m_more = false;
    ProjectQuotationsModel *m_model;
    ProjectQuotationsFilter *m_filter;
    QLineEdit *m_words;
    QComboBox *m_speakers;
    QComboBox *m_articles;
    QComboBox *m_kinds;
    QComboBox *m_states;
    QLabel *m_count;
    QListView *m_list;
};

} // namespace guillemet::ui
