#pragma once

#include "exchange/Reader.h"

namespace guillemet::exchange {

/// Word documents (Office Open XML): the paragraphs of the body as they stand after all tracked changes are
/// accepted, without footnotes, text boxes and fields' codes. The first paragraph styled as a title or a
/// first-level heading is the headline; the document's properties give author and, without such a paragraph,
/// the title.
class DocxReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

/// OpenDocument texts, by the same rules.
class OdtReader : public Reader
{
public:
    QString name() const override;
    QString description() const override;
    QStringList extensions() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;
};

} // namespace guillemet::exchange
