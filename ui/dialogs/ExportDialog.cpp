#include "ui/dialogs/ExportDialog.h"

#include "exchange/Registry.h"
#include "exchange/preview/Preview.h"
#include "project/ArticleSession.h"
#include "ui/dialogs/ExportChoices.h"
#include "ui/dialogs/FormatFacts.h"
#include "ui/dialogs/FormatList.h"
#include "ui/dialogs/FormatOptionFields.h"
#include "ui/dialogs/PreviewPane.h"
#include "ui/panels/Controls.h"
#include "ui/themes/Fonts.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace guillemet::ui {

namespace {

constexpr int previewRows = 12;

/// «~/x» as a shell has it, and the platform's separators.
QString pathOf(const QString &typed)
{
    const QString path = QDir::fromNativeSeparators(typed.trimmed());
    return path.startsWith(QStringLiteral("~/")) ? QDir::homePath() + path.mid(1) : path;
}

} // namespace

ExportDialog::ExportDialog(Workspace *workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_formats(new FormatList(this)), m_title(new QLabel(this)),
      m_detail(new QLabel(this)), m_lost(new QLabel(this)), m_choices(new ExportChoices(workspace, this)),
      m_options(new FormatOptionFields(this)), m_preview(new PreviewPane(this)), m_waiting(new QLabel(this)),
      m_placeTitle(heading({}, this)), m_place(new QLineEdit(this)), m_placeNote(caption({}, this))
{
    setWindowTitle(tr("Export"));
    const QSize room = parent ? parent->window()->size() - QSize(60, 60) : QSize(980, 740);
    resize(QSize(980, 740).boundedTo(room));
    m_formats->setFixedWidth(280);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_formats);
    middle->addWidget(buildRight(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(separator(this));
    layout->addWidget(buildFoot());

    connect(m_place, &QLineEdit::textEdited, this, [this] { m_placeTyped = true; });
    connect(m_place, &QLineEdit::textChanged, this, &ExportDialog::checkPlace);
    connect(m_formats, &QListWidget::currentRowChanged, this, &ExportDialog::formatChanged);
    connect(m_options, &FormatOptionFields::changed, &m_previewTimer, qOverload<>(&QTimer::start));
    connect(m_choices, &ExportChoices::changed, this, [this] {
        showNotes();
        checkPlace();
        m_previewTimer.start();
    });
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(50);
    connect(&m_previewTimer, &QTimer::timeout, this, &ExportDialog::preview);
    m_formats->setFormat(QSettings().value(QStringLiteral("export/format"), QStringLiteral("csv")).toString());
    if (m_formats->currentRow() < 0)
        m_formats->setCurrentRow(0);
}

QWidget *ExportDialog::buildRight()
{
    auto *right = new QWidget(this);
    m_title->setFont(interfaceFont(1.25, QFont::DemiBold));
    m_detail->setWordWrap(true);
    m_detail->setProperty("role", QStringLiteral("secondary"));
    m_lost->setWordWrap(true);
    m_lost->setObjectName(QStringLiteral("lost"));
    m_lost->setProperty("role", QStringLiteral("todo"));
    m_waiting->setWordWrap(true);
    m_waiting->setObjectName(QStringLiteral("waiting"));
    m_waiting->setProperty("role", QStringLiteral("todo"));
    m_place->setObjectName(QStringLiteral("place"));
    m_placeNote->setObjectName(QStringLiteral("placeNote"));
    auto *choose = new QPushButton(tr("Choose…"), right);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::choosePlace);
    auto *line = new QHBoxLayout;
    line->addWidget(m_place, 1);
    line->addWidget(choose);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(22, 16, 22, 14);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_detail);
    layout->addWidget(m_lost);
    layout->addWidget(m_choices);
    layout->addWidget(m_options);
    layout->addSpacing(4);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_waiting);
    layout->addSpacing(4);
    layout->addWidget(m_placeTitle);
    layout->addLayout(line);
    layout->addWidget(m_placeNote);
    return right;
}

QWidget *ExportDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, foot);
    m_go = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    makePrimary(m_go);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(18, 10, 18, 12);
    layout->addWidget(caption(tr("Written as a whole or not at all; nothing else leaves this machine."), foot), 1);
    layout->addWidget(buttons);
    return foot;
}

