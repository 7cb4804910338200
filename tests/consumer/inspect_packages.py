"""Looks into the packages that `dotnet pack` made: what must be in them, and what must not.

Usage: inspect_packages.py FOLDER VERSION SCHEMAS
"""
import pathlib
import sys
import xml.etree.ElementTree as xml
import zipfile

folder, version, schemas = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
faults = []


def expect(condition, what):
    if not condition:
        faults.append(what)


def open_package(name, kind="nupkg"):
    path = folder / f"{name}.{version}.{kind}"
    if not path.exists():
        faults.append(f"{path.name} was not made")
        return None, set(), None
    package = zipfile.ZipFile(path)
    nuspec = xml.fromstring(package.read(f"{name}.nuspec"))
    return package, set(package.namelist()), nuspec


def texts(nuspec, tag):
    return [node.text for node in nuspec.iter() if node.tag.rpartition("}")[2] == tag]


def check_common(name, names, nuspec):
    expect("README.md" in names and texts(nuspec, "readme") == ["README.md"], f"{name}: no README")
    expect("icon.png" in names and texts(nuspec, "icon") == ["icon.png"], f"{name}: no icon")
    expect(texts(nuspec, "license") == ["MIT"], f"{name}: the licence is not MIT")
    expect(bool(texts(nuspec, "description")), f"{name}: no description")


_, names, nuspec = open_package("HumanRights.Domain")
if nuspec is not None:
    check_common("HumanRights.Domain", names, nuspec)
    for file in ("lib/net10.0/HumanRights.Domain.dll", "lib/net10.0/HumanRights.Domain.xml"):
        expect(file in names, f"HumanRights.Domain: no {file}")
    expect(len([n for n in names if n.startswith("lib/")]) == 2, "HumanRights.Domain: more than the library and its documentation under lib/")
    dependencies = [n.get("id") for n in nuspec.iter() if n.tag.endswith("}dependency")]
    expect(dependencies == ["NodaTime"], f"HumanRights.Domain: depends on {dependencies}")
    published = {p.name for p in schemas.glob("*.json")}
    packed = {n.removeprefix("schemas/") for n in names if n.startswith("schemas/")}
    expect(published and packed == published, f"HumanRights.Domain: schemas differ: {sorted(packed ^ published)}")
    expect(not any("analyzers/" in n or "Generators" in n for n in names), "HumanRights.Domain: holds the generator")

_, names, nuspec = open_package("HumanRights.Domain", "snupkg")
if nuspec is not None:
    expect("lib/net10.0/HumanRights.Domain.pdb" in names, "HumanRights.Domain: no symbols")

_, names, nuspec = open_package("HumanRights.Domain.Cli")
if nuspec is not None:
    check_common("HumanRights.Domain.Cli", names, nuspec)
    types = [n.get("name") for n in nuspec.iter() if n.tag.endswith("}packageType")]
    expect(types == ["DotnetTool"], f"HumanRights.Domain.Cli: package types {types}")
    settings = [n for n in names if n.endswith("/DotnetToolSettings.xml")]
    expect(len(settings) == 1, "HumanRights.Domain.Cli: no tool settings")

_, names, nuspec = open_package("HumanRights.Domain.FsCheck")
if nuspec is not None:
    check_common("HumanRights.Domain.FsCheck", names, nuspec)
    for file in ("lib/net10.0/HumanRights.Domain.FsCheck.dll", "lib/net10.0/HumanRights.Domain.FsCheck.xml"):
        expect(file in names, f"HumanRights.Domain.FsCheck: no {file}")
    expect(len([n for n in names if n.startswith("lib/")]) == 2, "HumanRights.Domain.FsCheck: more than the library and its documentation under lib/")
    dependencies = sorted(n.get("id") for n in nuspec.iter() if n.tag.endswith("}dependency"))
    expect({"FsCheck", "HumanRights.Domain"} <= set(dependencies), f"HumanRights.Domain.FsCheck: depends on {dependencies}")

made = {p.name for p in folder.glob("*nupkg")}
known = {f"{name}.{version}.{kind}" for name in ("HumanRights.Domain", "HumanRights.Domain.Cli", "HumanRights.Domain.FsCheck") for kind in ("nupkg", "snupkg")}
expect(made <= known, f"unexpected packages: {sorted(made - known)}")

for fault in faults:
    print("FAIL", fault)
print(f"packages: {len(made)} inspected, {len(faults)} faults")
sys.exit(1 if faults else 0)
