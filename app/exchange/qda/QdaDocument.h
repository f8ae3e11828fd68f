#pragma once

#include "text/Result.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <vector>

namespace guillemet::exchange {

/// project.qde as it is read, every GUID in lower case without braces. Errors have no file's name.
struct QdaDocument
{
    struct Selection
    {
        QString guid;
        qint64 start = -1;
        qint64 end = -1;
        QString note;
        QStringList codes; ///< GUIDs
    };
    struct Source
    {
        QString guid;
        QString name;
        QString path; ///< «internal://…», «relative://…»
        QString inlineText;
        std::vector<Selection> selections;
        QHash<QString, QString> values; ///< variable's GUID → value
    };
    struct Case
    {
        QString guid;
        QString name;
        QHash<QString, QString> values;
        QStringList selections;
        QStringList sources;
    };
    struct Link
    {
        QString name;
        QString from;
        QString to;
    };

    QHash<QString, QString> codes;     ///< GUID → name
    QHash<QString, QString> variables; ///< GUID → name
    std::vector<Source> sources;
    std::vector<Case> cases;
    std::vector<Link> links;
    QHash<QString, int> passedOver; ///< other kinds of sources, by their element's name

    static Result<QdaDocument> parse(const QByteArray &xml);
};

} // namespace guillemet::exchange
