#include "exchange/brat/BratConfiguration.h"

#include "exchange/common/Labels.h"

namespace guillemet::exchange {

QByteArray bratConfiguration()
{
    QStringList quotations;
    QStringList mentions;
    for (const QString &label : allNodeLabels()) {
        if (label.startsWith(QLatin1String("QUOTE")))
            quotations << label;
        else if (label != QLatin1String("CUE") && label != QLatin1String("SOURCE"))
            mentions << label;
    }
    const QByteArray from = quotations.join(u'|').toLatin1();
    const QByteArray who = mentions.join(u'|').toLatin1();
    QByteArray out = "[entities]\n";
    for (const QString &label : allNodeLabels())
        out += label.toLatin1() + '\n';
    out += "\n[relations]\n";
    out += "cue\tArg1:" + from + ", Arg2:CUE\n";
    out += "source\tArg1:" + from + ", Arg2:SOURCE|" + who + '\n';
    out += "speaker\tArg1:" + from + ", Arg2:" + who + '\n';
    // Without this, brat's verification takes names within quotations for mistakes.
    out += "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n";
    out += "\n[events]\n\n[attributes]\n";
    out += "Status\tArg:<ENTITY>, Value:suggested|confirmed\n";
    out += "SpeakerType\tArg:" + from + ", Value:PER|ORG|LOC|MISC|DATE\n";
    return out;
}

} // namespace guillemet::exchange
