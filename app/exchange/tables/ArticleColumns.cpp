#include "exchange/tables/ArticleColumns.h"

#include "exchange/common/Defaults.h"
#include "exchange/common/ImportedText.h"
#include "exchange/markup/PageMetadata.h"
#include "exchange/tables/QuoteSheet.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QRegularExpression>
#include <array>

namespace guillemet::exchange {

namespace {

enum Field { Text, Id, Title, Date, Author, Outlet, Url, Language };

struct Names
{
    const char *option;
    const char *usual; ///< separated by blanks
};
constexpr std::array<Names, 8> names = {{
    {"text", "text texte body content contenu corps fulltext"},
    {"id", "id identifier identifiant doc_id"},
    {"title", "title titre headline heading"},
    {"date", "date published publication_date pubdate"},
    {"author", "author auteur byline creator"},
    {"outlet", "outlet source media publisher journal newspaper"},
    {"url", "url link address lien adresse"},
    {"language", "language lang langue"},
}};

QString optionName(const Names &field)
{
    return QLatin1String(field.option) + QStringLiteral("-column");
}

int columnOf(const QStringList &heading, const QString &name)
{
    for (int i = 0; i < int(heading.size()); ++i) {
        if (heading.at(i).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

/// Our own tables name their columns, our workbooks head them in the user's language.
bool isOurTable(const QStringList &heading, const std::vector<Column> &columns)
{
    QStringList stable;
    QStringList translated;
    for (const Column &column : columns) {
        stable << column.name;
        translated << column.heading;
    }
    return heading == stable || heading == translated;
}

/// A date as tables write it: ISO 8601, days since the end of 1899 as spreadsheets count, or day, month and
/// year (the month first only where there is no such month otherwise). What is none of these stays as it is.
QString dateOf(const QString &cell)
{
    if (const QString iso = isoDate(cell); !iso.isEmpty())
        return iso;
    bool isNumber = false;
    const double days = cell.toDouble(&isNumber);
    if (isNumber && days >= 20000 && days <= 80000)
        return QDate(1899, 12, 30).addDays(qint64(days)).toString(Qt::ISODate);
    static const QRegularExpression parts(QStringLiteral("^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})$"));
    const QRegularExpressionMatch match = parts.match(cell);
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const bool monthFirst = second > 12;
    const QDate date(match.captured(3).toInt(), monthFirst ? first : second, monthFirst ? second : first);
    return match.hasMatch() && date.isValid() ? date.toString(Qt::ISODate) : cell;
}

} // namespace

Result<ArticleColumns> ArticleColumns::find(const QStringList &heading, const Input &input)
{
    if (isOurTable(heading, quotationColumns()) || isOurTable(heading, mentionColumns()))
        return Error{QCoreApplication::translate(
            "Tables", "it is an exported table of annotations, which holds no articles")};
    ArticleColumns out;
    for (int field = 0; field < count; ++field) {
        const Names &known = names[size_t(field)];
        const QString chosen = input.formatOptions.value(optionName(known));
        int column = -1;
        if (!chosen.isEmpty()) {
            column = columnOf(heading, chosen);
            if (column < 0)
                return Error{QCoreApplication::translate("Tables", "there is no column «%1»").arg(chosen)};
        } else {
            const QStringList usual = QString::fromLatin1(known.usual).split(u' ');
            for (const QString &name : usual)
                column = column >= 0 ? column : columnOf(heading, name);
        }
        out.m_columns[field] = column;
    }
    if (out.m_columns[Text] < 0) {
        return Error{
            QCoreApplication::translate(
                "Tables", "no column is named as a text; the option «text-column» names it (there are: %1)")
                .arg(heading.join(QStringLiteral(", ")))};
    }
    return out;
}

std::vector<FormatOption> ArticleColumns::options()
{
    std::vector<FormatOption> out;
    for (const Names &field : names)
        out.push_back({optionName(field),
                       QCoreApplication::translate("Formats", "the column that holds the %1")
                           .arg(QLatin1String(field.option)),
                       {}});
    return out;
}

bool ArticleColumns::isWithoutText(const QStringList &row) const
{
    return row.value(m_columns[Text]).trimmed().isEmpty();
}

QString ArticleColumns::withoutText()
{
    return QCoreApplication::translate("Tables", "row without a text");
}

Result<annotation::Article> ArticleColumns::article(const QStringList &row, const Input &input) const
{
    const auto cell = [&](Field field) {
        return m_columns[field] < 0 ? QString() : row.value(m_columns[field]);
    };
    const ImportedText text(cell(Text));
    if (const QString refusal = text.refusal(); !refusal.isEmpty())
        return Error{refusal};
    annotation::Article out;
    out.text = text.stored();
    out.info.id = cell(Id).trimmed();
    out.info.title = cell(Title).trimmed();
    out.info.date = dateOf(cell(Date).trimmed());
    out.info.author = cell(Author).trimmed();
    out.info.outlet = cell(Outlet).trimmed();
    out.info.url = cell(Url).trimmed();
    out.info.language = cell(Language).trimmed().toLower();
    fillDefaults(out.info, out.text, input);
    return out;
}

} // namespace guillemet::exchange
