using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Time;

/// <content>The form of an expression inside a case file, where clock time stands beside it and never in it.</content>
public sealed partial class Edtf : ITextValue<Edtf>
{
    /// <summary>The alphabet of EDTF without clock times: what a schema can say of the grammar.</summary>
    private const string Alphabet = "0123456789-XYES?~%/.,[]{} ";

    static TextForm ITextValue<Edtf>.Form { get; } = new(
        nameof(Edtf),
        TextForm.Anchored(@"[0-9XYES?~%/.,\[\]{} -]+"),
        "A date in the Extended Date/Time Format, level 0, 1 or 2, without clock time.");

    ReadingFault ITextValue<Edtf>.Notice => ReadingFault.None;

    static ReadingFault ITextValue<Edtf>.TryRead(ReadOnlySpan<byte> utf8, out Edtf? value)
    {
        value = null;
        if (utf8.IsEmpty)
        {
            return ReadingFault.PatternMismatch;
        }

        foreach (var c in utf8)
        {
            if (!Alphabet.Contains((char)c, StringComparison.Ordinal))
            {
                return ReadingFault.PatternMismatch;
            }
        }

        return TryParse(utf8, out value) ? ReadingFault.None : ReadingFault.NotEdtf;
    }
}
