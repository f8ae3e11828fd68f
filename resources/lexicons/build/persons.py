"""Common nouns that name persons, with gender and number, from a spelling dictionary's tags."""
import re
from collections import defaultdict

from readers import fold, is_latin, read_json

# Nouns of one gender only that name persons (the dictionary does not say that they do).
EXTRA = {
    'f': 'victime personne sentinelle recrue sage-femme femme fille mère sœur dame reine star vedette personnalité idole '
         'religieuse épouse veuve fillette adolescente grand-mère belle-mère tante nièce figure autorité connaissance',
    'm': 'homme garçon père frère mari fils roi prince duc comte évêque pape cardinal abbé prêtre moine imam rabbin pasteur '
         'maire témoin chef médecin professeur ingénieur écrivain auteur général colonel capitaine lieutenant amiral '
         'gendarme soldat pompier juge procureur préfet commissaire magistrat successeur prédécesseur dirigeant '
         'porte-parole grand-père beau-père oncle neveu tireur forcené individu suspect mandataire monsieur',
}

# Nouns with a feminine that hardly ever name a person by themselves.
EXCLUDED = set('autre dernier premier second seconde deuxième troisième quatrième cinquième petit grand gros long court haut '
               'livre côté couple manœuvre lacrymogène jaune rouge vert bleu blanc noir gris principal moyen quotidien '
               'hebdomadaire mensuel journalier officiel vrai faux neuf nouveau ancien bon mauvais plein creux froid chaud sec '
               'droit gauche carré rond plat fixe mobile portable double triple quart tiers mille cent tel quel seul même '
               'extrême général moral physique collectif public privé local national régional international total final '
               'tout reste part fin début cas fait dit mis pris vu venu passé présent futur reçu acquis tranche marche '
               'manche moule tour poste mode page solde voile vase œuvre crêpe poêle mort vivant courant montant battant '
               'tournant penchant volant brillant calmant couchant levant'.split())


def affix_rules(path):
    """Suffix rules of the flags that make feminines and plurals: flag → [(cut, add, ending, tags)]."""
    rules = defaultdict(list)
    for line in path.read_text(encoding='utf-8').splitlines():
        part = line.split()
        if len(part) >= 5 and part[0] == 'SFX' and part[1][0] in 'FSX' and part[3] != 'Y':
            cut = '' if part[2] == '0' else part[2]
            add = part[3].split('/')[0]
            rules[part[1]].append((cut, '' if add == '0' else add, re.compile(part[4] + '$'), part[5:]))
    return rules


def forms(word, flag, rules):
    """(form, gender, number) of a noun under one flag."""
    for cut, add, ending, tags in rules[flag]:
        if ending.search(word) and word.endswith(cut):
            gender = 'f' if 'is:fem' in tags else 'm' if 'is:mas' in tags else 'e'
            form = word[:len(word) - len(cut)] + add if cut else word + add
            yield form, gender, 'p' if 'is:pl' in tags else 's'


def person_noun_rows(root):
    folder = root / 'hunspell-fr-comprehensive/usr/share/hunspell'
    rules = affix_rules(folder / 'fr.aff')
    found = {}

    def add(form, gender, number):
        if len(form) < 3 or not form[0].islower() or not is_latin(form):
            return
        key = fold(form)
        if key in found and found[key][1] != gender:
            gender = 'e'
        found[key] = (form, gender, number)

    for line in (folder / 'fr.dic').read_text(encoding='utf-8').splitlines()[1:]:
        head, _, tags = line.partition(' ')
        word, _, flags = head.partition('/')
        tags = tags.split()
        if 'po:nom' not in tags or word in EXCLUDED:
            continue
        flag = flags.split('(')[0]
        if flag.startswith('F'):
            for form, gender, number in forms(word, flag, rules):
                add(form, gender, number)
        elif 'is:epi' in tags:
            add(word, 'e', 's')
            if flag == 'S.':
                add(word + 's', 'e', 'p')
    listed = read_json(root / 'french-words-gender-lefff/dist/words.json')
    for gender, words in EXTRA.items():
        for word in words.split():
            epicene = word in ('porte-parole', 'maire', 'juge', 'témoin', 'chef', 'mandataire', 'commissaire')
            assert word not in listed or listed[word] == gender.upper() or epicene, word
            add(word, 'e' if epicene else gender, 's')
            if word[-1] not in 'sxz':
                add(word + 's', 'e' if epicene else gender, 'p')
    return [row for _, row in sorted(found.items())]
