using System.Text;

namespace HumanRights.Domain.Primitives;

/// <summary>A code of one codelist. The known codes are static members of each type; others are kept where the list is open.</summary>
/// <typeparam name="TSelf">The code type of one list.</typeparam>
/// <remarks>Two codes are equal when they are spelled the same. Compare with the static members: <c>kind == FacilityKind.Prison</c>.</remarks>
public abstract class Code<TSelf> : TextValue<TSelf>, ICode
    where TSelf : Code<TSelf>, ITextValue<TSelf>
{
    private protected Code(string text, CodeInfo? info)
        : base(text) => Info = info;

    /// <inheritdoc/>
    public CodeInfo? Info { get; }

    /// <inheritdoc/>
    public bool IsKnown => Info is not null;

    /// <inheritdoc/>
    Codelist ICode.Codelist => TSelf.Form.Codelist!;

    internal override ReadingFault Notice => Info switch
    {
        null => ReadingFault.UnknownOpenCode,
        { IsDeprecated: true } => ReadingFault.DeprecatedCode,
        _ => ReadingFault.None,
    };

    /// <summary>The one check: the form of a code, then the list.</summary>
    private protected static ReadingFault Read(ReadOnlySpan<byte> utf8, CodeTable<TSelf> table, Func<string, TSelf> unknown, out TSelf? value)
    {
        if (table.Find(utf8) is { } known)
        {
            value = known;
            return ReadingFault.None;
        }

        value = null;
        if (!TextPatterns.IsCode(utf8))
        {
            return table.IsOpen ? ReadingFault.PatternMismatch : ReadingFault.UnknownClosedCode;
        }

        if (!table.IsOpen)
        {
            return ReadingFault.UnknownClosedCode;
        }

        value = unknown(Encoding.ASCII.GetString(utf8));
        return ReadingFault.None;
    }
}
