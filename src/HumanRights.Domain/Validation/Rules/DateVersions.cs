using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>What is said of one date by the file and by the statements about it, where nobody has put the versions into a conflict.</summary>
internal sealed class DateVersions
{
    private static readonly HashSet<Stance> s_asserting = [Stance.States, Stance.Alleges, Stance.Confirms, Stance.Finds];

    private readonly Dictionary<Statement, Version> _versions = new(ReferenceEqualityComparer.Instance);

    internal static DateVersions Of(RuleContext context)
    {
        var index = context.Index;
        var settled = Settled(context.File);
        var versions = new DateVersions();
        foreach (var group in context.File.Statements.Where(Tells).GroupBy(static statement => statement.About!))
        {
            if (settled.Contains(group.Key))
            {
                continue;
            }

            // Of the versions before: the one that ends first and the one that begins last. Whatever one of them cannot be, differs.
            var moments = Moments.Of(group.Key, null, index);
            var dates = moments is null ? [] : moments.Starts.Union(moments.Ends).ToList();
            (ExtendedDate On, Target At)? endsFirst = dates.Count == 1 && dates[0].IsCertain ? (dates[0], group.Key) : null;
            var beginsLast = endsFirst;
            foreach (var statement in group.OrderBy(static s => s.Id.Text, StringComparer.Ordinal))
            {
                var on = statement.Value!.Date!;
                var at = Target.To(statement.Id.ToRef(), "value");
                if (settled.Contains(Target.To(statement.Id.ToRef())))
                {
                    continue;
                }

                var rival = endsFirst is { } first && first.On.IsCertainlyBefore(on) ? first.At : beginsLast is { } last && last.On.IsCertainlyAfter(on) ? last.At : null;
                versions._versions.TryAdd(statement, new Version(rival));
                endsFirst = endsFirst is { } f && f.On.Latest.CompareTo(on.Latest) <= 0 ? f : (on, at);
                beginsLast = beginsLast is { } l && l.On.Earliest.CompareTo(on.Earliest) >= 0 ? l : (on, at);
            }
        }

        return versions;
    }

    /// <summary>What is found of a statement: nothing when it tells no date, or its conflict is on file.</summary>
    internal Version? Find(Statement statement) => _versions.GetValueOrDefault(statement);

    private static bool Tells(Statement statement) =>
        statement is { About: { Record: not null, Field: not null }, Value.Date: { IsCertain: true, Earliest.IsFinite: true, Latest.IsFinite: true } }
        && statement.Negated != true && (statement.Stance is not { } stance || s_asserting.Contains(stance));

    /// <summary>Fields and statements whose versions are in a conflict on file, and statements that were taken back.</summary>
    private static HashSet<Target> Settled(CaseFile file)
    {
        // Of a statement that is a member by its value the whole is meant.
        var settled = file.Conflicts.SelectMany(static conflict => conflict.Members).Select(static member => member.Record?.Kind == "statement" ? Target.To(member.Record) : member).ToHashSet();
        settled.UnionWith(file.Statements.Where(static statement => statement.Stance == Stance.Retracts).SelectMany(static statement => statement.RespondsTo));
        return settled;
    }

    /// <summary>One version of a date, and where another stands that excludes it.</summary>
    internal sealed record Version(Target? Rival);
}
