using System.Globalization;
using System.Text;
using System.Text.Json;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Comparison;

/// <summary>One text for each value: equal values have equal texts, whatever the order of their sets and the spelling of their numbers.</summary>
internal static class Canonical
{
    internal static string Of(JsonElement value, ObjectShape shape)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return shape.PlainMember is { } plain ? $"{{{plain.Name}={OfItem(value, plain)};}}" : Unknown(value);
        }

        var text = new StringBuilder("{");
        foreach (var member in shape.Members)
        {
            if (value.TryGetProperty(member.Name, out var held))
            {
                text.Append(member.Name).Append('=').Append(member.IsList ? OfList(held, member) : OfItem(held, member)).Append(';');
            }
        }

        foreach (var other in value.EnumerateObject().Where(p => shape.Find(p.Name) is null).OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            text.Append(Quoted(other.Name)).Append('=').Append(Unknown(other.Value)).Append(';');
        }

        return text.Append('}').ToString();
    }

    /// <summary>One value of a member: its only one, or an item of its list.</summary>
    internal static string OfItem(JsonElement value, MemberShape member) => member.Kind switch
    {
        MemberKind.Object => Of(value, member.Object!),
        MemberKind.AbsenceMap => string.Concat(value.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => $"{Quoted(p.Name)}={Of(p.Value, member.Object!)};")),
        MemberKind.Value when member.Form?.Name == nameof(DecimalNumber) => (DecimalNumber.Parse(value.GetString()!).Value + 0m).ToString("G29", CultureInfo.InvariantCulture),
        _ => Unknown(value),
    };

    private static string OfList(JsonElement list, MemberShape member)
    {
        var items = list.EnumerateArray().Select(i => OfItem(i, member));
        return $"[{string.Join(',', member.IsOrdered ? items : items.Order(StringComparer.Ordinal))}]";
    }

    private static string Unknown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Concat(value.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => $"{Quoted(p.Name)}={Unknown(p.Value)};"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(Unknown))}]",
        JsonValueKind.String => Quoted(value.GetString()!),
        JsonValueKind.Number when value.TryGetDecimal(out var number) => number.ToString("G29", CultureInfo.InvariantCulture),
        _ => value.GetRawText(),
    };

    private static string Quoted(string text) => '"' + JsonEncodedText.Encode(text).ToString() + '"';
}
