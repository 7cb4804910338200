namespace HumanRights.Domain.Time;

/// <summary>What can be said of the order of two imprecise dates.</summary>
public enum DateOrder
{
    /// <summary>Some readings of the dates give one order, some another.</summary>
    Undecided = 0,

    /// <summary>Every reading of the first lies before every reading of the second.</summary>
    CertainlyBefore = 1,

    /// <summary>Every reading of the first lies after every reading of the second.</summary>
    CertainlyAfter = 2,
}
