#include "detection/names/Dates.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::detection;

class DatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void french_daysAndMonths();
    void french_yearsOnlyWhereAYearCanStand();
    void english_bothOrders();
    void numericDates();
    void daysAlone_durationsAndAmountsAreNone();
};

namespace {

QStringList found(const QString &text)
{
    const Analysis article = analyse(text::ArticleText(text), QStringLiteral("fr"));
    QStringList out;
    for (const text::Span span : dates(article))
        out.append(article.text.mid(span));
    return out;
}

QStringList list(std::initializer_list<const char *> words)
{
    QStringList out;
    for (const char *word : words)
        out.append(QString::fromUtf8(word));
    return out;
}

} // namespace

void DatesTest::french_daysAndMonths()
{
    QCOMPARE(found(QStringLiteral("Le mardi 21 novembre 2017, puis le 22 novembre et le 1er mai.")),
             list({"mardi 21 novembre 2017", "22 novembre", "1er mai"}));
    QCOMPARE(found(QStringLiteral("Depuis février 2018.")), list({"février 2018"}));
}

void DatesTest::french_yearsOnlyWhereAYearCanStand()
{
    QCOMPARE(found(QStringLiteral("Elu en 2015 (1998), il a vendu 2000 livres.")), list({"2015", "1998"}));
}

void DatesTest::english_bothOrders()
{
    QCOMPARE(found(QStringLiteral("On November 22, 2017 and 3 March, and Sept. 11, 2001.")),
             list({"November 22, 2017", "3 March", "Sept. 11, 2001"}));
}

void DatesTest::numericDates()
{
    QCOMPARE(found(QStringLiteral("Le 12/03/2017, ou 2017-11-22.")), list({"12/03/2017", "2017-11-22"}));
}

void DatesTest::daysAlone_durationsAndAmountsAreNone()
{
    QVERIFY(found(QStringLiteral("Hier, mardi, pendant trois mois, 1500 euros, en 1500 euros, may he come.")).isEmpty());
}

GUILLEMET_TEST(DatesTest)
#include "DatesTest.moc"
