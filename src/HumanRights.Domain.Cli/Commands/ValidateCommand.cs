using System.CommandLine;
using System.Globalization;
using HumanRights.Domain.Cli.Input;
using HumanRights.Domain.Cli.Output;
using HumanRights.Domain.Cli.Validating;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Validation;
using NodaTime;
using NodaTime.Text;

namespace HumanRights.Domain.Cli.Commands;

/// <summary><c>hrd validate</c>: reads case files, runs the rules, tells what was found.</summary>
internal sealed class ValidateCommand : ToolCommand
{
    /// <summary>Leaves more than a hundred million lines before the numbers end.</summary>
    private const int LastFirstLine = 2_000_000_000;

    private static readonly string[] s_files = [".json"];
    private static readonly string[] s_streams = [".jsonl", ".ndjson"];

    private readonly Argument<string[]> _names = new("FILE|DIR|-")
    {
        Description = "Case files, folders of them, or - for standard input, which is also read when nothing is named.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _areLines = new("--jsonl") { Description = "Each line that is not blank is a case file." };

    private readonly Option<int> _firstLine = new("--first-line")
    {
        Description = "The number of the first line, where the JSON Lines are a piece of a longer stream; 1 by default.",
        HelpName = "N",
        DefaultValueFactory = static _ => 1,
    };

    private readonly Option<bool> _structureOnly = new("--structure-only") { Description = "Checks syntax and structure alone, as the published schema does." };
    private readonly Option<string> _format = Choice("--format", "Text for people, one JSON object a finding, or a SARIF 2.1.0 log.", "text", "json", "sarif");
    private readonly Option<bool> _details = new("--details") { Description = "Text by record, with line and column, the reason and what belongs to each finding." };
    private readonly Option<string> _language = Choice("--lang", "The language of the messages.", "en", "ru");
    private readonly Option<string> _failOn = Choice("--fail-on", "The mildest findings that make the exit code 1.", "error", "warning", "never");

    private readonly Option<string?> _asOf = new("--as-of")
    {
        Description = "The day for which the files are judged; by default each file's updatedOn, or else its compiledOn.",
        HelpName = "YYYY-MM-DD",
    };

    private readonly RecipientOptions _recipient = new("Judges the files as to be published for this audience: rules about publishing speak too.", isRequired: false);

    private readonly Option<string[]> _rules = new("--rules")
    {
        Description = "These rules alone, or with a minus in front (--rules=-HRD1703) all but these; joined by commas.",
        HelpName = "[+|-]ID,…",
    };

    private readonly Option<string[]> _packs = new("--pack")
    {
        Description = "A country pack beside those of the tool, or instead of the one for its country; may be given several times.",
        HelpName = "FILE",
    };

    internal ValidateCommand(Tool tool)
        : base(tool, "validate", "Reads case files, runs the rules and tells what was found.")
    {
        _asOf.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && DayOf(result.Tokens[0].Value) is null)
            {
                result.AddError("--as-of takes a day as YYYY-MM-DD");
            }
        });
        _firstLine.Validators.Add(static result =>
        {
            if (!int.TryParse(result.Tokens is [var token] ? token.Value : "1", NumberStyles.None, CultureInfo.InvariantCulture, out var first) || first is < 1 or > LastFirstLine)
            {
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"--first-line takes a number from 1 to {LastFirstLine}"));
            }
        });
        Add(_names);
        Add(_areLines);
        Add(_firstLine);
        Add(_structureOnly);
        Add(_format);
        Add(_details);
        Add(_asOf);
        Add(_recipient.Audience);
        Add(_recipient.Body);
        Add(_language);
        Add(_failOn);
        Add(_rules);
        Add(_packs);
    }

    protected override async Task<int> RunAsync(ParseResult line, CancellationToken stop)
    {
        var names = line.GetValue(_names)!;
        if (names.Length == 0 && Terminal.IsInputATerminal)
        {
            Terminal.Complain("name a file or a folder, or - to type a case file");
            return ExitCode.Trouble;
        }

        if (!_recipient.TryRead(line, Terminal, out var recipient))
        {
            return ExitCode.Trouble;
        }

        var firstLine = line.GetValue(_firstLine);
        if (firstLine > 1 && (!line.GetValue(_areLines) || names.Length > 1 || (names is [var name] && Directory.Exists(name))))
        {
            Terminal.Complain("--first-line is for one stream of JSON Lines");
            return ExitCode.Trouble;
        }

        var structureOnly = line.GetValue(_structureOnly);
        var choice = RuleChoice.Split(line.GetValue(_rules) ?? []);
        RuleSet? rules = null;
        if (structureOnly)
        {
            if (choice.Length > 0 || recipient is not null)
            {
                Terminal.Complain($"{(choice.Length > 0 ? "--rules" : "--audience")} and --structure-only exclude each other");
                return ExitCode.Trouble;
            }
        }
        else if (!RuleChoice.TryApply(Tool.Rules(), choice, out rules, out var fault))
        {
            Terminal.Complain(fault);
            return ExitCode.Trouble;
        }

        if (!TryReadPacks(line.GetValue(_packs) ?? [], out var packs, stop))
        {
            return ExitCode.Trouble;
        }

        var messages = new Messages(rules, line.GetValue(_language)!);
        using var sarif = line.GetValue(_format) == "sarif" ? new SarifFindings(Terminal, messages) : null;
        IFindingsWriter writer = sarif is not null ? sarif
            : line.GetValue(_format) == "json" ? new JsonFindings(Terminal, messages)
            : line.GetValue(_details) ? new RecordFindings(Terminal, messages)
            : new StoryFindings(Terminal, messages);
        var judge = new Judge
        {
            FirstLine = firstLine,
            Rules = rules,
            Packs = packs,
            Recipient = recipient,
            AsOf = line.GetValue(_asOf) is { } day ? DayOf(day) : null,
            TellsRecordIds = writer is RecordFindings,
        };
        var tally = new Tally();
        var isTroubled = await JudgeAllAsync(names, line.GetValue(_areLines), judge, verdict =>
        {
            tally.Add(verdict);
            writer.Write(verdict);
        }, stop);
        writer.End(tally);
        var fails = line.GetValue(_failOn) switch
        {
            "error" => tally.Reaches(Severity.Error),
            "warning" => tally.Reaches(Severity.Warning),
            _ => false,
        };
        return isTroubled ? ExitCode.Trouble : fails ? ExitCode.Findings : ExitCode.Fine;
    }

    /// <summary>Judges every file that can be opened.</summary>
    /// <returns>Whether one could not.</returns>
    private async Task<bool> JudgeAllAsync(string[] names, bool areLines, Judge judge, Action<Verdict> found, CancellationToken stop)
    {
        var isTroubled = false;
        void Complain(string message)
        {
            isTroubled = true;
            Terminal.Complain(message);
        }

        foreach (var input in InputFiles.Find(names.Length == 0 ? [InputFile.StandardInput] : names, areLines ? s_streams : s_files, Complain))
        {
            stop.ThrowIfCancellationRequested();
            if (areLines)
            {
                await JudgeLinesAsync(input, judge, found, Complain, stop);
            }
            else
            {
                JudgeFile(input, judge, found, Complain, stop);
            }
        }

        return isTroubled;
    }

    private void JudgeFile(InputFile input, Judge judge, Action<Verdict> found, Action<string> complain, CancellationToken stop)
    {
        ReadOnlyMemory<byte> json;
        try
        {
            using var stream = input.Open(Terminal);
            json = WholeFile.Read(stream, Tool.FileLimits.MaxBytes, stop);
        }
        catch (Exception e) when (Trouble.IsAboutFile(e))
        {
            complain(Trouble.Of(input.Name, e));
            return;
        }

        found(judge.Of(input.Name, null, json.Span, Tool.FileLimits));
    }

    private async Task JudgeLinesAsync(InputFile input, Judge judge, Action<Verdict> found, Action<string> complain, CancellationToken stop)
    {
        var isOpen = false;
        try
        {
            await using var stream = input.Open(Terminal);
            isOpen = true;
            await new LineJudges(judge, input.Name, Tool.LineLimits, found).JudgeAsync(new Utf8Lines(stream, Tool.LineLimits.MaxBytes), TryReadAsync);
        }
        catch (Exception e) when (!isOpen && Trouble.IsAboutFile(e))
        {
            complain(Trouble.Of(input.Name, e));
        }

        // A fault of the input must not be taken for one of the output, which stops the tool.
        async ValueTask<bool> TryReadAsync(Utf8Lines lines)
        {
            try
            {
                return await lines.ReadAsync(stop);
            }
            catch (Exception e) when (Trouble.IsAboutFile(e))
            {
                // Once nobody reads what is written, the input is closed while a read may be under way.
                if (!Terminal.IsOutputClosed)
                {
                    complain(Trouble.Of(input.Name, e));
                }

                return false;
            }
        }
    }

    /// <summary>Reads the packs that are named, and complains of each that cannot be used.</summary>
    private bool TryReadPacks(string[] names, out CountryPackSet packs, CancellationToken stop)
    {
        packs = CountryPackSet.Default;
        var isFine = true;
        foreach (var name in names)
        {
            try
            {
                using var stream = new InputFile(name).Open(Terminal);
                var read = CountryPack.Read(WholeFile.Read(stream, Tool.FileLimits.MaxBytes, stop).Span);
                if (read.Value is { } pack)
                {
                    packs = packs.With(pack);
                    continue;
                }

                foreach (var finding in read.Findings.Where(f => f.Severity == Severity.Error))
                {
                    Terminal.Complain($"{name}: {finding.RuleId} at {(finding.Path.Length == 0 ? "the root" : finding.Path)}: {RuleCatalogue.MessageOf(finding, "en")}");
                }
            }
            catch (Exception e) when (Trouble.IsAboutFile(e))
            {
                Terminal.Complain(Trouble.Of(name, e));
            }

            isFine = false;
        }

        return isFine;
    }

    private static LocalDate? DayOf(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1 } day } ? day : null;
}
