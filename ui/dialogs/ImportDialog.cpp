#include "ui/dialogs/ImportDialog.h"

#include "exchange/Registry.h"
#include "ui/dialogs/ColumnFields.h"
#include "ui/dialogs/FormatFacts.h"
#include "ui/dialogs/FormatOptionFields.h"
#include "ui/dialogs/LabelsTable.h"
#include "ui/panels/Controls.h"
#include "ui/themes/Fonts.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace guillemet::ui {

ImportDialog::ImportDialog(project::ImportRequest request, project::ImportOutlook outlook, QWidget *parent)
    : QDialog(parent), m_request(std::move(request)), m_outlook(std::move(outlook)), m_files(new QLabel(this)),
      m_format(new QComboBox(this)), m_encoding(new QComboBox(this)), m_unit(new QComboBox(this)),
      m_unitTitle(new QLabel(tr("Offsets count"), this)), m_columns(new ColumnFields(this)),
      m_labelsTitle(heading(tr("Labels of the files and what they become"), this)), m_labels(new LabelsTable(this)),
      m_first(heading({}, this)), m_text(new QPlainTextEdit(this)), m_losses(new QLabel(this)),
      m_detect(new QCheckBox(tr("Look for names and quotations in articles that have none yet"), this))
{
    setWindowTitle(tr("Import"));
    resize(QSize(900, 660).boundedTo(parent ? parent->window()->size() - QSize(60, 60) : QSize(900, 660)));
    m_files->setFont(interfaceFont(1.25, QFont::DemiBold));
    m_detect->setChecked(QSettings().value(QStringLiteral("detection/onImport"), true).toBool());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(buildForm(), 3);
    columns->addWidget(buildFindings(), 2);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(22, 16, 22, 14);
    inner->setSpacing(10);
    inner->addWidget(m_files);
    inner->addLayout(columns, 1);
    inner->addWidget(m_detect);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    makePrimary(m_go);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(18, 10, 18, 12);
    foot->addWidget(caption(tr("A text that the project has already is not taken twice."), this), 1);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(inner, 1);
    layout->addWidget(separator(this));
    layout->addLayout(foot);
    for (QComboBox *combo : {m_format, m_encoding, m_unit})
        connect(combo, &QComboBox::activated, this, &ImportDialog::lookAgain);
    connect(m_columns, &ColumnFields::changed, this, &ImportDialog::lookAgain);
    connect(m_labels, &LabelsTable::changed, this, &ImportDialog::showLosses);
    connect(&m_runner, &project::JobRunner::finished, this, &ImportDialog::looked);
    showOutlook();
}

QString ImportDialog::readerTitle(const QString &reader)
{
    static const QHash<QString, const char *> titles = {
        {QStringLiteral("text"), QT_TR_NOOP("Plain text")},
        {QStringLiteral("markdown"), QT_TR_NOOP("Markdown")},
        {QStringLiteral("html"), QT_TR_NOOP("Web page (HTML)")},
        {QStringLiteral("docx"), QT_TR_NOOP("Word (DOCX)")},
        {QStringLiteral("odt"), QT_TR_NOOP("OpenDocument (ODT)")},
        {QStringLiteral("pdf"), QT_TR_NOOP("PDF")},
        {QStringLiteral("eml"), QT_TR_NOOP("E-mail (EML)")},
        {QStringLiteral("ninjs"), QT_TR_NOOP("Agency copy (ninjs)")},
        {QStringLiteral("newsml-g2"), QT_TR_NOOP("Agency copy (NewsML-G2)")},
        {QStringLiteral("nitf"), QT_TR_NOOP("Agency copy (NITF)")},
        {QStringLiteral("csv"), QT_TR_NOOP("Table of articles (CSV)")},
        {QStringLiteral("xlsx"), QT_TR_NOOP("Table of articles (Excel)")},
        {QStringLiteral("conll2002"), QT_TR_NOOP("CoNLL-2002")},
        {QStringLiteral("webanno-tsv"), QT_TR_NOOP("WebAnno TSV")},
    };
    if (const auto title = titles.constFind(reader); title != titles.constEnd())
        return tr(*title);
    const FormatFacts *facts = factsOf(reader);
    return facts ? facts->title : reader;
}

QWidget *ImportDialog::buildForm()
{
    auto *box = new QWidget(this);
    m_format->setObjectName(QStringLiteral("importFormat"));
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_format->setMinimumContentsLength(24);
    m_format->addItem(tr("Recognise each file by its content"), QString());
    m_format->insertSeparator(1);
    for (const exchange::Reader *reader : exchange::readers())
        m_format->addItem(readerTitle(reader->name()), reader->name());
    m_format->setCurrentIndex(std::max(0, m_format->findData(m_request.format)));
    m_encoding->addItem(tr("As detected"), QString());
    for (const char *name : {"utf-8", "windows-1252", "iso-8859-15", "utf-16", "macintosh"})
        m_encoding->addItem(QString::fromLatin1(name).toUpper(), QString::fromLatin1(name));
    m_unit->setObjectName(QStringLiteral("importUnit"));
    for (const char *unit : {"utf16", "codepoints", "graphemes"})
        m_unit->addItem(FormatOptionFields::valueWords(QString::fromLatin1(unit)), QString::fromLatin1(unit));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](QLabel *title, QComboBox *field) {
        title->setProperty("role", QStringLiteral("secondary"));
        title->setBuddy(field);
        field->setAccessibleName(title->text());
        form->addRow(title, field);
    };
    add(new QLabel(tr("Format"), box), m_format);
    add(new QLabel(tr("Encoding"), box), m_encoding);
    add(m_unitTitle, m_unit);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addWidget(m_columns);
    layout->addWidget(m_labelsTitle);
    layout->addWidget(m_labels, 1);
    layout->addStretch();
    return box;
}

