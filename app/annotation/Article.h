#pragma once

#include "annotation/Entity.h"
#include "annotation/Mention.h"
#include "annotation/Quotation.h"
#include "text/ArticleText.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::annotation {

/// What is known about an article besides its text and annotations.
struct ArticleInfo
{
    QString id; ///< the contract's id: from the format, or the file's name without its last extension
    QString title;
    QString language; ///< «fr», «en», another ISO 639-1 code, or empty while unknown
    QString outlet;
    QString author;
    QString date; ///< ISO 8601, as precise as it is known
    QString url;
    QString note;
    ArticleState state = ArticleState::New;
    bool removed = false; ///< removed, and not yet gone for good
    QString fileName;
    QString fileSha256; ///< of the file's bytes, lower-case hexadecimal; empty for pasted text
    QString encoding;   ///< as detected or told, e.g. «windows-1252»

    friend bool operator==(const ArticleInfo &, const ArticleInfo &) = default;
};

/// A whole article as a value: what readers make, writers write and detection fills.
struct Article
{
    ArticleInfo info;
    text::ArticleText text;
    std::vector<Mention> mentions;
    std::vector<Entity> entities;
    std::vector<Quotation> quotations;
    bool annotated = false; ///< it came with annotations or was detected: import must not detect it again
};

} // namespace guillemet::annotation
