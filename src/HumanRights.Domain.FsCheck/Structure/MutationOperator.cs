using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.FsCheck.Structure;

/// <summary>One way of disturbing a document at one member.</summary>
/// <remarks>Nothing is said about the result: it is usually wrong, sometimes not. Judges are asked, and compared.</remarks>
public sealed class MutationOperator
{
    private readonly Func<ObjectShape, MemberShape, bool> _applies;
    private readonly Func<ObjectShape, MemberShape, int, Gen<JsonNode>> _mutants;

    internal MutationOperator(string name, string description, Func<ObjectShape, MemberShape, bool> applies, Func<ObjectShape, MemberShape, int, Gen<JsonNode>> mutants)
    {
        Name = name;
        Description = description;
        _applies = applies;
        _mutants = mutants;
    }

    /// <summary>A short name, for example <c>wrong-type</c>.</summary>
    public string Name { get; }

    /// <summary>What it does.</summary>
    public string Description { get; }

    /// <summary>Whether it can be applied to a member.</summary>
    /// <param name="owner">The object type.</param>
    /// <param name="member">One of its members.</param>
    /// <returns>False where the operator has nothing to disturb.</returns>
    public bool AppliesTo(ObjectShape owner, MemberShape member)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(member);
        return _applies(owner, member);
    }

    /// <summary>Documents of the object type, valid but for what the operator did to the member.</summary>
    /// <param name="owner">The object type.</param>
    /// <param name="member">One of its members, to which the operator applies.</param>
    /// <returns>The generator.</returns>
    public Gen<JsonNode> Mutants(ObjectShape owner, MemberShape member) =>
        AppliesTo(owner, member)
            ? Gen.Sized(size => _mutants(owner, member, JsonDocuments.DepthFor(size)))
            : throw new ArgumentException("The operator does not apply to that member.", nameof(member));

    /// <summary>The name.</summary>
    /// <returns>The short name.</returns>
    public override string ToString() => Name;
}
