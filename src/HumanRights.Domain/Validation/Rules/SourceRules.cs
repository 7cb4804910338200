using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Sources, statements, their assessment, and proof: HRD1901 to HRD1999.</summary>
internal static class SourceRules
{
    // How many assessments with the same grade on both scales look like a habit.
    private const int MirroredGrades = 3;

    // Capacities in which nobody finds with authority.
    private static readonly HashSet<AttributionCapacity> s_withoutAuthority =
    [
        AttributionCapacity.OwnBehalf, AttributionCapacity.Victim, AttributionCapacity.Witness, AttributionCapacity.Detainee, AttributionCapacity.Accused, AttributionCapacity.Relative,
        AttributionCapacity.Lawyer, AttributionCapacity.PartyToCase, AttributionCapacity.Journalist, AttributionCapacity.HumanRightsDefender, AttributionCapacity.Anonymous,
    ];

    private static readonly HashSet<CustodyRelation> s_inTheirHands =
        [CustodyRelation.InCustodyOfRespondent, CustodyRelation.InCustodyOfSameSystem, CustodyRelation.UnderEscort, CustodyRelation.UnderDuressAlleged];

    private static readonly FieldPath s_qualification = new("qualification");

    private static readonly HashSet<Occupation> s_clinicalWork = [Occupation.Doctor, Occupation.Nurse, Occupation.Psychologist, Occupation.ForensicExpert];

    private static readonly HashSet<Post> s_clinicalPosts = [Post.Doctor, Post.HeadDoctor, Post.Nurse, Post.Psychologist, Post.Expert];

    private static readonly HashSet<EvidenceKind> s_digital =
        [EvidenceKind.Video, EvidenceKind.Photo, EvidenceKind.Audio, EvidenceKind.SatelliteImage, EvidenceKind.ChatLog, EvidenceKind.SocialMediaContent, EvidenceKind.Digital, EvidenceKind.MalwareSample];

    internal static IEnumerable<Rule> Make() =>
    [
        Rule.For<Statement>(RuleCatalogue.Get(RuleIds.PlaceNotTold), PlaceNotTold),
        Rule.For<Assessment>(RuleCatalogue.Get(RuleIds.GradesNotApart), GradesNotApart),
        Rule.For<Statement>(RuleCatalogue.Get(RuleIds.CorroboratedByOneOrigin), CorroboratedByOneOrigin),
        Rule.For<Statement>(RuleCatalogue.Get(RuleIds.RelayWithoutSpeaker), RelayWithoutSpeaker),
        Rule.For<Assessment>(RuleCatalogue.Get(RuleIds.VerifiedHow), VerifiedHow),
        Rule.For<Statement>(RuleCatalogue.Get(RuleIds.AllegationAsFact), AllegationAsFact),
        Rule.For<Statement>(RuleCatalogue.Get(RuleIds.SpeakerContradictsSelf), SpeakerContradictsSelf),
        Rule.For<Citation>(RuleCatalogue.Get(RuleIds.QuotedInTranslation), QuotedInTranslation),
        Rule.For<Source>(RuleCatalogue.Get(RuleIds.QuotedFromCorruptedText), QuotedFromCorruptedText),
        Rule.For<Source>(RuleCatalogue.Get(RuleIds.SourceUndated), SourceUndated),
        Rule.For<Evidence>(RuleCatalogue.Get(RuleIds.GradeWithoutClinician), GradeWithoutClinician),
        Rule.For<Evidence>(RuleCatalogue.Get(RuleIds.DigitalProofUnsecured), DigitalProofUnsecured),
        Rule.For<Statement>(RuleCatalogue.Get(RuleIds.DenialUnderCustody), DenialUnderCustody),
        Rule.For<Act>(RuleCatalogue.Get(RuleIds.LabelWithoutSpeaker), LabelWithoutSpeaker),
    ];

    private static void PlaceNotTold(Statement statement, RuleContext context)
    {
        if (statement.Citations.Count == 0 || statement.Absent?.Of("citations") is not null)
        {
            return;
        }

        context.Consider();
        var quoted = context.Shared(Quotations.Of);
        if (statement.Citations.Where(citation => citation.Locator is null && quoted.HasPlaces(citation.Source)).MinBy(static citation => citation.Source.Text, StringComparer.Ordinal) is { } without)
        {
            context.Report("citations", [Target.To(without.Source.ToRef())], without.Source.Text);
        }
    }

    private static void GradesNotApart(Assessment assessment, RuleContext context)
    {
        var (source, information) = (assessment.SourceReliability, assessment.InformationCredibility);
        if (source is null && information is null)
        {
            return;
        }

        context.Consider();
        var missing = source is null ? "sourceReliability" : information is null ? "informationCredibility" : null;
        if (missing is not null ? context.AbsenceOf(missing) is null : context.Shared(GradingHabit.Of).IsMirrored)
        {
            context.Report(missing is null ? "informationCredibility" : null, [], missing ?? "sourceReliability, informationCredibility");
        }
    }

