#include "exchange/Registry.h"
#include "exchange/json/InterchangeLine.h"
#include "tests/exchange/Samples.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <cstdio>

/// `export_samples FOLDER`: writes the sample articles of the exchange tests in every format, each under its
/// own name, and expected.jsonl with the same articles in the interchange JSON, for the real readers that
/// tests/readers/run calls.
int main(int argc, char *argv[])
{
    using namespace guillemet;
    QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: export_samples FOLDER\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    std::vector<annotation::Article> articles = tests::randomArticles(20, 5);
    articles.insert(articles.begin(), {tests::hardArticle(QStringLiteral("hard")),
                                       tests::hardArticle(QStringLiteral("hard-2"))});
    QFile expected(folder + QStringLiteral("/expected.jsonl"));
    if (!expected.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "%s cannot be written\n", argv[1]);
        return 1;
    }
    for (const annotation::Article &article : articles)
        expected.write(exchange::toInterchangeLine(article) + '\n');
    for (const exchange::WriterFormat *format : exchange::writers()) {
        const QString place = folder + u'/' + format->name();
        if (!QDir().mkpath(place))
            return 1;
        tests::written(place, format->name(), articles);
    }
    return 0;
}
