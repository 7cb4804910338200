using HumanRights.Domain.Privacy;
using System.Collections.Frozen;
using System.Globalization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Statistics;
using HumanRights.Domain.Text;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Redaction;

/// <summary>Copies what an audience may see of a case file, member by member along the structure table. What is not named here as publishable is not copied.</summary>
internal sealed class Projector
{
    private const string WrittenAs = "edtf";

    // Members of a record or part whose loss nobody misses: no absence is written for them.
    private static readonly HashSet<string> s_silent = new(["label", "notes", "markings", "citations", "identifiers", "count", "absent", "summary", "succeeds"], StringComparer.Ordinal);

    // What says when a marking was made or why, and by whom.
    private static readonly HashSet<string> s_ofMarking = new(["level", "audiences", "bodies", "targets", "reviewed", "until"], StringComparer.Ordinal);

    // Who had it explained, and in which circumstances, is for the compilers alone.
    private static readonly HashSet<string> s_ofConsent = new(["id", "status", "persons", "uses", "audiences", "given", "withdrawn", "expires"], StringComparer.Ordinal);

    // A person or group under a pseudonym: that there is somebody, and on which sources that rests.
    private static readonly HashSet<string> s_ofAnonymous = new(["id", "citations", "markings"], StringComparer.Ordinal);

    // Codes of kinship that mean something else in other lists.
    private static readonly HashSet<string> s_kin = new(new[] { Kinship.Partner, Kinship.Fiance, Kinship.Child, Kinship.StepChild, Kinship.Grandparent, Kinship.Grandchild, Kinship.InLaw, Kinship.Ward }.Select(static k => k.Text), StringComparer.Ordinal);

    // In codes of any list, words that tell whose kin somebody is.
    private static readonly HashSet<string> s_kinWords = new(["relative", "relatives", "spouse", "spouses", "sibling", "siblings", "parent", "parents", "kin", "kinship", "guardian", "successor", "mother", "father", "son", "daughter", "wife", "husband", "brother", "sister", "widow", "widower", "aunt", "uncle", "niece", "nephew", "cousin"], StringComparer.Ordinal);

    // And codes that tell it otherwise.
    private static readonly HashSet<string> s_kinCodes = new([PartyCapacity.OnBehalfOfMinor.Text, PartyCapacity.OnBehalfOfIncapacitated.Text, DetentionStatus.AccompanyingChild.Text], StringComparer.Ordinal);

    // What places and bodies say of who lives, works or visits there tells where those are whom other records tell of roughly.
    private static readonly HashSet<string> s_whereabouts = new(["facility", "place", "organization"], StringComparer.Ordinal);

    // Members of people and groups that are not told of those who are protected, whatever a statement says of them.
    private static readonly HashSet<string> s_posts = new(["positions", "occupations", "ages", "defender"], StringComparer.Ordinal);

    // Beside the month in which something happened they tell the days.
    private static readonly HashSet<string> s_time = new([Unit.Minute.Text, Unit.Hour.Text, Unit.Day.Text, Unit.Week.Text, Unit.Month.Text, Unit.Year.Text], StringComparer.Ordinal);

    // Kinds of places that a protected person's whereabouts may be told by.
    private static readonly HashSet<PlaceKind> s_rough = [PlaceKind.Region, PlaceKind.Country, PlaceKind.DisputedTerritory];

    private static readonly FrozenSet<string> s_memberNames = StructureTable.All.SelectMany(static s => s.Members).Select(static m => m.Name).ToFrozenSet(StringComparer.Ordinal);

    private readonly CaseFileIndex _index;
    private readonly Publication _publication;
    private readonly Protection _protection;

    // The records whose dates, places and numbers are told roughly.
    private readonly IReadOnlySet<string> _rough;
    private readonly RedactionLog _log;
    private readonly Tripwire _tripwire;

    // What statements are about in the end: of a chain all are asked for, so it is followed once.
    private readonly Dictionary<string, (string Record, string? Member)?> _subjects = new(StringComparer.Ordinal);

    // How many references to somebody without trace were dropped so far, and how many other things.
    private int _secrets;
    private int _withheld;

    // Whether a copy is made only to see what would be left of it: such copies are not published.
    private int _trials;

    internal Projector(CaseFileIndex index, Publication publication, Protection protection, IReadOnlySet<string> rough, Tripwire tripwire, RedactionLog log)
    {
        _rough = rough;
        _index = index;
        _publication = publication;
        _protection = protection;
        _tripwire = tripwire;
        _log = log;
    }

