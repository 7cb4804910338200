using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <content>Posts, bodies and what they are; who does what to whom.</content>
internal static partial class IdentityRules
{
    // Posts that one body has one of.
    private static readonly HashSet<Post> s_singlePosts =
    [
        Post.HeadOfState, Post.HeadOfGovernment, Post.Governor, Post.Mayor, Post.Chair, Post.Director, Post.HeadDoctor, Post.ProsecutorGeneral, Post.PresidentOfCourt,
    ];

    // Kinds of body that are what they are by law, and with what power.
    private static readonly HashSet<OrganizationKind> s_ofTheState =
    [
        OrganizationKind.State, OrganizationKind.HeadOfStateOffice, OrganizationKind.GovernmentCabinet, OrganizationKind.Ministry, OrganizationKind.StateAgency, OrganizationKind.LocalAuthority,
        OrganizationKind.PenitentiaryServiceCentral, OrganizationKind.PenitentiaryServiceRegional, OrganizationKind.Police, OrganizationKind.InvestigativeBody, OrganizationKind.AntiCorruptionBody,
        OrganizationKind.SecurityService, OrganizationKind.BorderService, OrganizationKind.MigrationService, OrganizationKind.NationalGuardMilitary, OrganizationKind.Prosecutor, OrganizationKind.Court,
        OrganizationKind.CourtAdministration, OrganizationKind.ConstitutionalBody, OrganizationKind.JudicialCouncil, OrganizationKind.ElectoralBody, OrganizationKind.ParliamentNational,
        OrganizationKind.Nhri, OrganizationKind.Ombudsman, OrganizationKind.Npm, OrganizationKind.PublicMonitoringCommission,
    ];

    private static readonly HashSet<OrganizationKind> s_ofSociety =
    [
        OrganizationKind.Ngo, OrganizationKind.NgoCoalition, OrganizationKind.InformalGroup, OrganizationKind.Movement, OrganizationKind.TradeUnion, OrganizationKind.PoliticalParty,
    ];

    // Grounds that do not rest on how a name was translated.
    private static readonly HashSet<IdentityBasis> s_ownGrounds =
    [
        IdentityBasis.SameIdentifier, IdentityBasis.StatedBySource, IdentityBasis.ConfirmedByPerson, IdentityBasis.Document,
    ];

    /// <summary>Whether a body has one holder of the post alone.</summary>
    internal static bool IsHeldByOne(Post post) => s_singlePosts.Contains(post);

    private static void OnePostTwice(Position position, RuleContext context)
    {
        if (context.Record is not Person || position is not { Body: not null, Post: { } post } || position.Acting == true)
        {
            return;
        }

        context.Consider();
        if (context.Shared(Posts.Of).Clashing(position) is { } other)
        {
            context.Report("post", [new Target { Record = other.Person.Id.ToRef(), Item = other.Position.Key }], post.Text, other.Person.Id.Text, other.Position.Body!.Text);
        }
    }

    private static void OneBodyByTranslation(IdentityLink link, RuleContext context)
    {
        if ((link.Judgement != IdentityJudgement.Same && link.Judgement != IdentityJudgement.PossiblySame)
            || context.Index.Resolve(link.A) is not Organization a || context.Index.Resolve(link.B) is not Organization b
            || a.Names.Count == 0 || b.Names.Count == 0)
        {
            return;
        }

        context.Consider();
        if (!link.Basis.Any(s_ownGrounds.Contains) && !HasNameOfItsOwn(a) && !HasNameOfItsOwn(b) && !HaveNameInCommon(a, b) && context.Shared(Posts.Of).HaveHeadInCommon(a, b))
        {
            context.Report("judgement", [Target.To(a.Id.ToRef(), "names"), Target.To(b.Id.ToRef(), "names")], a.Id.Text, b.Id.Text);
        }
    }

    /// <summary>Whether the name in the body's own language is on file: said to be, or one of several languages.</summary>
    private static bool HasNameOfItsOwn(Organization body) =>
        body.Names.Any(static name => name.Native is not null)
        || body.Names.Select(static name => name.Lang?.Text.Split('-')[0]).OfType<string>().Distinct(StringComparer.Ordinal).Count() > 1;

    private static bool HaveNameInCommon(Organization a, Organization b)
    {
        var keys = NamesOf(a).SelectMany(static name => NameKey.Of(name).Readings).ToHashSet(StringComparer.Ordinal);
        return NamesOf(b).Any(name => NameKey.Of(name).Readings.Any(keys.Contains));

        static IEnumerable<string> NamesOf(Organization body) => body.Names.SelectMany(static name => new[] { name.Raw, name.Native, name.Latin }).OfType<string>();
    }

    private static void DoerIsVictim(Act act, RuleContext context)
    {
        if (act.Victim is not { Kind: "person" } victim)
        {
            return;
        }

        var isConsidered = false;
        for (var i = 0; i < act.Involvements.Count; i++)
        {
            var involvement = act.Involvements[i];
            if (involvement.Degree != InvolvementDegree.Direct || involvement.Actor is not { Kind: "person" } doer)
            {
                continue;
            }

            if (!isConsidered)
            {
                context.Consider();
                isConsidered = true;
            }

            if (context.Shared(SharedIdentities.Of).All.AreSame(victim.Text, doer.Text))
            {
                context.ReportItem("involvements", i, involvement, [], doer.Text);
            }
        }
    }

