#include "commands/Arguments.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace guillemet::commands {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("guillemet::commands::Arguments", text);
}

const Option *find(const std::vector<Option> &known, QStringView name)
{
    const auto found = std::find_if(known.begin(), known.end(), [&](const Option &o) { return o.name == name; });
    return found == known.end() ? nullptr : &*found;
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const std::vector<Option> &known)
{
    Arguments out;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == u"--") {
            out.m_paths += words.mid(i + 1);
            break;
        }
        if (!word.startsWith(u'-') || word == u"-") {
            out.m_paths.append(word);
            continue;
        }
        const QString spelled = word.section(u'=', 0, 0);
        const QString name = spelled == u"-h" ? QStringLiteral("help") : spelled.mid(2);
        const Option *option = spelled == u"-h" || spelled.startsWith(u"--") ? find(known, name) : nullptr;
        if (!option)
            return Error{tr("Unknown option: %1.").arg(spelled)};
        QString value;
        if (option->value.isEmpty()) {
            if (word.contains(u'='))
                return Error{tr("The option %1 takes no value.").arg(spelled)};
        } else if (word.contains(u'=')) {
            value = word.section(u'=', 1);
        } else if (i + 1 < words.size()) {
            value = words.at(++i);
        } else {
            return Error{tr("The option %1 needs a value: %2.").arg(spelled, option->value)};
        }
        if (!option->choices.isEmpty() && !option->choices.contains(value)) {
            return Error{tr("The option %1 does not know “%2”; it takes: %3.")
                             .arg(spelled, value, option->choices.join(QStringLiteral(", ")))};
        }
        QStringList &values = out.m_values[option->name];
        if (!values.isEmpty() && !option->repeatable)
            return Error{tr("The option %1 may be given only once.").arg(spelled)};
        values.append(value);
    }
    for (const Option &option : known) {
        if (option.required && !out.has(option.name))
            return Error{tr("The option --%1 is missing.").arg(option.name)};
    }
    return out;
}

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    const auto found = m_values.constFind(option);
    return found == m_values.constEnd() ? otherwise : found->constLast();
}

} // namespace guillemet::commands
