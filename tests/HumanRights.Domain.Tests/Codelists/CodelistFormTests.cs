using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Codelists;

/// <summary>What every codelist file must keep to, and that the registry holds just what the files say.</summary>
public sealed partial class CodelistFormTests
{
    // A definition may borrow a third of its words from the label, not more: beyond that it only says the label again.
    private const double MostBorrowed = 0.34;

    // Labels that share half their words are close enough to be mixed up.
    private const double Close = 0.5;

    private static readonly string[] s_columns = ["code", "parent", "status", "since", "deprecated_since", "replaced_by", "label_en", "label_ru", "definition_en", "mappings"];

    // Standards that are called by the same signs in every language.
    private static readonly HashSet<string> s_notTranslated = new(["romanisation/iso-9-1995", "romanisation/din-31635", "romanisation/ijmes"], StringComparer.Ordinal);

    // Structure does not require these, and they are what the kind is elsewhere: without one the object says nothing.
    private static readonly string[] s_kindsByAnotherName = ["act-type", "detention-status", "figure-indicator"];

    // The reasons why something is absent: there 'unknown' and 'not-applicable' are what the list is for.
    private const string Reasons = "absence-reason";

    private static IEnumerable<CodelistFile.Row> Rows => CodelistFile.All.SelectMany(f => f.Rows);

    [Fact]
    public void EveryFileIsPlainUtf8WithTheTenColumns()
    {
        Assert.All(CodelistFile.All, file =>
        {
            var bytes = File.ReadAllBytes(Repository.PathTo("src", "HumanRights.Domain", "Codelists", file.Name + ".csv"));
            Assert.False(bytes.AsSpan().StartsWith("\uFEFF"u8), "byte order mark");
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.Equal((byte)'\n', bytes[^1]);
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            Assert.Equal(s_columns, file.Header);
            Assert.NotEmpty(file.Rows);
            Assert.All(file.Rows, r => Assert.Equal(s_columns.Length, r.Cells.Count));
            Assert.All(file.Rows.SelectMany(r => r.Cells), c => Assert.Equal(c.Trim(), c));
        });
    }

    [Fact]
    public void EveryCodeHasTheFormOfACodeAndIsUniqueInItsList()
    {
        Assert.All(Rows, r => Assert.Matches("^([a-z]{2}:)?[a-z0-9]+([.-][a-z0-9]+)*$", r.Code));
        Assert.All(Rows, r => Assert.DoesNotContain(':', r.Code));
        Assert.All(CodelistFile.All, f => Assert.Equal(f.Rows.Count, f.Rows.Select(r => r.Code).Distinct(StringComparer.Ordinal).Count()));
    }

