#include "commands/WindowArguments.h"

#include "commands/Arguments.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace guillemet::commands {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("guillemet::commands::WindowArguments", text);
}

/// Qt takes its options with one dash or two; those here are followed by a value.
const QStringList &qtOptions()
{
    static const QStringList all = {
        QStringLiteral("platform"), QStringLiteral("platformpluginpath"), QStringLiteral("platformtheme"),
        QStringLiteral("plugin"),   QStringLiteral("qwindowgeometry"),    QStringLiteral("qwindowicon"),
        QStringLiteral("display"),  QStringLiteral("qwindowtitle"),       QStringLiteral("style"),
        QStringLiteral("session"),  QStringLiteral("stylesheet"),         QStringLiteral("dialogs"),
    };
    return all;
}

QStringList withoutQtOptions(const QStringList &words)
{
    QStringList out;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        const QString bare = word.startsWith(u"--") ? word.mid(2) : word.startsWith(u'-') ? word.mid(1) : QString();
        if (bare == u"reverse" || qtOptions().contains(bare.section(u'=', 0, 0))) {
            if (bare != u"reverse" && !bare.contains(u'='))
                ++i;
        } else {
            out.append(word);
        }
    }
    return out;
}

} // namespace

Result<WindowArguments> WindowArguments::parse(const QStringList &words)
{
    const auto parsed = Arguments::parse(withoutQtOptions(words), {{QStringLiteral("review"), {}, {}, {}, false, false},
                                                 {QStringLiteral("article"), QStringLiteral("ID"), {}, {}, false, false},
                                                 {QStringLiteral("log"), QStringLiteral("FILE"), {}, {}, false, false}});
    if (!parsed)
        return parsed.error();
    const QStringList &paths = parsed->paths();
    // A word that is neither a file nor looks like one was meant as a command.
    if (!paths.isEmpty() && !paths.first().contains(u'/') && !paths.first().endsWith(u".guillemet")
        && !QFileInfo::exists(paths.first()))
        return Error{tr("Unknown command: %1.").arg(paths.first())};
    if (paths.size() > 1)
        return Error{tr("One project at a time can be opened, not also: %1.").arg(paths.at(1))};
    WindowArguments out;
    out.review = parsed->has(QStringLiteral("review"));
    out.article = parsed->value(QStringLiteral("article"));
    out.log = parsed->value(QStringLiteral("log"));
    out.project = paths.isEmpty() ? QString() : paths.first();
    return out;
}

} // namespace guillemet::commands
