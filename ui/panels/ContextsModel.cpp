#include "ui/panels/ContextsModel.h"

#include "ui/session/TypeWords.h"

namespace guillemet::ui {

namespace {

/// One line, with a blank kept at the edge that touches the words.
QString oneLine(QStringView text)
{
    QString out = text.toString();
    for (QChar &c : out) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\t'))
            c = QLatin1Char(' ');
    }
    return out;
}

} // namespace

Context contextOf(QStringView text, text::Span span, int around)
{
    Context out;
    out.span = span;
    int start = std::max(0, span.start - around);
    while (start > 0 && start < span.start && !text[start - 1].isSpace())
        ++start;
    int end = std::min(int(text.size()), span.end + around);
    while (end < int(text.size()) && end > span.end && !text[end].isSpace())
        --end;
    const int paragraph = int(text.left(span.start).lastIndexOf(QLatin1Char('\n'))) + 1;
    start = std::max(start, std::min(paragraph, span.start));
    out.before = oneLine(text.mid(start, span.start - start));
    out.words = oneLine(text.mid(span.start, span.length()));
    out.after = oneLine(text.mid(span.end, end - span.end));
    return out;
}

void ContextsModel::setContexts(std::vector<Context> contexts)
{
    beginResetModel();
    m_contexts = std::move(contexts);
    endResetModel();
}

int ContextsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_contexts.size()); }

QVariant ContextsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Context &context = at(index.row());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (!context.heading.isEmpty())
        return context.headingNote.isEmpty() ? context.heading
                                             : tr("%1, %2", "heading, note").arg(context.heading, context.headingNote);
    const QString line = context.before + context.words + context.after;
    if (role == Qt::DisplayRole || context.status < 0)
        return line;
    return tr("%1, %2", "words, status")
        .arg(line, words::status(annotation::Status(context.status), annotation::Origin::Engine));
}

Qt::ItemFlags ContextsModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && !at(index.row()).heading.isEmpty())
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace guillemet::ui
