using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Validation;

/// <summary>The words by which findings are sorted, as they are written in JSON.</summary>
internal static class FindingWords
{
    internal static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    internal static string Of(FindingKind kind) => kind switch
    {
        FindingKind.DataQuality => "dataQuality",
        FindingKind.SourceConflict => "sourceConflict",
        FindingKind.LegalityGap => "legalityGap",
        FindingKind.DoNoHarm => "doNoHarm",
        FindingKind.Completeness => "completeness",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    internal static string Of(Layer layer) => layer switch
    {
        Layer.Syntax => "syntax",
        Layer.Structure => "structure",
        Layer.Value => "value",
        _ => throw new ArgumentOutOfRangeException(nameof(layer)),
    };
}
