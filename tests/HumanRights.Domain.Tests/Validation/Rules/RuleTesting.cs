using System.Globalization;
using System.Text.Json;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Privacy;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Time;
using HumanRights.Domain.Validation;
using NodaTime;
using Xunit;
using Record = HumanRights.Domain.Common.Record;

namespace HumanRights.Domain.Tests.Validation.Rules;

/// <summary>What the tests of single rules share: small case files, and findings as text that can be compared with a literal.</summary>
internal static class RuleTesting
{
    internal static CaseFile File(params Record[] records) => CaseFile.Create("urn:example:rules", new LocalDate(2021, 6, 1)).With(records);

    /// <summary>The findings of one rule, each as <c>path | record #item field | arguments | related</c>; empty ends are left out.</summary>
    internal static string[] Found(string rule, params Record[] records) => Found(rule, File(records));

    internal static string[] Found(string rule, CaseFile file)
    {
        var report = CaseFileValidator.Validate(file, RuleSet.Default.Only(rule), CaseFileValidator.DefaultAsOf(file));
        using var written = JsonDocument.Parse(CaseFileJson.Write(file));
        foreach (var finding in report.Findings)
        {
            Assert.Equal(rule, finding.RuleId);
            Assert.True(Resolves(written.RootElement, finding.Path), $"{finding.Path} leads nowhere");
        }

        return [.. report.Findings.Select(TextOf)];
    }

    /// <summary>The findings of one rule in a file that is told by its members after those that every file has, as JSON.</summary>
    internal static string[] FoundIn(string rule, string members) =>
        Found(rule, CaseFileJson.Read($$"""{"schemaVersion":"1.0","id":"urn:example:rules","compiledOn":"2021-06-01",{{members}}}""").Require());

    /// <summary>The findings of one rule, with their severity, in a file that is told by its members and to be published.</summary>
    internal static string[] FoundFor(Recipient recipient, string rule, string members)
    {
        var file = CaseFileJson.Read($$"""{"schemaVersion":"1.0","id":"urn:example:rules","compiledOn":"2021-06-01",{{members}}}""").Require();
        var report = CaseFileValidator.Validate(new CaseFileIndex(file), RuleSet.Default.Only(rule), CountryPackSet.Default, CaseFileValidator.DefaultAsOf(file), recipient);
        using var written = JsonDocument.Parse(CaseFileJson.Write(file));
        Assert.All(report.Findings, f => Assert.True(Resolves(written.RootElement, f.Path), $"{f.Path} leads nowhere"));
        return [.. report.Findings.Select(static f => $"{f.Severity}: {TextOf(f)}")];
    }

    /// <summary>How often a rule met what it judges in a file that is told by its members.</summary>
    internal static int ConsideredIn(string rule, string members)
    {
        var file = CaseFileJson.Read($$"""{"schemaVersion":"1.0","id":"urn:example:rules","compiledOn":"2021-06-01",{{members}}}""").Require();
        return CaseFileValidator.Validate(file, RuleSet.Default.Only(rule), CaseFileValidator.DefaultAsOf(file)).Considered[rule];
    }

    internal static void Expect(string[] expected, string[] found) => Assert.Equal(expected, found);

    internal static string TextOf(Finding finding)
    {
        string[] fields = [finding.Path, TextOf(finding.Target), string.Join(", ", finding.Arguments), string.Join("; ", finding.Related.Select(TextOf))];
        return string.Join(" | ", fields).TrimEnd(' ', '|');
    }

    internal static bool Resolves(JsonElement root, string pointer)
    {
        var at = root;
        foreach (var step in pointer.Split('/').Skip(1).Select(s => s.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            var isThere = at.ValueKind switch
            {
                JsonValueKind.Object => at.TryGetProperty(step, out at),
                JsonValueKind.Array when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < at.GetArrayLength() => (at = at[index]).ValueKind != JsonValueKind.Undefined,
                _ => false,
            };
            if (!isThere)
            {
                return false;
            }
        }

        return true;
    }

    internal static ExtendedDate Date(string edtf) => ExtendedDate.Parse(edtf);

    internal static DateSpan Span(string? from, string? to) => new() { From = from is null ? null : Date(from), To = to is null ? null : Date(to) };

    internal static PersonId PersonId(string local) => new(local);

    internal static Person Person(string local) => new() { Id = new(local) };

    internal static Person Person(string local, params NameForm[] forms) => new() { Id = new(local), Names = [new PersonName { Key = new("n"), Forms = forms }] };

    internal static NameForm Form(string key, string text, string? language) => new() { Key = new(key), FullText = text, Lang = language is null ? null : new(language) };

    internal static Organization Organization(string local, params ActorRef[] parents) => Organization(local, OrganizationKind.StateAgency, parents);

    internal static Organization Organization(string local, OrganizationKind kind, params ActorRef[] parents) =>
        new() { Id = new(local), Kind = kind, Parents = [.. parents.Select((parent, i) => new Parentage { Key = new(string.Create(CultureInfo.InvariantCulture, $"p{i}")), Organization = parent })] };

    internal static Source Source(string local, string? issued) => Source(local, SourceKind.NgoReport, issued);

    internal static Source Source(string local, SourceKind kind, string? issued) => new() { Id = new(local), Kind = kind, Issued = issued is null ? null : Date(issued) };

    internal static Citation Cite(string source) => new() { Source = new(source) };

    internal static Complaint Complaint(string local, params Step[] steps) => new() { Id = new(local), Kind = ComplaintKind.Complaint, Steps = steps };

    internal static Step Step(string key, StepKind kind) => new() { Key = new(key), Kind = kind };

    internal static Step Step(string key, StepKind kind, string on) => new() { Key = new(key), Kind = kind, On = Date(on) };

    internal static ActorRef Body(string local) => new OrganizationId(local)!;

    internal static ActorRef Prison(string local) => new FacilityId(local)!;

    internal static ActorRef Human(string local) => new PersonId(local)!;

    private static string TextOf(Target? target) => target is null
        ? string.Empty
        : string.Join(' ', new[] { target.Record?.Text, target.Item is { } item ? "#" + item.Text : null, target.Field?.Text }.OfType<string>());
}
