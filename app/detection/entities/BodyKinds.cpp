#include "detection/entities/BodyKinds.h"

#include "detection/entities/HeadClasses.h"

#include <QtCore/QHash>

namespace guillemet::detection {

namespace {

struct Kind
{
    QStringView kind;
    QStringView heads; ///< in French and English, parted by «;»
};

constexpr Kind kinds[] = {
    {u"union", u"syndicat;confédération;centrale;fédération;organisation;union"},
    {u"party", u"parti;formation;mouvement;party;movement"},
    {u"media", u"journal;quotidien;chaîne;hebdomadaire;magazine;agence;radio;site;newspaper;network;agency"},
    {u"company", u"entreprise;groupe;société;compagnie;firme;constructeur;géant;company;firm;group;giant"},
    {u"team", u"club;équipe;formation;team;side"},
    {u"ngo", u"association;organisation;ONG;group;charity;organization"},
    {u"international", u"organisation;institution;agence;organization;agency;body"},
    {u"education", u"école;université;institut;university;school;institute"},
    {u"state", u"institution;agence;autorité;agency;department"},
};

} // namespace

const std::vector<Nominal> &bodyKinds(const QString &kind)
{
    static const QHash<QString, std::vector<Nominal>> known = [] {
        QHash<QString, std::vector<Nominal>> out;
        for (const Kind &row : kinds) {
            for (const QStringView head : row.heads.split(u';')) {
                Nominal nominal;
                nominal.lemma = head.toString();
                nominal.head = headKey(head);
                nominal.person = false;
                out[row.kind.toString()].push_back(nominal);
            }
        }
        return out;
    }();
    static const std::vector<Nominal> none;
    const auto found = known.constFind(kind);
    return found == known.cend() ? none : *found;
}

} // namespace guillemet::detection
