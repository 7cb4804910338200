using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using HumanRights.Domain.Cli.Input;
using HumanRights.Domain.Cli.Output;
using HumanRights.Domain.Integrity;
using HumanRights.Domain.Values;
using NodaTime.Text;

namespace HumanRights.Domain.Cli.Commands;

/// <summary><c>hrd versions</c>: which of several case files replace each other, and which is the newest.</summary>
internal sealed class VersionsCommand : ToolCommand
{
    private static readonly string[] s_extensions = [".json"];

    private readonly Argument<string[]> _names = new("FILE") { Description = "Case files, or folders of them; - for standard input.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _held = new("--held") { Description = "The digest or the id of the version that somebody holds: says what is newer. The exit code is 1 when something is.", HelpName = "HASH|ID" };
    private readonly Option<string> _format = Choice("--format", "Text for people or one JSON object for each version and each doubt.", "text", "json");

    internal VersionsCommand(Tool tool)
        : base(tool, "versions", "Puts versions of case files in order by what they supersede, and says which is the newest of those given.")
    {
        Add(_names);
        Add(_held);
        Add(_format);
        _held.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !ContentHash.TryParse(result.Tokens[0].Value, out _) && !CaseFileId.TryParse(result.Tokens[0].Value, out _))
            {
                result.AddError("--held takes a digest or the id of a case file");
            }
        });
    }

    protected override Task<int> RunAsync(ParseResult line, CancellationToken stop)
    {
        var worst = ExitCode.Fine;
        var files = new List<(string Name, FileVersion Version)>();
        foreach (var input in InputFiles.Find(line.GetValue(_names)!, s_extensions, Complain))
        {
            if (!CaseFileInput.TryRead(Tool, input.Name, stop, out var file, out var json, out var code))
            {
                worst = Math.Max(worst, code);
            }
            else if (CanonicalJson.Canonicalize(json.Span, Tool.FileLimits) is { Digest: { } digest })
            {
                files.Add((input.Name, FileVersion.Of(file, digest)));
            }
            else
            {
                // A number in an unknown member that a double would change: hrd digest says where.
                Terminal.Pen.Line($"{Visible.Text(input.Name)}: it has no canonical form, so no digest tells it apart");
                worst = Math.Max(worst, ExitCode.Findings);
            }
        }

        var chains = VersionChain.Among(files.Select(f => f.Version));
        var held = line.GetValue(_held) is { } wanted ? chains.SelectMany(c => Held(c, wanted)).ToList() : null;
        var isCurrent = held is null || (held.Count > 0 && held.TrueForAll(h => chains.Any(c => c.Newest.Contains(h))));
        if (!isCurrent || chains.Any(c => c.Faults.Count > 0))
        {
            worst = Math.Max(worst, ExitCode.Findings);
        }

        var names = files.ToLookup(f => f.Version, f => f.Name);
        if (line.GetValue(_format) == "json")
        {
            WriteJson(chains, names, held);
        }
        else
        {
            WriteText(chains, names, held);
        }

        return Task.FromResult(worst);

        void Complain(string message)
        {
            worst = ExitCode.Trouble;
            Terminal.Complain(message);
        }
    }

    private static IReadOnlyList<FileVersion> Held(VersionChain chain, string held) =>
        ContentHash.TryParse(held, out var digest) ? chain.Find(digest) : chain.Find(new CaseFileId(held));

    private static string WordsOf(ChainFault fault) => fault.Kind switch
    {
        ChainFaultKind.Missing => "is superseded but not among these files",
        ChainFaultKind.Fork => "is superseded more than once",
        ChainFaultKind.Cycle => "supersedes itself by way of others",
        ChainFaultKind.TwoContents => "has two contents of one day",
        _ => "is dated before what it supersedes",
    };

    private void WriteText(IReadOnlyList<VersionChain> chains, ILookup<FileVersion, string> names, List<FileVersion>? held)
    {
        foreach (var chain in chains)
        {
            foreach (var version in chain.Versions)
            {
                var notes = string.Join(", ", new[] { chain.Newest.Contains(version) ? "newest" : null, held?.Contains(version) == true ? "held" : null }.OfType<string>());
                Terminal.Pen.Write($"{LocalDatePattern.Iso.Format(version.Day)}  ").Write(Visible.Text(version.Id.Text), Ink.Heading);
                Terminal.Pen.Line($"  {version.Digest.Text}  {string.Join(", ", names[version].Select(Visible.Text))}{(notes.Length == 0 ? string.Empty : $"  ({notes})")}");
            }

            foreach (var fault in chain.Faults)
            {
                var by = string.Join(", ", fault.Versions.Select(v => v.Id.Text).Where(id => id != fault.Id.Text).Distinct(StringComparer.Ordinal));
                Terminal.Pen.Write("  ").Write($"{Visible.Text(fault.Id.Text)} {WordsOf(fault)}", Ink.Warning).Line(by.Length == 0 ? string.Empty : ": by " + by);
            }
        }

        if (held is { Count: 0 })
        {
            Terminal.Pen.Line("held: none of these files");
        }

        foreach (var version in held ?? [])
        {
            var newer = chains.SelectMany(c => c.Versions.Contains(version) ? c.NewerThan(version) : []).ToList();
            Terminal.Pen.Line(newer.Count == 0 ? "held: nothing given is newer" : string.Create(CultureInfo.InvariantCulture, $"held: {newer.Count} newer"));
        }
    }

    private void WriteJson(IReadOnlyList<VersionChain> chains, ILookup<FileVersion, string> names, List<FileVersion>? held)
    {
        var json = new JsonLines(Terminal);
        for (var i = 0; i < chains.Count; i++)
        {
            var chain = chains[i];
            foreach (var version in chain.Versions)
            {
                json.Write(writer =>
                {
                    writer.WriteNumber("chain"u8, i + 1);
                    writer.WriteString("id"u8, version.Id.Text);
                    if (version.Supersedes is { } earlier)
                    {
                        writer.WriteString("supersedes"u8, earlier.Text);
                    }

                    writer.WriteString("day"u8, LocalDatePattern.Iso.Format(version.Day));
                    writer.WriteString("digest"u8, version.Digest.Text);
                    Strings(writer, "files", names[version]);
                    writer.WriteBoolean("newest"u8, chain.Newest.Contains(version));
                    if (held?.Contains(version) == true)
                    {
                        Strings(writer, "newer", chain.NewerThan(version).Select(v => v.Digest.Text));
                    }
                });
            }

            foreach (var fault in chain.Faults)
            {
                json.Write(writer =>
                {
                    writer.WriteNumber("chain"u8, i + 1);
                    writer.WriteString("fault"u8, JsonNamingPolicy.CamelCase.ConvertName(fault.Kind.ToString()));
                    writer.WriteString("id"u8, fault.Id.Text);
                    Strings(writer, "versions", fault.Versions.Select(v => v.Digest.Text));
                });
            }
        }
    }

    private static void Strings(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}
