using System.CommandLine;
using System.Text;
using HumanRights.Domain.Cli.Input;
using HumanRights.Domain.Cli.Output;
using HumanRights.Domain.Schemas;

namespace HumanRights.Domain.Cli.Commands;

/// <summary><c>hrd schema</c>: the published JSON Schemas.</summary>
internal sealed class SchemaCommand : ToolCommand
{
    private readonly Argument<string?> _name = new("NAME") { Description = "A schema such as case-file; without one all are meant.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _folder = new("--output", "-o") { Description = "A folder, made where there is none, to write the schemas into, anew from this version's structure.", HelpName = "DIR" };

    internal SchemaCommand(Tool tool)
        : base(tool, "schema", "Lists the published JSON Schemas, prints one, or writes them into a folder.")
    {
        Add(_name);
        Add(_folder);
    }

    protected override Task<int> RunAsync(ParseResult line, CancellationToken stop) => Task.FromResult(Run(line.GetValue(_name), line.GetValue(_folder)));

    private int Run(string? name, string? folder)
    {
        if (name is not null && !SchemaCatalogue.Names.Contains(name, StringComparer.Ordinal))
        {
            Terminal.Complain($"there is no schema {name}; hrd schema lists them");
            return ExitCode.Trouble;
        }

        if (folder is not null)
        {
            return WriteInto(folder, name is null ? SchemaCatalogue.Names : [name]);
        }

        if (name is not null)
        {
            Terminal.Text.Write(SchemaCatalogue.GetJson(name));
            return ExitCode.Fine;
        }

        foreach (var one in SchemaCatalogue.Names)
        {
            Terminal.Pen.Line(one);
        }

        return ExitCode.Fine;
    }

    private int WriteInto(string folder, IEnumerable<string> names)
    {
        var path = folder;
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var name in names)
            {
                path = Path.Combine(folder, SchemaCatalogue.FileNameOf(name));
                OutputFile.Write(path, Encoding.UTF8.GetBytes(SchemaCatalogue.Write(name)));
            }

            return ExitCode.Fine;
        }
        catch (Exception e) when (Trouble.IsAboutFile(e))
        {
            Terminal.Complain(Trouble.OfWriting(path, e));
            return ExitCode.Trouble;
        }
    }
}
