#!/usr/bin/env python3
"""Makes verbs-fr.tsv, the forms of French verbs that can stand with a subject of the third person.

usage: verbs_fr.py VERBS WORDS CUES OUT
  VERBS  dist/conjugations.json of `npm pack french-verbs-lefff@3.4.0` (Apache-2.0, from the Lefff)
  WORDS  dist/words.json of `npm pack french-words-gender-lefff@3.4.0` (Apache-2.0, from the Lefff)
  CUES   ../cues-verbs-fr.tsv (classes of the verbs of saying)

Of verbs without classes only the present and the participle are kept: the other tenses show by their endings.
A line is form<TAB>flags<TAB>lemma; of several lemmas one with classes wins. Flags: 1 finite singular, 2 finite
plural, g present participle, k past participle (singular or plural), i infinitive, n also a noun, and the
capital letters of the lemma's classes.
"""
import json
import sys


def regular(stem):
    """The forms of a new verb in -er («tweeter»)."""
    six = lambda third, plural: ["NA", "NA", stem + third, "NA", "NA", stem + plural]
    return {"P": six("e", "ent"), "I": six("ait", "aient"), "J": six("a", "èrent"), "F": six("era", "eront"),
            "C": six("erait", "eraient"), "G": [stem + "ant"], "K": [stem + e for e in ("é", "és", "ée", "ées")],
            "W": [stem + "er"]}


def main():
    verbs = json.load(open(sys.argv[1], encoding="utf-8"))
    nouns = json.load(open(sys.argv[2], encoding="utf-8"))
    classes = {}
    for line in open(sys.argv[3], encoding="utf-8"):
        if line.strip() and not line.startswith("#"):
            lemma, letters = line.rstrip("\n").split("\t")
            classes[lemma] = letters
    for lemma in classes:
        if lemma not in verbs and lemma.endswith("er"):
            verbs[lemma] = regular(lemma[:-2])
    forms = {}
    for lemma in sorted(verbs, key=lambda l: (l not in classes, l)):
        for tense, values in verbs[lemma].items():
            if not isinstance(values, list):
                continue
            if tense in "PSIJTFC":
                if lemma not in classes and tense != "P":
                    continue
                found = [(values[2], "1"), (values[5], "2")] if len(values) == 6 else []
            else:
                flag = {"G": "g", "K": "k", "W": "i"}.get(tense)
                found = [(v, flag) for v in values] if flag else []
                if lemma not in classes:
                    found = found[:1] if flag == "k" else []
            found += [(v.replace("aît", "ait"), f) for v, f in found if v and "aît" in v]  # the spelling of 1990
            for form, flag in found:
                if not form or form == "NA" or " " in form:
                    continue
                entry = forms.setdefault(form, (set(), lemma))
                if entry[1] == lemma or entry[1] not in classes:
                    entry[0].add(flag)
    with open(sys.argv[4], "w", encoding="utf-8") as out:
        out.write("# Forms of French verbs, made by build/verbs_fr.py from french-verbs-lefff and french-words-gender-lefff\n"
                  "# (Apache-2.0, Ludan Stoecklé, after the Lefff of Benoît Sagot and others).\n")
        for form in sorted(forms):
            flags, lemma = forms[form]
            if form in nouns or (form.endswith("s") and form[:-1] in nouns):
                flags.add("n")
            out.write(f"{form}\t{''.join(sorted(flags))}{classes.get(lemma, '')}\t{lemma if lemma in classes else ''}\n")


main()
