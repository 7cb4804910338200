using HumanRights.Domain.Codelists;
using HumanRights.Domain.Law;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>The treaties on file and how States take part in them. Only what the file itself says is known here.</summary>
internal sealed class Treaties
{
    private static readonly HashSet<InstrumentParticipation> s_binding =
    [
        InstrumentParticipation.Ratified, InstrumentParticipation.Acceded, InstrumentParticipation.Succeeded, InstrumentParticipation.InForce, InstrumentParticipation.ProvisionallyApplied,
    ];

    private readonly CaseFileIndex _index;
    private readonly ILookup<(string Instrument, string State), StateParticipation> _participation;
    private readonly List<LegalInstrument> _protocols;

    private Treaties(CaseFileIndex index)
    {
        _index = index;
        _participation = index.File.Instruments.SelectMany(i => i.Participation.Where(p => p.State is not null).Select(p => (Instrument: i.Id.Text, Entry: p)))
            .ToLookup(p => (p.Instrument, p.Entry.State!.Text), p => p.Entry);
        _protocols = [.. index.File.Instruments.Where(i => i.International == InternationalInstrument.IccprOp1)];
    }

    internal static Treaties Of(RuleContext context) => new(context.Index);

    internal static bool IsBinding(StateParticipation participation) => participation.Type is { } type && s_binding.Contains(type);

    /// <summary>The treaties whose provisions are relied on, applied or found breached.</summary>
    internal IEnumerable<LegalInstrument> AppliedIn(LegalProceeding proceeding) =>
        proceeding.Causes.SelectMany(c => c.Provisions).Concat(proceeding.Decisions.SelectMany(d => d.Rulings).SelectMany(r => r.Provisions))
            .Select(p => p.Instrument.Text).Distinct(StringComparer.Ordinal)
            .Select(_index.FindText).OfType<LegalInstrument>().Where(i => i.International is not null);

    /// <summary>What the file says of a State in a treaty.</summary>
    internal List<StateParticipation> Participation(LegalInstrument treaty, ActorRef state) => [.. _participation[(treaty.Id.Text, state.Text)]];

    /// <summary>How a State accepted complaints of individuals under a treaty, and took that back.</summary>
    internal (List<StateParticipation> Accepted, List<StateParticipation> Withdrawn) Competence(LegalInstrument treaty, ActorRef state)
    {
        var entries = Participation(treaty, state);
        var accepted = entries.FindAll(p => p.Type == InstrumentParticipation.IndividualComplaintsAccepted);
        var withdrawn = entries.FindAll(p => p.Type == InstrumentParticipation.CompetenceWithdrawn);

        // Under the Covenant, who is party to the Optional Protocol accepts them.
        foreach (var protocol in treaty.International == InternationalInstrument.Iccpr || treaty.International == InternationalInstrument.IccprOp1 ? _protocols : [])
        {
            var ofProtocol = Participation(protocol, state);
            accepted.AddRange(ofProtocol.Where(IsBinding));
            withdrawn.AddRange(ofProtocol.Where(p => p.Type == InstrumentParticipation.Denounced));
        }

        return (accepted, withdrawn);
    }
}
