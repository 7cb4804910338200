using System.Collections.Concurrent;
using System.Text.Json;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.FsCheck.Inventing;

/// <summary>How objects of one type are invented: the structure table made ready for writing, once.</summary>
internal sealed class ShapePlan
{
    private static readonly ConcurrentDictionary<ObjectShape, ShapePlan> s_all = new();

    private ShapePlan(ObjectShape shape)
    {
        Shape = shape;
        Members = [.. shape.Members.Select(m => new MemberPlan(shape, m))];
        Rules = [.. shape.Rules.Select(r => (r.Kind, (int[][])[.. r.Alternatives.Select(a => (int[])[.. a.Select(shape.IndexOf)])]))];
        Absent = Array.FindIndex(Members, static m => m.Shape.Kind == MemberKind.AbsenceMap);
        Chances = Math.Max(2, shape.Members.Count / 3);
    }

    internal ObjectShape Shape { get; }

    internal MemberPlan[] Members { get; }

    internal (MemberRuleKind Kind, int[][] Alternatives)[] Rules { get; }

    /// <summary>The place of the map that says why members are missing; -1 when there is none.</summary>
    internal int Absent { get; }

    /// <summary>An optional member is there one time in so many: some three of them in every object, however many it could have.</summary>
    internal int Chances { get; }

    internal static ShapePlan Of(ObjectShape shape) => s_all.GetOrAdd(shape, static s => new ShapePlan(s));

    internal sealed class MemberPlan
    {
        private ShapePlan? _object;

        internal MemberPlan(ObjectShape owner, MemberShape member)
        {
            Shape = member;
            Owner = owner.Name;
            Name = member.Name;
            IsListOfParts = member.IsList && member.Object is { } part && part.Find("key") is { IsRequired: true };
            Encoded = JsonEncodedText.Encode(member.Name);
            Form = member.Form?.Name ?? string.Empty;
            RecordKind = member.Form?.RecordKind;
            Codes = member.Form?.Codelist is null ? [] : Restraints.CodesFor(owner, member);
            IsLeftOut = Restraints.IsLeftToScenes(owner, member);
            IsAlwaysThere = member.IsRequired || Restraints.IsAlwaysThere(owner, member);
            Flag = Restraints.FlagFor(owner, member);
            PointsAt = Restraints.PartNamedBy(owner, member);
            Time = Restraints.TimeOf(owner, member);
            Kinds = Restraints.KindsFor(owner, member);
        }

        internal MemberShape Shape { get; }

        internal string Owner { get; }

        internal string Name { get; }

        internal JsonEncodedText Encoded { get; }

        /// <summary>The name of the text form; empty for other members.</summary>
        internal string Form { get; }

        /// <summary>The kind that a typed id leads to.</summary>
        internal string? RecordKind { get; }

        /// <summary>The kinds of records that a reference leads to; empty for other members.</summary>
        internal string[] Kinds { get; }

        /// <summary>The codes to choose from; empty for other members.</summary>
        internal JsonEncodedText[] Codes { get; }

        /// <summary>Which parts of the same record the key names; null for members that are no such keys.</summary>
        internal string? PointsAt { get; }

        /// <summary>When what it dates happens; null for the record's own course.</summary>
        internal Era? Time { get; }

        internal bool IsLeftOut { get; }

        internal bool IsListOfParts { get; }

        internal bool IsAlwaysThere { get; }

        /// <summary>The only answer of a yes-or-no member that is not free.</summary>
        internal bool? Flag { get; }

        internal ShapePlan? Object => Shape.Object is { } shape ? _object ??= Of(shape) : null;
    }
}
