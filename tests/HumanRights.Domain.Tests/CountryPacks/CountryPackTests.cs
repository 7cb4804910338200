using System.Text;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.CountryPacks;

public sealed class CountryPackTests
{
    private const string Head = """{"schemaVersion":"1.0","country":"ZZ",""";

    public static TheoryData<string> Files => [.. Directory.GetFiles(Repository.PathTo("src", "HumanRights.Domain", "CountryPacks"), "*.pack.json").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Files))]
    public void AShippedPackIsReadWithoutAWordAndWrittenBackByteForByte(string file)
    {
        var path = Repository.PathTo("src", "HumanRights.Domain", "CountryPacks", file);
        var read = CountryPack.Read(File.ReadAllBytes(path));
        Assert.Empty(read.Findings);
        Approved.Matches(path, CaseFileJson.Write(read.Require(), WriteOptions.Indented));
        Assert.Equal(read.Value, CountryPackSet.Default.Find(file.Split('.')[0]));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryEntryOfAShippedPackSaysWhereItIsFrom(string file)
    {
        var entries = new Entries();
        entries.Walk(CountryPackSet.Default.Find(file.Split('.')[0])!);
        Assert.True(entries.All.Count > 200, $"only {entries.All.Count} entries were seen");
        Assert.All(entries.All, e => Assert.True(e.Source.Length > 5, e.Key.Text));
        Assert.All(entries.All, e => Assert.True(e.Verified != e.Source.StartsWith("general knowledge", StringComparison.Ordinal), e.Key.Text));
    }

    [Fact]
    public void ThePackOfTheFirstCountryIsOnBoard() => Assert.Equal(["kz"], CountryPackSet.Default.All.Select(p => p.Name));

    [Fact]
    public void AKeyThatStandsTwiceOrLeadsNowhereIsToldWithItsPlace()
    {
        var read = CountryPack.Read(Encoding.UTF8.GetBytes(Head + """
            "places":[{"key":"a","kind":"region","within":[{"key":"w","place":"none","source":"s","verified":true}],"source":"s","verified":true},
                      {"key":"a","kind":"region","source":"s","verified":true}],
            "agencies":[{"key":"b","kind":"ministry","parents":[{"key":"c","agency":"a","source":"s","verified":true}],"source":"s","verified":true}]}
            """));
        Assert.Null(read.Value);
        Assert.Equal(["HRD1016 Error at /places/1", "HRD1801 Error at /places/0/within/0/place", "HRD1801 Error at /agencies/0/parents/0/agency"], read.Findings.Select(f => f.ToString()));
    }

    [Theory]
    [InlineData("""{"key":"w","days":["sunday"],"verified":true}""", "HRD0021 Error at /weekends/0")]
    [InlineData("""{"key":"w","days":["sunday"],"source":"s"}""", "HRD0021 Error at /weekends/0")]
    [InlineData("""{"days":["sunday"],"source":"s","verified":true}""", "HRD0021 Error at /weekends/0")]
    public void AnEntryWithoutKeySourceOrWordOnItsCheckIsRefused(string entry, string finding) =>
        Assert.Equal([finding], CountryPack.Read(Encoding.UTF8.GetBytes(Head + $"\"weekends\":[{entry}]}}")).Findings.Select(f => f.ToString()));

    [Fact]
    public void AStreamIsReadLikeBytes() =>
        Assert.Equal("zz", CountryPack.Read(new MemoryStream(Encoding.UTF8.GetBytes(Head.TrimEnd(',') + "}"))).Require().Name);

    [Fact]
    public void ASetChangesIntoAnotherSet()
    {
        var pack = CountryPack.Read(Encoding.UTF8.GetBytes(Head.TrimEnd(',') + "}")).Require();
        var set = CountryPackSet.Default.With(pack);
        Assert.Equal(["kz", "zz"], set.All.Select(p => p.Name));
        Assert.Same(pack, set.Find("zz"));
        Assert.Equal(["zz"], set.With(pack).Without("kz").All.Select(p => p.Name));
        Assert.Null(CountryPackSet.Empty.Find("kz"));
        Assert.Equal(["kz"], CountryPackSet.Default.All.Select(p => p.Name));
    }

    private sealed class Entries : Walker
    {
        internal List<PackEntry> All { get; } = [];

        protected override bool Enter(DomainObject node)
        {
            if (node is PackEntry entry)
            {
                All.Add(entry);
            }

            return true;
        }
    }
}
