using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.FsCheck.Structure;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Redaction;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Time;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.FsCheck;

/// <summary>Laws of redaction. A record counts as withheld here that is marked red as a whole; of persons and groups only those of whom no consent speaks.</summary>
/// <remarks>
/// Every argument may be left out: then it is this library's own, for the public, with dates to the month. <c>redact</c> gives the case
/// file for the audience, or null where it refuses; it must use the same entropy each time.
/// </remarks>
public static class RedactionLaws
{
    private const int Tries = 200;
    private const string Token = "zqwithheld";

    private static readonly byte[] s_entropy = Encoding.ASCII.GetBytes("the same bytes each time");

    /// <summary>What was redacted once stays as it is when it is redacted again for the same audience.</summary>
    /// <param name="files">The case files to try; see <see cref="CaseFileGenerators.Marked"/>.</param>
    /// <param name="redact">Redacts a case file.</param>
    /// <returns>The law <c>Redaction.RedactingAgainChangesNothing</c>.</returns>
    public static Law RedactingAgainChangesNothing(Arbitrary<CaseFile>? files = null, Func<CaseFile, CaseFile?>? redact = null)
    {
        redact ??= ForThePublic;
        return Law.Of("Redaction.RedactingAgainChangesNothing", "What was redacted once stays as it is when it is redacted again with the same entropy.", Tries, files ?? CaseFileGenerators.Marked, file =>
        {
            if (redact(file) is { } once)
            {
                var twice = redact(once);
                Expect.That(twice is not null, "The result is refused the second time.");
                Expect.SameBytes(Bytes(once), Bytes(twice!), "The second time something else comes out.");
            }
        });
    }

    /// <summary>What stands in a record that is withheld makes no difference: other texts, names and dates in it give the same bytes.</summary>
    /// <param name="files">The case files to try; see <see cref="CaseFileGenerators.Marked"/>.</param>
    /// <param name="redact">Redacts a case file.</param>
    /// <returns>The law <c>Redaction.WhatIsWithheldMakesNoDifference</c>.</returns>
    public static Law WhatIsWithheldMakesNoDifference(Arbitrary<CaseFile>? files = null, Func<CaseFile, CaseFile?>? redact = null)
    {
        redact ??= ForThePublic;
        return Law.Of("Redaction.WhatIsWithheldMakesNoDifference", "What stands in a record that is withheld makes no difference: other texts, names and dates in it give the same bytes.", Tries, files ?? CaseFileGenerators.Marked, file =>
            ExpectSame(redact(file), redact(Changed(file, Withheld(file), new Replacing { Text = static i => string.Create(CultureInfo.InvariantCulture, $"Wuxuzza {i}"), Date = static (_, i) => string.Create(CultureInfo.InvariantCulture, $"{1900 + (i % 100)}-07") }))));
    }

