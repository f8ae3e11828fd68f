#include "ui/dialogs/ExportDialog.h"

#include "exchange/Registry.h"
#include "project/ArticleSession.h"
#include "ui/dialogs/ExportPreview.h"
#include "ui/dialogs/FormatList.h"
#include "ui/panels/Controls.h"
#include "ui/themes/Fonts.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace guillemet::ui {

ExportDialog::ExportDialog(Workspace *workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_formats(new FormatList(this)), m_title(new QLabel(this)),
      m_detail(caption({}, this)), m_this(new QRadioButton(this)), m_done(new QRadioButton(this)),
      m_all(new QRadioButton(this)), m_confirmed(new QRadioButton(tr("Confirmed only"), this)),
      m_everything(new QRadioButton(tr("Confirmed and suggested"), this)), m_options(new QFormLayout),
      m_previewTitle(heading({}, this)), m_preview(new QPlainTextEdit(this)), m_waiting(new QLabel(this)),
      m_placeTitle(heading({}, this)), m_place(new QLineEdit(this))
{
    setWindowTitle(tr("Export"));
    resize(940, 700);
    m_title->setFont(interfaceFont(1.25, QFont::DemiBold));
    m_detail->setWordWrap(true);
    m_formats->setFixedWidth(290);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(22, 18, 22, 14);
    right->setSpacing(10);
    right->addWidget(m_title);
    right->addWidget(m_detail);
    right->addWidget(buildChoices());
    right->addLayout(m_options);
    right->addWidget(buildPreview(), 1);
    right->addWidget(m_waiting);
    auto *placeLine = new QHBoxLayout;
    auto *choose = new QPushButton(tr("Choose…"), this);
    placeLine->addWidget(m_place, 1);
    placeLine->addWidget(choose);
    right->addWidget(m_placeTitle);
    right->addLayout(placeLine);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_formats);
    middle->addLayout(right, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    go->setProperty("primary", true);
    go->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(18, 10, 18, 12);
    foot->addWidget(caption(tr("Written as a whole or not at all; nothing else leaves this machine."), this), 1);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(separator(this));
    layout->addLayout(foot);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::choosePlace);
    connect(m_place, &QLineEdit::textEdited, this, [this] { m_placeTyped = true; });
    connect(m_place, &QLineEdit::textChanged, this, [go](const QString &path) { go->setEnabled(!path.trimmed().isEmpty()); });
    connect(m_formats, &QListWidget::currentRowChanged, this, &ExportDialog::formatChanged);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(50);
    connect(&m_previewTimer, &QTimer::timeout, this, &ExportDialog::preview);
    m_formats->setFormat(QSettings().value(QStringLiteral("export/format"), QStringLiteral("csv")).toString());
    if (m_formats->currentRow() < 0)
        m_formats->setCurrentRow(0);
}

QWidget *ExportDialog::buildChoices()
{
    auto *box = new QWidget(this);
    const auto articles = m_workspace->project()->articles();
    const int done = int(std::count_if(articles.begin(), articles.end(), [](const project::ArticleSummary &article) {
        return article.state == annotation::ArticleState::Done;
    }));
    const project::ArticleSession *session = m_workspace->article();
    m_this->setText(session ? tr("This one: %1").arg(session->info().title.left(40).replace(QLatin1Char('&'), QStringLiteral("&&")))
                            : tr("This one"));
    m_this->setEnabled(session);
    m_done->setText(tr("The %n finished article(s)", nullptr, done));
    m_done->setEnabled(done > 0);
    m_all->setText(tr("The whole project: %n article(s)", nullptr, int(articles.size())));
    auto *scope = new QButtonGroup(this);
    for (QRadioButton *button : {m_this, m_done, m_all})
        scope->addButton(button);
    auto *status = new QButtonGroup(this);
    for (QRadioButton *button : {m_confirmed, m_everything})
        status->addButton(button);
    m_all->setChecked(true);
    m_everything->setChecked(true);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setVerticalSpacing(5);
    grid->addWidget(heading(tr("Articles"), box), 0, 0);
    grid->addWidget(m_this, 1, 0);
    grid->addWidget(m_done, 2, 0);
    grid->addWidget(m_all, 3, 0);
    grid->addWidget(heading(tr("Annotations"), box), 0, 1);
    grid->addWidget(m_confirmed, 1, 1);
    grid->addWidget(m_everything, 2, 1);
    for (QRadioButton *button : {m_this, m_done, m_all, m_confirmed, m_everything}) {
        connect(button, &QRadioButton::toggled, this, [this] {
            showWaiting();
            m_previewTimer.start();
        });
    }
    return box;
}

