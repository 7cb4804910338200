using System.Text;
using HumanRights.Domain.Integrity;
using HumanRights.Domain.Text;
using NodaTime;
using Xunit;

namespace HumanRights.Domain.Tests.Integrity;

public sealed class VersionChainTests
{
    [Fact]
    public void VersionsStandInTheOrderInWhichTheyReplaceEachOther()
    {
        // Given in the wrong order, and with days that alone would mislead nobody.
        var chain = Only(V("c", "b", 3), V("a", null, 1), V("b", "a", 2));

        Assert.Equal("a1 b2 c3", Text(chain.Versions));
        Assert.Equal("c3", Text(chain.Newest));
        Assert.Empty(chain.Faults);
        Assert.Equal("b2 c3", Text(chain.NewerThan(V("a", null, 1))));
        Assert.Empty(chain.NewerThan(V("c", "b", 3)));
    }

    [Fact]
    public void OneFileMayBeChangedUnderItsId()
    {
        var chain = Only(V("b", "a", 5), V("a", null, 2), V("a", null, 1), V("b", "a", 4));

        Assert.Equal("a1 a2 b4 b5", Text(chain.Versions));
        Assert.Equal("b5", Text(chain.Newest));
        Assert.Empty(chain.Faults);
        Assert.Equal("a2 b4 b5", Text(chain.NewerThan(V("a", null, 1))));
        Assert.Equal("b5", Text(chain.NewerThan(V("b", "a", 4))));
    }

    [Fact]
    public void AReceiverFindsItsVersionByDigestOrId()
    {
        var chain = Only(V("a", null, 1), V("a", null, 2), V("b", "a", 3));

        Assert.Equal("a2", Text(chain.Find(V("a", null, 2).Digest)));
        Assert.Equal("a1 a2", Text(chain.Find(new CaseFileId("urn:a"))));
        Assert.Empty(chain.Find(new CaseFileId("urn:z")));
        Assert.Empty(chain.Find(CanonicalJson.Sha256("other"u8)));
    }

    [Fact]
    public void WhatIsMissingIsToldWithWhatAsksForIt()
    {
        var chain = Only(V("c", "b", 3));

        Assert.Equal("Missing b: c3", Text(chain.Faults));
        Assert.Equal("c3", Text(chain.Newest));
    }

    [Fact]
    public void AForkLeavesTwoNewest()
    {
        Assert.Equal("Fork a: b2 c2", Text(Only(V("a", null, 1), V("b", "a", 2), V("c", "a", 2)).Faults));
        Assert.Equal("b2 c2", Text(Only(V("a", null, 1), V("b", "a", 2), V("c", "a", 2)).Newest));

        // They belong together even where what they replace is not there.
        Assert.Equal("Missing a: b2 c2; Fork a: b2 c2", Text(Only(V("b", "a", 2), V("c", "a", 2)).Faults));

        // One file that was changed is no fork.
        Assert.Empty(Only(V("a", null, 1), V("b", "a", 2), V("b", "a", 3)).Faults);
    }

    [Fact]
    public void ACircleHasNoNewest()
    {
        var chain = Only(V("a", "c", 3), V("b", "a", 3), V("c", "b", 3));
        Assert.Equal("Cycle a: a3; Cycle b: b3; Cycle c: c3", Text(chain.Faults));
        Assert.Equal("a3 b3 c3", Text(chain.Versions));
        Assert.Empty(chain.Newest);
        Assert.Equal("b3 c3", Text(chain.NewerThan(V("a", "c", 3))));

        Assert.Equal("Cycle a: a1", Text(Only(V("a", "a", 1)).Faults));

        // What hangs on a circle is not in it.
        var hanging = Only(V("a", "b", 3), V("b", "a", 3), V("c", "b", 3));
        Assert.Equal("Fork b: a3 c3; Cycle a: a3; Cycle b: b3", Text(hanging.Faults));
        Assert.Equal("c3", Text(hanging.Newest));
    }