    /// <summary>What is lost, and not because of somebody without trace: whatever refers to it has lost something that a reader may miss.</summary>
    internal Missed Missed { get; } = new();

    /// <summary>The projection of a record; null when the audience sees nothing of it.</summary>
    internal Draft? Record(Record record)
    {
        var id = record.RecordId.Text;
        var kind = record.Shape.RecordKind!;
        var place = Spot.Of(id);
        var standing = _protection.Of(id);
        if (standing < Standing.Anonymous)
        {
            _log.Add(Withheld.Record, kind, place);
            return null;
        }

        var context = new Context(place, _rough.Contains(id), kind);
        var written = Draft.Of(_protection.Clearance.MarkingsOf(id) is { } markings ? record with { Markings = [.. markings] } : record);
        if (standing == Standing.Anonymous)
        {
            _log.Add(Withheld.Identity, kind, place);
            var anonymous = Object(context, written, s_ofAnonymous);
            if (record.Shape.Find("nameStatus") is not null)
            {
                anonymous["nameStatus"] = NameStatus.Anonymised.Text;
            }

            anonymous.Mask(["names"]);
            return anonymous;
        }

        var projected = Object(context, written, record is Consent ? s_ofConsent : null);
        if (record is Consent consent && !Agreement.IsClear(consent, _index))
        {
            // Who gave it is not told; for whom it is must be.
            projected["persons"] = new DraftList([.. Agreement.PeopleOf(consent, _index).Where(_protection.IsPublished)]);
        }

        if (record is Figure)
        {
            HideRatio(projected, written);
        }

        if (!IsLeft(projected, written))
        {
            if (!IsLostInSecret(projected, written))
            {
                Missed.Add(id);
            }

            _log.Add(Withheld.LeftOver, kind, place);
            return null;
        }

        return projected;
    }

    /// <summary>Of a ratio and what it is made of any two tell the third.</summary>
    private static void HideRatio(Draft projected, Draft written)
    {
        string[] ratio = ["quantity", "numerator", "denominator"];
        var lost = ratio.Where(name => written[name] is not null && projected[name] is null).ToList();
        if (lost.Count == 0)
        {
            return;
        }

        var others = ratio.Where(name => projected[name] is not null).ToList();
        others.ForEach(name => projected[name] = null);
        if (!lost.TrueForAll(name => projected.LostInSecret.Contains(projected.Shape.IndexOf(name))))
        {
            projected.Mask(others);
        }
    }

    /// <summary>Beside one end of a time the duration tells the other.</summary>
    private static void HideDuration(Draft copy, Draft written)
    {
        string[] ends = ["from", "to"];
        var lost = ends.Where(name => written[name] is not null && copy[name] is null).ToList();
        if (lost.Count == 0 || copy["duration"] is null)
        {
            return;
        }

        copy["duration"] = null;
        if (lost.TrueForAll(name => copy.LostInSecret.Contains(copy.Shape.IndexOf(name))))
        {
            copy.LostInSecret.Add(copy.Shape.IndexOf("duration"));
        }
    }

    /// <summary>The members of the case file itself, without its records.</summary>
    internal Draft File(CaseFile file)
    {
        var place = Spot.Of(string.Empty);
        var context = new Context(place, false, "case-file");
        var written = Draft.Of(file);
        var projected = new Draft(file.Shape);
        for (var i = 0; i < file.Shape.Members.Count; i++)
        {
            var member = file.Shape.Members[i];
            if (written[i] is not { } value)
            {
                continue;
            }

            projected[i] = member.Name switch
            {
                "schemaVersion" or "id" or "compiledOn" => value,
                "updatedOn" when _protection.Clearance.IsFileCleared => value,
                "language" when _protection.Clearance.IsFileCleared => IsPrivate((string)value) ? null : value,
                "title" or "summary" or "licence" when _protection.Clearance.IsFileReviewed => Seen(place.Member(member.Name), value),
                "compiledBy" when _protection.Clearance.IsFileCleared && _protection.IsPublished((string)value) => value,
                "countryPacks" when _protection.Clearance.IsFileCleared => Packs((DraftList)value),
                "marking" => Object(context with { Place = place.Member(member.Name) }, (Draft)value, s_ofMarking),
                _ => null,
            };
            if (projected[i] is null)
            {
                _log.Add(member.Name is "compiledBy" or "supersedes" ? Withheld.Reference : Withheld.Text, context.Kind, place.Member(member.Name));
            }
        }

        return projected;
    }

