"""Prints how many branches of each measured folder the tests reach, and which they do not.

    dotnet test tests/HumanRights.Domain.Tests --collect "XPlat Code Coverage" --settings tests/coverage/folders.runsettings --results-directory artifacts/coverage
    python3 tests/coverage/table.py artifacts/coverage [--missed] [--page]

Takes the newest report in the folder. --missed lists the branches that no test reaches; --page writes the table into
docs/quality.md. Ends with 1 where a folder is below 95 %.
"""

import pathlib
import re
import sys
import xml.etree.ElementTree as xml

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
FOLDERS = ["Time", "Validation", "Privacy", "Redaction", "Common"]
GOAL = 95.0
BEGIN, END = "<!-- coverage: begin -->", "<!-- coverage: end -->"


def main():
    report = max(pathlib.Path(sys.argv[1]).rglob("coverage.cobertura.xml"), key=lambda p: p.stat().st_mtime)
    branches, lines = {}, {}
    for cls in xml.parse(report).getroot().iter("class"):
        name = cls.get("filename").replace("\\", "/")
        name = name[name.rfind("HumanRights.Domain/") + len("HumanRights.Domain/"):]
        if name.startswith("obj/") or name.endswith(".g.cs") or name.split("/")[0] not in FOLDERS:
            continue
        for line in cls.iter("line"):
            place = (name, int(line.get("number")))
            lines[place] = lines.get(place, False) or int(line.get("hits")) > 0
            if line.get("branch") == "True":
                reached, all_ = map(int, re.search(r"\((\d+)/(\d+)\)", line.get("condition-coverage")).groups())
                # A line of a nested class is told of twice.
                branches[place] = max(branches.get(place, (0, all_)), (reached, all_))

    rows, below = [], []
    for folder in FOLDERS:
        of = [b for (name, _), b in branches.items() if name.split("/")[0] == folder]
        reached, all_ = sum(b[0] for b in of), sum(b[1] for b in of)
        hit = [h for (name, _), h in lines.items() if name.split("/")[0] == folder]
        percent = 100.0 * reached / all_ if all_ else 100.0
        rows.append(f"| {folder} | {reached} of {all_} | {percent:.1f} % | {sum(hit)} of {len(hit)} |")
        if percent < GOAL:
            below.append(folder)
    table = "\n".join(["| folder | branches reached | | lines reached |", "|---|---|---|---|", *rows])
    print(table)
    if "--missed" in sys.argv:
        for (name, number), (reached, all_) in sorted(branches.items()):
            if reached < all_:
                source = (REPOSITORY / "src/HumanRights.Domain" / name).read_text("utf-8").splitlines()
                print(f"{name}:{number} {reached}/{all_}: {source[number - 1].strip()[:150]}")
    if "--page" in sys.argv:
        page = REPOSITORY / "docs/quality.md"
        head, rest = page.read_text("utf-8").split(BEGIN)
        page.write_text(f"{head}{BEGIN}\n{table}\n{END}{rest.split(END)[1]}", "utf-8")
    sys.exit(f"below {GOAL:.0f} %: {', '.join(below)}" if below else 0)


if __name__ == "__main__":
    main()
