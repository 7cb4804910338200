using System.Globalization;

namespace HumanRights.Domain.Primitives;

/// <summary>Severity and layer of each reading fault, which follow from its number.</summary>
internal static class ReadingFaults
{
    internal static string RuleIdOf(ReadingFault fault) => "HRD" + ((int)fault).ToString("D4", CultureInfo.InvariantCulture);

    internal static Severity SeverityOf(ReadingFault fault) => fault switch
    {
        ReadingFault.ByteOrderMark => Severity.Warning,
        ReadingFault.DeprecatedCode => Severity.Info,
        ReadingFault.UnknownMember or ReadingFault.UnknownOpenCode or ReadingFault.NewerMinorVersion or ReadingFault.UnknownRecordKind => Severity.Warning,
        _ => Severity.Error,
    };

    internal static Layer LayerOf(ReadingFault fault) => (int)fault switch
    {
        < 20 => Layer.Syntax,
        < 60 => Layer.Structure,
        _ => Layer.Value,
    };
}
