using System.CommandLine;
using HumanRights.Domain.Cli.Input;
using HumanRights.Domain.Cli.Output;
using HumanRights.Domain.Integrity;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Cli.Commands;

/// <summary><c>hrd verify</c>: whether a case file is the one that was meant, and the copies of its sources those that it cites.</summary>
internal sealed class VerifyCommand : ToolCommand
{
    private readonly Argument<string> _name = new("FILE") { Description = "A case file, or - for standard input." };
    private readonly Option<string?> _digest = new("--digest") { Description = "The digest that the file should have, as hrd digest tells it.", HelpName = "HASH" };
    private readonly Option<string?> _attachments = new("--attachments") { Description = "A folder with copies of the sources. Files are found by their hash, whatever they are called; links are not followed.", HelpName = "FOLDER" };
    private readonly Option<string> _format = Choice("--format", "Text for people or one JSON object for each thing that was checked.", "text", "json");

    internal VerifyCommand(Tool tool)
        : base(tool, "verify", "Says whether a case file has the digest that it should have, and whether the copies of its sources have the hashes that it gives.")
    {
        Add(_name);
        Add(_digest);
        Add(_attachments);
        Add(_format);
        Validators.Add(result =>
        {
            if (result.GetValue(_digest) is null && result.GetValue(_attachments) is null)
            {
                result.AddError("there is nothing to verify without --digest or --attachments");
            }
        });
        _digest.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !ContentHash.TryParse(result.Tokens[0].Value, out _))
            {
                result.AddError("--digest takes a hash as hrd digest tells it, for example sha-256: and 64 hexadecimal digits");
            }
        });
    }

    protected override Task<int> RunAsync(ParseResult line, CancellationToken stop)
    {
        var name = line.GetValue(_name)!;
        if (!CaseFileInput.TryRead(Tool, name, stop, out var file, out var json, out var code))
        {
            return Task.FromResult(code);
        }

        var isJson = line.GetValue(_format) == "json";
        var isFine = true;
        if (line.GetValue(_digest) is { } digest)
        {
            var canonical = CanonicalJson.Canonicalize(json.Span, Tool.FileLimits);
            var isSame = canonical.Digest is { } actual && actual == new ContentHash(digest);
            isFine &= isSame;
            Tell(isJson, name, isSame);
        }

        var isRead = true;
        if (line.GetValue(_attachments) is { } folder)
        {
            var held = AttachmentFolder.Read(
                folder,
                message =>
                {
                    isRead = false;
                    Terminal.Complain(message);
                },
                stop);
            var copies = AttachmentCheck.Check(file, held);
            isFine &= copies.All(c => c.State is CopyState.Matches or CopyState.WithoutHash);
            Tell(isJson, copies);
        }

        return Task.FromResult(!isRead ? ExitCode.Trouble : isFine ? ExitCode.Fine : ExitCode.Findings);
    }

    private static string WordsOf(CopyState state) => state switch
    {
        CopyState.Matches => "matches",
        CopyState.Differs => "differs",
        CopyState.NotFound => "not found",
        _ => "no hash",
    };

    private void Tell(bool isJson, string name, bool isSame)
    {
        var word = WordsOf(isSame ? CopyState.Matches : CopyState.Differs);
        if (isJson)
        {
            new JsonLines(Terminal).Write(writer =>
            {
                writer.WriteString("file"u8, name);
                writer.WriteString("state"u8, word);
            });
        }
        else
        {
            Terminal.Pen.Write(Visible.Text(name) + ": the digest ").Write(word, isSame ? Ink.Plain : Ink.Error).Line();
        }
    }

    private void Tell(bool isJson, IReadOnlyList<CheckedCopy> copies)
    {
        var json = new JsonLines(Terminal);
        foreach (var copy in copies)
        {
            if (isJson)
            {
                json.Write(writer =>
                {
                    writer.WriteString("record"u8, copy.Source.Text);
                    writer.WriteString("item"u8, copy.Copy.Text);
                    writer.WriteString("state"u8, WordsOf(copy.State));
                });
            }
            else
            {
                Terminal.Pen.Write($"{copy.Source.Text} #{copy.Copy.Text}: ").Write(WordsOf(copy.State), copy.State is CopyState.Differs or CopyState.NotFound ? Ink.Error : Ink.Plain).Line();
            }
        }

        if (!isJson)
        {
            Terminal.Pen.Line($"{copies.Count} {(copies.Count == 1 ? "copy" : "copies")}{(copies.Count == 0 ? string.Empty : ": ")}{string.Join(", ", copies.CountBy(c => c.State).OrderBy(c => c.Key).Select(c => $"{c.Value} {WordsOf(c.Key)}"))}");
        }
    }
}
