using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;

namespace HumanRights.Domain;

/// <summary>Two persons who bear one name and share something else: worth the question whether they are one. It is put to people; nothing answers it.</summary>
public sealed class IdentityProposal
{
    internal IdentityProposal(PersonId a, PersonId b, NameGrade grade, IReadOnlyList<IdentityBasis> basis)
    {
        A = a;
        B = b;
        Grade = grade;
        Basis = basis;
    }

    /// <summary>One person; of two in a file the one whose id sorts first, by ordinal comparison.</summary>
    public PersonId A { get; }

    /// <summary>The other.</summary>
    public PersonId B { get; }

    /// <summary>The closest grade among their names: <see cref="NameGrade.SameForm"/> or <see cref="NameGrade.SameKey"/>.</summary>
    public NameGrade Grade { get; }

    /// <summary>What speaks for it: the name first, then at least one thing more.</summary>
    public IReadOnlyList<IdentityBasis> Basis { get; }

    /// <summary>The question as a record, for somebody to judge: <see cref="IdentityJudgement.PossiblySame"/> on this basis.</summary>
    /// <param name="id">The id of the new record.</param>
    /// <returns>An identity link; both persons stay as they are.</returns>
    public IdentityLink ToLink(IdentityLinkId id) => new() { Id = id, A = A.ToRef(), B = B.ToRef(), Judgement = IdentityJudgement.PossiblySame, Basis = Basis };

    /// <summary>The ids and the grade.</summary>
    /// <returns>For example <c>person/p1 and person/p7: same-key</c>.</returns>
    public override string ToString() => $"{A} and {B}: {Grade.ToWord()}";
}
