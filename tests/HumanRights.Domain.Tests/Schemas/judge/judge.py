"""Judges documents by the published schemas with jsonschema, as judge.mjs does with ajv.

First every schema is checked against the draft 2020-12 meta-schema. The arguments and the output are the same.
"""
import json
import pathlib
import sys

from jsonschema import Draft202012Validator

documents, *folders = sys.argv[1:]
validators = {}
for file in (f for folder in folders for f in sorted(pathlib.Path(folder).glob("*.schema.json"))):
    schema = json.loads(file.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validators[schema["$id"]] = Draft202012Validator(schema)

with open(documents, encoding="utf-8", newline="\n") as lines:
    for line in lines:
        document = json.loads(line)
        print("valid" if validators[document["schema"]].is_valid(json.loads(document["json"])) else "invalid")
