"""Reads the sample exports with the programs that the formats belong to, and compares what they see with what was
written (expected.jsonl). `check.py FOLDER`; prints a table; exit 1 if a reader that is there sees something else."""

import glob
import importlib
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile

FOLDER = sys.argv[1]
HERE = os.path.dirname(os.path.abspath(__file__))
EXPECTED = {a["id"]: a for a in map(json.loads, open(f"{FOLDER}/expected.jsonl", encoding="utf-8"))}


class Missing(Exception):
    """A reader that this machine does not have."""


def need(module):
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise Missing(f"Python module {module}") from error


def out(name):
    return f"{FOLDER}/{name}/out"


def label(mention):
    return mention["type"] if mention["kind"] == "name" else f"{mention['type']}-{mention['kind']}"


def expected_spans(article, names_only=False):
    """(start, end, label) of every mention and fragment, code points."""
    spans = [(m["start"], m["end"], label(m)) for m in article["mentions"] if not names_only or m["kind"] == "name"]
    if not names_only:
        for q in article["quotes"]:
            spans += [(s["start"], s["end"], f"QUOTE-{q['kind']}") for s in q["spans"]]
    return sorted(spans)


def check_brat():
    """brat's own rule, restated: TEXT is the text's pieces joined by one blank; lines as Python splits them."""
    count = 0
    for path in glob.glob(f"{out('brat')}/*.ann"):
        text = open(path[:-4] + ".txt", encoding="utf-8", newline="").read()
        assert "\r" not in text
        for line in open(path, encoding="utf-8").read().splitlines():
            columns = line.split("\t")
            if not columns[0].startswith("T"):
                continue
            spans = [tuple(map(int, place.split())) for place in columns[1].split(" ", 1)[1].split(";")]
            assert " ".join(text[a:b] for a, b in spans) == "\t".join(columns[2:]), line
            assert all("\n" not in text[a:b] for a, b in spans)
            count += 1
    return f"{count} text-bound annotations"


def cas_check(cas, article, kinds):
    assert cas.sofa_string == article["text"]
    seen = [(a.begin, a.end, a.value) for a in cas.select(kinds["name"])]
    assert sorted(seen) == expected_spans(article, names_only=True)
    fragments = [(q.begin, q.end, q.kind) for q in cas.select(kinds["quotation"])]
    assert sorted(fragments) == sorted((s["start"], s["end"], q["kind"]) for q in article["quotes"] for s in q["spans"])
    for quotation in cas.select(kinds["quotation"]):
        assert quotation.get_covered_text() == article["text"][quotation.begin : quotation.end]
    for link in cas.select("webanno.custom.QuotationLink"):
        assert link.Governor.quoteId and link.Dependent.begin == link.begin
    assert cas.select("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token")
    return len(seen) + len(fragments)


CAS_KINDS = {
    "name": "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
    "quotation": "webanno.custom.Quotation",
}


def check_cas_json():
    cassis = need("cassis")
    total = 0
    for identifier, article in EXPECTED.items():
        with open(f"{out('cas-json')}/{identifier}.json", "rb") as file:
            total += cas_check(cassis.load_cas_from_json(file), article, CAS_KINDS)
    return f"cassis: {total} names and fragments"


def check_cas_xmi():
    cassis = need("cassis")
    with open(f"{out('cas-xmi')}/TypeSystem.xml", "rb") as file:
        types = cassis.load_typesystem(file)
    total = 0
    for identifier, article in EXPECTED.items():
        with open(f"{out('cas-xmi')}/{identifier}.xmi", "rb") as file:
            total += cas_check(cassis.load_cas_from_xmi(file, typesystem=types), article, CAS_KINDS)
    return f"cassis: {total} names and fragments"


