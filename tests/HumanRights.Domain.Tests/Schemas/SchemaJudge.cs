using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Schemas;

/// <summary>A validator that is not ours: it judges documents by the published schemas, all of them in one process.</summary>
internal sealed class SchemaJudge
{
    private static readonly string s_folder = Repository.PathTo("tests", "HumanRights.Domain.Tests", "Schemas", "judge");
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Lock s_installing = new();

    private readonly string _program;
    private readonly string _script;

    private SchemaJudge(string program, string script)
    {
        _program = program;
        _script = script;
    }

    /// <summary>ajv in strict mode, under node. Skips the test where node or npm is missing; on CI it fails instead.</summary>
    public static SchemaJudge Ajv()
    {
        if (Version("node") is null || Version("npm") is null)
        {
            SkipOrFail("node and npm are needed to compare the reader with ajv; one of them is not on this machine.");
        }

        lock (s_installing)
        {
            var installed = new FileInfo(Path.Combine(s_folder, "node_modules", ".package-lock.json"));
            if (!installed.Exists || installed.LastWriteTimeUtc < File.GetLastWriteTimeUtc(Path.Combine(s_folder, "package-lock.json")))
            {
                Run("npm", "ci", "--no-audit", "--no-fund");
            }
        }

        return new SchemaJudge("node", "judge.mjs");
    }

    /// <summary>Python's jsonschema. Skips the test where it cannot be imported.</summary>
    public static SchemaJudge Python()
    {
        if (Version("python3", "-c", "import jsonschema; jsonschema.Draft202012Validator") is null)
        {
            Assert.Skip("python3 with the jsonschema package (draft 2020-12) is needed for a second opinion; it is not on this machine.");
        }

        return new SchemaJudge("python3", "judge.py");
    }

    /// <summary>Whether each document is valid by the schema that its identifier names.</summary>
    /// <param name="documents">Identifier of a schema and text of a document, each.</param>
    /// <param name="unpublished">Schemas to judge by beside the published ones.</param>
    public bool[] Judge(IReadOnlyList<(string Schema, string Json)> documents, IReadOnlyList<string> unpublished)
    {
        var folder = Directory.CreateTempSubdirectory("schema-judge-").FullName;
        try
        {
            for (var i = 0; i < unpublished.Count; i++)
            {
                File.WriteAllText(Path.Combine(folder, $"{i}.schema.json"), unpublished[i]);
            }

            var file = Path.Combine(folder, "documents.jsonl");
            using (var lines = new StreamWriter(file, append: false, new UTF8Encoding(false)) { NewLine = "\n" })
            {
                foreach (var (schema, json) in documents)
                {
                    lines.WriteLine(JsonSerializer.Serialize(new { schema, json }, s_options));
                }
            }

            var verdicts = Run(_program, _script, file, Repository.PathTo("src", "HumanRights.Domain", "Schemas"), folder).Split((char[])['\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(documents.Count, verdicts.Length);
            return Array.ConvertAll(verdicts, static v => v == "valid");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Whether each text is a log by the published schema of SARIF 2.1.0.</summary>
    /// <param name="logs">The texts.</param>
    public bool[] JudgeSarif(IReadOnlyList<string> logs)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, logs.Select(log => JsonSerializer.Serialize(log, s_options)));
            var verdicts = Run(_program, "sarif.mjs", file).Split((char[])['\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
            return Array.ConvertAll(verdicts, static v => v == "valid");
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The canonical form of each text by the npm package canonicalize.</summary>
    /// <param name="documents">JSON texts.</param>
    public IReadOnlyList<string> Canonicalize(IReadOnlyList<string> documents)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, documents.Select(d => JsonSerializer.Serialize(d, s_options)));
            return [.. Run(_program, "canonicalize.mjs", file).Split('\n').Select(line => JsonSerializer.Deserialize<string>(line)!)];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void SkipOrFail(string reason)
    {
        Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase), reason);
        Assert.Skip(reason);
    }

    private static string? Version(string program, params string[] arguments)
    {
        try
        {
            return Run(program, arguments.Length == 0 ? ["--version"] : arguments);
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }

    private static string Run(string program, params string[] arguments)
    {
        // On Windows npm is a command file, which only the shell finds.
        var start = OperatingSystem.IsWindows() && program == "npm" ? new ProcessStartInfo("cmd.exe", ["/c", program, .. arguments]) : new ProcessStartInfo(program, arguments);
        start.WorkingDirectory = s_folder;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.StandardOutputEncoding = Encoding.UTF8;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.Result}");
    }
}
