using HumanRights.Domain.Common;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Privacy;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using NodaTime;

namespace HumanRights.Domain.Validation;

/// <summary>What a rule may know while it looks, and where it reports.</summary>
public abstract class RuleContext
{
    private readonly Dictionary<Type, object> _shared = [];

    private protected RuleContext(CaseFileIndex index, CountryPackSet packs, LocalDate asOf, Recipient? recipient)
    {
        Index = index;
        Packs = new CountryPackIndex(index, packs);
        AsOf = asOf;
        Recipient = recipient;
    }

    /// <summary>The case file.</summary>
    public CaseFile File => Index.File;

    /// <summary>The case file's index.</summary>
    public CaseFileIndex Index { get; }

    /// <summary>What is known of countries, and which country a record belongs to. The rules themselves know none.</summary>
    public CountryPackIndex Packs { get; }

    /// <summary>The day for which the file is judged; rules never ask a clock.</summary>
    public LocalDate AsOf { get; }

    /// <summary>For whom the file is to be published; null when nobody publishes it, and then rules about publishing are silent.</summary>
    public Recipient? Recipient { get; }

    /// <summary>The record that the walk is in; null outside records.</summary>
    public abstract Record? Record { get; }

    /// <summary>The innermost part that the walk is in; null outside parts.</summary>
    public abstract Part? Item { get; }

    /// <summary>The parts that the walk is in, innermost first; none outside parts.</summary>
    internal abstract IEnumerable<Part> Parts { get; }

    /// <summary>The place in the record that the walk stands at, for asking what its markings allow; null outside records.</summary>
    internal abstract Spot? Spot { get; }

    /// <summary>The day for which the file is judged, as a date that others can be compared with.</summary>
    internal ExtendedDate AsOfDate => field ??= ExtendedDate.On(AsOf);

    /// <summary>The names of the file, each taken into words once for all rules.</summary>
    internal NameBook Names { get; } = new();

    /// <summary>The node that the walk stands at or in.</summary>
    public abstract DomainObject Node { get; }

    /// <summary>The member that the node, or the text, stands in; null at the root.</summary>
    public abstract MemberShape? Member { get; }

    /// <summary>
    /// Counts that the rule has met what it judges: its precondition holds here, whatever it then says. A rule that never met its
    /// subject in a file has said nothing about the file, and one that never meets it in valid data is not tested.
    /// </summary>
    public abstract void Consider();

    /// <summary>Reports a finding where the walk stands.</summary>
    /// <param name="arguments">What the message needs: names of members, codes, ids, counts. Never names or prose.</param>
    public void Report(params IReadOnlyList<string> arguments) => Report(null, [], arguments);

    /// <summary>Reports a finding that rests on entries of a country pack, at a member of the node where the walk stands.</summary>
    /// <param name="basis">The entries. Unless every one of them is verified, the finding is no more than information.</param>
    /// <param name="field">The member's name on the wire; null for the node itself.</param>
    /// <param name="related">Other places that belong to it.</param>
    /// <param name="arguments">What the message needs: names of members, codes, ids, counts. Never names or prose.</param>
    public abstract void ReportBy(IReadOnlyList<PackEntry> basis, string? field, IReadOnlyList<Target> related, params IReadOnlyList<string> arguments);

    /// <summary>Reports a finding that rests on entries of a country pack, at a part in a list of the node where the walk stands.</summary>
    /// <param name="basis">The entries. Unless every one of them is verified, the finding is no more than information.</param>
    /// <param name="list">The list's name on the wire.</param>
    /// <param name="index">The place of the part in the list, from 0.</param>
    /// <param name="item">The part.</param>
    /// <param name="related">Other places that belong to it.</param>
    /// <param name="arguments">What the message needs: names of members, codes, ids, counts. Never names or prose.</param>
    public abstract void ReportItemBy(IReadOnlyList<PackEntry> basis, string list, int index, Part item, IReadOnlyList<Target> related, params IReadOnlyList<string> arguments);

    /// <summary>Reports a finding at a member of the node where the walk stands.</summary>
    /// <param name="field">The member's name on the wire; null for the node itself.</param>
    /// <param name="related">Other places that belong to it.</param>
    /// <param name="arguments">What the message needs: names of members, codes, ids, counts. Never names or prose.</param>
    public void Report(string? field, IReadOnlyList<Target> related, params IReadOnlyList<string> arguments) => ReportBy([], field, related, arguments);

    /// <summary>Reports a finding at a part in a list of the node where the walk stands, for rules that compare the parts with each other.</summary>
    /// <param name="list">The list's name on the wire.</param>
    /// <param name="index">The place of the part in the list, from 0.</param>
    /// <param name="item">The part.</param>
    /// <param name="related">Other places that belong to it.</param>
    /// <param name="arguments">What the message needs: names of members, codes, ids, counts. Never names or prose.</param>
    public void ReportItem(string list, int index, Part item, IReadOnlyList<Target> related, params IReadOnlyList<string> arguments) => ReportItemBy([], list, index, item, related, arguments);

    /// <summary>Reports a finding that is only information here, however loud the rule is elsewhere: the file itself says what is found.</summary>
    internal abstract void ReportMildly(string? field, IReadOnlyList<Target> related, params IReadOnlyList<string> arguments);

    /// <summary>Why a member of the node where the walk stands is missing, as the record or part around it says.</summary>
    /// <param name="field">The member's name on the wire, or names joined by <c>/</c>.</param>
    /// <returns>The absence; null when none is stated.</returns>
    public abstract Absence? AbsenceOf(string field);

    /// <summary>Something that a rule works out once for the whole file, such as who stands above whom.</summary>
    internal T Shared<T>(Func<RuleContext, T> make)
        where T : class
    {
        if (!_shared.TryGetValue(typeof(T), out var made))
        {
            _shared.Add(typeof(T), made = make(this));
        }

        return (T)made;
    }
}
