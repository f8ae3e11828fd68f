#include "ui/dialogs/HelpText.h"

#include "ui/dialogs/FormatFacts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

namespace guillemet::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

QString cell(const QString &text, const char *tag = "td")
{
    return QStringLiteral("<%1 align=\"left\" valign=\"top\">%2</%1>").arg(QLatin1String(tag), text);
}

QString headed(const QStringList &titles)
{
    QString row = QStringLiteral("<table border=\"0\" cellspacing=\"0\" cellpadding=\"5\" width=\"100%\"><tr>");
    for (const QString &title : titles)
        row += cell(title.toHtmlEscaped(), "th");
    return row + QStringLiteral("</tr>");
}

QString formatTable()
{
    QString html = headed({Words::tr("Format"), Words::tr("Does not hold"), Words::tr("Note"), Words::tr("Read back")});
    for (const FormatFacts &facts : formatFacts()) {
        const QString lost = facts.lost();
        const QString name = QStringLiteral("<b>%1</b><br><small>%2</small>").arg(facts.title.toHtmlEscaped(), facts.name);
        html += QStringLiteral("<tr>") + cell(name) + cell(lost.isEmpty() ? Words::tr("holds everything") : lost.toHtmlEscaped())
                + cell(facts.remark().toHtmlEscaped()) + cell(facts.readBack ? Words::tr("yes") : Words::tr("no"))
                + QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString keyTable(const std::vector<HelpKeys> &groups)
{
    QString html = headed({Words::tr("What"), Words::tr("Keys")});
    for (const HelpKeys &group : groups) {
        if (group.keys.empty())
            continue;
        html += QStringLiteral("<tr><td colspan=\"2\"><b>%1</b></td></tr>").arg(group.group.toHtmlEscaped());
        for (const auto &[what, keys] : group.keys)
            html += QStringLiteral("<tr>") + cell(what.toHtmlEscaped()) + cell(keys.toHtmlEscaped()) + QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace

QString helpText(const std::vector<HelpKeys> &keys)
{
    const bool french = QLocale().language() == QLocale::French;
    QFile file(french ? QStringLiteral(":/help/help_fr.html") : QStringLiteral(":/help/help_en.html"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString html = QString::fromUtf8(file.readAll());
    html.replace(QStringLiteral("<!--formats-->"), formatTable());
    html.replace(QStringLiteral("<!--keys-->"), keyTable(keys));
    return html;
}

std::vector<HelpSection> helpSections(const QString &html)
{
    static const QRegularExpression heading(QStringLiteral("<h2><a name=\"([^\"]+)\"></a>([^<]+)</h2>"));
    std::vector<HelpSection> out;
    for (auto it = heading.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out.push_back({match.captured(1), match.captured(2)});
    }
    return out;
}

} // namespace guillemet::ui
