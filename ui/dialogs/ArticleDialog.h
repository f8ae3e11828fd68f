#pragma once

#include "annotation/Article.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace guillemet::ui {

/// Title, source, author, date, address, language and note of an article.
class ArticleDialog : public QDialog
{
    Q_OBJECT
public:
    ArticleDialog(const annotation::ArticleInfo &info, QWidget *parent = nullptr);

    annotation::ArticleInfo info() const;

private:
    annotation::ArticleInfo m_info;
    QLineEdit *m_title;
    QLineEdit *m_outlet;
    QLineEdit *m_author;
    QLineEdit *m_date;
    QLineEdit *m_url;
    QComboBox *m_language;
    QPlainTextEdit *m_note;
};

} // namespace guillemet::ui
