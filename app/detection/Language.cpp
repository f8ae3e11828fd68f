#include "detection/Language.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

namespace guillemet::detection {

namespace {

constexpr qsizetype sampleSize = 20000; // UTF-16 units

/// CLD2 keeps some codes that ISO 639-1 has changed, and adds scripts.
QString isoCode(CLD2::Language language)
{
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language));
    if (code == u"iw")
        return QStringLiteral("he");
    if (code == u"jw")
        return QStringLiteral("jv");
    return code.section(u'-', 0, 0);
}

} // namespace

QString detectLanguage(QStringView text)
{
    const QByteArray sample = text.first(std::min(text.size(), sampleSize)).toUtf8();
    CLD2::Language best[3] = {CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE};
    int percent[3] = {0, 0, 0};
    int bytes = 0;
    bool reliable = false;
    CLD2::DetectLanguageSummary(sample.constData(), int(sample.size()), true, best, percent, &bytes,
                                &reliable);
    if (reliable && best[0] != CLD2::UNKNOWN_LANGUAGE &&
        (bytes >= 60 || best[0] == CLD2::FRENCH || best[0] == CLD2::ENGLISH))
        return isoCode(best[0]);
    for (const CLD2::Language language : best) {
        if (language == CLD2::FRENCH)
            return QStringLiteral("fr");
        if (language == CLD2::ENGLISH)
            return QStringLiteral("en");
    }
    // A few words: the hint lets CLD2 weigh the two languages only.
    int scores[2] = {0, 0};
    for (int i = 0; i < 2; ++i) {
        CLD2::DetectLanguageSummary(sample.constData(), int(sample.size()), true, nullptr,
                                    CLD2::UNKNOWN_ENCODING, i == 0 ? CLD2::FRENCH : CLD2::ENGLISH, best,
                                    percent, &bytes, &reliable);
        if (best[0] == (i == 0 ? CLD2::FRENCH : CLD2::ENGLISH))
            scores[i] = percent[0];
    }
    if (bytes >= 60 && scores[0] == 0 && scores[1] == 0 && best[0] != CLD2::UNKNOWN_LANGUAGE)
        return isoCode(best[0]);
    return scores[1] > scores[0] ? QStringLiteral("en") : QStringLiteral("fr");
}

} // namespace guillemet::detection
