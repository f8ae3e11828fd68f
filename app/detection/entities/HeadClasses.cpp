#include "detection/entities/HeadClasses.h"

#include "detection/lexicons/Fold.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <array>

namespace guillemet::detection {

namespace {

struct Ending
{
    QStringView feminine;
    QStringView masculine;
};

// Of folded forms; the first that fits is taken.
constexpr std::array<Ending, 12> endings = {{
    {u"trice", u"teur"},
    {u"teuse", u"teur"},
    {u"euse", u"eur"},
    {u"eure", u"eur"},
    {u"iere", u"ier"},
    {u"gere", u"ger"},
    {u"ienne", u"ien"},
    {u"onne", u"on"},
    {u"ive", u"if"},
    {u"elle", u"el"},
    {u"aine", u"ain"},
    {u"effe", u"ef"},
}};

// Heads of one group may speak of one person. Parted by «;».
constexpr std::array<QStringView, 40> groups = {
    u"chef de l'Etat;chef d'Etat;président;président de la République;locataire;dirigeant;leader;homme fort",
    u"chef du gouvernement;chef de gouvernement;Premier ministre;président du conseil;chancelier;prime "
    u"minister;premier;"
    u"chef de l'exécutif",
    u"ministre;ministre délégué;ministre d'Etat;secrétaire d'Etat;garde des Sceaux;membre;responsable",
    u"patron;PDG;P-DG;président-directeur général;directeur général;directeur;dirigeant;gérant;numéro "
    u"un;président;DG;CEO;"
    u"chef d'entreprise;industriel;entrepreneur;homme d'affaires;milliardaire;responsable;directeur "
    u"exécutif;administrateur",
    u"chief executive;chief executive "
    u"officer;CEO;boss;head;chairman;executive;billionaire;businessman;founder;director",
    u"fondateur;cofondateur;patron;entrepreneur;créateur;dirigeant",
    u"élu;maire;député;sénateur;conseiller;conseiller municipal;conseiller régional;conseiller "
    u"départemental;eurodéputé;"
    u"député européen;adjoint au "
    u"maire;adjoint;parlementaire;député-maire;sénateur-maire;édile;bourgmestre;maire adjoint",
    u"parlementaire;député;sénateur;eurodéputé;député européen;rapporteur;député-maire",
    u"lawmaker;senator;representative;congressman;legislator;member",
    u"magistrat;juge;procureur;procureur de la République;procureur général;juge d'instruction;parquetier;"
    u"procureur adjoint;vice-procureur;avocat général",
    u"prosecutor;attorney;district attorney;attorney general",
    u"avocat;conseil;défenseur;bâtonnier;pénaliste",
    u"lawyer;attorney;barrister;solicitor",
    u"responsable;porte-parole;secrétaire général;dirigeant;leader;délégué;délégué "
    u"général;coordinateur;coordonnateur;"
    u"chef de file;directeur;représentant;syndicaliste;secrétaire national;premier "
    u"secrétaire;président;numéro un;cadre",
    u"porte-parole;spokesman;spokesperson",
    u"militaire;général;colonel;capitaine;commandant;lieutenant;officier;amiral;gradé;chef "
    u"d'état-major;soldat;"
    u"chef d'état-major des armées;haut gradé;lieutenant-colonel",
    u"chercheur;scientifique;professeur;économiste;sociologue;historien;politologue;directeur de "
    u"recherche;spécialiste;"
    u"expert;universitaire;enseignant;philosophe;géographe;anthropologue;analyste;maître de "
    u"conférences;climatologue;"
    u"épidémiologiste;biologiste;enseignant-chercheur;virologue;psychologue;consultant",
    u"researcher;scientist;professor;economist;historian;analyst;expert;academic;author",
    u"médecin;docteur;chirurgien;professeur;praticien;psychiatre;urgentiste;généraliste;chef de "
    u"service;soignant",
    u"joueur;footballeur;attaquant;défenseur;milieu de terrain;gardien;gardien de "
    u"but;buteur;capitaine;international;"
    u"sportif;tennisman;champion;athlète;ailier;meneur",
    u"entraîneur;coach;sélectionneur;technicien;manager;manageur",
    u"player;striker;captain;midfielder;defender;goalkeeper;champion",
    u"écrivain;romancier;auteur;essayiste;poète;dramaturge;intellectuel;prix Nobel",
    u"author;writer;novelist;poet;journalist",
    u"chef de file;leader;candidat;dirigeant;président;finaliste;patron;tête de liste",
    u"leader;head;chief;president;chairman;opposition leader;candidate",
    u"souverain;roi;monarque;prince;prince héritier;émir;sultan",
    u"pontife;pape;saint-père;souverain pontife;évêque de Rome",
    u"prélat;évêque;archevêque;cardinal;religieux;prêtre;père;curé",
    u"policier;commissaire;enquêteur;gendarme;brigadier;gardien de la paix;commissaire divisionnaire",
    u"diplomate;ambassadeur;émissaire;envoyé spécial;consul;représentant permanent;haut représentant",
    u"diplomat;ambassador;envoy",
    u"journaliste;reporter;rédacteur en chef;éditorialiste;correspondant;chroniqueur;directeur de la "
    u"rédaction",
    u"réalisateur;cinéaste;metteur en scène;producteur;scénariste",
    u"acteur;comédien;artiste;humoriste;star",
    u"chanteur;musicien;artiste;rappeur;compositeur;star",
    u"candidat;prétendant;finaliste;favori;vainqueur",
    u"opposant;dissident;militant;activiste;détracteur",
    u"agriculteur;éleveur;maraîcher;viticulteur;exploitant;paysan",
    u"suspect;accusé;prévenu;mis en cause;assaillant;terroriste;tireur;auteur;jeune homme;homme",
};

QString withoutGender(QStringView lemma)
{
    QString out = folded(lemma);
    if (out.contains(u' ')) // phrases come with their masculine lemma
        return out;
    if (out.size() > 4 && (out.endsWith(u's') || out.endsWith(u'x')))
        out.chop(1);
    for (const Ending &ending : endings) {
        if (out.size() > ending.feminine.size() && out.endsWith(ending.feminine)) {
            out.chop(ending.feminine.size());
            return out + ending.masculine.toString();
        }
    }
    if (out.size() > 3 && out.endsWith(u'e'))
        out.chop(1);
    return out;
}

} // namespace

quint64 headKey(QStringView lemma)
{
    return foldedKey(withoutGender(lemma));
}

quint64 headClasses(quint64 head)
{
    static const QHash<quint64, quint64> classes = [] {
        QHash<quint64, quint64> made;
        for (size_t group = 0; group < groups.size(); ++group) {
            for (const QStringView lemma : groups[group].split(u';'))
                made[headKey(lemma)] |= quint64(1) << group;
        }
        return made;
    }();
    return classes.value(head);
}

HeadAlias headAlias(quint64 head)
{
    static const quint64 diplomacy = headKey(u"chef de la diplomatie");
    if (head == diplomacy)
        return {headKey(u"ministre"), foldedKey(u"étrangères")};
    return {};
}

} // namespace guillemet::detection
