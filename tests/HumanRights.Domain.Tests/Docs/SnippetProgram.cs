using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HumanRights.Domain.Tests.Docs;

/// <summary>Compiles a piece of C# as a whole program, as a consumer would, runs it, and gives what it printed.</summary>
internal static class SnippetProgram
{
    // What a new console project has, and nothing of this library: a reader must see which namespaces are needed.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // A type of the program itself is found before System.Console, so tests that run beside this one keep theirs.
    private const string OwnConsole = """
        internal static class Console
        {
            internal static readonly System.IO.StringWriter Printed = new(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };

            internal static void WriteLine() => Printed.WriteLine();

            internal static void WriteLine(object? value) => Printed.WriteLine(value);

            internal static void Write(object? value) => Printed.Write(value);
        }
        """;

    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Preview);

    private static readonly CSharpCompilationOptions s_options = new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p)),
    ];

    private static readonly SyntaxTree[] s_frame = [Parse(ImplicitUsings, "ImplicitUsings.cs"), Parse(OwnConsole, "Console.cs")];

    internal static string Run(string source, string name)
    {
        var compilation = CSharpCompilation.Create("Snippet", [Parse(source, name), .. s_frame], s_references, s_options);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        var complaints = emitted.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString());
        Xunit.Assert.Empty(complaints);

        image.Position = 0;
        var context = new AssemblyLoadContext(name, isCollectible: true);
        try
        {
            var program = context.LoadFromStream(image);
            var main = program.EntryPoint!;
            main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()], null);
            return program.GetType("Console")!.GetField("Printed", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!.ToString()!;
        }
        finally
        {
            context.Unload();
        }
    }

    private static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, s_parsing, path);
}
