using FsCheck;
using HumanRights.Domain.FsCheck.Values;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.FsCheck;

/// <summary>Laws of comparing names.</summary>
/// <remarks>Every argument may be left out: then it is this library's own.</remarks>
public static class NameLaws
{
    /// <summary>Two names are as close in one direction as in the other.</summary>
    /// <param name="names">The names to try, in pairs; printed names and odd texts when left out.</param>
    /// <param name="compare">How close two names are.</param>
    /// <returns>The law <c>Names.IsSymmetric</c>.</returns>
    public static Law IsSymmetric(Arbitrary<string>? names = null, Func<string, string, NameGrade>? compare = null)
    {
        compare ??= Grade;
        names ??= NameValues.Printed;
        return Law.Of("Names.IsSymmetric", "Two names are as close in one direction as in the other.", 1000, PropertyCheck.Both(names, names), pair =>
        {
            var (forth, back) = (compare(pair.Item1, pair.Item2), compare(pair.Item2, pair.Item1));
            Expect.Same(forth, back, $"{forth.ToWord()} in one direction, {back.ToWord()} in the other.");
        });
    }

    /// <summary>Every name is in the same form as itself.</summary>
    /// <param name="names">The names to try; printed names and odd texts when left out.</param>
    /// <param name="compare">How close two names are.</param>
    /// <returns>The law <c>Names.IsReflexive</c>.</returns>
    public static Law IsReflexive(Arbitrary<string>? names = null, Func<string, string, NameGrade>? compare = null)
    {
        compare ??= Grade;
        return Law.Of("Names.IsReflexive", "Every name is in the same form as itself.", 1000, names ?? NameValues.Printed, name =>
        {
            var grade = compare(name, new string(name));
            Expect.Same(NameGrade.SameForm, grade, $"It is {grade.ToWord()} to itself.");
        });
    }

    private static NameGrade Grade(string one, string other) => NameComparison.Compare(one, other).Grade;
}
