using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;

namespace HumanRights.Domain.FsCheck.Values;

/// <summary>What points at sources and says how far they are believed: citations, attributions, assessments; and what stands beside: identifiers, absences.</summary>
public static class SourceValues
{
    /// <summary>Citations of a source, with and without a place in it.</summary>
    public static Arbitrary<Citation> Citation { get; } = Making.Arbitrary(
        from source in IdValues.Source.Generator
        from locator in Locator().Maybe()
        from quote in TextValues.Localized.Generator.Maybe()
        from copy in IdValues.Key.Generator.Maybe()
        select new Citation { Source = source, Locator = locator, Quote = quote, Copy = copy },
        static citation => citation with { Locator = null },
        static citation => citation with { Quote = null },
        static citation => citation with { Copy = null });

    /// <summary>Links in the chain of who says something.</summary>
    public static Arbitrary<Attribution> Attribution { get; } = Making.Arbitrary(
        from who in IdValues.Actor.Generator.Few()
        from capacity in CodeValues.Any<AttributionCapacity>().Generator.Maybe()
        select new Attribution { By = who, Capacity = capacity },
        static attribution => attribution with { By = [] },
        static attribution => attribution with { Capacity = null });

    /// <summary>Assessments of reliability and credibility, each with or without the other.</summary>
    public static Arbitrary<Assessment> Assessment { get; } = Making.Arbitrary(
        from reliability in CodeValues.Any<SourceReliability>().Generator.Maybe()
        from credibility in CodeValues.Any<InformationCredibility>().Generator.Maybe()
        from status in CodeValues.Any<VerificationStatus>().Generator.Maybe()
        from methods in CodeValues.Any<VerificationMethod>().Generator.Few()
        from who in IdValues.Actor.Generator.Maybe()
        from when in DateValues.ExtendedDate.Generator.Maybe()
        from reason in TextValues.Localized.Generator.Maybe()
        select new Assessment { SourceReliability = reliability, InformationCredibility = credibility, Status = status, Methods = methods, By = who, On = when, Reason = reason },
        static assessment => assessment with { Methods = [] },
        static assessment => assessment with { By = null, On = null },
        static assessment => assessment with { Reason = null });

    /// <summary>Numbers under which something is known elsewhere.</summary>
    public static Arbitrary<Identifier> Identifier { get; } = Making.Arbitrary(
        from scheme in CodeValues.Any<IdentifierScheme>().Generator
        from value in TextValues.Plain.Generator
        from issuer in IdValues.Actor.Generator.Maybe()
        from period in DateValues.DateSpan.Generator.Maybe()
        select new Identifier { Scheme = scheme, Value = value, Issuer = issuer, Period = period },
        static identifier => identifier with { Issuer = null },
        static identifier => identifier with { Period = null });

    /// <summary>Reasons why fields are missing, for one field or several.</summary>
    public static Arbitrary<AbsenceMap> Absences { get; } = Arb.From(
        from fields in IdValues.Field.Generator.Some()
        from absences in Absence().ListOf(fields.Count)
        select fields.Zip(absences).Aggregate(new AbsenceMap("someField", AbsenceReason.Unknown), static (map, entry) => map.With(entry.First.Text, entry.Second)),
        static map => map.Count == 1 ? [] : [new AbsenceMap(map.Keys.First().Text, map.Values.First().Reason)]);

    private static Gen<Locator> Locator() =>
        from kind in CodeValues.Any<LocatorKind>().Generator
        from value in TextValues.Plain.Generator
        select new Locator { Kind = kind, Value = value };

    private static Gen<Absence> Absence() =>
        from reason in CodeValues.Any<AbsenceReason>().Generator
        from who in IdValues.Actor.Generator.Maybe()
        from citations in Citation.Generator.Few()
        select new Absence { Reason = reason, By = who, Citations = citations };
}