    /// <summary>Country packs that are called by a country; a name of their own could say anything.</summary>
    private static DraftList? Packs(DraftList packs)
    {
        var countries = packs.Items.Where(static p => p is string { Length: 2 } name && name.All(char.IsAsciiLetterLower)).ToList();
        return countries.Count == 0 ? null : new DraftList(countries);
    }

    /// <summary>What the file says of itself, under the eye of the watch.</summary>
    private object? Seen(Spot place, object value)
    {
        var prose = (value as List<KeyValuePair<string, string>>)?.FindAll(static e => !IsPrivate(e.Key));
        foreach (var text in prose?.Select(static e => e.Value) ?? [(string)value])
        {
            _tripwire.Watch(text, place);
        }

        return prose is null ? value : prose.Count == 0 ? null : prose;
    }

    private Draft Object(Context context, Draft written, HashSet<string>? only)
    {
        var shape = written.Shape;
        var projected = new Draft(shape);
        var masked = new List<string>();
        var isRecordOrPart = shape.RecordKind is not null || KeyedReferences.IsPart(shape);
        var before = _withheld;
        for (var i = 0; i < shape.Members.Count; i++)
        {
            if (written[i] is not { } value)
            {
                continue;
            }

            var member = shape.Members[i];
            var below = context with { Place = context.Place.Member(member.Name), IsRough = context.IsRough && !IsLimit(shape, member) };
            if (only is not null && !only.Contains(member.Name))
            {
                Withhold(Withheld.Identity, below);
                Missed.AddParts(below.Place.Record, value);
                continue;
            }

            var (secrets, withheld, isShorter) = (_secrets, _withheld, false);
            if (!_protection.Clearance.IsCleared(below.Place) && member.Name is not (KeyedReferences.Key or KeyedReferences.Id))
            {
                WithholdMember(below, value);
            }
            else
            {
                projected[i] = value is DraftList list ? List(below, member, list, out isShorter) : Item(below, member, value);
            }

            // What was lost only because somebody without trace stood in it is lost without trace.
            var isSecret = secrets != _secrets && withheld == _withheld;
            if (projected[i] is null && isSecret)
            {
                projected.LostInSecret.Add(i);
            }

            if (isShorter)
            {
                projected.LostInPart.Add(i);
            }

            if (isRecordOrPart && !s_silent.Contains(member.Name) && !_protection.Clearance.LeavesNoTrace(below.Place))
            {
                projected.Missed.Add(i);
                if (projected[i] is null && !isSecret)
                {
                    masked.Add(member.Name);
                }
            }
        }

        if (KeyedReferences.OwnerIn(shape) is { } owner && projected.Text(owner) != written.Text(owner))
        {
            // A key says nothing in another record than the one that it was given in.
            for (var i = 0; i < shape.Members.Count; i++)
            {
                if (KeyedReferences.IsKeyReference(shape.Members[i]))
                {
                    projected[i] = null;
                }
            }
        }

        if (written.HasUnknown)
        {
            Withhold(Withheld.Unknown, context);
        }

        if (shape.IndexOf(KeyedReferences.Absent) >= 0)
        {
            projected.Mask(masked);
        }

        if (shape.Name == nameof(Marking) && written["bodies"] is not null && written["audiences"] is null)
        {
            // The bodies may not be told; that it is for bodies alone must be.
            projected["audiences"] = new DraftList([Audience.NamedBody.Text]);
        }

        projected.IsLess = _withheld != before;
        return projected;
    }

    /// <summary>What is left of a list, and whether something of it is lost other than in secret.</summary>
    private DraftList? List(Context context, MemberShape member, DraftList list, out bool isShorter)
    {
        isShorter = false;
        var copies = new List<object?>();
        foreach (var item in list.Items)
        {
            var (secrets, withheld) = (_secrets, _withheld);
            if (Item(context, member, item!) is { } copy)
            {
                copies.Add(copy);
            }
            else
            {
                isShorter |= secrets == _secrets || withheld != _withheld;
            }
        }

        return copies.Count == 0 ? null : new DraftList(copies);
    }