QWidget *ExportDialog::buildPreview()
{
    auto *box = new QWidget(this);
    m_preview->setReadOnly(true);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setTabChangesFocus(true);
    m_waiting->setProperty("role", QStringLiteral("todo"));
    m_waiting->setWordWrap(true);
    m_place->setObjectName(QStringLiteral("place"));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_previewTitle);
    layout->addWidget(m_preview, 1);
    return box;
}

void ExportDialog::formatChanged()
{
    m_format = exchange::writerByName(m_formats->format());
    if (!m_format)
        return;
    m_title->setText(FormatList::title(m_format->description()));
    const QString detail = FormatList::detail(m_format->description());
    m_detail->setText(detail.left(1).toUpper() + detail.mid(1));
    while (m_options->rowCount() > 0)
        m_options->removeRow(0);
    m_optionFields.clear();
    for (const exchange::FormatOption &option : m_format->options()) {
        QWidget *field = nullptr;
        if (option.values.isEmpty()) {
            auto *edit = new QLineEdit(this);
            connect(edit, &QLineEdit::textChanged, &m_previewTimer, qOverload<>(&QTimer::start));
            field = edit;
        } else {
            auto *combo = new QComboBox(this);
            combo->addItems(option.values);
            connect(combo, &QComboBox::currentIndexChanged, &m_previewTimer, qOverload<>(&QTimer::start));
            field = combo;
        }
        field->setObjectName(option.name);
        field->setAccessibleName(option.description);
        auto *label = new QLabel(option.description, this);
        label->setBuddy(field);
        m_options->addRow(label, field);
        m_optionFields.append(field);
    }
    m_placeTitle->setText(m_format->writesFolder() ? tr("Folder") : tr("File"));
    m_place->setAccessibleName(m_placeTitle->text());
    if (!m_placeTyped) {
        const QString folder = QSettings().value(QStringLiteral("export/folder"),
                                                 QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
        const QString name = m_workspace->project()->name() + (m_format->writesFolder() ? QLatin1Char('-') + m_format->name()
                                                                                       : QLatin1Char('.') + m_format->extension());
        m_place->setText(QDir::toNativeSeparators(folder + QLatin1Char('/') + name));
    }
    showWaiting();
    m_previewTimer.start();
}

exchange::WriteOptions ExportDialog::options() const
{
    exchange::WriteOptions options;
    options.onlyConfirmed = m_confirmed->isChecked();
    for (QWidget *field : m_optionFields) {
        const auto *combo = qobject_cast<QComboBox *>(field);
        const QString value = combo ? combo->currentText() : static_cast<QLineEdit *>(field)->text();
        if (!value.isEmpty())
            options.formatOptions.insert(field->objectName(), value);
    }
    return options;
}

void ExportDialog::preview()
{
    const project::ArticleSession *session = m_workspace->article();
    if (!m_format || !session)
        return;
    annotation::Article article;
    article.info = session->info();
    article.text = session->text();
    const bool onlyConfirmed = m_confirmed->isChecked();
    const auto wanted = [&](const auto &item) {
        return item.status == annotation::Status::Confirmed || (!onlyConfirmed && item.status == annotation::Status::Suggested);
    };
    for (const annotation::Mention *mention : session->annotations().mentions()) {
        if (wanted(*mention))
            article.mentions.push_back(*mention);
    }
    for (const annotation::Quotation *quotation : session->annotations().quotations()) {
        if (wanted(*quotation))
            article.quotations.push_back(*quotation);
    }
    for (const annotation::Entity *entity : session->annotations().entities())
        article.entities.push_back(*entity);
    const auto files = previewOf(*m_format, options(), article, 12);
    QString text;
    if (!files) {
        text = files.sentence();
    } else {
        for (const PreviewFile &file : *files) {
            if (files->size() > 1)
                text += QStringLiteral("── %1\n").arg(file.name);
            text += (file.head.isEmpty() ? tr("(a packed file)") : file.head) + QStringLiteral("\n");
        }
    }
    m_previewTitle->setText(tr("Preview: %1").arg(session->info().title));
    m_preview->setPlainText(text);
}

void ExportDialog::showWaiting()
{
    const project::ArticleSession *session = m_workspace->article();
    int quotations = 0;
    int names = 0;
    if (session && m_confirmed->isChecked() && m_this->isChecked()) {
        for (const annotation::Quotation *quotation : session->annotations().quotations())
            quotations += quotation->status == annotation::Status::Suggested;
        for (const annotation::Mention *mention : session->annotations().mentions())
            names += mention->status == annotation::Status::Suggested;
    } else if (m_confirmed->isChecked()) {
        const QStringList chosen = chosenArticles();
        for (const project::ArticleSummary &article : m_workspace->project()->articles()) {
            if (chosen.isEmpty() || chosen.contains(article.id))
                names += article.undecided;
        }
        m_waiting->setText(tr("%n annotation(s) still await a decision: they will not be exported.", nullptr, names));
        m_waiting->setVisible(names > 0);
        return;
    }
    m_waiting->setVisible(quotations + names > 0);
    m_waiting->setText(tr("%1 and %2 still await a decision: they will not be exported.", "quotations, names")
                           .arg(tr("%n quotation(s)", nullptr, quotations), tr("%n name(s)", nullptr, names)));
}

QStringList ExportDialog::chosenArticles() const
{
    if (m_this->isChecked())
        return {m_workspace->articleId()};
    QStringList ids;
    if (m_done->isChecked()) {
        for (const project::ArticleSummary &article : m_workspace->project()->articles()) {
            if (article.state == annotation::ArticleState::Done)
                ids.append(article.id);
        }
    }
    return ids;
}

void ExportDialog::choosePlace()
{
    const QString path = m_format->writesFolder()
                             ? QFileDialog::getSaveFileName(this, tr("Folder to make"), m_place->text(), QString(), nullptr,
                                                            QFileDialog::DontConfirmOverwrite)
                             : QFileDialog::getSaveFileName(this, tr("File to make"), m_place->text(),
                                                            QStringLiteral("*.%1").arg(m_format->extension()));
    if (!path.isEmpty())
        setOutput(path);
}

void ExportDialog::setOutput(const QString &path)
{
    m_place->setText(QDir::toNativeSeparators(path));
    m_placeTyped = true;
}

project::ExportRequest ExportDialog::request() const
{
    project::ExportRequest request;
    request.project = m_workspace->project()->path();
    request.format = m_formats->format();
    QString path = QDir::fromNativeSeparators(m_place->text().trimmed());
    if (path.startsWith(QStringLiteral("~/")))
        path = QDir::homePath() + path.mid(1);
    request.output = path;
    request.onlyConfirmed = m_confirmed->isChecked();
    request.articles = chosenArticles();
    request.formatOptions = options().formatOptions;
    QSettings settings;
    settings.setValue(QStringLiteral("export/format"), request.format);
    settings.setValue(QStringLiteral("export/folder"), QFileInfo(path).absolutePath());
    return request;
}

} // namespace guillemet::ui
