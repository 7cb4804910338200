using System.Text.Json.Nodes;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Privacy;

/// <summary>In which record a key that stands in an object is to be looked for.</summary>
internal static class KeyedReferences
{
    internal static string OwnerOf(ObjectShape shape, JsonObject holder, string record) => shape.Name switch
    {
        nameof(Target) => Text(holder, "record") ?? record,
        nameof(Citation) => Text(holder, "source") ?? record,
        nameof(Placement) => Text(holder, "at") ?? record,
        _ => record,
    };

    private static string? Text(JsonObject holder, string member) => holder[member]?.GetValue<string>();
}
