using System.CommandLine;
using System.Security.Cryptography;
using HumanRights.Domain.Cli.Input;
using HumanRights.Domain.Cli.Output;
using HumanRights.Domain.Cli.Validating;
using HumanRights.Domain.Redaction;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;
using NodaTime;
using NodaTime.Text;

namespace HumanRights.Domain.Cli.Commands;

/// <summary><c>hrd redact</c>: makes of a case file what an audience may see, or says why not.</summary>
internal sealed class RedactCommand : ToolCommand
{
    private const int EntropyLength = 32;

    private readonly Argument<string> _name = new("FILE") { Description = "A case file, or - for standard input." };
    private readonly RecipientOptions _recipient = new("For whom.", isRequired: true);
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Where to write; standard output by default.", HelpName = "OUT" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Writes no publication: shows what would be published beside what would not. Of what would be withheld only places and reasons. It joins ids and pseudonyms: for the compilers alone." };
    private readonly Option<string> _format = Choice("--format", "How a dry run is shown: text for people, or one JSON object for the file and for each record.", "text", "json");
    private readonly Option<string> _dates = Choice("--dates", "How roughly dates are told where protected people are concerned.", "month", "year");
    private readonly Option<int> _least = new("--least-count") { Description = "The smallest number of people that is told where protected people are concerned.", DefaultValueFactory = _ => 5, HelpName = "N" };

    private readonly Option<string?> _entropy = new("--entropy")
    {
        Description = "A file of at least 16 secret bytes, from which pseudonyms come: the same bytes give the same result. By default new ones for each run, which are not kept.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _asOf = new("--as-of") { Description = "The day for which markings and consents are asked; by default the file's updatedOn, or else its compiledOn.", HelpName = "YYYY-MM-DD" };

    internal RedactCommand(Tool tool)
        : base(tool, "redact", "Makes of a case file what an audience may see of it. What is not marked for the audience is withheld.")
    {
        _asOf.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !LocalDatePattern.Iso.Parse(result.Tokens[0].Value).Success)
            {
                result.AddError("--as-of takes a day as YYYY-MM-DD");
            }
        });
        Add(_name);
        Add(_recipient.Audience);
        Add(_recipient.Body);
        Add(_output);
        Add(_dryRun);
        Add(_format);
        Add(_dates);
        Add(_least);
        Add(_entropy);
        Add(_asOf);
    }

    protected override Task<int> RunAsync(ParseResult line, CancellationToken stop)
    {
        if (!CaseFileInput.TryRead(Tool, line.GetValue(_name)!, stop, out var file, out _, out var code))
        {
            return Task.FromResult(code);
        }

        if (line.GetValue(_dryRun) && line.GetValue(_output) is not null)
        {
            Terminal.Complain("--dry-run writes no publication: leave --output away");
            return Task.FromResult(ExitCode.Trouble);
        }

        if (line.GetValue(_output) is { } to && to != InputFile.StandardInput && OutputFile.IsSame(to, line.GetValue(_name)!))
        {
            Terminal.Complain("the publication would take the place of the case file itself: name another file after --output");
            return Task.FromResult(ExitCode.Trouble);
        }

        if (line.GetValue(_least) < 0)
        {
            Terminal.Complain("--least-count takes a whole number that is not below nought");
            return Task.FromResult(ExitCode.Trouble);
        }

        if (!TryEntropy(line.GetValue(_entropy), stop, out var entropy) || !_recipient.TryRead(line, Terminal, out var recipient))
        {
            return Task.FromResult(ExitCode.Trouble);
        }

        if (recipient!.Body is { } body && !file.Records().Any(r => r.RecordId.Text == body.Text))
        {
            Terminal.Complain("--body names no record of the case file");
            return Task.FromResult(ExitCode.Trouble);
        }

        var publication = new Publication
        {
            Audience = recipient.Audience,
            Body = recipient.Body,
            AsOf = line.GetValue(_asOf) is { } day ? LocalDatePattern.Iso.Parse(day).Value : CaseFileValidator.DefaultAsOf(file),
            Entropy = entropy,
            LeastCount = line.GetValue(_least),
            Dates = line.GetValue(_dates) == "year" ? DateRounding.Year : DateRounding.Month,
        };
        var result = Redactor.Redact(file, publication);
        foreach (var place in result.NamedAt)
        {
            Terminal.Complain($"refused: a text names somebody protected: {string.Join(' ', new[] { place.Record.Length == 0 ? "the file" : place.Record, place.Item is null ? null : "#" + place.Item, place.Field }.OfType<string>())}");
        }

        var originals = result.Records.Where(r => r.PublishedAs is not null).ToDictionary(r => r.PublishedAs!, r => r.Record, StringComparer.Ordinal);
        var messages = new Messages(null, "en");
        foreach (var error in result.Errors)
        {
            // Its path is one in a file that nobody has; the record is one that the compilers know.
            var place = error.Target?.Record is { } record && originals.TryGetValue(record.Text, out var original) ? $"{original} {error.Target.Field?.Text}".TrimEnd() : error.Path;
            Terminal.Complain($"refused: the result has an error: {error.RuleId} {place}: {messages.Of(error)}");
        }

        if (!line.GetValue(_dryRun))
        {
            return Task.FromResult(result.IsOk ? Write(result.File, line.GetValue(_output)) : ExitCode.Findings);
        }

        using var view = new RedactionView(Terminal, file, result);
        if (line.GetValue(_format) == "json")
        {
            view.WriteJson(publication);
        }
        else
        {
            view.WriteText(publication);
        }

        return Task.FromResult(result.IsOk ? ExitCode.Fine : ExitCode.Findings);
    }

    private int Write(CaseFile file, string? output)
    {
        var json = CaseFileJson.WriteToUtf8(file, WriteOptions.Indented);
        if (output is null or InputFile.StandardInput)
        {
            Terminal.Write(json);
            return ExitCode.Fine;
        }

        try
        {
            OutputFile.Write(output, json);
            return ExitCode.Fine;
        }
        catch (Exception e) when (Trouble.IsAboutFile(e))
        {
            Terminal.Complain(Trouble.OfWriting(output, e));
            return ExitCode.Trouble;
        }
    }

    private bool TryEntropy(string? name, CancellationToken stop, out ReadOnlyMemory<byte> entropy)
    {
        if (name is null)
        {
            entropy = RandomNumberGenerator.GetBytes(EntropyLength);
            return true;
        }

        entropy = default;
        try
        {
            using var stream = new InputFile(name).Open(Terminal);
            entropy = WholeFile.Read(stream, Tool.FileLimits.MaxBytes, stop);
        }
        catch (Exception e) when (Trouble.IsAboutFile(e))
        {
            Terminal.Complain(Trouble.Of(name, e));
            return false;
        }

        if (entropy.Length >= 16)
        {
            return true;
        }

        Terminal.Complain("--entropy takes a file of at least 16 bytes");
        return false;
    }
}
