#pragma once

#include "annotation/Article.h"
#include "exchange/FormatOption.h"
#include "text/Result.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <functional>
#include <vector>

namespace guillemet::exchange {

/// One file offered to a reader.
struct Input
{
    QString path;     ///< where companions («ID.ann» beside «ID.txt») are looked for; empty for standard input
    QString name;     ///< the file's name as messages show it
    QByteArray bytes; ///< the whole file
    QString encoding; ///< overrides detection; empty: detect
    QHash<QString, QString> formatOptions = {}; ///< options of one format only («title-column» → «headline»)
};

/// What a reader found on its way besides the articles.
struct ReadReport
{
    QStringList warnings; ///< sentences, each said once («keys that are not known were passed over: …»)
};

/// Called for each article in turn; an Error stops the reading and is passed on.
using TakeArticle = std::function<Result<void>(annotation::Article)>;

/// One format that articles come from. Stateless and safe to use from several threads.
class Reader
{
public:
    virtual ~Reader() = default;

    virtual QString name() const = 0;        ///< on the command line («jsonl»)
    virtual QString description() const = 0; ///< one translated line
    virtual QStringList extensions() const = 0; ///< lower case, without the dot
    virtual std::vector<FormatOption> options() const { return {}; } ///< what Input::formatOptions may hold
    /// Whether the bytes are certainly this format, whatever the file's name.
    virtual bool recognises(const Input &input) const = 0;

    /// Whether this file is read along with another one of its folder («a.txt» beside «a.ann»), so that who walks a
    /// folder passes over it. Named alone, such a file is read with the other just as well.
    virtual bool isCompanion(const QString &path) const
    {
        Q_UNUSED(path);
        return false;
    }

    /// An article that fails is an Error naming the file and the place; what was taken before it stays taken, so
    /// that a caller who wants all or nothing collects first.
    virtual Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const = 0;
};

} // namespace guillemet::exchange