def check_cas_uima():
    """Apache UIMA itself, in Java."""
    jars = os.environ.get("UIMA_JARS")
    if not jars or not glob.glob(f"{jars}/uimaj-core*.jar") or not shutil.which("javac"):
        raise Missing("Apache UIMA (Java and Maven)")
    subprocess.run(["javac", "-cp", f"{jars}/*", "-d", jars, f"{HERE}/uima/ReadCas.java"], check=True, capture_output=True)
    done = subprocess.run(["java", "-cp", f"{jars}/*:{jars}", "ReadCas", out("cas-xmi"), out("cas-json")],
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-300:]
    seen = {}
    for line in done.stdout.split("\n")[:-1]:
        kind, identifier, layer, begin, end, words = line.split("\t")
        seen.setdefault((kind, identifier), []).append((layer, int(begin), int(end), words))
    count = 0
    for kind in ("xmi", "json"):
        for identifier, article in EXPECTED.items():
            units = article["text"].encode("utf-16-le")
            spans = [("NamedEntity", m) for m in article["mentions"] if m["kind"] == "name"]
            spans += [("Quotation", s) for q in article["quotes"] for s in q["spans"]]
            expected = []
            for layer, span in spans:
                begin, end = (len(article["text"][: span[k]].encode("utf-16-le")) // 2 for k in ("start", "end"))
                words = re.sub(r"[ \t\n\v\f\r]", " ", units[2 * begin : 2 * end].decode("utf-16-le"))
                expected.append((layer, begin, end, words))
            assert sorted(seen.get((kind, identifier), [])) == sorted(expected), (kind, identifier)
            count += len(expected)
    return f"Apache UIMA: {count} names and fragments in XMI and JSON"


def check_spacy():
    spacy = need("spacy")
    nlp = spacy.blank("fr")
    total = aligned = 0
    for line in open(f"{out('spacy')}.jsonl", encoding="utf-8"):
        task = json.loads(line)
        doc = nlp.make_doc(task["text"])
        for span in task["spans"]:
            words = task["text"][span["start"] : span["end"]]
            assert words == words.strip()
            total += 1
            aligned += doc.char_span(span["start"], span["end"], label=span["label"]) is not None
            assert doc.char_span(span["start"], span["end"], label=span["label"], alignment_mode="expand") is not None
    return f"spaCy's French tokens: {aligned} of {total} spans end where its tokens end"


def check_doccano():
    """doccano's rules, restated: ASCII, unique ids, start < end, offsets in UTF-16."""
    ids = []
    for raw in open(f"{out('doccano')}.jsonl", "rb"):
        raw.decode("ascii")
        line = json.loads(raw)
        article = EXPECTED[line["article"]]
        units = line["text"].encode("utf-16-le")
        seen = []
        for entity in line["entities"]:
            start, end = entity["start_offset"], entity["end_offset"]
            assert start < end
            before = len(units[: 2 * start].decode("utf-16-le"))
            seen.append((before, before + len(units[2 * start : 2 * end].decode("utf-16-le")), entity["label"]))
        assert sorted(s for s in seen if s[2] not in ("CUE", "SOURCE")) == expected_spans(article)
        own = {entity["id"] for entity in line["entities"]}
        assert all(r["from_id"] in own and r["to_id"] in own for r in line["relations"])
        ids += own
    assert len(ids) == len(set(ids))
    return f"{len(ids)} spans"


def check_doccano_import():
    """doccano itself, in an environment of its own (its packages do not go with the others')."""
    python = os.environ.get("DOCCANO_PYTHON")
    if not python or subprocess.run([python, "-c", "import backend"], capture_output=True).returncode:
        raise Missing("doccano")
    work = f"{FOLDER}/doccano-site"
    os.makedirs(work)
    done = subprocess.run([python, f"{HERE}/doccano_import.py", f"{out('doccano')}.jsonl", work], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-300:]
    total = relations = 0
    written = {a["article"]: a for a in map(json.loads, open(f"{out('doccano')}.jsonl", encoding="ascii"))}
    for line in done.stdout.splitlines():
        seen = json.loads(line)
        article = written[seen["article"]]
        assert seen["text"] == article["text"]
        expected = sorted([e["start_offset"], e["end_offset"], e["label"]] for e in article["entities"])
        assert seen["spans"] == expected, seen["article"]
        assert seen["relations"] == len(article["relations"])
        total += len(expected)
        relations += seen["relations"]
    assert total
    return f"doccano's importer: {total} spans, {relations} relations"


def check_label_studio():
    interface = need("label_studio_sdk.label_interface")
    config = interface.LabelInterface(open(f"{out('label-studio')}/config.xml", encoding="utf-8").read())
    config.validate()
    tasks = json.load(open(f"{out('label-studio')}/tasks.json", encoding="utf-8"))
    count = 0
    for task in tasks:
        for annotation in task["annotations"]:
            assert config.validate_annotation(annotation), task["data"]["id"]
            for region in annotation["result"]:
                if region["type"] == "labels":
                    value = region["value"]
                    assert task["data"]["text"][value["start"] : value["end"]] == value["text"]
                    count += 1
    return f"Label Studio's SDK: {len(tasks)} tasks, {count} regions"


def check_w3c():
    rdflib = need("rdflib")
    count = triples = 0
    for identifier, article in EXPECTED.items():
        path = f"{out('w3c')}/{identifier}.jsonld"
        collection = json.load(open(path, encoding="utf-8"))
        text = open(path[:-7] + ".txt", encoding="utf-8", newline="").read()
        assert text == article["text"]
        items = collection["first"]["items"]
        assert len(items) == collection["total"]
        for item in items:
            assert item["id"].startswith("urn:") and item["type"] == "Annotation"
            for target in item["target"] if isinstance(item["target"], list) else [item["target"]]:
                position, quote = target["selector"]
                assert text[position["start"] : position["end"]] == quote["exact"]
                count += 1
        # The context stands on the web; its terms are enough to see that the rest is JSON-LD.
        collection["@context"] = [{"@vocab": "http://www.w3.org/ns/oa#", "id": "@id", "type": "@type"}] + collection["@context"][1:]
        triples += len(rdflib.Graph().parse(data=json.dumps(collection), format="json-ld"))
    return f"rdflib: {count} targets, {triples} triples"


def check_conllu():
    conllu = need("conllu")
    total = 0
    for sentence in conllu.parse_incr(open(f"{out('conllu')}.conllu", encoding="utf-8")):
        built = "".join(
            token["form"] + ("" if (token["misc"] or {}).get("SpaceAfter") == "No" else " ") for token in sentence)
        assert built.strip() == sentence.metadata["text"], sentence.metadata["text"]
        total += len(sentence)
    return f"conllu: {total} tokens"


def check_conllu_coref():
    document = need("udapi.core.document")
    doc = document.Document()
    from udapi.block.read.conllu import Conllu
    Conllu(files=[f"{out('conllu')}.conllu"], split_docs=False).apply_on_document(doc)
    mentions = sum(len(entity.mentions) for entity in doc.coref_entities)
    expected = sum(len(article["mentions"]) for article in EXPECTED.values())
    assert mentions == expected, (mentions, expected)
    return f"udapi: {len(doc.coref_entities)} entities, {mentions} mentions"


def check_conll2003():
    names = 0
    for line in open(f"{out('conll2003')}.conll", encoding="utf-8"):
        if line.strip():
            columns = line.split()
            assert len(columns) == 4, line
            names += columns[3].startswith("B-")
    return f"{names} names"


def check_xlsx():
    openpyxl = need("openpyxl")
    book = openpyxl.load_workbook(f"{out('xlsx')}.xlsx")
    for sheet in book:
        assert sheet.freeze_panes
        for row in sheet.iter_rows():
            assert all(cell.data_type != "f" for cell in row)
    quotations = sum(len(article["quotes"]) for article in EXPECTED.values())
    assert book.worksheets[0].max_row == quotations + 1
    return f"openpyxl: {', '.join(f'{s.title} {s.max_row - 1}' for s in book)}"


def check_csv():
    import csv
    with open(f"{out('csv')}/quotations.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == sum(len(article["quotes"]) for article in EXPECTED.values())
    assert not any(value and value[0] in "=+-@\t" and not re.fullmatch(r"-?\d.*", value) for row in rows for value in row.values())
    return f"Python's csv: {len(rows)} quotations"


# The order in which REFI-QDA's schema wants an element's children.
QDA_ORDER = {
    "Project": ["Users", "CodeBook", "Variables", "Cases", "Sources", "Notes", "Links", "Sets", "Graphs"],
    "Case": ["Description", "CodeRef", "VariableValue", "SourceRef", "SelectionRef"],
    "TextSource": ["Description", "PlainTextContent", "PlainTextSelection", "Coding", "NoteRef", "VariableValue"],
    "PlainTextSelection": ["Description", "Coding", "NoteRef"],
    "VariableValue": ["VariableRef", "TextValue"],
}


def check_refi_qda():
    etree = __import__("xml.etree.ElementTree").etree.ElementTree
    space = {"q": "urn:QDA-XML:project:1.0"}
    count = 0
    with zipfile.ZipFile(f"{out('refi-qda')}.qdpx") as archive:
        root = etree.fromstring(archive.read("project.qde"))
        assert root.get("origin")
        name = lambda element: element.tag.split("}")[1]
        for element in root.iter():
            if name(element) in QDA_ORDER:
                places = [QDA_ORDER[name(element)].index(name(child)) for child in element]
                assert places == sorted(places), name(element)
            for key, value in element.items():
                assert not key.lower().endswith("guid") or re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", value), value
        guids = [element.get("guid") for element in root.iter() if element.get("guid") and element.tag.endswith(("Source", "Code", "Case", "Selection", "Coding"))]
        assert len(guids) == len(set(guids))
        for source in root.iterfind("q:Sources/q:TextSource", space):
            text = archive.read(source.get("plainTextPath").replace("internal://", "sources/")).decode("utf-8")
            assert "\r" not in text and not text.startswith("\ufeff")
            for selection in source.iterfind("q:PlainTextSelection", space):
                assert 0 <= int(selection.get("startPosition")) < int(selection.get("endPosition")) <= len(text)
                count += 1
    return f"{count} selections"


def check_nif():
    rdflib = need("rdflib")
    graph = rdflib.Graph().parse(f"{out('nif')}.ttl", format="turtle")
    nif = rdflib.Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
    count = 0
    for subject, anchor in graph.subject_objects(nif.anchorOf):
        context = graph.value(subject, nif.referenceContext)
        text = str(graph.value(context, nif.isString))
        begin, end = int(graph.value(subject, nif.beginIndex)), int(graph.value(subject, nif.endIndex))
        assert text[begin:end] == str(anchor)
        count += 1
    return f"rdflib: {len(graph)} triples, {count} strings"


def check_tei():
    etree = __import__("xml.etree.ElementTree").etree.ElementTree
    root = etree.parse(f"{out('tei')}.xml").getroot()
    ids = [e.get("{http://www.w3.org/XML/1998/namespace}id") for e in root.iter() if e.get("{http://www.w3.org/XML/1998/namespace}id")]
    assert len(ids) == len(set(ids))
    for element in root.iter():
        for name in ("who", "ref", "next", "prev", "target"):
            for pointer in (element.get(name) or "").split():
                if pointer.startswith("#") and not pointer.startswith("#string-range("):
                    assert pointer[1:] in ids, pointer
    schema = os.environ.get("TEI_ALL_RNG")
    if not schema or not os.path.exists(schema):
        return f"{len(ids)} ids, all pointers found; not here: the schema tei_all"
    if shutil.which("jing"):
        done = subprocess.run(["jing", schema, f"{out('tei')}.xml"], capture_output=True, text=True)
        assert done.returncode == 0, done.stdout[:300]
        return f"jing: valid against tei_all, {len(ids)} ids, all pointers found"
    lxml = need("lxml.etree")
    validator = lxml.RelaxNG(lxml.parse(schema))
    assert validator.validate(lxml.parse(f"{out('tei')}.xml")), str(validator.error_log)[:300]
    return f"lxml: valid against tei_all, {len(ids)} ids, all pointers found"


def check_html():
    page = open(f"{out('html')}.html", encoding="utf-8").read()
    assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//""", re.sub(r'<a [^>]*>', "", page))
    html5lib = need("html5lib")
    parser = html5lib.HTMLParser(strict=True)  # any error of HTML5 is raised
    tree = parser.parse(page)
    name = lambda element: element.tag.split("}")[-1] if isinstance(element.tag, str) else ""
    marks = sum(name(element) == "mark" for element in tree.iter())
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    pointers = [e.get("href")[1:] for e in tree.iter() if name(e) == "a" and (e.get("href") or "").startswith("#")]
    assert set(pointers) <= set(ids), set(pointers) - set(ids)
    return f"html5lib, strict: no error, {marks} marks, {len(ids)} ids, nothing loaded"


def soffice(target, *arguments):
    office = shutil.which("soffice")
    if not office:
        raise Missing("LibreOffice")
    folder = f"{FOLDER}/libreoffice"
    subprocess.run([office, "--headless", f"-env:UserInstallation=file://{os.path.abspath(FOLDER)}/office-profile",
                    "--convert-to", target, "--outdir", folder, *arguments], check=True, capture_output=True, timeout=300)
    return folder


def check_libreoffice_calc():
    """The quote sheet as LibreOffice shows it, the first sheet as CSV in UTF-8."""
    import csv
    folder = soffice("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false", f"{out('xlsx')}.xlsx")
    with open(f"{folder}/out.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    words = {" […] ".join(a["text"][s["start"] : s["end"]] for s in q["spans"]) for a in EXPECTED.values() for q in a["quotes"]}
    column = 2
    assert {row[column] for row in rows[1:]} == words
    return f"LibreOffice Calc: {len(rows) - 1} quotations, every word of them"


def check_libreoffice_csv():
    folder = soffice("xlsx", "--infilter=Text - txt - csv (StarCalc):44,34,76", f"{out('csv')}/quotations.csv")
    openpyxl = need("openpyxl")
    sheet = openpyxl.load_workbook(f"{folder}/quotations.xlsx").worksheets[0]
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    assert sheet.max_row == 1 + sum(len(article["quotes"]) for article in EXPECTED.values())
    return f"LibreOffice Calc: {sheet.max_row - 1} quotations, no formula"


def check_libreoffice_html():
    folder = soffice("pdf:writer_web_pdf_Export", f"{out('html')}.html")
    return f"LibreOffice Writer: a PDF of {os.path.getsize(f'{folder}/out.pdf') // 1024} KB"


def main():
    failed = 0
    for name, check in [(n[6:], f) for n, f in list(globals().items()) if n.startswith("check_")]:
        try:
            result, words = "ok", check()
        except Missing as missing:
            result, words = "not here", str(missing)
        except Exception as error:  # a reader's own exceptions are what this looks for
            failed += 1
            result, words = "FAILED", f"{type(error).__name__}: {str(error)[:300]}"
        print(f"{name:14} {result:9} {words}", flush=True)
    return 1 if failed else 0


sys.exit(main())
