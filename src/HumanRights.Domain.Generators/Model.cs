using System;

namespace HumanRights.Domain.Generators;

/// <summary>What the generator knows of one record type.</summary>
internal sealed record RecordModel(
    string Namespace,
    string Name,
    bool IsAbstract,
    bool IsSealed,
    string Accessibility,
    string Doc,
    EquatableArray<MemberModel> Own,
    EquatableArray<MemberModel> All,
    EquatableArray<RuleModel> Rules,
    bool IsUnion,
    bool IsChecked,
    bool DeclaresConstructor,
    string? PlainMember,
    string? RecordKind,
    string? RecordArray) : IEquatable<RecordModel>;

/// <summary>What a member holds; one case for each kind that the wire format has.</summary>
internal enum Holds
{
    Object,
    Value,
    Text,
    LanguageMap,
    AbsenceMap,
    Integer,
    Flag,
    Day,
}

/// <summary>One partial property of a record type: a member of the wire format.</summary>
internal sealed record MemberModel(
    string Property,
    string Wire,
    string Doc,
    Holds Holds,
    string ItemType,
    string DeclaredType,
    bool IsList,
    bool IsOrdered,
    bool IsRequired,
    bool IsNullable,
    bool IsTrailing,
    bool HoldsRecords,
    long? Minimum,
    string? CheckedBy,
    string Accessibility,
    string SetterModifier) : IEquatable<MemberModel>;

/// <summary>A rule about which members are given together.</summary>
internal sealed record RuleModel(string Kind, EquatableArray<string> Alternatives) : IEquatable<RuleModel>;

/// <summary>A class that stands for the codes of one CSV file.</summary>
internal sealed record CodelistModel(string Namespace, string Name, string List, string Openness, string Reason, string Doc) : IEquatable<CodelistModel>;

/// <summary>The id class of one record kind.</summary>
internal sealed record IdModel(string Namespace, string Name, string Kind, string Doc) : IEquatable<IdModel>;
