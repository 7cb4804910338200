using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Privacy;

/// <summary>What a consent allows. What is not said in it is not allowed.</summary>
internal static class Agreement
{
    /// <summary>The consents by those whom they concern.</summary>
    internal static ILookup<string, Consent> ByPerson(CaseFileIndex index) =>
        index.File.Consents.SelectMany(c => PeopleOf(c, index).Select(id => (Id: id, Consent: c))).ToLookup(static c => c.Id, static c => c.Consent, StringComparer.Ordinal);

    /// <summary>The ids of those whom a consent concerns, each once: without any named, who gave it.</summary>
    /// <remarks>Where somebody named is not in the file, somebody else was meant: who gave it, or people whom its records are about.</remarks>
    internal static IReadOnlyList<string> PeopleOf(Consent consent, CaseFileIndex index)
    {
        var people = consent.Persons.Select(static p => p.Text);
        if (!IsClear(consent, index))
        {
            people = people.Concat(consent.By is { } by ? [by.Text] : []).Concat(consent.Records.Select(static t => t.Record?.Text).OfType<string>().Where(id => index.FindText(id) is Person or Group));
        }

        var concerned = people.Distinct(StringComparer.Ordinal).ToList();
        if (concerned.Count == 0)
        {
            // It is about what is on record, and so of those of whom that speaks.
            var records = consent.Records.Select(static t => t.Record?.Text).OfType<string>();
            concerned.AddRange(index.ReferencesFrom(records).Select(static r => r.To).Where(id => index.FindText(id) is Person or Group).Distinct(StringComparer.Ordinal));
        }

        return concerned;
    }

    /// <summary>Whether it names those whom it concerns, and all of them are in the file.</summary>
    internal static bool IsClear(Consent consent, CaseFileIndex index) =>
        consent.Persons.Count > 0 && consent.Persons.All(p => index.FindText(p.Text) is not null);

    /// <summary>Whether it certainly holds on the day and covers a use by the recipient. Members that this version does not know may take back what the rest says.</summary>
    internal static bool Allows(Consent consent, Recipient recipient, ExtendedDate asOf, ConsentUse use) =>
        !NotUnderstood.In(consent) && WhyNot(consent, asOf) is null && Covers(consent, recipient, use);

    /// <summary>The member for which a consent does not certainly hold on a day; null where it holds.</summary>
    internal static string? WhyNot(Consent consent, ExtendedDate asOf) =>
        consent.Status == ConsentStatus.NotRequired ? null
        : consent.Status != ConsentStatus.Given && consent.Status != ConsentStatus.GivenLimited && consent.Status != ConsentStatus.ByRepresentative ? "status"
        : consent.Given?.Earliest is { IsFinite: true } from && from.CompareTo(asOf.Latest) > 0 ? "given"
        : consent.Withdrawn is not null ? "withdrawn"
        : consent.Expires is { } expires && !Lasting.Holds(expires, asOf) ? "expires"
        : null;

    /// <summary>Whether it covers a use by the recipient, on whatever day.</summary>
    internal static bool Covers(Consent consent, Recipient recipient, ConsentUse use) =>
        consent.Status == ConsentStatus.NotRequired
        || (consent.Records.Count == 0
            && (recipient.Audience == Audience.Internal
                || (Reaches(consent, recipient) && (consent.Uses.Contains(use) || (recipient.Audience != Audience.Public && consent.Uses.Any(u => IsSharing(u, recipient.Audience)))))));

    /// <summary>Whether it is for that audience.</summary>
    internal static bool Reaches(Consent consent, Recipient recipient) => consent.Audiences.Any(a => a == recipient.Audience || a == Audience.Public);

    private static bool IsSharing(ConsentUse use, Audience audience) =>
        (audience == Audience.Partners && use == ConsentUse.ShareWithPartners)
        || (audience == Audience.NamedBody && (use == ConsentUse.ShareWithUn || use == ConsentUse.ShareWithNpm || use == ConsentUse.ShareWithNhri || use == ConsentUse.ShareWithRegionalBodies || use == ConsentUse.ShareWithAuthorities));
}