    /// <summary>Where a record tells of somebody who is withheld, one day of a month is as good as another: the same bytes come out.</summary>
    /// <param name="files">The case files to try; see <see cref="CaseFileGenerators.Marked"/>.</param>
    /// <param name="redact">Redacts a case file, with dates to the month or more roughly.</param>
    /// <returns>The law <c>Redaction.DaysOfOneMonthMakeNoDifference</c>.</returns>
    public static Law DaysOfOneMonthMakeNoDifference(Arbitrary<CaseFile>? files = null, Func<CaseFile, CaseFile?>? redact = null)
    {
        redact ??= ForThePublic;
        return Law.Of("Redaction.DaysOfOneMonthMakeNoDifference", "Where a record tells of somebody who is withheld, one day of a month is as good as another: the same bytes come out.", Tries, files ?? CaseFileGenerators.Marked, file =>
        {
            var people = Withheld(file).Where(static id => id.StartsWith("person/", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
            var telling = new CaseFileIndex(file).References.Where(r => r.From is not null and not Consent && people.Contains(r.To)).Select(static r => r.From!.RecordId.Text).ToHashSet(StringComparer.Ordinal);
            ExpectSame(redact(file), redact(Changed(file, telling, new Replacing { Date = static (day, i) => day.Length == 10 && day[4] == '-' && day[7] == '-' ? string.Create(CultureInfo.InvariantCulture, $"{day[..8]}{1 + (((day[9] - '0') + i) % 9):00}") : null })));
        });
    }

    /// <summary>What comes out breaks no rule.</summary>
    /// <param name="files">The case files to try; see <see cref="CaseFileGenerators.Marked"/>.</param>
    /// <param name="redact">Redacts a case file.</param>
    /// <returns>The law <c>Redaction.TheResultIsValid</c>.</returns>
    public static Law TheResultIsValid(Arbitrary<CaseFile>? files = null, Func<CaseFile, CaseFile?>? redact = null)
    {
        redact ??= ForThePublic;
        return Law.Of("Redaction.TheResultIsValid", "What comes out is read back the same, and no rule finds an error in it.", Tries, files ?? CaseFileGenerators.Marked, file =>
        {
            if (redact(file) is { } result)
            {
                Expect.Same(result, CaseFileJson.Read(Bytes(result)).Value, "It is not read back the same.");
                var errors = CaseFileValidator.Validate(result).Findings.Where(static f => f.Severity == Severity.Error).ToList();
                Expect.That(errors.Count == 0, string.Join("; ", errors));
            }
        });
    }

    /// <summary>Nothing of the texts in a withheld record comes out, nor its id.</summary>
    /// <param name="files">The case files to try; see <see cref="CaseFileGenerators.Marked"/>. Their texts are exchanged for words that can be found again.</param>
    /// <param name="redact">Redacts a case file.</param>
    /// <returns>The law <c>Redaction.NothingWithheldComesOut</c>.</returns>
    public static Law NothingWithheldComesOut(Arbitrary<CaseFile>? files = null, Func<CaseFile, CaseFile?>? redact = null)
    {
        redact ??= ForThePublic;
        return Law.Of("Redaction.NothingWithheldComesOut", "Nothing of the texts in a withheld record comes out, nor its id.", Tries, files ?? CaseFileGenerators.Marked, file =>
        {
            var withheld = Withheld(file);
            if (redact(Changed(file, withheld, new Replacing { Text = static i => string.Create(CultureInfo.InvariantCulture, $"{Token}{i}") })) is { } result)
            {
                var json = CaseFileJson.Write(result);
                Expect.That(!json.Contains(Token, StringComparison.OrdinalIgnoreCase), "A text of a withheld record comes out.");
                Expect.That(!withheld.Any(id => json.Contains($"\"{id}\"", StringComparison.Ordinal)), "The id of a withheld record comes out.");
            }
        });
    }

    private static CaseFile? ForThePublic(CaseFile file) =>
        Redactor.Redact(file, new Publication { Audience = Audience.Public, AsOf = CaseFileValidator.DefaultAsOf(file), Entropy = s_entropy }).File;

    private static byte[] Bytes(CaseFile file) => CaseFileJson.WriteToUtf8(file, WriteOptions.Compact);

    /// <summary>What is the same in both must be published the same, or be refused both times.</summary>
    private static void ExpectSame(CaseFile? one, CaseFile? other)
    {
        Expect.That(one is null == other is null, "One is published, the other refused.");
        if (one is not null)
        {
            Expect.SameBytes(Bytes(one), Bytes(other!), "The results differ.");
        }
    }

    /// <summary>The records that nobody outside may see, by their markings alone.</summary>
    private static HashSet<string> Withheld(CaseFile file) =>
        [.. file.Records().Where(r => r is not Consent && r.Markings.Any(static m => m.Level == TlpLevel.Red && m.Targets.Count == 0) && !(r is Person or Group && file.Consents.Any(c => IsAbout(c, r.RecordId)))).Select(static r => r.RecordId.Text)];

    private static bool IsAbout(Consent consent, IRecordId id) => consent.Persons.Any(p => string.Equals(p.Text, id.Text, StringComparison.Ordinal)) || consent.By?.Is(id) == true;

    private static CaseFile Changed(CaseFile file, HashSet<string> records, Replacing replacing)
    {
        var json = JsonNode.Parse(Bytes(file))!.AsObject();
        foreach (var member in file.Shape.Members.Where(static m => m.Object?.RecordKind is not null))
        {
            foreach (var record in (json[member.Name] as JsonArray ?? []).OfType<JsonObject>().Where(r => records.Contains(r["id"]!.GetValue<string>())))
            {
                replacing.In(record, member.Object!);
            }
        }

        return CaseFileJson.Read(JsonSpelling.Plain(json)).Require();
    }

    /// <summary>Puts other texts and dates into a record. Markings stay: they decide what is published.</summary>
    private sealed class Replacing
    {
        private int _next;

        internal Func<int, string?> Text { get; init; } = static _ => null;

        internal Func<string, int, string?> Date { get; init; } = static (_, _) => null;

        internal void In(JsonObject node, ObjectShape shape)
        {
            foreach (var member in shape.Members.Where(m => m.Name != "markings" && node[m.Name] is not null))
            {
                if (node[member.Name] is JsonArray list)
                {
                    for (var i = 0; i < list.Count; i++)
                    {
                        if (Other(member, list[i]!) is { } item)
                        {
                            list[i] = item;
                        }
                    }
                }
                else if (Other(member, node[member.Name]!) is { } other)
                {
                    node[member.Name] = other;
                }
            }
        }

        private JsonNode? Other(MemberShape member, JsonNode value)
        {
            _next++;
            switch (member.Kind)
            {
                case MemberKind.Object when value is JsonObject below:
                    In(below, member.Object!);
                    return null;
                case MemberKind.Object when member.Object == StructureTable.Of<ExtendedDate>():
                    return Date(value.GetValue<string>(), _next);
                case MemberKind.Value when member.Form!.Name == nameof(Edtf):
                    return Date(value.GetValue<string>(), _next);
                case MemberKind.Text:
                    return Text(_next);
                case MemberKind.LanguageMap when Text(_next) is { } text:
                    var map = value.AsObject();
                    foreach (var language in map.Select(static e => e.Key).ToArray())
                    {
                        map[language] = text;
                    }

                    return null;
                default:
                    return null;
            }
        }
    }
}
