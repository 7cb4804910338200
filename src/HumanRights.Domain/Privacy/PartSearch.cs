using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Privacy;

/// <summary>Looks for a part in another.</summary>
internal sealed class PartSearch : Walker
{
    private readonly PartKey _key;
    private bool _isFound;

    private PartSearch(PartKey key) => _key = key;

    internal static bool Holds(Part part, PartKey key)
    {
        var search = new PartSearch(key);
        search.Walk(part);
        return search._isFound;
    }

    protected override bool Enter(DomainObject node)
    {
        _isFound |= node is Part part && part.Key == _key;
        return !_isFound;
    }
}
