using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>The statements of a file by what they are about.</summary>
internal sealed class StatementsAbout
{
    private readonly ILookup<(string Record, string? Item), Statement> _byItem;

    private StatementsAbout(CaseFile file) =>
        _byItem = file.Statements.Where(s => s.About?.Record is not null).ToLookup(s => (s.About!.Record!.Text, s.About.Item?.Text));

    internal static StatementsAbout Of(RuleContext context) => new(context.File);

    /// <summary>About a part of a record, as a whole or in one of its members.</summary>
    internal IEnumerable<Statement> AboutItem(string record, string item) => _byItem[(record, item)];

    /// <summary>About one member of a record itself.</summary>
    internal IEnumerable<Statement> AboutField(string record, string field) =>
        _byItem[(record, null)].Where(s => string.Equals(s.About!.Field?.Text, field, StringComparison.Ordinal));

    /// <summary>About exactly what a target points at.</summary>
    internal IEnumerable<Statement> About(Target target) =>
        target.Record is { } record ? _byItem[(record.Text, target.Item?.Text)].Where(s => s.About!.Field == target.Field) : [];
}