    /// <summary>When a marking or a consent ends: told roughly it would hold for longer, or for less.</summary>
    private static bool IsLimit(ObjectShape shape, MemberShape member) =>
        shape.Name == nameof(Marking) || (shape.Name == nameof(Consent) && member.Name == "expires");

    private object? Item(Context context, MemberShape member, object value) => member.Kind switch
    {
        MemberKind.Object => Object(context, (Draft)value),
        MemberKind.LanguageMap => Prose(context, (List<KeyValuePair<string, string>>)value),
        MemberKind.AbsenceMap => Absences(context, (List<KeyValuePair<string, Draft>>)value),
        MemberKind.Text => Reviewed(context) ? Watched(context, (string)value) : null,
        MemberKind.Value => Value(context, member.Form!, (string)value),
        MemberKind.Day when context.IsRough => Withhold(Withheld.Rounded, context),
        MemberKind.Integer when context.IsRough && (long)value < _publication.LeastCount => Withhold(Withheld.SmallNumber, context),
        _ => value,
    };

    /// <summary>Where in its record a target points.</summary>
    private static Target TargetOf(Draft target) => new()
    {
        Item = target.Text("item") is { } item ? new PartKey(item) : null,
        Field = target.Text("field") is { } field ? new FieldPath(field) : null,
    };

    private Draft? Object(Context context, Draft written)
    {
        var shape = written.Shape;
        switch (shape.Name)
        {
            case nameof(ExtendedDate) when context.IsRough:
                return Rounded(context, written) ?? TooExact(Withheld.Rounded, context, written);
            case nameof(Target) when _protection.Of(written.Text("record") ?? context.Place.Record, written.Text("item"), written.Text("field")) is var standing && standing < Standing.Anonymous:
                WithholdReference(standing, context);
                return null;
            case nameof(Relationship) when written.Text("to") is { } to && _protection.IsUnderPseudonym(to):
                // Whose kin somebody is tells who they are.
                Withhold(Withheld.Identity, context);
                Missed.AddParts(context.Place.Record, written);
                return null;
            case nameof(StatementValue) when _protection.IsOfMore(context.Place.Record):
                // The value of the whole tells what is withheld in it.
                WithholdReference(Standing.Hidden, context);
                return null;
            case nameof(Note) when _publication.Audience != Audience.Internal && (written["internal"] is true || (written["internal"] is not null && !_protection.Clearance.IsCleared(context.Place.Member("internal")))):
                Withhold(Withheld.Text, context);
                Missed.AddParts(context.Place.Record, written);
                return null;
            case nameof(Quantity) when context.IsRough && IsSmall(context, written):
                return TooExact(Withheld.SmallNumber, context, written);
            case nameof(Quantity) when context.IsRough && MayBeTime(context, written):
                return TooExact(Withheld.Rounded, context, written);
            case nameof(DateAnchor) when written["target"] is Draft target && !_protection.Clearance.IsClearedWithin(target.Text("record") ?? context.Place.Record, TargetOf(target)):
                // The day of the whole may be the one that is withheld in it.
                WithholdReference(Standing.Hidden, context);
                return null;
            case nameof(DateAnchor) when written["target"] is Draft target && (target.Text("record") ?? context.Place.Record) is var anchor && _rough.Contains(anchor) && _protection.IsPublished(anchor) && _index.FindText(anchor) is not (Person or Group):
                Withhold(Withheld.Rounded, context);
                return null;
            case nameof(DefenderProfile) when context.IsRough && _protection.IsUnderPseudonym(context.Place.Record):
            case nameof(Coordinates) or nameof(Age) or nameof(Position) or nameof(Occupation) or nameof(Term) or nameof(MoneyConversion) when context.IsRough:
                return TooExact(Withheld.Rounded, context, written);
            default:
                break;
        }

        var inside = KeyedReferences.IsPart(shape) ? context with { Place = context.Place.Part(written.Text(KeyedReferences.Key)!) } : context;
        if (!_protection.Clearance.IsCleared(inside.Place))
        {
            WithholdMember(inside, written);
            return null;
        }

        var withheld = _withheld;
        var copy = Object(inside, written, shape.Name == nameof(Marking) ? s_ofMarking : null);
        if (shape.Name == nameof(DateSpan))
        {
            HideDuration(copy, written);
        }

        if (IsLeft(copy, written))
        {
            return copy;
        }

        if (IsLostInSecret(copy, written))
        {
            _withheld = withheld;
        }
        else
        {
            Missed.AddParts(inside.Place.Record, written);
        }

        return null;
    }

