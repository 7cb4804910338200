// Creates, validates, writes and reads back a case file, through the package alone.
using System.Text.Json;
using Consumer;
using HumanRights.Domain;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Schemas;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Validation;
using NodaTime;

var failures = 0;

var letter = new Source { Id = new SourceId("s1"), Kind = SourceKind.PrivateLetter, Title = LocalizedText.En("A letter"), Issued = ExtendedDate.Parse("2025-03-0X") };
var writer = new Person
{
    Id = new PersonId("p1"),
    Names = [new PersonName { Key = new PartKey("n1"), Forms = [new NameForm { Key = new PartKey("f1"), FullText = "Анна Примерова", Lang = new LanguageTag("ru") }] }],
    NameStatus = NameStatus.Named,
    Citations = [new Citation { Source = letter.Id }],
};
var file = CaseFile.Create("urn:example:consumer", new LocalDate(2026, 11, 22)).With(letter, writer);

Check("a valid case file has no errors", !CaseFileValidator.Validate(file).HasErrors);

var path = Path.Combine(AppContext.BaseDirectory, "consumer.casefile.json");
using (var stream = File.Create(path))
{
    CaseFileJson.Write(stream, file, WriteOptions.Indented);
}

using (var stream = File.OpenRead(path))
{
    Check("what is written reads back equal", CaseFileJson.Read(stream).Value == file);
}

Check("letters are written as they are", File.ReadAllText(path).Contains("Анна Примерова", StringComparison.Ordinal));

var newer = CaseFileJson.Write(file).Replace("\"persons\"", "\"fromTheFuture\":{\"n\":1.50},\"persons\"", StringComparison.Ordinal);
Check("what is unknown survives", CaseFileJson.Write(CaseFileJson.Read(newer).Require()).Contains("\"fromTheFuture\":{\"n\":1.50}", StringComparison.Ordinal));

var broken = CaseFileJson.Read("{\"schemaVersion\":\"1.0\",\"id\":\"urn:example:x\",\n\"compiledOn\":\"2026-02-30\"}");
Check("a fault is found with its place", broken is { IsOk: false, Findings: [{ Path: "/compiledOn", Line: 2 }] });

var entry = new ArchiveEntry(7, file);
var json = JsonSerializer.Serialize(entry, ArchiveContext.Default.ArchiveEntry);
Check("a consumer's own JSON context holds case files", JsonSerializer.Deserialize(json, ArchiveContext.Default.ArchiveEntry) == entry);

Check("the schemas are on board", SchemaCatalogue.Names.All(n => SchemaCatalogue.GetJson(n).Contains(SchemaCatalogue.IdOf(n), StringComparison.Ordinal)));

Console.WriteLine(failures == 0 ? "consumer: all well" : $"consumer: {failures} failed");
return failures == 0 ? 0 : 1;

void Check(string what, bool isSo)
{
    Console.WriteLine($"{(isSo ? "ok  " : "FAIL")} {what}");
    failures += isSo ? 0 : 1;
}
