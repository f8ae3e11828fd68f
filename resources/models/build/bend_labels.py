#!/usr/bin/env python3
"""Bends the labels of an open set of names by rule to this program's scheme.

    bend_labels.py fr winer-fr.train.jsonl > winer-fr.bent.jsonl

Open sets draw other borders: they leave the lower-case head out of «accord de Paris», «lac Tchad», «équipe de Suisse»,
and do not annotate titles of works, laws and events. Each rule below is one that the scheme states. Known events, works
and bodies are those of resources/lexicons. Files are interchange JSON Lines; offsets are code points."""
import json
import pathlib
import re
import sys

LEXICONS = pathlib.Path(__file__).resolve().parents[2] / 'lexicons'
LINK = r"(?:\s+(?:de\s+la|de\s+l['’]|de|du|des|d['’]))?\s*"
# Head: type of the name that it begins; with «+» only when a preposition follows, with «-» only when none does.
HEADS = {
    'fr': {
        'LOC': 'rue avenue boulevard place quai pont gare aéroport aérodrome mosquée église basilique cathédrale synagogue '
               'abbaye château stade vallée mer océan golfe détroit lac barrage mont massif forêt parc plateau cimetière '
               'autoroute col cap cratère hôpital avenues rues square impasse gorges canton+ bande+ ghetto+ îles+',
        'ORG': 'université mairie préfecture sous-préfecture tribunal parquet lycée ambassade+ consulat+ équipe+ ministère '
               "cour\\s+d['’]appel cour\\s+d['’]assises conseil\\s+départemental conseil\\s+régional conseil\\s+général "
               'conseil\\s+municipal régiment éditions',
        'MISC': 'accord+ accords+ traité+ pacte+ loi- affaire- opération- guerre+ prix- championnat+ championnats+ '
                'plan- bataille+ coupe+ tournoi+ fête+ protocole+ convention+',
    },
    'en': {'LOC': '', 'ORG': '', 'MISC': ''},
}
# What may follow a head of these types: «accord de Richard Ferrand» is no treaty.
WANTED = {'LOC': {'LOC', 'PER', 'ORG', 'MISC'}, 'ORG': {'LOC', 'ORG', 'MISC'}, 'MISC': {'LOC', 'MISC'}}
WANTED_DIRECT = {'LOC': {'LOC', 'PER', 'ORG', 'MISC'}, 'ORG': {'LOC', 'PER', 'ORG', 'MISC'},
                 'MISC': {'LOC', 'MISC', 'PER', 'ORG'}}
WORKS = {
    'fr': r"(?:film|films|livre|roman|album|chanson|série|émission|pièce|documentaire|rapport|essai|ouvrage|spectacle|"
          r"exposition|single|titre|intitulée?s?|jeu|poème|opéra|comédie|court-métrage|long-métrage|tableau|morceau)",
    'en': r"(?:film|movie|book|novel|album|song|series|show|play|documentary|report|essay|single|entitled|titled|called|"
          r"poem|opera|game|musical|painting|track)",
}


def column(table, number, wanted=None):
    for line in open(LEXICONS / table, encoding='utf-8'):
        if line.startswith('#') or not line.strip():
            continue
        row = line.rstrip('\n').split('\t')
        if wanted and row[0] not in wanted:
            continue
        for form in row[number].split(';') if number < len(row) else ():
            if form:
                yield form


# Movements and illnesses are no events in the scheme.
NO_EVENTS = {'Gilets jaunes', 'gilets jaunes', 'Covid-19', 'Covid', 'Ebola', 'Zika'}

NO_NAMES = {'Democrat', 'Democrats', 'Democratic', 'Republican', 'Republicans', 'Conservatives', 'Liberals'}