    /// <summary>Whether a copy of which too little is left would say nothing even if only those were missing who leave no trace: then it is lost without trace, and nothing else in it is missed.</summary>
    private static bool IsLostInSecret(Draft copy, Draft written)
    {
        var others = new Draft(copy.Shape);
        for (var i = 0; i < copy.Shape.Members.Count; i++)
        {
            others[i] = copy.LostInSecret.Contains(i) ? null : written[i];
        }

        return !IsLeft(others, written);
    }

    /// <summary>Withholds what cannot be told roughly; without trace where it would be lost in secret even if it could be told exactly.</summary>
    private Draft? TooExact(Withheld rule, Context context, Draft written)
    {
        _trials++;
        var copy = Object(context with { IsRough = false }, written);
        _trials--;
        if (copy is not null)
        {
            Withhold(rule, context);
            Missed.AddParts(context.Place.Record, written);
        }

        return null;
    }

    /// <summary>Whether a copy still says something; one that never said what its kind is for says what it did.</summary>
    private static bool IsLeft(Draft copy, Draft written)
    {
        var meaning = Meaning.Of(copy.Shape);
        copy.Said = meaning.Of(written);
        foreach (var member in meaning.Whole)
        {
            if (written[member] is not null && (copy[member] is null || (meaning.HangsOnEach(member) && ((DraftList)copy[member]!).Count < ((DraftList)written[member]!).Count)))
            {
                return false;
            }
        }

        return meaning.IsStillLeft(copy);
    }

    private bool Reviewed(Context context)
    {
        if (_protection.Clearance.IsReviewed(context.Place))
        {
            return true;
        }

        Withhold(Withheld.Text, context);
        return false;
    }

    /// <summary>A text on its way to the audience. The watch changes nothing in it.</summary>
    private string Watched(Context context, string text)
    {
        if (_trials == 0)
        {
            _tripwire.Watch(text, context.Place);
        }

        return text;
    }

    private List<KeyValuePair<string, string>>? Prose(Context context, List<KeyValuePair<string, string>> prose)
    {
        if (!Reviewed(context))
        {
            return null;
        }

        // What stands in a language tag beyond language, script and region is free text of its own.
        var copy = prose.Where(static e => !IsPrivate(e.Key)).OrderBy(static e => e.Key, StringComparer.Ordinal).ToList();
        copy.ForEach(e => Watched(context, e.Value));
        return copy.Count == 0 ? null : copy;
    }

    /// <summary>Whether a number may be one of days: its unit says so, or nobody can see what it is of.</summary>
    private bool MayBeTime(Context context, Draft quantity) =>
        context.Place.Field.Split('/')[^1] is "duration" or "offset"
        || (quantity.Text("unit") is { } unit
            ? s_time.Contains(unit) || !((ICode)Unit.Day).Codelist.TryFind(unit, out _) || !_protection.Clearance.IsCleared(context.Place.Member("unit"))
            : SubjectOf(context.Place.Record) is var (about, _) && _index.FindText(about) is Person or Group);

    /// <summary>What a statement says something of in the end, by way of statements about statements: the record, and the first member on the way there; null for what is no statement.</summary>
    private (string Record, string? Member)? SubjectOf(string statement)
    {
        var way = new List<string>();
        (string, string?)? subject = null;
        while (!_subjects.ContainsKey(statement))
        {
            _subjects.Add(statement, null);
            if (_index.FindText(statement) is not Statement { About: { } about })
            {
                break;
            }

            way.Add(statement);
            statement = about.Record?.Text ?? statement;
            subject = (statement, about.Field?.Text.Split('/')[0]);
        }

        subject = _subjects[statement] ?? subject;
        way.ForEach(passed => _subjects[passed] = subject);
        return subject;
    }

    /// <summary>Whether a value that a statement gives may be the post, work or age of somebody who is told of roughly.</summary>
    private bool MayBePost(Context context) =>
        context.Place.Field.Split('/')[0] == "value" && SubjectOf(context.Place.Record) is var (about, member)
        && (member is null ? _protection.IsUnderPseudonym(about) : _index.FindText(about) is Person or Group && s_posts.Contains(member));

