using System.Reflection;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Codelists;

public sealed class CodeTests
{
    [Fact]
    public void KnownCodesAreTheStaticMembers()
    {
        Assert.Same(FacilityKind.Prison, FacilityKind.Parse("prison"));
        Assert.True(FacilityKind.Prison.IsKnown);
        Assert.Equal("prison", FacilityKind.Prison.Info!.Code);
        Assert.Equal("facility-kind", ((ICode)FacilityKind.Prison).Codelist.Name);
        Assert.Same(FacilityKind.Prison, CaseFileJson.Read<Facility>("""{"id":"facility/f1","kind":"prison"}""").Require().Kind);
    }

    [Fact]
    public void EveryKnownCodeOfEveryListIsItsStaticMemberAndHasItsWords()
    {
        var faults = new Faults();
        var seen = 0;
        foreach (var type in DomainTypes.Texts.Where(t => t.Form.Codelist is not null))
        {
            var members = type.Type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == type.Type).Select(p => p.GetValue(null)!).ToList();
            var list = type.Form.Codelist!;
            faults.Unless(members.Select(m => m.ToString()).SequenceEqual(list.Codes.Select(c => c.Code)), $"{list.Name}: the static members are not the codes of the list");
            foreach (var info in list.Codes)
            {
                seen++;
                var fault = type.Read(System.Text.Encoding.ASCII.GetBytes(info.Code), out var code);
                faults.Unless(fault == ReadingFault.None && members.Contains(code, ReferenceEqualityComparer.Instance) && ReferenceEquals(((ICode)code!).Info, info), $"{list.Name} {info.Code} is not its own static member");
                faults.Unless(info.LabelEn.Length > 0 && info.LabelRu.Length > 0 && info.Definition.Length > 0 && info.Since.Length > 0, $"{list.Name} {info.Code} lacks words");
                faults.Unless(info.Parent is null || list.TryFind(info.Parent, out _), $"{list.Name} {info.Code} has an unknown parent");
                faults.Unless(info.ReplacedBy is null || (list.TryFind(info.ReplacedBy, out var other) && !other.IsDeprecated), $"{list.Name} {info.Code} is replaced by no active code");
                faults.Unless(list.TryFind(info.Code, out var found) && ReferenceEquals(found, info), $"{list.Name} {info.Code} is not found");
            }
        }

        faults.AssertNone();
        Assert.True(seen > 1500, $"{seen}");
    }

    [Fact]
    public void AnUnknownCodeOfAnOpenListIsKeptWithAWord()
    {
        var result = CaseFileJson.Read<Facility>("""{"id":"facility/f1","kind":"kz:floating-barge"}""");
        Assert.Equal("""{"id":"facility/f1","kind":"kz:floating-barge"}""", CaseFileJson.Write(result.Value!));
        Assert.False(result.Value!.Kind.IsKnown);
        Assert.Null(result.Value.Kind.Info);
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("HRD0041", Severity.Warning, "/kind"), (finding.RuleId, finding.Severity, finding.Path));
        Assert.Equal(["facility-kind"], finding.Arguments);
        Assert.Equal(FacilityKind.Parse("kz:floating-barge"), result.Value.Kind);
    }

    [Fact]
    public void AnUnknownCodeOfAClosedListIsRefused()
    {
        var result = CaseFileJson.Read<Marking>("""{"level":"violet"}""");
        Assert.Null(result.Value);
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("HRD0023", "/level"), (finding.RuleId, finding.Path));
        Assert.Equal(["tlp-level"], finding.Arguments);
        Assert.False(TlpLevel.TryParse("violet", out _));
        Assert.False(TlpLevel.TryParse("Amber", out _));
    }

    [Fact]
    public void ADeprecatedCodeStillReadsWithAWord()
    {
        var deprecated = DomainTypes.Texts.Where(t => t.Form.Codelist is not null).SelectMany(t => t.Form.Codelist!.Codes.Where(c => c.IsDeprecated).Select(c => (Type: t, Code: c.Code))).ToList();
        foreach (var (type, code) in deprecated)
        {
            Assert.Equal(ReadingFault.None, type.Read(System.Text.Encoding.ASCII.GetBytes(code), out var value));
            Assert.Equal(ReadingFault.DeprecatedCode, ((TextValue)value!).Notice);
        }

        Assert.Equal(Severity.Info, ReadingFaults.SeverityOf(ReadingFault.DeprecatedCode));
    }

    [Fact]
    public void AnInformationCanBeDeprecatedWithoutBeingLost()
    {
        var info = new CodeInfo { Code = "old", Since = "1.0", DeprecatedSince = "1.1", ReplacedBy = "new", LabelEn = "old", LabelRu = "старый", Definition = "An old code.", Mappings = string.Empty };
        Assert.True(info.IsDeprecated);
        Assert.Equal("old", info.ToString());
        Assert.False((info with { DeprecatedSince = null }).IsDeprecated);
    }

    [Fact]
    public void CodesOfDifferentListsAreNeverEqual()
    {
        Assert.Equal("other", FacilityKind.Other.Text);
        Assert.Equal("other", SourceKind.Other.Text);
        Assert.False(FacilityKind.Other.Equals((object)SourceKind.Other));
    }

    [Fact]
    public void TheRegistryHoldsEveryListOnce()
    {
        var names = CodelistRegistry.All.Select(l => l.Name).ToList();
        Assert.Equal(names.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), names);
        Assert.Equal(DomainTypes.Texts.Count(t => t.Form.Codelist is not null), names.Count);
    }

    [Fact]
    public void ClosedListsOfReadingAreNeverIntegers()
    {
        // A level that is lost would read as the first of its kind; a string that is no code cannot.
        Assert.All(["0", "1", "", "amber,green", " amber", "amber "], text => Assert.False(TlpLevel.TryParse(text, out _)));
        Assert.Equal("person/p1", new Person { Id = new PersonId("p1") }.Id.Text);
    }
}
