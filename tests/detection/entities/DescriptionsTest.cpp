#include "tests/detection/entities/LinkedText.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using guillemet::tests::LinkedText;

class DescriptionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void titles_beforeTheName_data();
    void titles_beforeTheName();
    void appositions_afterTheName_data();
    void appositions_afterTheName();
    void twoTitles_areBothRead();
    void english_data();
    void english();
};

namespace {

QStringList descriptionsOf(const QString &marked, const QString &language)
{
    const LinkedText text(marked, language);
    return text.table.size() == 0
               ? QStringList()
               : text.table.entity(text.entity(int(text.mentions.size()) - 1)).descriptions;
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
}

void row(const char *name, const QString &text, const QString &expected)
{
    QTest::newRow(name) << text << (expected.isEmpty() ? QStringList() : QStringList(expected));
}

} // namespace

void DescriptionsTest::titles_beforeTheName_data()
{
    columns();
    row("adjective", QStringLiteral("a dit le président russe [P:Vladimir Poutine]."),
        QStringLiteral("président russe"));
    row("complement", QStringLiteral("Le ministre de la Défense [P:Paul Roy] part."),
        QStringLiteral("ministre de la Défense"));
    row("comma", QStringLiteral("Le porte-parole du Kremlin, [P:Dmitri Peskov], part."),
        QStringLiteral("porte-parole du Kremlin"));
    row("adjective and complement", QStringLiteral("Le ministre russe de la Défense, [P:Paul Roy], part."),
        QStringLiteral("ministre russe de la Défense"));
    row("brackets", QStringLiteral("La cheffe de l’Inspection générale (IGPN), [P:Anne Roy], part."),
        QStringLiteral("cheffe de l’Inspection générale"));
    row("contracted article", QStringLiteral("un proche du président [P:Paul Roy] part."),
        QStringLiteral("président"));
    row("nested", QStringLiteral("Le président du conseil régional [P:Paul Roy] part."),
        QStringLiteral("président du conseil régional"));
    row("former", QStringLiteral("L’ancienne ministre du Travail [P:Anne Roy] part."),
        QStringLiteral("ancienne ministre du Travail"));
    row("demonym", QStringLiteral("Le Russe [P:Ivan Ivanov] gagne."), QStringLiteral("Russe"));
    row("civility only", QStringLiteral("On a vu M. [P:Roy] partir."), QString());
    row("verb between", QStringLiteral("Le ministre a reçu hier [P:Anne Roy]."), QString());
    row("relative clause", QStringLiteral("l’homme qui a vu [P:Anne Roy]"), QString());
    row("of somebody else", QStringLiteral("un proche d’[P:Anne Roy]"), QString());
    row("and", QStringLiteral("le chef de l’Etat et [P:Anne Roy]"), QString());
    row("a name", QStringLiteral("M. Hollande, [P:Anne Roy] et moi"), QString());
    row("another sentence", QStringLiteral("Parole de ministre. [P:Anne Roy] part."), QString());
    row("another line", QStringLiteral("Le ministre\n[P:Anne Roy] part."), QString());
}

void DescriptionsTest::titles_beforeTheName()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(descriptionsOf(text, QStringLiteral("fr")), expected);
}

void DescriptionsTest::appositions_afterTheName_data()
{
    columns();
    row("bare", QStringLiteral("[P:Anne Roy], ministre de la Santé, part."),
        QStringLiteral("ministre de la Santé"));
    row("article", QStringLiteral("[P:Paul Roy], le patron de Renault, part."),
        QStringLiteral("patron de Renault"));
    row("age", QStringLiteral("[P:Paul Roy], 45 ans, agriculteur à Lens, part."),
        QStringLiteral("agriculteur à Lens"));
    row("before a colon", QStringLiteral("[P:Paul Roy], député du Nord : « Non »"),
        QStringLiteral("député du Nord"));
    row("at the end", QStringLiteral("C’est ce que dit [P:Paul Roy], avocat à Lens."),
        QStringLiteral("avocat à Lens"));
    row("relative clause", QStringLiteral("[P:Paul Roy], avocat qui plaide à Lens, part."),
        QStringLiteral("avocat"));
    row("a new subject", QStringLiteral("Selon [P:Paul Roy], le maire refuse toujours de partir."),
        QString());
    row("a list", QStringLiteral("[P:Paul Roy], ministres et députés partent."), QString());
    row("something else", QStringLiteral("[P:Paul Roy], hier, est parti."), QString());
}

void DescriptionsTest::appositions_afterTheName()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(descriptionsOf(text, QStringLiteral("fr")), expected);
}

void DescriptionsTest::twoTitles_areBothRead()
{
    QCOMPARE(descriptionsOf(
                 QStringLiteral("a dit le commandant des pompiers de Lens, le vice-amiral [P:Paul Roy]."),
                 QStringLiteral("fr")),
             QStringList({QStringLiteral("vice-amiral"), QStringLiteral("commandant des pompiers de Lens")}));
}

void DescriptionsTest::english_data()
{
    columns();
    row("title", QStringLiteral("Russian President [P:Vladimir Putin] left."),
        QStringLiteral("Russian President"));
    row("long title", QStringLiteral("We saw White House press secretary [P:Sarah Sanders] there."),
        QStringLiteral("White House press secretary"));
    row("apposition", QStringLiteral("[P:Ann Smith], the mayor of Leeds, left."),
        QStringLiteral("mayor of Leeds"));
    row("spokesman", QStringLiteral("[P:Jim Smith], a spokesman for the ministry, left."),
        QStringLiteral("spokesman for the ministry"));
    row("clause", QStringLiteral("[P:Jim Smith], who left, said so."), QString());
}

void DescriptionsTest::english()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(descriptionsOf(text, QStringLiteral("en")), expected);
}

GUILLEMET_TEST(DescriptionsTest)
#include "DescriptionsTest.moc"
