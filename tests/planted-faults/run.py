"""Plants the faults of faults.json in the source generator, one at a time, and sees which tests catch each.

    python3 tests/planted-faults/run.py [--only NAME,…] [--before COMMAND] [--scratch FOLDER]

Works in a copy of the repository, so nothing here is changed but docs/quality.md, whose table it writes when every
fault was tried. Only the core is built anew for a fault: its public face stays the same, so the tests that were
built once run on the faulty one. Ends with 1 where a fault is not caught.
"""

import argparse
import json
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as xml

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
GENERATORS = "src/HumanRights.Domain.Generators"
TESTS = "HumanRights.Domain.Tests"
OUTPUT = f"artifacts/bin/{TESTS}/debug"
BEGIN, END = "<!-- planted faults: begin -->", "<!-- planted faults: end -->"

# What looks at generated code closely and is quick; the whole suite would only catch more.
CLASSES = [
    "Serialization.*", "Primitives.*", "Common.*", "Codelists.*", "Comparison.*", "Versions.*", "CaseFileTests", "CaseFileIndexTests",
    "Schemas.SchemaCatalogueTests", "Wholesome.ContentTests", "Wholesome.DomainTypeTests",
]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--only", default="", help="names of faults, parted by commas; the table is not written then")
    options.add_argument("--before", default="", help="what stands before every build and test, such as nice")
    options.add_argument("--scratch", default="", help="where the copy is made; kept then, with the results, so that a run that was stopped goes on")
    options = options.parse_args()
    faults = json.loads((HERE / "faults.json").read_text("utf-8"))
    chosen = [f for f in faults if not options.only or f["name"] in options.only.split(",")]
    before = shlex.split(options.before)

    scratch = pathlib.Path(options.scratch or tempfile.mkdtemp(prefix="faults-"))
    copy(scratch)
    try:
        if not build(before, scratch, f"tests/{TESTS}"):
            sys.exit(1)
        sound = test(before, scratch)
        if sound["failed"] or sound["total"] == 0:
            sys.exit(f"without a fault {len(sound['failed'])} of {sound['total']} tests fail: {sound['failed'][:5]}")
        print(f"without a fault {sound['total']} tests pass, {sound['seconds']:.0f} s", flush=True)
        kept = scratch / "artifacts/planted-faults.json"
        known = json.loads(kept.read_text("utf-8")) if kept.exists() else {}
        rows = []
        for fault in chosen:
            key = json.dumps(fault)
            known[key] = result = known[key] if key in known and not options.only else plant(before, scratch, fault)
            kept.write_text(json.dumps(known), "utf-8")
            rows.append((fault, result))
            print(f"{fault['name']}: {told(result)}", flush=True)
    finally:
        if not options.scratch:
            shutil.rmtree(scratch, ignore_errors=True)

    missed = [fault["name"] for fault, result in rows if not result["failed"]]
    if not options.only:
        write_page(rows, sound["total"])
    print(f"{len(rows) - len(missed)} of {len(rows)} planted faults are caught")
    sys.exit(f"not caught: {', '.join(missed)}" if missed else 0)


def copy(scratch):
    files = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=REPOSITORY, check=True, capture_output=True, text=True).stdout.split("\0")
    for name in filter(None, files):
        if not (REPOSITORY / name).exists():
            continue
        target = scratch / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(REPOSITORY / name, target)


def build(before, scratch, project, *more):
    command = [*before, "dotnet", "build", project, "--nologo", "-v", "q", "-m:2", "-p:RunAnalyzers=false", *more]
    built = subprocess.run(command, cwd=scratch, capture_output=True, text=True)
    if built.returncode != 0:
        print(f"{project} does not build: {built.stdout[-1500:]}")
    return built.returncode == 0


def plant(before, scratch, fault):
    source = scratch / GENERATORS / fault["file"]
    sound = source.read_text("utf-8")
    begin = sound.index(fault["after"]) if "after" in fault else 0
    at = sound.find(fault["old"], begin)
    if at < 0:
        sys.exit(f"{fault['name']}: the text to change is not in {fault['file']}")
    source.write_text(sound[:at] + fault["new"] + sound[at + len(fault["old"]):], "utf-8")
    try:
        if not build(before, scratch, "src/HumanRights.Domain", "--no-restore"):
            return {"failed": [], "total": 0, "seconds": 0, "wrong": "does not build, so it is no fault that a test could catch"}
        shutil.copyfile(scratch / "artifacts/bin/HumanRights.Domain/debug/HumanRights.Domain.dll", scratch / OUTPUT / "HumanRights.Domain.dll")
        return test(before, scratch)
    finally:
        source.write_text(sound, "utf-8")


def test(before, scratch):
    report = scratch / "artifacts/planted-faults.xml"
    report.unlink(missing_ok=True)
    command = [*before, "dotnet", f"{OUTPUT}/{TESTS}.dll", "-noLogo", "-xml", str(report)]
    for name in CLASSES:
        command += ["-class", f"{TESTS}.{name}"]
    began = time.monotonic()
    try:
        ran = subprocess.run(command, cwd=scratch, capture_output=True, text=True, timeout=1800)
    except subprocess.TimeoutExpired:
        return {"failed": ["the tests do not come to an end"], "total": 0, "seconds": time.monotonic() - began}
    if not report.exists():
        return {"failed": ["the tests cannot start"] if ran.returncode else [], "total": 0, "seconds": time.monotonic() - began}
    cases = xml.parse(report).getroot().iter("test")
    results = [(f"{case.get('type').rsplit('.', 1)[-1]}.{case.get('method')}", case.get("result")) for case in cases]
    failed = [name for name, result in results if result == "Fail"]
    return {"failed": failed, "total": len(results), "seconds": time.monotonic() - began}


def told(result):
    failed = list(dict.fromkeys(result["failed"]))
    if not failed:
        return result.get("wrong", "NOT CAUGHT")
    return f"{len(failed)}: " + ", ".join(f"`{name}`" for name in failed[:3]) + (" …" if len(failed) > 3 else "")


def write_page(rows, total):
    page = REPOSITORY / "docs/quality.md"
    caught = sum(1 for _, result in rows if result["failed"])
    lines = [f"{caught} of {len(rows)} are caught, by {total} quick tests.", "", "| fault | what is wrong | caught by so many tests; the first of them |", "|---|---|---|"]
    lines += [f"| {fault['name']} | {fault['is']} | {told(result)} |" for fault, result in rows]
    text = page.read_text("utf-8")
    head, rest = text.split(BEGIN)
    page.write_text(f"{head}{BEGIN}\n" + "\n".join(lines) + f"\n{END}{rest.split(END)[1]}", "utf-8")


if __name__ == "__main__":
    main()
