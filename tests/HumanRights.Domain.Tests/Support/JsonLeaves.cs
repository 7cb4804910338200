using System.Text.Json.Nodes;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Tests.Support;

/// <summary>The nodes and leaves of a JSON text as its shape names them: what a walk over the object must show.</summary>
internal static class JsonLeaves
{
    public static (List<string> Nodes, List<string> Leaves) Of(ObjectShape shape, JsonNode node)
    {
        var nodes = new List<string>();
        var leaves = new List<string>();
        Visit(shape, node, string.Empty, nodes, leaves);
        return (nodes, leaves);
    }

    private static void Visit(ObjectShape shape, JsonNode node, string path, List<string> nodes, List<string> leaves)
    {
        nodes.Add(path);
        if (shape.PlainMember is { } plain && node is JsonValue)
        {
            // The walk shows the object that the plain string stands for.
            leaves.Add($"{path}/{plain.Name} = {node}");
            return;
        }

        foreach (var (name, value) in node.AsObject())
        {
            if (shape.Find(name) is not { } member)
            {
                leaves.Add($"{path}/{Escape(name)} = {value?.ToJsonString() ?? "null"}");
            }
            else if (!member.IsList)
            {
                Item(member, value!, $"{path}/{name}", nodes, leaves);
            }
            else
            {
                for (var i = 0; i < value!.AsArray().Count; i++)
                {
                    Item(member, value[i]!, $"{path}/{name}/{i}", nodes, leaves);
                }
            }
        }
    }

    private static void Item(MemberShape member, JsonNode value, string path, List<string> nodes, List<string> leaves)
    {
        switch (member.Kind)
        {
            case MemberKind.Object:
                Visit(member.Object!, value, path, nodes, leaves);
                break;
            case MemberKind.LanguageMap:
                leaves.AddRange(value.AsObject().Select(e => $"{path}/{Escape(e.Key)} = {e.Value}"));
                break;
            case MemberKind.AbsenceMap:
                foreach (var (field, absence) in value.AsObject())
                {
                    Visit(member.Object!, absence!, $"{path}/{Escape(field)}", nodes, leaves);
                }

                break;
            default:
                leaves.Add($"{path} = {value}");
                break;
        }
    }

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