    private static void CorroboratedByOneOrigin(Statement statement, RuleContext context)
    {
        if (statement.Assessment is not { } assessment)
        {
            return;
        }

        var field = assessment.InformationCredibility == InformationCredibility.Code1 ? "assessment/informationCredibility"
            : assessment.Status == VerificationStatus.Corroborated ? "assessment/status"
            : null;
        if (field is null)
        {
            return;
        }

        context.Consider();
        if (!context.Shared(Origins.Of).SupportOf(statement).IsTwo)
        {
            context.Report(field, []);
        }
    }

    private static void RelayWithoutSpeaker(Statement statement, RuleContext context)
    {
        if (statement.Attribution is not [{ Capacity: { } capacity }, ..])
        {
            return;
        }

        context.Consider();
        if (capacity == AttributionCapacity.Intermediary && context.AbsenceOf("attribution") is null)
        {
            context.Report("attribution", [], capacity.Text);
        }
    }

    private static void VerifiedHow(Assessment assessment, RuleContext context)
    {
        if (assessment.Status is not { } status || (status != VerificationStatus.Verified && status != VerificationStatus.Refuted))
        {
            return;
        }

        context.Consider();
        var missing = Missing(context, ("methods", assessment.Methods.Count == 0), ("by", assessment.By is null), ("on", assessment.On is null));
        if (missing.Length > 0)
        {
            context.Report("status", [], status.Text, missing);
        }
    }

    private static void AllegationAsFact(Statement statement, RuleContext context)
    {
        if (statement is not { Stance: { } stance, Attribution: [var speaker, ..] })
        {
            return;
        }

        var accuses = statement.About is { Record: { } record, Item: { } item } && context.Index.Resolve(record) is { } accused && context.Index.FindPart(accused, item) is Involvement;
        if (stance != Stance.Finds && !accuses)
        {
            return;
        }

        context.Consider();
        if ((stance == Stance.Finds || stance == Stance.States) && speaker.Capacity is { } capacity && s_withoutAuthority.Contains(capacity))
        {
            context.Report("stance", [], stance.Text, capacity.Text);
        }
    }

    private static void SpeakerContradictsSelf(Statement statement, RuleContext context)
    {
        if (context.Shared(SelfContradictions.Of).Find(statement) is not { } said)
        {
            return;
        }

        context.Consider();
        if (said.Earlier is { } earlier)
        {
            context.Report(null, [Target.To(earlier.Id.ToRef())], earlier.Id.Text);
        }
    }

    private static void QuotedInTranslation(Citation citation, RuleContext context)
    {
        if (citation.Quote is not { } quote || context.Index.Find(citation.Source) is not Source source)
        {
            return;
        }

        context.Consider();
        var isForeign = source.Language is { } language && !quote.Keys.Any(tag => Primary(tag.Text).SequenceEqual(Primary(language.Text)));
        var hasInsertions = IsTranslation(source) && !source.Flags.Contains(SourceFlag.TranslatorInsertions) && quote.Values.Any(TextRules.HasEditorialBrackets);
        if (isForeign || hasInsertions)
        {
            context.Report("quote", [Target.To(source.Id.ToRef(), isForeign ? "language" : "flags")], source.Id.Text);
        }

        static ReadOnlySpan<char> Primary(string tag) => tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? tag.AsSpan(0, end) : tag;
    }

    /// <summary>Whether a source says that it renders another text in another language.</summary>
    internal static bool IsTranslation(Source source) =>
        source.TranslationOf is not null || source.Flags.Contains(SourceFlag.MachineTranslated) || source.Flags.Contains(SourceFlag.UnofficialTranslation) || source.Flags.Contains(SourceFlag.TranslatorInsertions);

    private static void QuotedFromCorruptedText(Source source, RuleContext context)
    {
        if (!source.Flags.Contains(SourceFlag.CorruptedText))
        {
            return;
        }

        context.Consider();
        if (context.Shared(Quotations.Of).QuotedBy(source.Id) is { Count: > 0 } quoting)
        {
            context.Report("flags", quoting, source.Id.Text);
        }
    }

    private static void SourceUndated(Source source, RuleContext context)
    {
        context.Consider();

        // What the compiler inferred for a text that bears no date is a bound, not the text's own date.
        var isUndated = source.Issued is not { } issued || (source.Flags.Contains(SourceFlag.Undated) && issued.Basis == DateBasis.InferredByCompiler);
        if (isUndated && source.Absent?.Of("issued") is null)
        {
            context.Report();
        }
    }

