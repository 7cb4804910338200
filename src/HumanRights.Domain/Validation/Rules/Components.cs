namespace HumanRights.Domain.Validation.Rules;

/// <summary>Finds which nodes of a directed graph lie on circles together (Tarjan's strongly connected components), in one pass and without recursion.</summary>
internal static class Components
{
    /// <summary>Numbers the components; a component is numbered only after every other that it leads to.</summary>
    /// <param name="edges">Where each node leads to; nodes that lead nowhere may be left out.</param>
    /// <returns>The number of each node's component, from 0. Nodes share a number exactly when each leads to the other.</returns>
    internal static Dictionary<string, int> Of(IReadOnlyDictionary<string, List<string>> edges)
    {
        var component = new Dictionary<string, int>(StringComparer.Ordinal);
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        var lowest = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new Stack<string>();
        var path = new Stack<(string Node, int Next)>();
        var count = 0;
        foreach (var start in edges.Keys)
        {
            if (order.ContainsKey(start))
            {
                continue;
            }

            Begin(start);
            while (path.TryPop(out var top))
            {
                var (node, next) = top;
                var targets = edges.TryGetValue(node, out var list) ? list : [];
                if (next < targets.Count)
                {
                    path.Push((node, next + 1));
                    var target = targets[next];
                    if (!order.TryGetValue(target, out var place))
                    {
                        Begin(target);
                    }
                    else if (!component.ContainsKey(target))
                    {
                        lowest[node] = Math.Min(lowest[node], place);
                    }

                    continue;
                }

                if (lowest[node] == order[node])
                {
                    string member;
                    do
                    {
                        member = open.Pop();
                        component.Add(member, count);
                    }
                    while (!string.Equals(member, node, StringComparison.Ordinal));
                    count++;
                }

                if (path.TryPeek(out var parent))
                {
                    lowest[parent.Node] = Math.Min(lowest[parent.Node], lowest[node]);
                }
            }
        }

        return component;

        void Begin(string node)
        {
            order.Add(node, order.Count);
            lowest.Add(node, order[node]);
            open.Push(node);
            path.Push((node, 0));
        }
    }
}
