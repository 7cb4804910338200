using System.Security.Cryptography;
using System.Text;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Redaction;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Text;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Redaction;

/// <summary>
/// Whatever is protected in a file may be replaced by anything of its kind, and its records may stand in any order under any ids:
/// the published bytes stay the same. 2,000 cases; <c>HRD_FSCHECK_TESTS=50</c> makes them 100,000.
/// </summary>
public sealed class NonInterferenceTests
{
    private static readonly byte[] s_entropy = Encoding.ASCII.GetBytes("nobody can guess");
    private static readonly Marking s_open = new() { Level = TlpLevel.Clear, Audiences = [Audience.Public] };
    private static readonly Marking s_read = s_open with { Reviewed = true };
    private static readonly TlpLevel[] s_closed = [TlpLevel.Red, TlpLevel.Amber, TlpLevel.AmberStrict, TlpLevel.Green];

    private static readonly CaseFile s_dossier = CaseFileJson.Read(File.ReadAllBytes(Repository.PathTo("docs", "examples", "semenova", "semenova.casefile.json"))).Require();

    private static int s_published;

    [Fact]
    public void OfWithheldRecordsNothingShows()
    {
        var before = s_published;
        PropertyCheck.ForAll(CaseFileGenerators.Arbitrary, 700, static file => HidesRecords(file, RandomFor(file)));

        // Most are published, and so compared byte by byte.
        Assert.InRange(s_published - before, 400, int.MaxValue);
    }

    [Fact]
    public void OfWithheldMembersAndPartsNothingShows() => PropertyCheck.ForAll(CaseFileGenerators.Arbitrary, 700, file => { HidesMembers(file); });

    [Fact]
    public void OfTextsThatNobodyReadNothingShows() => PropertyCheck.ForAll(CaseFileGenerators.Arbitrary, 600, file => { HidesTexts(file); });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void OfWithheldRecordsOfTheDossierNothingShows(int seed) => HidesRecords(s_dossier, new Random(seed));

    /// <summary>Files that once showed something, or came out otherwise by way of a wider audience; made by the generators and shrunk.</summary>
    public static TheoryData<string> FoundFiles => [.. Directory.EnumerateFiles(Repository.PathTo("tests", "HumanRights.Domain.Tests", "Fixtures", "redaction"), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(FoundFiles))]
    public void WhatWasFoundStaysMended(string name)
    {
        var file = CaseFileJson.Read(File.ReadAllBytes(Repository.PathTo("tests", "HumanRights.Domain.Tests", "Fixtures", "redaction", name + ".json"))).Require();

        // What is refused everywhere shows nothing about what it was kept for.
        Assert.True(IsTheSameInWhateverOrder(file) | HidesTexts(file) | HidesMembers(file) | HidesRecords(file, RandomFor(file)));
    }

    [Fact]
    public void TheNarrowerAudienceDecidesInWhateverOrder() => PropertyCheck.ForAll(CaseFileGenerators.Arbitrary, 500, file => { IsTheSameInWhateverOrder(file); });

    /// <summary>A file for the public made of the one for partners is the one made at once.</summary>
    /// <returns>Whether there was anything to compare: what may not be published at all is not.</returns>
    private static bool IsTheSameInWhateverOrder(CaseFile file)
    {
        var marked = WithMarkings(file, RandomFor(file), [s_read, new Marking { Level = TlpLevel.Green, Audiences = [Audience.Partners], Reviewed = true }, new Marking { Level = TlpLevel.Red }]);
        if (Redact(marked, Audience.Partners).File is not { } forPartners || Redact(marked, Audience.Public).File is not { } forPublic)
        {
            return false;
        }

        Assert.Equal(Json(forPublic), Json(Redact(forPartners, Audience.Public).File!));
        Assert.Equal(Json(forPublic), Json(Redact(forPublic, Audience.Partners).File!));
        Assert.Equal(Json(forPublic), Json(Redact(forPublic, Audience.Public).File!));
        return true;
    }

    private static bool HidesTexts(CaseFile file)
    {
        var unread = WithoutProtection(file) with { Marking = s_open };
        return Same(unread, new Varying(RandomFor(file)).Vary(unread, static _ => false, static (_, _) => false, isTextProtected: true));
    }

    private static bool HidesMembers(CaseFile file)
    {
        var random = RandomFor(file);
        var marked = Marked(file, random, out var targets);
        var other = new Varying(random).Vary(marked, static _ => false, (record, path) => targets.Any(t => IsIn(t, record, path)), isTextProtected: false);
        return Same(marked, other);
    }

    private static bool HidesRecords(CaseFile file, Random random)
    {
        var chosen = new HashSet<string>(StringComparer.Ordinal);
        var marked = WithoutProtection(file) with { Marking = s_read };
        foreach (var record in marked.Records().Where(r => r is not Consent).ToList())
        {
            if (random.Next(4) == 0)
            {
                chosen.Add(record.RecordId.Text);
                marked = marked.With([record with { Markings = [new Marking { Level = s_closed[random.Next(s_closed.Length)] }] }]);
            }
        }

        var other = new Varying(random).Vary(marked, chosen.Contains, static (_, _) => false, isTextProtected: false);
        return Same(marked, other);
    }

