"""Tries some of the mutants of a run that takes too long.

    python3 tests/mutation/sample.py FOLDER COUNT [--seed 1]

Stryker compiles all mutants into one assembly, and a variable of the environment tells which is active. So when a run of
run.py was stopped after its mutants were made, what it left behind is enough: each mutant drawn is tried in a process of
its own, which ends with the first test that fails. The tests named under "slow" in folders.json run for those only that
survive the others. What became of the mutants is left in artifacts/mutation/FOLDER.sample.json.
"""

import argparse
import json
import os
import pathlib
import random
import re
import struct
import subprocess
from collections import Counter

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
WORK = REPOSITORY / "artifacts/mutation"
BUILT = REPOSITORY / "artifacts/bin/HumanRights.Domain.Mutants/debug"
TESTS = "HumanRights.Domain.Tests"
CREATED = re.compile(r'\[DBG\] (?:Mutating "([^"]+)"|Mutant (\d+) created (.*?) using "Stryker\.Core\.Mutators\.(\w+)")', re.DOTALL)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder")
    options.add_argument("count", type=int)
    options.add_argument("--seed", type=int, default=1)
    options = options.parse_args()
    slow = json.loads((HERE / "folders.json").read_text("utf-8"))[options.folder].get("slow", [])
    mutants = created(next((WORK / "run").rglob("log-*.txt")).read_text("utf-8"))
    there = compiled((BUILT / "HumanRights.Domain.dll").read_bytes(), len(mutants))
    if fails(-1, "-method-", slow) or (slow and fails(-1, "-method", slow)):
        raise SystemExit("the tests fail without a mutant")
    drawn = random.Random(options.seed).sample(there, min(options.count, len(there)))
    results = []
    for number in drawn:
        killed = fails(number, "-method-", slow) or bool(slow) and fails(number, "-method", slow)
        results.append({"killed": killed, **mutants[number]})
        (WORK / f"{options.folder}.sample.json").write_text(json.dumps(results, ensure_ascii=False, indent=1), "utf-8")
        if not killed:
            print(f"{results[-1]['file']}: {results[-1]['change']}", flush=True)
    killed = sum(r["killed"] for r in results)
    print(f"{options.folder}: of {len(there)} mutants {len(results)} tried, {killed} killed, {100 * killed / max(len(results), 1):.1f} %")


def created(log):
    mutants, file = {}, ""
    for path, number, change, kind in CREATED.findall(log):
        if path:
            file = pathlib.Path(path).name
        else:
            mutants[int(number)] = {"file": file, "kind": kind, "change": " ".join(change.split())}
    return mutants


def compiled(assembly, count):
    """The numbers that are asked for in the code: those of mutants that did not compile were taken out again."""
    asked = []
    for at in range(len(assembly) - 10):
        # ldc.i4 in its three lengths, then a call of a method of the assembly itself.
        if assembly[at] == 0x20:
            number, call = struct.unpack_from("<i", assembly, at + 1)[0], at + 5
        elif assembly[at] == 0x1F:
            number, call = assembly[at + 1], at + 2
        elif 0x16 <= assembly[at] <= 0x1E:
            number, call = assembly[at] - 0x16, at + 1
        else:
            continue
        if assembly[call] == 0x28 and assembly[call + 4] == 0x06 and 0 <= number < count:
            asked.append((assembly[call + 1:call + 5], number, call - at))
    if not any(length == 5 for _, _, length in asked):
        raise SystemExit("there are no mutants in the assembly: a run that comes to its end takes them out")
    method = Counter(token for token, _, length in asked if length == 5).most_common(1)[0][0]
    return sorted({number for token, number, _ in asked if token == method})


def fails(number, choice, methods):
    command = ["dotnet", str(BUILT / f"{TESTS}.dll"), "-noLogo", "-stopOnFail", "-parallel", "none"]
    for method in methods:
        command += [choice, f"{TESTS}.{method}"]
    environment = os.environ | {"STRYKER_MUTANT_ID_CONTROL_VAR": "ACTIVE_MUTANT", "ACTIVE_MUTANT": str(number), "FSCHECK_REPLAY": "1,3"}
    try:
        return subprocess.run(command, env=environment, capture_output=True, timeout=180).returncode != 0
    except subprocess.TimeoutExpired:
        return True


if __name__ == "__main__":
    main()
