using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.CountryPacks;

/// <summary>One fact about a country, with the source it is from and whether somebody has seen it there.</summary>
/// <remarks>A finding that rests on an entry which is not verified is never more than information.</remarks>
public abstract partial record PackEntry : DomainObject
{
    private protected PackEntry()
    {
    }

    /// <summary>The key, unique in the whole pack; findings and other entries name the entry by it.</summary>
    public required partial PartKey Key { get; init; }

    /// <summary>Where the fact is from: an address, or the title and number of a text.</summary>
    [Trailing]
    public required partial string Source { get; init; }

    /// <summary>Whether somebody has seen the fact in that source. What is only generally known is not verified.</summary>
    [Trailing]
    public required partial bool Verified { get; init; }

    private protected sealed override string Handle => Key.Text;
}