class Article:
    def __init__(self, article):
        self.article = article
        self.text = article['text']
        self.names = sorted((m['start'], m['end'], m['type']) for m in article['mentions'] if m.get('kind', 'name') == 'name')
        self.others = [m for m in article['mentions'] if m.get('kind', 'name') != 'name']
        self.changes = 0

    def overlapping(self, start, end):
        return [n for n in self.names if n[0] < end and n[1] > start]

    def put(self, start, end, kind):
        """Sets a name in the place of all that it overlaps, unless one of them sticks out."""
        inner = self.overlapping(start, end)
        if any(n[0] < start or n[1] > end for n in inner) or inner == [(start, end, kind)]:
            return
        self.names = sorted([n for n in self.names if n not in inner] + [(start, end, kind)])
        self.changes += 1

    def merge_heads(self, heads):
        for kind, words in heads.items():
            for word in words.split():
                head, link = word.rstrip('+-'), word[-1]
                pattern = re.compile(r"(?<![\w-])(" + head + r")(" + LINK + r")$")
                for start, end, own in list(self.names):
                    found = pattern.search(self.text, max(0, start - 60), start)
                    if not found:
                        continue
                    joined = bool(found[2].strip())
                    gap = found[2] if joined else self.text[found.end(1):start]
                    if '\n' in gap or not gap or (link == '+' and not joined) or (link == '-' and joined):
                        continue
                    if own not in (WANTED if joined else WANTED_DIRECT)[kind]:
                        continue
                    self.put(found.start(1), end, kind)

    def drop_foreign(self, nationalities, bodies):
        """English sets take nationalities, kinds of music and diseases for names, and titles of persons into them."""
        kept = []
        for start, end, kind in self.names:
            name = self.text[start:end]
            title = re.match(r"(?:President|PRESIDENT|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sir|Lord|Lady)\s+", name) if kind == 'PER' else None
            article = re.match(r"(?:the|an?)\s+", name)
            if kind in ('ORG', 'LOC') and name not in bodies and name != 'The Hague':
                article = article or re.match(r"The\s+", name)
            if title and title.end() < len(name):
                start += title.end()
            elif article and article.end() < len(name):
                start += article.end()
            plain = name.removesuffix('s')
            if name in nationalities or plain in nationalities or name in NO_NAMES or name == name.lower():
                self.changes += 1
                continue
            kept.append((start, end, kind))
        self.names = kept

    def retype_bodies(self, bodies, seats):
        """Magazines, churches and armies are products or peoples in some sets, seats of power places in most."""
        for i, (start, end, kind) in enumerate(self.names):
            name = self.text[start:end].replace('’', "'")
            sure = len(name.split()) > 1 or (kind == 'MISC' and len(name) > 4)
            if kind != 'ORG' and ((name in bodies and sure) or name in seats):
                self.names[i] = (start, end, 'ORG')
                self.changes += 1

    def add_known(self, pattern, kind):
        for found in pattern.finditer(self.text):
            inner = self.overlapping(found.start(), found.end())
            if not inner or (len(found[0].split()) > 1 and kind == 'MISC'):
                self.put(found.start(), found.end(), kind)

    def add_titles(self, works):
        pattern = re.compile(r"\b" + works + r"\b[^.!?\n«»“”\"]{0,30}[«“\"]\s*([^\W\d_][^«»“”\"\n.!?;]{1,60}?)\s*[»”\"]")
        for found in pattern.finditer(self.text):
            title = found[1]
            if title[0].isupper() and len(title.split()) <= 10:
                self.put(found.start(1), found.end(1), 'MISC')

    def add_matches(self, pattern, kind):
        for found in pattern.finditer(self.text):
            if not self.overlapping(found.start(1), found.end(1)):
                self.put(found.start(1), found.end(1), kind)

    def result(self):
        self.article['mentions'] = self.others + [
            {'start': s, 'end': e, 'type': t, 'kind': 'name'} for s, e, t in self.names]
        return self.article


def any_of(forms):
    longest_first = sorted(set(forms), key=lambda f: (-len(f), f))
    return re.compile(r"(?<![\w-])(?:" + '|'.join(re.escape(f).replace("'", "['’]") for f in longest_first) + r")(?![\w-])")


def main(language, path):
    events = any_of(f for f in column('events-and-works.tsv', 0)
                    if f not in NO_EVENTS and (' ' in f or (language == 'fr' and f[:1].isupper())))
    bodies = any_of(f for n in (1, 2) for f in column('organisations.tsv', n) if len(f.split()) > 1 and f[:1].isupper())
    adjectives = '|'.join(re.escape(f) for f in column('nationalities.tsv', 3) if f[:1].islower())
    armies = re.compile(r"\b((?:armées?|marine|gendarmerie)\s+(?:" + adjectives + r")s?)\b")
    cardinal = re.compile(r"\b(?:[Ll]e|[Aa]u|[Dd]u|dans l['’]|l['’]|de l['’]|à l['’])\s*((?:grand\s+)?(?:Sud|Nord|Est|Ouest)(?:-(?:Est|Ouest))?)(?![\w-]|\s+[A-Z])")
    nationalities = set(column('nationalities.tsv', 3))
    known = set(column('organisations.tsv', 1)) | set(column('organisations.tsv', 2))
    seats = set(column('seats.tsv', 0)) | set(column('seats.tsv', 3))
    changes = 0
    for line in open(path, encoding='utf-8'):
        article = Article(json.loads(line))
        article.merge_heads(HEADS[language])
        article.retype_bodies(known, seats)
        article.add_known(events, 'MISC')
        article.add_known(bodies, 'ORG')
        article.add_titles(WORKS[language])
        if language == 'en':
            article.drop_foreign(nationalities, known)
        if language == 'fr':
            article.add_matches(armies, 'ORG')
            article.add_matches(cardinal, 'LOC')
        changes += article.changes
        print(json.dumps(article.result(), ensure_ascii=False))
    print(f'{path}: {changes} labels bent', file=sys.stderr)


if __name__ == '__main__':
    main(*sys.argv[1:])
