// Runs every published law, and some over values of its own, through the packages alone.
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.Time;
using NodaTime;

const int Cases = 20;
var failures = 0;

foreach (var law in Laws.All)
{
    Check(law.Name, () => law.Check(Cases));
}

// A generator of the consumer's own.
var files = Arb.From(Gen.Choose(1, 27).Select(day => CaseFile.Create("urn:example:consumer", new LocalDate(2026, 11, day))));
Check("round trip of our own files", () => CodecLaws.RoundTrip(files).Check(Cases));

// A parser of the consumer's own, which is wrong: the law must say so, and say how to see it again.
Check("a wrong parser is found, with a seed", () =>
{
    try
    {
        DateLaws.ParseFormat(parse: text => Edtf.Parse(text[..4])).Check();
    }
    catch (InvalidOperationException e) when (e.Message.Contains("\nFSCHECK_REPLAY=", StringComparison.Ordinal))
    {
        return;
    }

    throw new InvalidOperationException("The law held.");
});

Check("a law is a property of FsCheck", () => Laws.Named("Dates.ParseFormat").AsProperty().QuickCheckThrowOnFailure());

Console.WriteLine(failures == 0 ? "laws: all hold" : $"laws: {failures} do not hold");
return failures == 0 ? 0 : 1;

void Check(string what, Action run)
{
    try
    {
        run();
        Console.WriteLine($"ok   {what}");
    }
    catch (Exception e)
    {
        Console.WriteLine($"FAIL {what}: {e.Message}");
        failures++;
    }
}
