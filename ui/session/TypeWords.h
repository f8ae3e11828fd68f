#pragma once

#include "annotation/Mention.h"
#include "annotation/Quotation.h"
#include "annotation/Types.h"

#include <QtCore/QString>

/// The values of the annotation scheme in the reader's words, translated.
namespace guillemet::ui::words {

QString type(annotation::EntityType type);     ///< «Person»
QString types(annotation::EntityType type);    ///< «People»
QString kind(annotation::QuotationKind kind);  ///< «direct»
QString quotationTitle(annotation::QuotationKind kind); ///< «Direct quotation»
QString kind(annotation::MentionKind kind);    ///< «name», «description», «pronoun»
QString gender(annotation::Gender gender);
QString state(annotation::ArticleState state); ///< «new», «in review», «done»
QString language(const QString &code);         ///< «French» for «fr»

/// «to decide», «confirmed», «corrected», «rejected»: what a person sees, from status and origin.
QString status(annotation::Status status, annotation::Origin origin);
/// «Proposed by guillemet 0.1.0, confidence 82 %» or «Confirmed by Anne at 10:42».
QString provenance(const annotation::Provenance &provenance, annotation::Status status, double confidence);

/// The words of a quotation: its fragments joined by « … », on one line.
QString fragments(const annotation::Quotation &quotation, QStringView text);

/// «VP» for «Vladimir Poutine», «K» for «Le Kremlin», «ON» for «ONU»; «?» without a name.
QString initials(const QString &name);

} // namespace guillemet::ui::words