QWidget *ImportDialog::buildFindings()
{
    auto *box = new QWidget(this);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(articleFontInPanels());
    m_text->setAccessibleName(tr("Beginning of the first article"));
    m_losses->setObjectName(QStringLiteral("importLosses"));
    m_losses->setProperty("role", QStringLiteral("todo"));
    m_losses->setWordWrap(true);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_first);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_losses);
    return box;
}

project::ImportRequest ImportDialog::asked(bool withLabels) const
{
    project::ImportRequest request = m_request;
    request.format = m_format->currentData().toString();
    request.encoding = m_encoding->currentData().toString();
    request.formatOptions = m_columns->values();
    if (!m_unit->isHidden())
        request.formatOptions.insert(QStringLiteral("offsets"), m_unit->currentData().toString());
    if (const QString labels = m_labels->option(); withLabels && !labels.isEmpty())
        request.formatOptions.insert(QStringLiteral("labels"), labels);
    return request;
}

project::ImportRequest ImportDialog::request() const { return asked(true); }
bool ImportDialog::detect() const { return m_detect->isChecked(); }

void ImportDialog::lookAgain()
{
    if (m_runner.isRunning()) {
        m_again = true;
        m_runner.cancel();
        return;
    }
    m_files->setText(tr("Looking at the files…"));
    m_runner.start(std::make_unique<project::ImportScan>(asked(false)));
}

void ImportDialog::looked()
{
    if (std::exchange(m_again, false))
        return lookAgain();
    m_outlook = static_cast<project::ImportScan *>(m_runner.job())->outlook();
    showOutlook();
}

void ImportDialog::showOutlook()
{
    const QLocale locale;
    const QString files = tr("%n file(s)", nullptr, m_outlook.files);
    const QString articles = m_outlook.partial ? tr("more than %n article(s)", nullptr, m_outlook.articles)
                                               : tr("%n article(s)", nullptr, m_outlook.articles);
    m_files->setText(tr("%1, %2", "files, articles").arg(files, articles));
    QStringList recognised;
    for (const project::ImportOutlook::Format &format : m_outlook.formats)
        recognised.append(m_outlook.files > 1 ? tr("%1 (%2)", "format, files").arg(readerTitle(format.name), locale.toString(format.files))
                                              : readerTitle(format.name));
    m_format->setItemText(0, recognised.isEmpty() || !m_format->currentData().toString().isEmpty()
                                 ? tr("Recognise each file by its content")
                                 : tr("By content: %1").arg(recognised.join(QStringLiteral(", "))));
    const bool unit = m_outlook.has(QStringLiteral("doccano"));
    m_unit->setVisible(unit);
    m_unitTitle->setVisible(unit);
    m_columns->setColumns(m_outlook.columns);
    m_labels->setUses(m_outlook.labels);
    m_labels->setVisible(!m_outlook.labels.empty());
    m_labelsTitle->setVisible(!m_outlook.labels.empty());
    const QString marks = tr("%1 and %2", "names, quotations")
                              .arg(tr("%n name(s)", nullptr, m_outlook.mentions), tr("%n quotation(s)", nullptr, m_outlook.quotations));
    m_first->setText(m_outlook.mentions + m_outlook.quotations > 0 ? tr("Beginning of the first article; %1 in all").arg(marks)
                                                                   : tr("Beginning of the first article"));
    m_text->setPlainText(m_outlook.text);
    m_go->setEnabled(m_outlook.articles > 0);
    showLosses();
}

void ImportDialog::showLosses()
{
    QStringList sentences;
    // The readers' own words count labels too; once the table was changed, it is the table that is right.
    const QStringList out = m_labels->isHidden() ? QStringList() : m_labels->leftOut();
    if (m_labels->option().isEmpty())
        sentences += m_outlook.warnings.mid(0, 4);
    else if (!out.isEmpty())
        sentences.append(tr("Left out, as you see in the table: %1.").arg(out.join(QStringLiteral(", "))));
    sentences += m_outlook.refusals.mid(0, 4);
    if (m_outlook.passedOver > 0)
        sentences.append(tr("%n file(s) of other kinds will be passed over.", nullptr, m_outlook.passedOver));
    m_losses->setText(sentences.join(QLatin1Char('\n')));
    m_losses->setVisible(!sentences.isEmpty());
}

} // namespace guillemet::ui
