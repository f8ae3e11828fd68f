#include "ui/dialogs/ArticleDialog.h"

#include "ui/panels/Controls.h"
#include "ui/session/TypeWords.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QRegularExpressionValidator>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace guillemet::ui {

ArticleDialog::ArticleDialog(const annotation::ArticleInfo &info, QWidget *parent)
    : QDialog(parent), m_info(info), m_title(new QLineEdit(info.title, this)),
      m_outlet(new QLineEdit(info.outlet, this)), m_author(new QLineEdit(info.author, this)),
      m_date(new QLineEdit(info.date, this)), m_url(new QLineEdit(info.url, this)), m_language(new QComboBox(this)),
      m_note(new QPlainTextEdit(info.note, this))
{
    setWindowTitle(tr("Title and source"));
    setMinimumWidth(460);
    m_title->setObjectName(QStringLiteral("title"));
    m_date->setPlaceholderText(QStringLiteral("2026-11-24"));
    m_date->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("([0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9:+Z.-]*)?)?)?)?")), m_date));
    m_note->setFixedHeight(4 * fontMetrics().lineSpacing());
    m_note->setTabChangesFocus(true);
    QStringList codes = {QStringLiteral("fr"), QStringLiteral("en")};
    if (!codes.contains(info.language))
        codes.append(info.language);
    for (const QString &code : codes)
        m_language->addItem(words::language(code), code);
    m_language->setCurrentIndex(m_language->findData(info.language));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Outlet"), m_outlet);
    form->addRow(tr("&Author"), m_author);
    form->addRow(tr("&Date"), m_date);
    form->addRow(tr("Addr&ess"), m_url);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Note"), m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    makePrimary(buttons->button(QDialogButtonBox::Ok));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

annotation::ArticleInfo ArticleDialog::info() const
{
    annotation::ArticleInfo out = m_info;
    if (const QString title = m_title->text().simplified(); !title.isEmpty())
        out.title = title;
    out.outlet = m_outlet->text().simplified();
    out.author = m_author->text().simplified();
    out.date = m_date->text();
    out.url = m_url->text().trimmed();
    out.language = m_language->currentData().toString();
    out.note = m_note->toPlainText();
    return out;
}

} // namespace guillemet::ui
