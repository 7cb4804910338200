using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.FsCheck.Values;
using HumanRights.Domain.Schemas;
using HumanRights.Domain.Tests.Schemas;
using Xunit;

namespace HumanRights.Domain.Tests.FsCheck;

/// <summary>Our own code keeps the laws that we publish.</summary>
public sealed class LawTests
{
    public static TheoryData<string> Names => [.. Laws.All.Select(static law => law.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds(string name) => Laws.Named(name).Check();

    [Fact]
    public void TheReaderAgreesWithAjv()
    {
        // Judging one by one would start a process each; so the documents are drawn first and judged together.
        var documents = HostileJson.Documents.Generator.Sample(400, new Rnd((ulong)Random.Shared.NextInt64()), 30).ToArray();
        var texts = Array.ConvertAll(documents, static bytes => System.Text.Encoding.UTF8.GetString(bytes));
        var verdicts = SchemaJudge.Ajv().Judge([.. texts.Select(static text => (SchemaCatalogue.IdOf("case-file"), text))], []);
        var judged = documents.Zip(verdicts).ToDictionary(static pair => pair.First, static pair => pair.Second);

        Assert.Contains(true, verdicts);
        Assert.Contains(false, verdicts);
        SchemaLaws.ReaderAgrees(bytes => judged[bytes], Arb.From(Gen.Elements(documents))).Check(1000);
    }

    [Fact]
    public void EveryLawHasANameOfItsOwnAndSaysWhatItSays()
    {
        Assert.Equal(Laws.All.Count, Laws.All.Select(static law => law.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Laws.All, static law =>
        {
            Assert.Matches("^[A-Z][a-z]+\\.[A-Z][A-Za-z]+$", law.Name);
            Assert.EndsWith(".", law.Statement, StringComparison.Ordinal);
            Assert.Equal(law.Name, law.ToString());
            Assert.Same(law, Laws.Named(law.Name));
        });
        Assert.Throws<ArgumentException>(() => Laws.Named("Dates.NoSuch"));
    }

    [Fact]
    public void ALawIsAPropertyOfFsCheckToo()
    {
        var law = DateLaws.ParseFormat();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(50).WithQuietOnSuccess(true), law.AsProperty());
        Assert.ThrowsAny<Exception>(() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(50), DateLaws.ParseFormat(format: static _ => "2020").AsProperty()));
    }

    [Fact]
    public void AFailureIsFoundAgainFromItsSeed()
    {
        var tried = new List<long>();
        var law = Domain.FsCheck.Law.Of("Numbers.AreSmall", "Every number is below a hundred.", 50, NumberValues.Integer, number =>
        {
            tried.Add(number);
            Assert.True(number < 100);
        });

        var e = Assert.Throws<InvalidOperationException>(() => law.Check());
        Assert.StartsWith("Numbers.AreSmall does not hold for ", e.Message, StringComparison.Ordinal);
        var replay = e.Message.Split('\n').Single(static line => line.StartsWith("FSCHECK_REPLAY=", StringComparison.Ordinal))["FSCHECK_REPLAY=".Length..];
        var first = tried.ToList();
        tried.Clear();

        Assert.Throws<InvalidOperationException>(() => law.Check(50, replay));
        Assert.Equal(first, tried);
        Assert.Throws<FormatException>(() => law.Check(50, "no seed"));
    }

    [Fact]
    public void RoundTripsHoldForAnyObjectOfTheFormat()
    {
        CodecLaws.RoundTrip<Domain.Actors.Person>().Check(30);
        CodecLaws.RoundTrip<Domain.Time.ExtendedDate>().Check(30);
        CodecLaws.RoundTrip<Domain.Common.Step>().Check(30);
    }
}