    [Fact]
    public void EveryParentIsAnEarlierCodeOfTheListSoThatThereIsNoCircle()
    {
        foreach (var file in CodelistFile.All)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var row in file.Rows)
            {
                Assert.True(row.Parent.Length == 0 || seen.Contains(row.Parent), $"{row}: the parent '{row.Parent}' does not stand before it");
                seen.Add(row.Code);
            }
        }
    }

    [Fact]
    public void ADottedCodeStandsUnderItsGroup() =>
        Assert.All(Rows.Where(r => r.Code.Contains('.', StringComparison.Ordinal)), r => Assert.Equal(r.Code[..r.Code.LastIndexOf('.')], r.Parent));

    [Fact]
    public void StatusAndDeprecationAgree()
    {
        var major = SchemaVersion.Current.Text.Split('.')[0];
        foreach (var file in CodelistFile.All)
        {
            var rows = file.Rows.ToDictionary(r => r.Code, StringComparer.Ordinal);
            foreach (var row in file.Rows)
            {
                Assert.Matches(@"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$", row.Since);
                Assert.True(Version.Parse(row.Since) <= Version.Parse(SchemaVersion.Current.Text), $"{row} is from a version that is not yet out");
                Assert.Contains(row.Status, (string[])["active", "deprecated"]);
                if (row.Status == "active")
                {
                    Assert.True(row.DeprecatedSince.Length == 0 && row.ReplacedBy.Length == 0, $"{row} is active and says when it was deprecated, or by what replaced");
                    continue;
                }

                Assert.True(Version.Parse(row.DeprecatedSince) >= Version.Parse(row.Since), $"{row} was deprecated before it came");
                Assert.StartsWith(major + ".", row.DeprecatedSince, StringComparison.Ordinal);

                // The end of the chain of replacements is a code that may be written.
                var next = row;
                var steps = 0;
                while (next.Status == "deprecated" && next.ReplacedBy.Length > 0)
                {
                    Assert.True(rows.ContainsKey(next.ReplacedBy), $"{row} leads to '{next.ReplacedBy}', which is not in the list");
                    next = rows[next.ReplacedBy];
                    Assert.True(++steps < file.Rows.Count, $"{row} is replaced in a circle");
                }

                Assert.True(steps == 0 || next.Status == "active", $"{row} leads to a deprecated code without replacement");
            }
        }
    }

    [Fact]
    public void EveryCodeHasShortLabelsInBothLanguages()
    {
        Assert.All(Rows, r => Assert.InRange(r.LabelEn.Length, 1, 80));
        Assert.All(Rows, r => Assert.InRange(r.LabelRu.Length, 1, 120));
        Assert.All(Rows, r => Assert.False(char.IsLower(r.LabelEn[0]) || char.IsLower(r.LabelRu[0]), $"{r}: a label starts small"));
        Assert.All(Rows, r => Assert.DoesNotMatch("[А-Яа-яЁё]", r.LabelEn));
        var withoutCyrillic = Rows.Where(r => !Cyrillic().IsMatch(r.LabelRu)).Select(r => r.ToString()).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(s_notTranslated.Order(StringComparer.Ordinal), withoutCyrillic.Order(StringComparer.Ordinal));
        Assert.All(CodelistFile.All, f =>
        {
            Assert.Empty(Repeated(f.Rows.Select(r => r.LabelEn)));
            Assert.Empty(Repeated(f.Rows.Select(r => r.LabelRu)));
        });
    }

    [Fact]
    public void NoRussianLabelMixesScriptsInAWord() =>
        Assert.All(Rows, r => Assert.DoesNotMatch("[A-Za-z][А-Яа-яЁё]|[А-Яа-яЁё][A-Za-z]", r.LabelRu));

    [Fact]
    public void EveryDefinitionIsOneSentenceOfItsOwn()
    {
        Assert.All(Rows, r => Assert.InRange(r.Definition.Split(' ').Length, 5, 40));
        Assert.All(Rows, r => Assert.EndsWith(".", r.Definition, StringComparison.Ordinal));
        Assert.All(Rows, r => Assert.False(char.IsLower(r.Definition[0]), $"{r}: the definition starts small"));
        Assert.All(Rows, r => Assert.DoesNotContain("  ", r.Definition, StringComparison.Ordinal));
        Assert.All(CodelistFile.All, f => Assert.Empty(Repeated(f.Rows.Select(r => r.Definition.ToUpperInvariant()))));
    }

    [Fact]
    public void NoDefinitionOnlySaysTheLabelAgain()
    {
        var faults = new Faults();
        foreach (var row in Rows)
        {
            var share = Wording.ShareOf(row.Definition, row.LabelEn);
            faults.Unless(share <= MostBorrowed || Wording.ContentOf(row.Definition).Except(Wording.ContentOf(row.LabelEn), StringComparer.Ordinal).Count() >= 4, $"{row} borrows {share:P0} of its words from the label");
        }

        faults.AssertNone();
    }

    [Fact]
    public void CloseSiblingsAreToldApart()
    {
        var faults = new Faults();
        var pairs = 0;
        foreach (var file in CodelistFile.All)
        {
            for (var i = 0; i < file.Rows.Count; i++)
            {
                for (var j = i + 1; j < file.Rows.Count; j++)
                {
                    var (a, b) = (file.Rows[i], file.Rows[j]);
                    if (a.Parent == b.Code || b.Parent == a.Code || a.Code == "other" || b.Code == "other" || Wording.Likeness(a.LabelEn, b.LabelEn) < Close)
                    {
                        continue;
                    }

                    pairs++;
                    faults.Unless(
                        Wording.Names(a.Definition, b.Code) || Wording.Names(b.Definition, a.Code) || Wording.Excludes(a.Definition) || Wording.Excludes(b.Definition),
                        $"{a} and {b}: neither definition names the other code or says what it leaves out");
                }
            }
        }

        faults.AssertNone();
        Assert.True(pairs > 100, $"only {pairs} close pairs were seen");
    }

    /// <summary>Terms of other vocabularies are under other licences: a cross-reference is a number, or a key of ours.</summary>
    [Fact]
    public void MappingsAreNumbersAndNeverTerms()
    {
        Assert.All(Rows.SelectMany(r => r.Mappings.Split(' ', StringSplitOptions.RemoveEmptyEntries)), m =>
        {
            Assert.Matches("^[a-z0-9.-]+:[^: ]+:(exact|close|broad|narrow)$", m);
            if (m.StartsWith("huridocs", StringComparison.Ordinal))
            {
                Assert.Matches("^huridocs-[0-9]{1,2}:[0-9]{12}:(exact|close|broad|narrow)$", m);
            }
        });
        Assert.Contains(Rows, r => r.Mappings.StartsWith("huridocs-4:", StringComparison.Ordinal));
    }

    [Fact]
    public void ListsForARequiredKindHaveOtherAndUnknownAndOtherOpenListsOtherAlone()
    {
        var required = StructureTable.All.SelectMany(s => s.Members)
            .Where(m => m.IsRequired && m.Form?.Codelist is { Openness: Openness.Open } && m.Name == "kind")
            .Select(m => m.Form!.Codelist!.Name).Concat(s_kindsByAnotherName).ToHashSet(StringComparer.Ordinal);
        Assert.Contains("facility-kind", required);
        var faults = new Faults();
        foreach (var list in CodelistRegistry.All)
        {
            var isOpen = list.Openness == Openness.Open;
            faults.Unless(!isOpen || list.TryFind("other", out _), $"{list}: open, and has no 'other'");
            faults.Unless(!isOpen || list.TryFind("unknown", out _) == required.Contains(list.Name), $"{list}: 'unknown' belongs to the lists of required kinds, and only to them");
            faults.Unless(isOpen || list.Name == Reasons || !list.TryFind("unknown", out _), $"{list}: closed, and has 'unknown'");
            faults.Unless(list.Name == Reasons || (!list.TryFind("not-applicable", out _) && !list.TryFind("withheld", out _)), $"{list}: why a value is missing is said by 'absent'");
        }

        faults.AssertNone();
    }

    [Fact]
    public void OtherAndUnknownStandLast() =>
        Assert.All(CodelistFile.All.Where(f => f.Name != Reasons), f =>
        {
            var codes = f.Rows.Select(r => r.Code).ToList();
            var other = codes.IndexOf("other");
            Assert.True(other < 0 || other == codes.Count - 1 || (other == codes.Count - 2 && codes[^1] == "unknown"), $"{f.Name}: 'other' does not stand at the end");
        });

    [Fact]
    public void TheRegistryHoldsJustWhatTheFilesSay()
    {
        Assert.Equal(CodelistFile.All.Select(f => f.Name), CodelistRegistry.All.Select(l => l.Name));
        foreach (var (file, list) in CodelistFile.All.Zip(CodelistRegistry.All))
        {
            Assert.NotEmpty(list.Reason);
            Assert.NotEmpty(list.Description);
            Assert.Equal(file.Rows.Select(r => r.Code), list.Codes.Select(c => c.Code));
            foreach (var (row, info) in file.Rows.Zip(list.Codes))
            {
                Assert.Equal(
                    (row.Code, row.Parent, row.Since, row.DeprecatedSince, row.ReplacedBy, row.LabelEn, row.LabelRu, row.Definition, row.Mappings),
                    (info.Code, info.Parent ?? string.Empty, info.Since, info.DeprecatedSince ?? string.Empty, info.ReplacedBy ?? string.Empty, info.LabelEn, info.LabelRu, info.Definition, info.Mappings));
                Assert.Equal(row.Status == "deprecated", info.IsDeprecated);
                Assert.True(list.TryFind(row.Code, out var found) && ReferenceEquals(found, info));
            }
        }

        Assert.True(CodelistRegistry.TryFind("facility-kind", out var kinds));
        Assert.Equal("FacilityKind", kinds.TypeName);
        Assert.False(CodelistRegistry.TryFind("facility", out _));
    }

    [Fact]
    public void EveryCodeIsAMemberOfItsType()
    {
        foreach (var list in CodelistRegistry.All)
        {
            var type = typeof(FacilityKind).Assembly.GetType("HumanRights.Domain.Codelists." + list.TypeName, throwOnError: true)!;
            var members = type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == type)
                .Select(p => (ICode)p.GetValue(null)!).ToList();
            Assert.Equal(list.Codes, members.Select(m => m.Info));
            Assert.All(members, m => Assert.True(m.IsKnown && ReferenceEquals(m.Codelist, list)));
        }
    }

    [Fact]
    public void AnOpenListKeepsAnotherCodeAndAClosedOneRefusesIt()
    {
        foreach (var type in DomainTypes.Texts.Where(t => t.Form.Codelist is not null))
        {
            var isOpen = type.Form.Codelist!.Openness == Openness.Open;
            var fault = type.Read("zz:not-a-code-of-ours"u8, out var value);
            Assert.Equal(isOpen ? ReadingFault.None : ReadingFault.UnknownClosedCode, fault);
            Assert.Equal(isOpen, value is ICode { IsKnown: false, Info: null, Text: "zz:not-a-code-of-ours" });
            Assert.NotEqual(ReadingFault.None, type.Read("Not a code"u8, out _));
        }
    }

    private static List<string> Repeated(IEnumerable<string> texts) => [.. texts.GroupBy(t => t, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key)];

    [GeneratedRegex("[А-Яа-яЁё]")]
    private static partial Regex Cyrillic();
}
