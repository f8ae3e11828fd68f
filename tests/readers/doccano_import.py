"""Imports a doccano export with doccano's own importer into a project of its own in an empty SQLite database, and prints
what it then holds, one JSON object a line. Run with the Python of an environment that has doccano: it is a Django site.

doccano_import.py FILE.jsonl WORK_FOLDER"""

import importlib.util
import json
import os
import sys

path, work = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
site = os.path.dirname(importlib.util.find_spec("backend").origin)
sys.path.insert(0, site)
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.development")
os.environ["DATABASE_URL"] = f"sqlite:///{work}/doccano.sqlite3"

import django  # noqa: E402

django.setup()
from django.contrib.auth import get_user_model  # noqa: E402
from django.core.management import call_command  # noqa: E402

call_command("migrate", verbosity=0)

from data_import.datasets import load_dataset  # noqa: E402
from data_import.pipeline.catalog import RELATION_EXTRACTION, create_file_format  # noqa: E402
from data_import.pipeline.readers import FileName  # noqa: E402
from labels.models import Relation, Span  # noqa: E402
from projects.models import SequenceLabelingProject  # noqa: E402

user = get_user_model().objects.create(username="reader")
project = SequenceLabelingProject.objects.create(
    name="guillemet", description="-", created_by=user, allow_overlapping=True, use_relation=True,
    project_type="SequenceLabeling")
files = [FileName(full_path=path, generated_name=os.path.basename(path), upload_name=os.path.basename(path))]
dataset = load_dataset(RELATION_EXTRACTION, create_file_format("JSONL"), files, project, encoding="Auto")
dataset.save(user)
if dataset.errors:
    sys.exit(str([error.dict() for error in dataset.errors])[:300])
for example in project.examples.order_by("id"):
    spans = Span.objects.filter(example=example)
    print(json.dumps({
        "article": example.meta.get("article"),
        "text": example.text,
        "spans": sorted([span.start_offset, span.end_offset, span.label.text] for span in spans),
        "relations": Relation.objects.filter(example=example).count()}))
