using System.Text.Json;

namespace HumanRights.Domain.Tests.Examples;

/// <summary>One fact of the ledger.</summary>
/// <param name="Id">Its id, by which a coverage table names it.</param>
/// <param name="Kind">What sort of fact it is.</param>
/// <param name="Date">Its date as EDTF text; empty where it has none.</param>
/// <param name="Amount">The number, or the words for it, where it is a matter of how many.</param>
/// <param name="Bound">How the number is meant; null with words.</param>
internal sealed record LedgerFact(string Id, string Kind, string Date, string? Amount, string? Bound)
{
    public static LedgerFact Read(JsonElement row)
    {
        string? amount = null;
        string? bound = null;
        if (row.GetProperty("quantity") is { ValueKind: JsonValueKind.Object } quantity)
        {
            var value = quantity.GetProperty("value");
            amount = value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
            bound = value.ValueKind == JsonValueKind.String ? null : quantity.GetProperty("bound").GetString();
        }

        return new LedgerFact(row.GetProperty("id").GetString()!, row.GetProperty("kind").GetString()!, row.GetProperty("date").GetString()!, amount, bound);
    }
}
