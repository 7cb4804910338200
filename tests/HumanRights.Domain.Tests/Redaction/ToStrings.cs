using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Tests.Redaction;

/// <summary>What <c>ToString</c> says of every object of a file and of everything in it that is no plain value: texts, maps, lists, unknown members.</summary>
internal sealed class ToStrings : Walker
{
    private readonly List<string> _told = [];

    internal static IReadOnlyList<string> Of(DomainObject root)
    {
        var walker = new ToStrings();
        walker.Walk(root);
        return walker._told;
    }

    protected override bool Enter(DomainObject node)
    {
        _told.Add(node.ToString());
        foreach (var property in node.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0))
        {
            switch (property.GetValue(node))
            {
                // An id, code or tag is its text; strings are theirs.
                case null or string or TextValue:
                    break;
                case IEnumerable<string> texts:
                    _told.Add(texts.ToString()!);
                    break;
                case System.Collections.IEnumerable items:
                    _told.Add(items.ToString()!);
                    _told.AddRange(items.Cast<object>().Where(i => i is not TextValue).Select(i => i.GetType().IsGenericType ? string.Empty : i.ToString()!));
                    break;
                case { } value when value.GetType().Assembly == typeof(DomainObject).Assembly:
                    _told.Add(value.ToString()!);
                    break;
                default:
                    break;
            }
        }

        return true;
    }
}