    private static void KindAgainstFunction(Organization body, RuleContext context)
    {
        var (isOfTheState, isOfSociety) = (s_ofTheState.Contains(body.Kind), s_ofSociety.Contains(body.Kind));
        if (!isOfTheState && !isOfSociety)
        {
            return;
        }

        if (body.PublicPower is { } power)
        {
            context.Consider();
            if ((isOfTheState && power == PublicPower.Private) || (isOfSociety && power == PublicPower.State))
            {
                context.Report("publicPower", [], body.Kind.Text, "publicPower");
            }
        }

        // Access to closed places that a law gives is no private affair.
        if (isOfSociety && context.Index.ReferencesTo(body.Id).FirstOrDefault(static r => r.Item is Mandate) is { Item: Mandate mandate, From: { } holder })
        {
            context.Consider();
            if (mandate.LegalBasis.Count > 0 && mandate.AccessRights is not null)
            {
                context.Report("kind", [new Target { Record = holder.RecordId.ToRef(), Item = mandate.Key }], body.Kind.Text, "mandates");
            }
        }
    }

    /// <summary>What all identity links together say.</summary>
    private sealed class SharedIdentities
    {
        private SharedIdentities(CaseFile file) => All = new Identities(file.IdentityLinks);

        internal Identities All { get; }

        internal static SharedIdentities Of(RuleContext context) => new(context.File);
    }

    /// <summary>Who holds which post where.</summary>
    private sealed class Posts
    {
        // Of many holders of one post each is compared with so many before it at most.
        private const int MostEarlier = 16;

        private static readonly HashSet<Post> s_heads = [Post.Chair, Post.Director, Post.Founder, Post.Leader, Post.Coordinator];

        private readonly Identities _identities;
        private readonly CaseFileIndex _index;
        private readonly Dictionary<Position, Holding> _clashes = new(ReferenceEqualityComparer.Instance);
        private readonly Dictionary<string, HashSet<string>> _heads = new(StringComparer.Ordinal);

        private Posts(RuleContext context)
        {
            (_index, _identities) = (context.Index, context.Shared(SharedIdentities.Of).All);
            var ofBody = new Dictionary<(string Body, Post Post), List<Holding>>();
            var ofPerson = new Dictionary<(string Person, Post Post), List<Holding>>();

            // In the order of ids and keys: that of the file means nothing.
            foreach (var person in context.File.Persons.OrderBy(static person => person.Id.Text, StringComparer.Ordinal))
            {
                foreach (var position in person.Positions.OrderBy(static position => position.Key.Text, StringComparer.Ordinal))
                {
                    if (position is not { Body: { } body, Post: { } post } || position.Acting == true)
                    {
                        continue;
                    }

                    var holding = new Holding(person, position);
                    if (s_heads.Contains(post))
                    {
                        HeadsOf(body.Text).Add(_identities.OneOf(person.Id.Text));
                    }

                    if (s_singlePosts.Contains(post))
                    {
                        Compare(ofBody, (_identities.OneOf(body.Text), post), holding, AreTwoAtOnce);
                    }

                    Compare(ofPerson, (_identities.OneOf(person.Id.Text), post), holding, AreOneUnderTwoBodies);
                }
            }
        }

        internal static Posts Of(RuleContext context) => new(context);

        internal Holding? Clashing(Position position) => _clashes.TryGetValue(position, out var other) ? other : null;

        internal bool HaveHeadInCommon(Organization a, Organization b) => HeadsOf(a.Id.Text).Overlaps(HeadsOf(b.Id.Text));

        private void Compare<T>(Dictionary<T, List<Holding>> groups, T key, Holding holding, Func<Holding, Holding, bool> clash)
            where T : notnull
        {
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = []);
            }

            if (group.FindIndex(earlier => clash(earlier, holding)) is >= 0 and var at)
            {
                _clashes.TryAdd(holding.Position, group[at]);
            }

            if (group.Count < MostEarlier)
            {
                group.Add(holding);
            }
        }

        /// <summary>Two people, of whom nobody has said that they may be one, on one day that is no handing over.</summary>
        private bool AreTwoAtOnce(Holding a, Holding b) =>
            !_identities.AreJoined(a.Person.Id, b.Person.Id) && HeldFor(a.Position.Period) is var (aFrom, aTo) && HeldFor(b.Position.Period) is var (bFrom, bTo)
            && (aFrom > bFrom ? aFrom : bFrom) < (aTo < bTo ? aTo : bTo);

        /// <summary>One person and one post, and bodies that are held to be one but are called or classed differently.</summary>
        private bool AreOneUnderTwoBodies(Holding a, Holding b) =>
            !string.Equals(a.Position.Body!.Text, b.Position.Body!.Text, StringComparison.Ordinal)
            && _index.FindText(a.Position.Body.Text) is Organization one && _index.FindText(b.Position.Body.Text) is Organization other
            && _identities.AreJoined(one.Id, other.Id)
            && (one.Kind != other.Kind || (one.Names.Count > 0 && other.Names.Count > 0 && !HasNameOfItsOwn(one) && !HasNameOfItsOwn(other) && !HaveNameInCommon(one, other)));

        /// <summary>The days on which a state certainly held, from the first to the last; null when there are none.</summary>
        private static (EdtfBound From, EdtfBound To)? HeldFor(DateSpan? period) =>
            period is { From: { IsCertain: true } from } && (period.To ?? period.OngoingAsOf) is { IsCertain: true } to && from.Latest.IsFinite && to.Earliest.IsFinite && from.Latest < to.Earliest
                ? (from.Latest, to.Earliest)
                : null;

        private HashSet<string> HeadsOf(string body)
        {
            if (!_heads.TryGetValue(body, out var heads))
            {
                _heads.Add(body, heads = new HashSet<string>(StringComparer.Ordinal));
            }

            return heads;
        }

        internal sealed record Holding(Person Person, Position Position);
    }
}