void ExportDialog::formatChanged()
{
    m_format = exchange::writerByName(m_formats->format());
    if (!m_format)
        return;
    const FormatFacts *facts = factsOf(m_format->name());
    m_title->setText(facts ? facts->title : m_format->name());
    m_detail->setText(facts ? facts->detail : m_format->description());
    m_options->setOptions(m_format->options());
    for (const exchange::FormatOption &option : m_format->options())
        m_options->setValue(option.name, QSettings().value(QStringLiteral("export/%1/%2").arg(m_format->name(), option.name)).toString());
    m_placeTitle->setText(m_format->writesFolder() ? tr("Folder") : tr("File"));
    m_place->setAccessibleName(m_placeTitle->text());
    if (!m_placeTyped)
        m_place->setText(suggestedPlace());
    showNotes();
    checkPlace();
    m_previewTimer.start();
}

QString ExportDialog::suggestedPlace() const
{
    QString folder = QSettings().value(QStringLiteral("export/folder"),
                                       QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
    if (!QDir(folder).exists())
        folder = QDir::homePath(); // a fresh account need not have a folder of documents
    const QString name = m_workspace->project()->name() + (m_format->writesFolder() ? QLatin1Char('-') + m_format->name()
                                                                                   : QLatin1Char('.') + m_format->extension());
    return QDir::toNativeSeparators(folder + QLatin1Char('/') + name);
}

exchange::WriteOptions ExportDialog::options() const
{
    exchange::WriteOptions options;
    options.onlyConfirmed = m_choices->onlyConfirmed();
    options.names = m_choices->names();
    options.quotations = m_choices->quotations();
    options.formatOptions = m_options->values();
    return options;
}

annotation::Article ExportDialog::previewedArticle() const
{
    annotation::Article article;
    const project::ArticleSession *session = m_workspace->article();
    article.info = session->info();
    article.text = session->text();
    for (const annotation::Mention *mention : session->annotations().mentions())
        article.mentions.push_back(*mention);
    for (const annotation::Quotation *quotation : session->annotations().quotations())
        article.quotations.push_back(*quotation);
    for (const annotation::Entity *entity : session->annotations().entities())
        article.entities.push_back(*entity);
    return article;
}

void ExportDialog::preview()
{
    if (!m_format)
        return;
    if (!m_workspace->article())
        return m_preview->say(tr("Open an article to see a preview of it here."));
    const auto parts = exchange::previewOf(*m_format, options(), previewedArticle(), previewRows);
    if (parts)
        m_preview->show(*parts);
    else
        m_preview->say(parts.sentence());
}

void ExportDialog::showNotes()
{
    const FormatFacts *facts = m_format ? factsOf(m_format->name()) : nullptr;
    const QString lost = facts ? facts->lost() : QString();
    const QString remark = facts ? facts->remark() : QString();
    QStringList sentences;
    if (!lost.isEmpty())
        sentences.append(tr("This format does not hold: %1.").arg(lost));
    if (!remark.isEmpty())
        sentences.append(tr("Note: %1.").arg(remark));
    m_lost->setText(sentences.join(QLatin1Char(' ')));
    m_lost->setVisible(!sentences.isEmpty());
    const QString waiting = m_choices->waitingWords();
    m_waiting->setText(waiting);
    m_waiting->setVisible(!waiting.isEmpty());
}

void ExportDialog::checkPlace()
{
    if (!m_format || !m_go)
        return;
    const QFileInfo place(pathOf(m_place->text()));
    const QFileInfo folder(place.absolutePath());
    QString note;
    bool possible = !m_place->text().trimmed().isEmpty();
    if (possible && !folder.isDir()) {
        note = tr("The folder %1 does not exist.").arg(QDir::toNativeSeparators(place.absolutePath()));
        possible = false;
    } else if (possible && place.exists()) {
        note = tr("It exists and will be replaced.");
    }
    const bool layers = m_choices->names() || m_choices->quotations();
    if (!layers)
        note = tr("Choose at least one layer.");
    m_placeNote->setText(note.isEmpty() ? tr("It will be made.") : note);
    m_go->setEnabled(possible && layers);
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
    request.output = pathOf(m_place->text());
    request.onlyConfirmed = m_choices->onlyConfirmed();
    request.names = m_choices->names();
    request.quotations = m_choices->quotations();
    request.articles = m_choices->articles();
    request.formatOptions = m_options->values();
    QSettings settings;
    settings.setValue(QStringLiteral("export/format"), request.format);
    settings.setValue(QStringLiteral("export/folder"), QFileInfo(request.output).absolutePath());
    if (m_format) {
        for (const exchange::FormatOption &option : m_format->options())
            settings.setValue(QStringLiteral("export/%1/%2").arg(m_format->name(), option.name),
                              request.formatOptions.value(option.name));
    }
    return request;
}

} // namespace guillemet::ui