    private static void GradeWithoutClinician(Evidence evidence, RuleContext context)
    {
        if (evidence.Consistency is null)
        {
            return;
        }

        context.Consider();
        var document = context.Index.Find(evidence.Document) as Source;
        IReadOnlyList<ActorRef> authors = evidence.Author is { } author ? [author] : document?.Authors ?? [];
        var isByOthers = authors.Count == 0
            ? context.AbsenceOf("author") is null && document?.Absent?.Of("authors") is null
            : authors.All(a => context.Index.Resolve(a) is Person person && IsKnownByOtherWork(person));
        var isUndated = evidence.CreatedOn is null && document?.Issued is null && context.AbsenceOf("createdOn") is null && document?.Absent?.Of("issued") is null;
        if (isByOthers || isUndated)
        {
            context.Report("consistency", [], string.Join(", ", ((string[])[isByOthers ? "author" : string.Empty, isUndated ? "createdOn" : string.Empty]).Where(static m => m.Length > 0)));
        }
    }

    private static bool IsKnownByOtherWork(Person person) =>
        person.Occupations.Count + person.Positions.Count > 0
        && !person.Occupations.Any(s_clinicalWork.Contains) && !person.Positions.Any(static position => position.Post is not { } post || s_clinicalPosts.Contains(post));

    private static void DigitalProofUnsecured(Evidence evidence, RuleContext context)
    {
        // Only what the compilers hold can they secure.
        var document = context.Index.Find(evidence.Document) as Source;
        if (!s_digital.Contains(evidence.Kind) || evidence.Availability != Availability.Held || (evidence.Custodian is { } custodian && custodian != context.File.CompiledBy)
            || document?.Flags.Contains(SourceFlag.Unseen) == true)
        {
            return;
        }

        context.Consider();
        var missing = Missing(
            context,
            ("hash", evidence.Hash is null && document?.Copies.Any(static copy => copy.ContentHash is not null) != true),
            ("createdOn", evidence.CreatedOn is null && document?.Issued is null),
            ("found", evidence.Found is null && document?.Copies.Any(static copy => copy.Url is not null && copy.RetrievedOn is not null) != true));
        if (missing.Length > 0)
        {
            context.Report(missing);
        }
    }

    private static void DenialUnderCustody(Statement statement, RuleContext context)
    {
        if (statement.Stance is not { } stance || (stance != Stance.Denies && stance != Stance.Retracts) || !IsInTheirHands(statement, context))
        {
            return;
        }

        context.Consider();
        List<Target> uses = [.. context.Shared(Reliance.Of).On(statement)];
        foreach (var answered in statement.RespondsTo)
        {
            // The only answer that denies it.
            if (answered.Record is { Kind: "statement" } record && context.Index.Resolve(record) is Statement said && context.Shared(Denials.Of).AreAll(said.Id, other => IsInTheirHands(other, context)))
            {
                uses.Add(answered);
            }
        }

        if (uses.Count > 0)
        {
            uses.Sort(TargetOrder.Instance);
            context.Report(null, uses, uses[0].Record!.Text);
        }
    }

    /// <summary>Whether those who are concerned by what somebody says have the speaker in their hands.</summary>
    private static bool IsInTheirHands(Statement statement, RuleContext context) =>
        context.Index.Find(statement.SaidIn) is Source { SpeakerCustody: { } custody } ? s_inTheirHands.Contains(custody) : statement.Attribution is [{ Capacity: { } capacity }, ..] && capacity == AttributionCapacity.Detainee;

    private static void LabelWithoutSpeaker(Act act, RuleContext context)
    {
        if (act.Qualification is not { } label || context.Record is not { } record)
        {
            return;
        }

        context.Consider();
        if (!context.Shared(Quotations.Of).IsSpokenOf(new Target { Record = record.RecordId.ToRef(), Item = act.Key, Field = s_qualification }))
        {
            context.Report("qualification", [], label.Text);
        }
    }

    /// <summary>The members that are missing without a reason, joined for a message.</summary>
    internal static string Missing(RuleContext context, params ReadOnlySpan<(string Name, bool IsMissing)> members)
    {
        var names = new List<string>();
        foreach (var (name, isMissing) in members)
        {
            if (isMissing && context.AbsenceOf(name) is null)
            {
                names.Add(name);
            }
        }

        return string.Join(", ", names);
    }

    /// <summary>Whether the compilers give both grades alike throughout, as if one were copied from the other.</summary>
    private sealed class GradingHabit
    {
        private GradingHabit(bool isMirrored) => IsMirrored = isMirrored;

        internal bool IsMirrored { get; }

        internal static GradingHabit Of(RuleContext context)
        {
            var graded = context.File.Statements.Select(static statement => statement.Assessment)
                .Where(static assessment => assessment is { SourceReliability: not null, InformationCredibility: not null }).ToList();
            return new(graded.Count >= MirroredGrades && graded.TrueForAll(static a => a!.SourceReliability!.Text[0] - 'a' == a.InformationCredibility!.Text[0] - '1'));
        }
    }
}
