using HumanRights.Domain.Common;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;

using Xunit;

using Record = HumanRights.Domain.Common.Record;

namespace HumanRights.Domain.Tests.Examples;

/// <summary>
/// Invented case files with the shapes that cases of other countries ask for. Here: that each is read, written and
/// resolved without a fault. What each one shows is asserted in the other part of this class.
/// </summary>
public sealed partial class WorldCaseFileTests
{
    private static readonly string[] s_sections = ["time", "sanctions", "proceedings", "parties", "detention", "statements"];

    public static TheoryData<string> Files => [.. Paths().Select(path => Path.GetFileName(path))];

    [Fact]
    public void EverySectionHasAtLeastThreeFiles()
    {
        string[] names = [.. Paths().Select(path => Path.GetFileName(path))];
        Assert.Equal(32, names.Length);
        Assert.All(s_sections, section => Assert.True(names.Count(name => name.StartsWith(section + "-", StringComparison.Ordinal)) >= 3, section));
        Assert.All(names, name => Assert.Contains(name.Split('-')[0], s_sections));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void IsReadWithoutAnyFinding(string name)
    {
        ReadResult<CaseFile> result = CaseFileJson.Read(Bytes(name));

        Assert.Empty(result.Findings.Select(f => $"{f.RuleId} {f.Path}"));
        Assert.True(result.IsOk);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void IsWrittenBackByteForByte(string name)
    {
        byte[] bytes = Bytes(name);

        Assert.Equal(bytes, CaseFileJson.WriteToUtf8(CaseFileJson.Read(bytes).Require(), WriteOptions.Indented));
        Assert.InRange(bytes.Length, 2 * 1024, 9 * 1024);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void TellsItsNameItsSituationAndThatItIsInvented(string name)
    {
        CaseFile file = CaseFileJson.Read(Bytes(name)).Require();

        Assert.Equal("urn:example:world:" + name.Replace(".casefile.json", string.Empty, StringComparison.Ordinal), file.Id.Text);
        Assert.NotNull(file.Title);
        Assert.Contains("nvented", file.Summary!.Values.Single(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryReferenceTargetAndKeyLeadsSomewhere(string name)
    {
        var index = new CaseFileIndex(CaseFileJson.Read(Bytes(name)).Require());
        HashSet<string> ids = [.. index.File.Records().Select(record => record.RecordId.Text)];

        Assert.Empty(index.Duplicates);
        Assert.DoesNotContain(index.References, reference => !ids.Contains(reference.To));
        Assert.Empty(Pointers.FaultsIn(index));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryRecordThatIsNoSourceIsCited(string name)
    {
        CaseFile file = CaseFileJson.Read(Bytes(name)).Require();

        Assert.DoesNotContain(file.Records(), record => record is not Sources.Source && record.Citations.Count == 0);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void IsValid(string name)
    {
        ValidationReport report = CaseFileValidator.Validate(CaseFileJson.Read(Bytes(name)).Require());

        Assert.Empty(report.Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.RuleId} {f.Path}"));
    }

    [Fact]
    public void TheReadmeListsEveryFile()
    {
        string readme = File.ReadAllText(Path.Combine(Folder(), "README.md"));

        Assert.All(Paths(), path => Assert.Contains(Path.GetFileName(path), readme, StringComparison.Ordinal));
    }

    private static CaseFile Load(string name) => CaseFileJson.Read(Bytes(name + ".casefile.json")).Require();

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder(), name));

    private static IEnumerable<string> Paths() => Directory.EnumerateFiles(Folder(), "*.casefile.json").Order(StringComparer.Ordinal);

    private static string Folder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HumanRights.Domain.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "tests", "HumanRights.Domain.Tests", "Fixtures", "world");
    }

    /// <summary>Follows what the index does not: targets down to their field, and keys of parts.</summary>
    private sealed class Pointers(CaseFileIndex index) : Walker
    {
        private readonly List<string> _faults = [];
        private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
        private readonly Stack<Record?> _elsewhere = new();
        private Record? _record;

        internal static List<string> FaultsIn(CaseFileIndex index)
        {
            var walker = new Pointers(index);
            walker.Walk(index.File);
            return walker._faults;
        }

        protected override bool Enter(DomainObject node)
        {
            switch (node)
            {
                case Record record:
                    _record = record;
                    _keys.Clear();
                    break;
                case Part part when !_keys.Add(part.Key.Text):
                    _faults.Add($"{Pointer()}: the key is used twice in the record");
                    break;
                case Target target:
                    Follow(target);
                    break;
                default:
                    break;
            }

            // A unit of a placement is a unit of the facility; a copy of a citation is a copy of the source.
            _elsewhere.Push(node switch
            {
                Placement { At: { } at } => index.File.Facilities.SingleOrDefault(f => string.Equals(f.Id.Text, at.Text, StringComparison.Ordinal)),
                Citation { Source: { } source } => index.Find(source),
                _ => null,
            });
            return true;
        }

        protected override void Leave(DomainObject node) => _elsewhere.Pop();

        protected override void OnValue(object value)
        {
            if (value is not PartKey key || Member!.Name is "key" or "item")
            {
                return;
            }

            Record? home = Member.Name is "copy" || (Member.Name is "unit" && _record is not Facility) ? _elsewhere.Peek() : _record;
            if (home is null || index.FindPart(home, key) is null)
            {
                _faults.Add($"{Pointer()}: no part of that key");
            }
        }

        private void Follow(Target target)
        {
            Record? record = target.Record is null ? _record : index.Resolve(target.Record);
            DomainObject? end = record is null || target.Item is null ? record : index.FindPart(record, target.Item);
            if (end is null)
            {
                _faults.Add($"{Pointer()}: no such record or part");
                return;
            }

            ObjectShape? shape = end.Shape;
            foreach (string name in target.Field?.Text.Split('/') ?? [])
            {
                MemberShape? member = shape?.Find(name);
                if (member is null)
                {
                    _faults.Add($"{Pointer()}: no such member");
                }

                shape = member?.Object;
            }
        }
    }
}
