using System.Buffers.Text;
using System.Text;
using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain;

/// <summary>The version of the format: <c>1.0</c>. A newer minor version reads with a warning; another major version is refused.</summary>
[JsonConverter(typeof(TextValueJsonConverter<SchemaVersion>))]
public sealed class SchemaVersion : TextValue<SchemaVersion>, ITextValue<SchemaVersion>
{
    private const int CurrentMinor = 0;
    private readonly bool _isNewer;

    private SchemaVersion(string text, bool isNewer)
        : base(text) => _isNewer = isNewer;

    /// <summary>The version that this library writes.</summary>
    public static SchemaVersion Current { get; } = new("1.0", isNewer: false);

    static TextForm ITextValue<SchemaVersion>.Form { get; } = new(
        nameof(SchemaVersion),
        TextForm.Anchored(@"1\.(0|[1-9][0-9]*)"),
        "The version of the format, major and minor. This is major version 1.");

    internal override ReadingFault Notice => _isNewer ? ReadingFault.NewerMinorVersion : ReadingFault.None;

    ReadingFault ITextValue<SchemaVersion>.Notice => Notice;

    static ReadingFault ITextValue<SchemaVersion>.TryRead(ReadOnlySpan<byte> utf8, out SchemaVersion? value)
    {
        value = null;
        var point = utf8.IndexOf((byte)'.');
        if (point < 1 || !IsNumber(utf8[..point]) || !IsNumber(utf8[(point + 1)..]))
        {
            return ReadingFault.PatternMismatch;
        }

        if (!utf8[..point].SequenceEqual("1"u8))
        {
            return ReadingFault.UnsupportedVersion;
        }

        var isKnown = Utf8Parser.TryParse(utf8[(point + 1)..], out int minor, out _) && minor <= CurrentMinor;
        value = new SchemaVersion(Encoding.ASCII.GetString(utf8), !isKnown);
        return ReadingFault.None;
    }

    private static bool IsNumber(ReadOnlySpan<byte> utf8) =>
        !utf8.IsEmpty && utf8.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 && (utf8.Length == 1 || utf8[0] != '0');
}