    private List<KeyValuePair<string, Draft>>? Absences(Context context, List<KeyValuePair<string, Draft>> absences)
    {
        var holder = context.Place.Outer!;
        var copy = new List<KeyValuePair<string, Draft>>();
        foreach (var (field, absence) in absences)
        {
            if (!field.Split('/').All(s_memberNames.Contains))
            {
                Withhold(Withheld.Member, context);
            }
            else if (!_protection.Clearance.IsCleared(holder.Member(field)))
            {
                // As with a value: whether there was one is not told.
                WithholdMember(context with { Place = holder.Member(field) }, absence);
                if (!_protection.Clearance.LeavesNoTrace(holder.Member(field)))
                {
                    copy.Add(new(field, Draft.Masked()));
                }
            }
            else if (Object(context, absence) is { } said)
            {
                copy.Add(new(field, said));
            }
        }

        return copy.Count == 0 ? null : copy;
    }

    /// <summary>Values of a fixed form: what can hold nothing but what the form says is copied; what could hold a name is a text.</summary>
    private string? Value(Context context, TextForm form, string text)
    {
        if (form.Codelist is { } list)
        {
            return context.IsRough && TellsKin(list, text) ? Withhold(Withheld.Rounded, context) : list.TryFind(text, out _) ? text : Reviewed(context) ? Watched(context, text) : null;
        }

        if (form.RecordKind is not null || form.Name is nameof(RecordRef) or nameof(ActorRef) or nameof(LocationRef))
        {
            return Reference(context, form, text);
        }

        return form.Name switch
        {
            nameof(PlainCode) when context.IsRough && (TellsKin(null, text) || MayBePost(context)) => Withhold(Withheld.Rounded, context),
            nameof(PartKey) when context.IsRough && context.Place.Field == "succeeds" => Withhold(Withheld.Rounded, context),
            nameof(DecimalNumber) or nameof(CountryCode) or nameof(CurrencyCode) or nameof(Edtf) or nameof(ClockTime) or nameof(Jurisdiction) or nameof(SchemaVersion) or nameof(PartKey) => text,
            nameof(LanguageTag) => IsPrivate(text) ? Withhold(Withheld.Text, context) : text,
            nameof(FieldPath) => text.Split('/').All(s_memberNames.Contains) ? text : Withhold(Withheld.Unknown, context),

            // A hash over bytes that the audience does not have confirms a guess at them.
            nameof(ContentHash) => Withhold(Withheld.Hash, context),
            _ => Reviewed(context) ? Watched(context, text) : null,
        };
    }

    private static bool TellsKin(Codelist? list, string code) =>
        s_kinCodes.Contains(code) || code.Split('-').Any(s_kinWords.Contains) || ((list is null || list == ((ICode)Kinship.Child).Codelist) && s_kin.Contains(code));

    private string? Reference(Context context, TextForm form, string text)
    {
        if (context.Place.IsId)
        {
            return text;
        }

        if (!_protection.IsPublished(text))
        {
            WithholdReference(_protection.Of(text), context);
            return null;
        }

        if (context.IsRough && ((s_whereabouts.Contains(context.Kind) && _protection.IsUnderPseudonym(text)) || (form.Name == nameof(RecordRef) && MayBePost(context))))
        {
            return Withhold(Withheld.Identity, context);
        }

        // A consent says for whom it is, not where anything was; without them it would bind nobody.
        if (context.IsRough && context.Kind != "consent" && IsWhereabouts(text))
        {
            Withhold(Withheld.Rounded, context);
            return RegionOf(text) is { } region && form.Name == nameof(LocationRef) ? region : null;
        }

        return text;
    }

    /// <summary>Whether a reference tells where somebody is or was: also a facility that acts, for there it was.</summary>
    private bool IsWhereabouts(string text) =>
        (text.StartsWith("place/", StringComparison.Ordinal) || text.StartsWith("facility/", StringComparison.Ordinal)) && !(_index.FindText(text) is Place place && IsRegion(place));

    /// <summary>Whether everybody who sees a place may know that it is a region or more.</summary>
    private bool IsRegion(Place place) => s_rough.Contains(place.Kind) && !_protection.Clearance.IsMarkedApart(Spot.Of(place.Id.Text).Member("kind"));