    private static bool Same(CaseFile one, CaseFile other)
    {
        var first = Redact(one, Audience.Public);
        var second = Redact(other, Audience.Public);
        if (first.NamedAt.Count > 0 || second.NamedAt.Count > 0)
        {
            // An invented name in an open text: refusing is all that shows.
            return false;
        }

        // What must not be published at all is refused for the same reasons.
        Assert.Equal(first.Errors.Select(e => $"{e.RuleId} {e.Path}"), second.Errors.Select(e => $"{e.RuleId} {e.Path}"));
        if (!first.IsOk || !second.IsOk)
        {
            return false;
        }

        Interlocked.Increment(ref s_published);
        var published = Json(second.File);
        Assert.DoesNotContain(Varying.Token, published, StringComparison.Ordinal);
        Assert.Equal(Json(first.File), published);
        Assert.DoesNotContain(CaseFileValidator.Validate(second.File).Findings, f => f.Severity == Severity.Error);
        return true;
    }

    private static CaseFile Marked(CaseFile file, Random random, out List<Target> targets)
    {
        var all = new List<Target>();
        var marked = WithoutProtection(file) with { Marking = s_read };
        foreach (var record in marked.Records().Where(r => r is not Consent).ToList())
        {
            var places = new Places();
            places.Walk(record);
            if (places.Found.Count == 0 || random.Next(3) == 0)
            {
                continue;
            }

            var chosen = places.Found.Where(_ => random.Next(5) == 0).ToList();
            all.AddRange(chosen.Select(t => t with { Record = record.RecordId.ToRef() }));
            if (chosen.Count > 0)
            {
                marked = marked.With([record with { Markings = [s_read, new Marking { Level = s_closed[random.Next(s_closed.Length)], Targets = chosen }] }]);
            }
        }

        targets = all;
        return marked;
    }

    private static bool IsIn(Target target, string record, IReadOnlyList<string> path)
    {
        if (target.Record!.Text != record)
        {
            return false;
        }

        var names = target.Item is { } item ? path.SkipWhile(p => p != "#" + item.Text).Skip(1).ToList() : [.. path];
        return (target.Item is null || path.Contains("#" + target.Item.Text))
            && (target.Field is not { } field || $"{string.Join('/', names.Where(n => n[0] != '#'))}/".StartsWith(field.Text + "/", StringComparison.Ordinal));
    }

    private static CaseFile WithMarkings(CaseFile file, Random random, Marking[] markings)
    {
        var marked = WithoutProtection(file) with { Marking = s_read };
        return marked.With([.. marked.Records().Where(r => r is not Consent).Select(r => r with { Markings = [markings[random.Next(markings.Length)]] })]);
    }

    /// <summary>The generator marks and asks for consent at random; here the test decides: everybody may be named, who is not marked.</summary>
    private static CaseFile WithoutProtection(CaseFile file)
    {
        var consents = file.Persons.Select((p, i) => new Consent
        {
            Id = new($"everybody{i}"),
            Status = ConsentStatus.Given,
            Persons = [p.Id],
            Uses = [ConsentUse.NamedPublication],
            Audiences = [Audience.Public],
        });
        var bare = file with { Consents = [.. consents], Marking = null };
        return bare.With([.. bare.Records().Select(r => r with { Markings = [] })]);
    }

    private static Random RandomFor(CaseFile file) => new(BitConverter.ToInt32(SHA256.HashData(CaseFileJson.WriteToUtf8(file, WriteOptions.Compact))));

    private static RedactionResult Redact(CaseFile file, Audience audience) =>
        Redactor.Redact(file, new Publication { Audience = audience, AsOf = CaseFileValidator.DefaultAsOf(file), Entropy = s_entropy });

    private static string Json(CaseFile file) => CaseFileJson.Write(file);

    /// <summary>Members of a record and of its parts that a marking may mean.</summary>
    private sealed class Places : Walker
    {
        private readonly Stack<Part> _parts = new();

        internal List<Target> Found { get; } = [];

        protected override bool Enter(DomainObject node)
        {
            if (node is Marking)
            {
                return false;
            }

            if (node is Part part)
            {
                Found.Add(new Target { Item = part.Key });
                _parts.Push(part);
            }

            if (node is Domain.Common.Record or Part)
            {
                foreach (var member in node.Shape.Members.Where(m => m.Name is not ("id" or "key" or "markings" or "absent")))
                {
                    Found.Add(new Target { Item = _parts.Count > 0 ? _parts.Peek().Key : null, Field = new FieldPath(member.Name) });
                }
            }

            return true;
        }

        protected override void Leave(DomainObject node)
        {
            if (node is Part)
            {
                _parts.Pop();
            }
        }
    }
}