    [Fact]
    public void TwoContentsOfOneDayAndWrongDaysAreTold()
    {
        var chain = Only(V("a", null, 1), V("a", null, 1, "changed in silence"), V("a", null, 1));
        Assert.Equal("TwoContents a: a1 a1", Text(chain.Faults));
        Assert.Equal("a1 a1", Text(chain.Newest));
        Assert.Empty(chain.NewerThan(V("a", null, 1)));

        Assert.Equal("Predates b: b2", Text(Only(V("a", null, 3), V("b", "a", 2)).Faults));
        Assert.Empty(Only(V("a", null, 3), V("b", "a", 3)).Faults);
    }

    [Fact]
    public void FilesThatHaveNothingToDoWithEachOtherAreChainsOfTheirOwn()
    {
        var chains = VersionChain.Among([V("x", "w", 9), V("b", "a", 2), V("a", null, 1), V("m", null, 5)]);

        Assert.Equal(["a1 b2", "m5", "x9"], chains.Select(c => Text(c.Versions)));
        Assert.Empty(VersionChain.Among([]));
    }

    [Fact]
    public void AnyOrderOfTheFilesGivesTheSame()
    {
        FileVersion[] versions = [V("a", null, 1), V("b", "a", 2), V("c", "b", 3), V("c", "b", 4), V("d", "b", 4), V("e", "z", 1), V("f", "g", 1), V("g", "f", 1)];
        var expected = Shown(versions);
        var random = new Random(5);
        for (var i = 0; i < 200; i++)
        {
            random.Shuffle(versions);
            Assert.Equal(expected, Shown(versions));
        }

        static string Shown(FileVersion[] versions) => string.Join('|', VersionChain.Among(versions).Select(c => $"{Text(c.Versions)}/{Text(c.Newest)}/{Text(c.Faults)}"));
    }

    [Fact]
    public void ALongChainIsDoneAtOnce()
    {
        var chain = Only([.. Enumerable.Range(0, 20_000).Select(i => V($"n{i:00000}", i == 0 ? null : $"n{i - 1:00000}", 1))]);

        Assert.Equal(20_000, chain.Versions.Count);
        Assert.Equal("n199991", Text(chain.Newest));
        Assert.Empty(chain.Faults);
    }

    [Fact]
    public void AVersionIsWhatTheFileSays()
    {
        var file = CaseFile.Create("urn:b", new LocalDate(2024, 1, 1)) with { Supersedes = new CaseFileId("urn:a") };
        var version = FileVersion.Of(file);

        Assert.Equal(("urn:b", "urn:a", new LocalDate(2024, 1, 1)), (version.Id.Text, version.Supersedes!.Text, version.Day));
        Assert.Equal(new LocalDate(2024, 2, 1), FileVersion.Of(file with { UpdatedOn = new LocalDate(2024, 2, 1) }).Day);
        Assert.NotEqual(version.Digest, FileVersion.Of(file with { Title = LocalizedText.En("another") }).Digest);
        Assert.Equal(version, FileVersion.Of(file, CanonicalJson.Canonicalize(file).Digest!));
        var unclear = Domain.Serialization.CaseFileJson.Read("""{"schemaVersion":"1.0","id":"urn:a","compiledOn":"2024-01-01","own":9007199254740993}""").Require();
        Assert.Throws<ArgumentException>(() => FileVersion.Of(unclear));
    }

    private static VersionChain Only(params FileVersion[] versions) => Assert.Single(VersionChain.Among(versions));

    private static FileVersion V(string id, string? supersedes, int day, string content = "") =>
        new(new CaseFileId("urn:" + id), supersedes is null ? null : new CaseFileId("urn:" + supersedes), new LocalDate(2024, 5, day), CanonicalJson.Sha256(Encoding.UTF8.GetBytes($"{id} {day} {content}")));

    private static string Text(IEnumerable<FileVersion> versions) => string.Join(' ', versions.Select(v => v.Id.Text[4..] + v.Day.Day));

    private static string Text(IEnumerable<ChainFault> faults) => string.Join("; ", faults.Select(f => $"{f.Kind} {f.Id.Text[4..]}: {Text(f.Versions)}"));
}
