using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Statistics;

namespace HumanRights.Domain.Redaction;

/// <summary>References to records, and to parts of records by their keys.</summary>
internal static class KeyedReferences
{
    internal const string Key = "key";
    internal const string Id = "id";
    internal const string Absent = "absent";

    internal static bool IsReference(TextForm form) => form.RecordKind is not null || form.Name is nameof(RecordRef) or nameof(ActorRef) or nameof(LocationRef);

    /// <summary>Whether a member refers to a record, other than the record's own id.</summary>
    internal static bool IsReference(ObjectShape shape, MemberShape member) =>
        member.Kind == MemberKind.Value && IsReference(member.Form!) && !(shape.RecordKind is not null && string.Equals(member.Name, Id, StringComparison.Ordinal));

    /// <summary>Whether a member refers to a part, other than the part's own key.</summary>
    internal static bool IsKeyReference(MemberShape member) =>
        member.Kind == MemberKind.Value && member.Form!.Name == nameof(PartKey) && !string.Equals(member.Name, Key, StringComparison.Ordinal);

    /// <summary>Whether an object has a key of its own.</summary>
    internal static bool IsPart(ObjectShape shape) => shape.Find(Key) is { IsRequired: true };

    /// <summary>The member that says in which record the keys in an object are to be looked for; null where it is the record around it.</summary>
    internal static string? OwnerIn(ObjectShape shape) => shape.Name switch
    {
        nameof(Target) => "record",
        nameof(Citation) => "source",
        nameof(Placement) => "at",
        nameof(Figure) => "facility",
        _ => null,
    };

    /// <summary>In which record a key that stands in an object is to be looked for.</summary>
    internal static string OwnerOf(Draft holder, string record) => (OwnerIn(holder.Shape) is { } owner ? holder.Text(owner) : null) ?? record;
}