    /// <summary>The region or country that a place or facility lies in, when the audience may see it and all on the way to it.</summary>
    /// <remarks>
    /// What the way tells is of the places on it: it is gone only where everybody may go who sees where it starts. Where several
    /// regions are equally near, as in a disputed territory, none is told: which one it is would hang on the order of the file.
    /// </remarks>
    private string? RegionOf(string location)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (List<string> near = [location]; near.Count > 0;)
        {
            near = [.. near.Where(text => seen.Add(text) && _protection.Of(text) == Standing.Open && _protection.Clearance.BindsAlike(location, text))];
            var regions = near.Where(text => _index.FindText(text) is Place place && IsRegion(place)).ToList();
            if (regions.Count > 0)
            {
                return regions.Count == 1 ? regions[0] : null;
            }

            near = [.. near.SelectMany(Around)];
        }

        return null;
    }

    /// <summary>What a place or facility lies in, as everybody may know who sees it.</summary>
    private IEnumerable<string> Around(string location) => _index.FindText(location) switch
    {
        Place place => place.Within
            .Where(w => w.Place is not null && !_protection.Clearance.IsMarkedApart(Spot.Of(location).Member("within").Part(w.Key.Text).Member("place")))
            .Select(w => w.Place!.Text),
        Facility { Place: { } at } when !_protection.Clearance.IsMarkedApart(Spot.Of(location).Member("place")) => [at.Text],
        _ => [],
    };

    /// <summary>A date as its month or year alone; null when it lies in no single one.</summary>
    private Draft? Rounded(Context context, Draft written)
    {
        if (!_protection.Clearance.IsCleared(context.Place.Member(WrittenAs)) || !Edtf.TryParse(written.Text(WrittenAs), out var date)
            || !date.Earliest.TryGetLocalDate(out var from) || !date.Latest.TryGetLocalDate(out var to) || from.Year != to.Year || from.Year < 1)
        {
            return null;
        }

        Withhold(Withheld.Rounded, context);
        return new Draft(written.Shape)
        {
            [WrittenAs] = _publication.Dates == DateRounding.Month && from.Month == to.Month
                ? string.Create(CultureInfo.InvariantCulture, $"{from.Year:0000}-{from.Month:00}")
                : from.Year.ToString("0000", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Whether a number, as far as it is told, is smaller than may be told.</summary>
    private bool IsSmall(Context context, Draft quantity)
    {
        var isBelow = IsTold("bound") && quantity.Text("bound") == QuantityBound.LessThan.Text;
        foreach (var name in (ReadOnlySpan<string>)["value", "min", "max"])
        {
            if (IsTold(name) && quantity.Text(name) is { } number && DecimalNumber.TryParse(number, CultureInfo.InvariantCulture, out var value) && (value.Value < _publication.LeastCount || (isBelow && value.Value == _publication.LeastCount)))
            {
                return true;
            }
        }

        return IsTold("words") && quantity["words"] is not null;

        bool IsTold(string member) => _protection.Clearance.IsCleared(context.Place.Member(member));
    }

    /// <summary>Notes that a reference is withheld; of what leaves no trace nobody is to know that there was one.</summary>
    private void WithholdReference(Standing standing, Context context)
    {
        if (standing == Standing.Hidden)
        {
            _secrets++;
            Log(Withheld.Reference, context);
        }
        else
        {
            Withhold(Withheld.Reference, context);
        }
    }

    /// <summary>Notes that a marking withholds a place; of one without trace nobody is to know.</summary>
    private void WithholdMember(Context context, object value)
    {
        if (_protection.Clearance.LeavesNoTrace(context.Place))
        {
            _secrets++;
            Log(Withheld.Member, context);
        }
        else
        {
            Withhold(Withheld.Member, context);
            Missed.AddParts(context.Place.Record, value);
        }
    }

    /// <summary>Notes that something is withheld, and gives nothing in its place.</summary>
    private string? Withhold(Withheld rule, Context context)
    {
        _withheld++;
        Log(rule, context);
        return null;
    }

    private void Log(Withheld rule, Context context)
    {
        if (_trials == 0)
        {
            _log.Add(rule, context.Kind, context.Place);
        }
    }

    private static bool IsPrivate(string language) => !TextPatterns.IsPlainLanguage(language);

    /// <summary>Where the copying stands.</summary>
    /// <param name="Place">The place in the record.</param>
    /// <param name="IsRough">Whether protected people are told of here.</param>
    /// <param name="Kind">The kind of the record, for the log.</param>
    private readonly record struct Context(Spot Place, bool IsRough, string Kind);
}
