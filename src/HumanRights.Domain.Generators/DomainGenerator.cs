using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HumanRights.Domain.Generators;

/// <summary>
/// Makes, at build time and without reflection: from the record types their properties' bodies, codec, structure table
/// and walker; from the codelist files the code types; from the id declarations the id types; from the other CSV files
/// tables of rows.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class DomainGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor s_problem = new(
        "HRDGEN01", "The definition cannot be generated from", "{0}", "HumanRights.Domain.Generators", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var records = context.SyntaxProvider.CreateSyntaxProvider(
            static (node, _) => node is RecordDeclarationSyntax { BaseList: not null } record && record.Modifiers.Any(m => m.ValueText == "partial"),
            static (ctx, ct) => ctx.SemanticModel.GetDeclaredSymbol(ctx.Node, ct) is INamedTypeSymbol type && Definitions.IsDomainObject(type) ? Definitions.Record(type) : null)
            .Where(static m => m is not null).Collect().Select(static (all, _) => new EquatableArray<RecordModel>(all.Select(m => m!).GroupBy(m => m.Namespace + "." + m.Name).Select(g => g.First())));
        context.RegisterSourceOutput(records, static (output, all) =>
        {
            foreach (var record in all)
            {
                foreach (var problem in Problems(record))
                {
                    output.ReportDiagnostic(Diagnostic.Create(s_problem, Location.None, problem));
                }

                output.AddSource(record.Name + ".g.cs", RecordWriter.Write(record));
            }

            output.AddSource("StructureTable.g.cs", RecordWriter.WriteTable(all.Where(r => !r.IsAbstract)));
            output.AddSource("CaseFileIndex.g.cs", RecordWriter.WriteIndex(all));
        });

        var ids = context.SyntaxProvider.ForAttributeWithMetadataName(
            "HumanRights.Domain.Primitives.TypedIdAttribute",
            static (_, _) => true,
            static (ctx, _) => new IdModel(ctx.TargetSymbol.ContainingNamespace.ToDisplayString(), ctx.TargetSymbol.Name, (string)ctx.Attributes[0].ConstructorArguments[0].Value!, Text.Doc(ctx.TargetSymbol)));
        context.RegisterSourceOutput(ids, static (output, id) => output.AddSource(id.Name + ".g.cs", ValueWriter.WriteId(id)));

        var lists = context.SyntaxProvider.ForAttributeWithMetadataName(
            "HumanRights.Domain.Primitives.CodelistAttribute",
            static (_, _) => true,
            static (ctx, _) => new CodelistModel(
                ctx.TargetSymbol.ContainingNamespace.ToDisplayString(),
                ctx.TargetSymbol.Name,
                (string)ctx.Attributes[0].ConstructorArguments[0].Value!,
                (int)ctx.Attributes[0].ConstructorArguments[1].Value! == 1 ? "Closed" : "Open",
                (string)ctx.Attributes[0].ConstructorArguments[2].Value!,
                Text.Doc(ctx.TargetSymbol))).Collect();
        var files = context.AdditionalTextsProvider.Where(static f => f.Path.EndsWith(".csv", System.StringComparison.Ordinal))
            .Select(static (f, ct) => (Name: Path.GetFileNameWithoutExtension(f.Path), Text: f.GetText(ct)?.ToString() ?? string.Empty)).Collect();
        context.RegisterSourceOutput(lists.Combine(files), static (output, pair) => WriteCodelists(output, pair.Left, pair.Right));
    }

    private static IEnumerable<string> Problems(RecordModel record)
    {
        if (record.Doc.Length == 0)
        {
            yield return $"{record.Name} has no documentation, or documentation is not generated for this build.";
        }

        if (record.All.Count > 64)
        {
            yield return $"{record.Name} has more than 64 members; the seen-mask holds 64.";
        }

        foreach (var member in record.Own)
        {
            if (member.Doc.Length == 0)
            {
                yield return $"{record.Name}.{member.Property} has no documentation.";
            }

            if (member.IsOrdered && !member.IsList)
            {
                yield return $"{record.Name}.{member.Property} is not a list and cannot be ordered.";
            }
        }

        var names = new HashSet<string>(record.All.Select(m => m.Wire));
        foreach (var name in record.Rules.SelectMany(r => r.Alternatives).SelectMany(a => a.Split(' ')).Where(n => !names.Contains(n)))
        {
            yield return $"{record.Name} has a rule about '{name}', which is not a member.";
        }
    }

    private static void WriteCodelists(SourceProductionContext output, ImmutableArray<CodelistModel> lists, ImmutableArray<(string Name, string Text)> files)
    {
        var texts = files.ToDictionary(f => f.Name, f => f.Text);
        foreach (var list in lists)
        {
            if (!texts.TryGetValue(list.List, out var text))
            {
                output.ReportDiagnostic(Diagnostic.Create(s_problem, Location.None, $"{list.Name} names the codelist '{list.List}', and there is no such file."));
                continue;
            }

            output.AddSource(list.Name + ".g.cs", ValueWriter.WriteCodelist(list, Csv.Read(text)));
            texts.Remove(list.List);
        }

        output.AddSource("Codelists.g.cs", ValueWriter.WriteRegistry(lists.OrderBy(l => l.List, System.StringComparer.Ordinal)));
        foreach (var table in texts.OrderBy(t => t.Key, System.StringComparer.Ordinal))
        {
            if (table.Key is "lifecycles" or "stages" or "rules")
            {
                output.AddSource(Text.Pascal(table.Key) + "Table.g.cs", ValueWriter.WriteRows(table.Key, Csv.Read(table.Value)));
            }
            else
            {
                output.ReportDiagnostic(Diagnostic.Create(s_problem, Location.None, $"No class stands for the codelist '{table.Key}'."));
            }
        }
    }
}
