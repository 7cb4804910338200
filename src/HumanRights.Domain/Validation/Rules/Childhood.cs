using HumanRights.Domain.Actors;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Whether a file tells of somebody as a child, and whether they have grown up since.</summary>
internal static class Childhood
{
    // The Convention on the Rights of the Child, article 1.
    private const int Majority = 18;

    /// <summary>Whether the person was certainly under eighteen on a day that the file tells of, or is on the day for which it is judged.</summary>
    internal static bool IsTold(Person person, RuleContext context)
    {
        if (person.Ages.Any(static age => age.Minor == true || (age.Minor is null && age.Years?.UpperBound() < Majority)))
        {
            return true;
        }

        return person.Birth?.On is { IsCertain: true, Earliest.IsFinite: true } birth
            && person.Detentions.SelectMany(static d => d.Statuses).Select(static s => s.On).Concat(context.Shared(Exposed.Of).SufferedOn(person)).Append(context.AsOfDate)
                .Any(day => day is { IsCertain: true, Latest.IsFinite: true } && !IsAfter(birth.Earliest, Majority, day.Latest));
    }

    /// <summary>Whether the person is certainly eighteen or more on a day.</summary>
    internal static bool IsOver(Person person, ExtendedDate day) =>
        (person.Birth?.On is { IsCertain: true, Latest.IsFinite: true } birth && IsAfter(birth.Latest, Majority, day.Earliest))
        || person.Ages.Any(age => age.On is { IsCertain: true, Latest.IsFinite: true } then && IsAfter(then.Latest, Majority - (int)Math.Clamp(age.Years?.LowerBound() ?? 0, 0, Majority), day.Earliest));

    /// <summary>Whether so many years after a day have passed on another.</summary>
    private static bool IsAfter(EdtfBound from, int years, EdtfBound day) => (from.Year + years, from.Month, from.Day).CompareTo((day.Year, day.Month, day.Day)) <= 0;
}
