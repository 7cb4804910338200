namespace HumanRights.Domain.Benchmarks.Measuring;

/// <summary>The names of rows that goals compare.</summary>
internal static class Rows
{
    internal const string Walk = "floor: token walk";
    internal const string WalkStrings = "floor: token walk, each string made";
    internal const string Ours = "HumanRights.Domain";
    internal const string Serializer = "HumanRights.Domain through JsonSerializer";
    internal const string GenInitOnly = "System.Text.Json source generation, init-only records";
    internal const string GenGetSet = "System.Text.Json source generation, get/set classes";
    internal const string Reflection = "System.Text.Json reflection, init-only records";
    internal const string Newtonsoft = "Newtonsoft.Json, get/set classes";
    internal const string Replay = "floor: token replay";
    internal const string Read = "read";
    internal const string ReadWrite = "read + write";
    internal const string Index = "index";
    internal const string IndexAndRules = "index + all rules";
    internal const string Rules = "all rules";
    internal const string Sixty = "sixty rules";
    internal const string FluentValidation = "FluentValidation, the same sixty rules";
    internal const string Redact = "redact";
    internal const string Canonicalize = "canonicalize";
    internal const string Diff = "diff";
}
