#include "ui/window/WindowRun.h"

#include "ui/dialogs/SettingsDialog.h"
#include "ui/session/Workspace.h"
#include "ui/themes/Fonts.h"
#include "ui/themes/StyleSheet.h"
#include "ui/themes/ThemeChoice.h"
#include "ui/window/EndSignals.h"
#include "ui/window/MainWindow.h"
#include "ui/window/ProjectCommands.h"
#include "ui/window/ReviewCommands.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>

namespace guillemet::ui {

namespace {

struct Arguments
{
    bool review = false;
    QString article;
    QString project;
};

Arguments read(const QStringList &words)
{
    Arguments out;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words.at(i) == QStringLiteral("--review"))
            out.review = true;
        else if (words.at(i) == QStringLiteral("--article") && i + 1 < words.size())
            out.article = words.at(++i);
        else if (!words.at(i).startsWith(QLatin1Char('-')))
            out.project = words.at(i);
    }
    return out;
}

/// The interface's language, and with it how numbers and dates are written.
class Translators
{
public:
    Translators()
    {
        const QString chosen = SettingsDialog::language();
        const QLocale system = QLocale::system();
        QString language = chosen;
        if (chosen != QStringLiteral("fr") && chosen != QStringLiteral("en"))
            language = system.language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en");
        const bool sameLanguage = QLocale(language).language() == system.language();
        QLocale::setDefault(sameLanguage ? system : QLocale(language));
        if (m_own.load(QStringLiteral(":/i18n/guillemet_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&m_own);
        if (m_qt.load(QStringLiteral("qtbase_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
    }
    ~Translators()
    {
        QCoreApplication::removeTranslator(&m_own);
        QCoreApplication::removeTranslator(&m_qt);
    }

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace

int runWindow(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setAttribute(Qt::AA_DontShowIconsInMenus);
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.guillemet.Guillemet"));
    ensureInterfaceFont();
    applyThemeChoice(themeChoiceFromString(QSettings().value(QStringLiteral("theme")).toString()));
    const StyleSheetKeeper keeper;
    const EndSignals endSignals;
    Arguments arguments = read(QCoreApplication::arguments());
    int code = 0;
    bool again = false;
    do {
        const Translators translators;
        MainWindow window;
        window.show();
        QTimer::singleShot(0, &window, [&window, arguments] {
            const bool opened = !arguments.project.isEmpty() && window.projects()->open(arguments.project);
            if (!opened && arguments.project.isEmpty())
                window.projects()->openFirst();
            if (!arguments.article.isEmpty())
                window.workspace()->openArticle(arguments.article);
            if (arguments.review)
                arguments.article.isEmpty() ? window.review()->startAtFirst() : window.review()->startAtTop();
        });
        code = QApplication::exec();
        again = window.wantsRestart();
        if (window.workspace()->project())
            arguments = {false, window.workspace()->articleId(), window.workspace()->project()->path()};
    } while (again);
    return code;
}

} // namespace guillemet::ui
