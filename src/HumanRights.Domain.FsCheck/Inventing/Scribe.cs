using System.Buffers;
using System.Globalization;
using System.Text.Json;
using HumanRights.Domain.Common;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Statistics;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.FsCheck.Inventing;

/// <summary>Writes an invented case file from the structure table: every type, every member, each there or not.</summary>
/// <remarks>
/// Two ideas keep what is written free of contradiction. References lead to records of the cast, of the same kind only backwards.
/// And time passes as a record is written: each date lies after those before it; what cannot lie in that order has an
/// <see cref="Era"/> of its own. <see cref="Restraints"/> holds the rest.
/// </remarks>
internal sealed class Scribe : IDisposable
{
    private const int DeepestObject = 6;
    private const int LastOfCourse = 2900;

    private readonly Dice _dice;
    private readonly Cast _cast;
    private readonly Words _words;
    private readonly ArrayBufferWriter<byte> _buffer = new(16 * 1024);
    private readonly Utf8JsonWriter _json;
    private readonly int _origin;
    private readonly Scene[] _scenes;
    private readonly bool _isForAudience;
    private readonly Dictionary<string, List<string>> _keys = new(StringComparer.Ordinal);
    private string? _kind;
    private int _index;
    private int _clock;
    private int _lawClock;
    private int _endClock;
    private int _nextKey;
    private int _depth;
    private Era _era = Era.Course;
    private Point? _point;
    private string? _twin;
    private bool _isPart;

    internal Scribe(Dice dice, Cast cast, params IReadOnlyList<Scene> scenes)
    {
        _scenes = [.. scenes];
        _isForAudience = Array.Exists(_scenes, static s => s.Audience is not null);
        _dice = dice;
        _cast = cast;
        _words = new Words(dice);
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { SkipValidation = true });
        _origin = new DateOnly(2012, 1, 1).DayNumber + dice.Below(700);
    }

    /// <summary>A case file that holds the cast and the scenes.</summary>
    internal CaseFile File() => CaseFileJson.Read<CaseFile>(Json()).Require();

    /// <summary>The JSON of a case file that holds the cast and the scenes.</summary>
    internal ReadOnlySpan<byte> Json()
    {
        var plan = ShapePlan.Of(StructureTable.Of<CaseFile>());
        Span<bool> chosen = stackalloc bool[plan.Members.Length];
        Choose(plan, chosen, 3);
        _json.WriteStartObject();
        for (var i = 0; i < plan.Members.Length; i++)
        {
            var member = plan.Members[i];
            if (member.Shape.Object?.RecordKind is { } kind)
            {
                Records(member, kind);
            }
            else if (Array.FindIndex(_scenes, s => s.MembersOfFile.Contains(member.Name)) is >= 0 and var scene)
            {
                _json.WritePropertyName(member.Encoded);
                _scenes[scene].WriteMember(_json, member.Name, PrefixOf(scene), _origin, _dice);
            }
            else if (chosen[i])
            {
                Member(plan, member, chosen);
            }
        }

        // What no case file has yet can only be told by a scene.
        for (var i = 0; i < _scenes.Length; i++)
        {
            foreach (var name in _scenes[i].MembersOfFile.Where(name => plan.Shape.Find(name) is null))
            {
                _json.WritePropertyName(name);
                _scenes[i].WriteMember(_json, name, PrefixOf(i), _origin, _dice);
            }
        }

        _json.WriteEndObject();
        _json.Flush();
        return _buffer.WrittenSpan;
    }

    /// <summary>The only record of a cast.</summary>
    internal T Record<T>()
        where T : Record, IJsonObject<T>
    {
        var shape = StructureTable.Of<T>();
        Begin(shape.RecordKind!, 0);
        Object(ShapePlan.Of(shape));
        _json.Flush();
        return CaseFileJson.Read<T>(_buffer.WrittenSpan).Require();
    }

    public void Dispose() => _json.Dispose();

    /// <summary>What the ids of a scene's records begin with: its name, and its place among the scenes.</summary>
    private string PrefixOf(int scene) => string.Create(CultureInfo.InvariantCulture, $"{_scenes[scene].Name}.{scene + 1}.");

    private void Records(ShapePlan.MemberPlan member, string kind)
    {
        var count = _cast.CountOf(kind);
        if (count == 0 && !Array.Exists(_scenes, s => s.Has(member.Name)))
        {
            return;
        }

        _json.WriteStartArray(member.Encoded);
        for (var i = 0; i < count; i++)
        {
            Begin(kind, i);
            Object(member.Object!);
        }

        for (var i = 0; i < _scenes.Length; i++)
        {
            _scenes[i].Write(_json, member.Name, PrefixOf(i), _origin, _dice);
        }

        _json.WriteEndArray();
        _kind = null;
    }

    private void Begin(string kind, int index)
    {
        _kind = kind;
        _index = index;
        _clock = _dice.Below(900);
        _lawClock = _dice.Below(900);
        _endClock = 0;
        _nextKey = 1;
        _keys.Clear();
        _point = null;
        _twin = null;
    }

    private void Object(ShapePlan plan)
    {
        switch (plan.Shape.Name)
        {
            case nameof(ExtendedDate):
                Date();
                return;
            case nameof(Quantity):
                Amount(plan, _isPart);
                return;
            case nameof(Term):
                Length();
                return;
            case nameof(Target):
                Pointer();
                return;
            default:
                break;
        }

        Span<bool> chosen = stackalloc bool[plan.Members.Length];
        Choose(plan, chosen, _depth >= DeepestObject ? 20 : plan.Chances);
        if (plan.Shape.Name == nameof(NameForm) || plan.Shape.Name == nameof(Designation))
        {
            _words.ChangeScript();
        }

        _depth++;
        _json.WriteStartObject();
        for (var i = 0; i < plan.Members.Length; i++)
        {
            if (chosen[i])
            {
                Member(plan, plan.Members[i], chosen);
            }
        }

        _json.WriteEndObject();
        _depth--;
    }

    /// <summary>Which members an object gets: the required ones and some others, as its structural rules allow.</summary>
    private void Choose(ShapePlan plan, Span<bool> chosen, int chances)
    {
        for (var i = 0; i < chosen.Length; i++)
        {
            var member = plan.Members[i];

            // Parts in parts in parts would hardly ever be reached, were they as rare as the rest.
            chosen[i] = member.IsAlwaysThere || (_dice.OneIn(member.IsListOfParts ? Math.Min(chances, 3) : chances) && CanWrite(member) && (_depth < DeepestObject || member.Object is null));
        }

        foreach (var (kind, alternatives) in plan.Rules)
        {
            if (kind == MemberRuleKind.Needs)
            {
                chosen[alternatives[0][0]] &= chosen[alternatives[1][0]];
                continue;
            }

            var start = _dice.Below(alternatives.Length);
            var kept = -1;
            for (var i = 0; i < alternatives.Length; i++)
            {
                var group = alternatives[(start + i) % alternatives.Length];
                if (kind != MemberRuleKind.AtLeastOne && kept >= 0)
                {
                    foreach (var member in group)
                    {
                        chosen[member] = false;
                    }
                }
                else if (IsGiven(chosen, group))
                {
                    kept = i;
                }
            }

            for (var i = 0; kept < 0 && kind != MemberRuleKind.AtMostOne && i < alternatives.Length; i++)
            {
                var first = alternatives[(start + i) % alternatives.Length][0];
                if (CanWrite(plan.Members[first]))
                {
                    chosen[first] = true;
                    kept = i;
                }
            }
        }

        // Where everything else is there, there is nothing that could be absent.
        if (plan.Absent >= 0 && !chosen[..plan.Absent].Contains(false) && !chosen[(plan.Absent + 1)..].Contains(false))
        {
            chosen[plan.Absent] = false;
        }

        if (plan.Shape.Name == nameof(Statement))
        {
            ChooseForStatement(plan.Shape, chosen);
        }
        else if (plan.Shape.Name == nameof(IdentityLink))
        {
            chosen[plan.Shape.IndexOf("b")] = chosen[plan.Shape.IndexOf("a")];
        }
    }

    /// <summary>A statement gives a value to a field, or says something; what it says is not negated.</summary>
    private void ChooseForStatement(ObjectShape shape, Span<bool> chosen)
    {
        var value = shape.IndexOf("value");
        var says = shape.IndexOf("says");
        _point = chosen[value] ? Point.Any(_dice, kind => _cast.HasOther(kind, _kind, _index)) : null;
        chosen[value] = _point is not null;
        chosen[shape.IndexOf("about")] = true;
        chosen[says] &= !chosen[value];
        chosen[shape.IndexOf("negated")] &= !chosen[says];
    }

    private static bool IsGiven(ReadOnlySpan<bool> chosen, int[] group)
    {
        foreach (var member in group)
        {
            if (chosen[member])
            {
                return true;
            }
        }

        return false;
    }

    private bool CanWrite(ShapePlan.MemberPlan member)
    {
        if (member.IsLeftOut || member.Shape.Object?.RecordKind is not null || (_isForAudience && member.Shape.Object?.Name == nameof(Marking)))
        {
            return false;
        }

        if (member.PointsAt is { } part)
        {
            return _keys.ContainsKey(part);
        }

        if (member.Kinds.Length > 0)
        {
            return member.Owner switch
            {
                nameof(Citation) => _cast.HasCited(_kind, _index),
                nameof(IdentityLink) when member.Form == nameof(RecordRef) => _cast.CountOf("source") > 1 || _cast.CountOf("person") > 1,
                _ => _cast.HasAny(member.Kinds, _kind, _index),
            };
        }

        return member.Object is not { } shape || Array.TrueForAll(shape.Members, m => !m.Shape.IsRequired || CanWrite(m));
    }

    private void Member(ShapePlan plan, ShapePlan.MemberPlan member, ReadOnlySpan<bool> chosen)
    {
        var era = _era;
        _era = member.Time ?? era;
        _json.WritePropertyName(member.Encoded);
        if (member.Shape.Kind == MemberKind.AbsenceMap)
        {
            Absences(plan, member, chosen);
        }
        else if (member.Shape.IsList)
        {
            var most = _depth < 3 ? 3 : 1;
            _json.WriteStartArray();
            for (var count = Math.Max(1, _dice.Below(most + 1)); count > 0; count--)
            {
                Item(member);
            }

            _json.WriteEndArray();
        }
        else
        {
            Item(member);
        }

        _era = era;
    }

    private void Item(ShapePlan.MemberPlan member)
    {
        switch (member.Shape.Kind)
        {
            case MemberKind.Object when _point is { } point && member.Owner == nameof(Statement) && member.Name == "about":
                point.WriteTarget(_json, _cast, _kind, _index);
                break;
            case MemberKind.Object when _point is { } point && member.Owner == nameof(Statement) && member.Name == "value":
                PointValue(point);
                break;
            case MemberKind.Object:
                _isPart = member.Owner == nameof(Breakdown) || member.Name == "numerator";
                Object(member.Object!);
                break;
            case MemberKind.Value:
                Value(member);
                break;
            case MemberKind.Text:
                _json.WriteStringValue(_words.Plain(member.Name, member.Owner));
                break;
            case MemberKind.LanguageMap:
                Prose();
                break;
            case MemberKind.Integer:
                _json.WriteNumberValue(member.Name == "year" ? _dice.Between(1980, 1989) : Math.Max(member.Shape.Minimum ?? 0, _dice.Below(9)));
                break;
            case MemberKind.Flag:
                _json.WriteBooleanValue(member.Flag ?? _dice.OneIn(2));
                break;
            case MemberKind.Day:
                _json.WriteStringValue(DayText(NextDay()));
                break;
            default:
                throw new NotSupportedException($"Nothing is invented for members of kind {member.Shape.Kind}.");
        }
    }

    private void Value(ShapePlan.MemberPlan member)
    {
        if (member.Codes.Length > 0)
        {
            _json.WriteStringValue(member.Codes[_dice.Below(member.Codes.Length)]);
            return;
        }

        if (member.Kinds.Length > 0)
        {
            _json.WriteStringValue(Reference(member));
            return;
        }

        switch (member.Form)
        {
            case nameof(PartKey):
                Key(member);
                break;
            case nameof(DecimalNumber):
                _json.WriteStringValue(member.Name == "latitude" ? "48.0" : member.Name == "longitude" ? "67.5" : Digits(_dice.Below(200)));
                break;
            default:
                _json.WriteStringValue(_words.Of(member.Form));
                break;
        }
    }

    private string Reference(ShapePlan.MemberPlan member)
    {
        if (member.Shape.IsRequired && member.Name == "id")
        {
            return Cast.Id(_kind!, _index);
        }

        if (member.Owner == nameof(Citation))
        {
            return _cast.Cited(_kind, _index)!;
        }

        if (member.Owner == nameof(IdentityLink) && member.Form == nameof(RecordRef))
        {
            return Twin();
        }

        return _cast.Any(member.Kinds, _kind, _index)!;
    }

    /// <summary>Two records of one kind, one after the other.</summary>
    private string Twin()
    {
        if (_twin is { } other)
        {
            _twin = null;
            return other;
        }

        var kind = _cast.CountOf("person") > 1 ? "person" : "source";
        var first = _dice.Below(_cast.CountOf(kind) - 1);
        _twin = Cast.Id(kind, first + 1);
        return Cast.Id(kind, first);
    }

    private void Key(ShapePlan.MemberPlan member)
    {
        if (member.PointsAt is { } part)
        {
            // A part does not name itself: its own key is the last.
            var keys = _keys[part];
            _json.WriteStringValue(keys[_dice.Below(part == member.Owner ? keys.Count - 1 : keys.Count)]);
            return;
        }

        var key = string.Create(CultureInfo.InvariantCulture, $"k{_nextKey++}");
        if (!_keys.TryGetValue(member.Owner, out var known))
        {
            _keys.Add(member.Owner, known = []);
        }

        known.Add(key);
        _json.WriteStringValue(key);
    }

    private void Prose()
    {
        _json.WriteStartObject();
        var first = _dice.Below(Words.Languages);
        _words.Prose(_json, first);
        if (_dice.OneIn(4))
        {
            _words.Prose(_json, (first + 1) % Words.Languages);
        }

        _json.WriteEndObject();
    }

    /// <summary>Reasons for members that are not there.</summary>
    private void Absences(ShapePlan plan, ShapePlan.MemberPlan member, ReadOnlySpan<bool> chosen)
    {
        _json.WriteStartObject();
        var start = _dice.Below(chosen.Length);
        for (var i = 0; i < chosen.Length; i++)
        {
            var missing = plan.Members[(start + i) % chosen.Length];
            if (!chosen[(start + i) % chosen.Length] && missing.Shape.Kind != MemberKind.AbsenceMap)
            {
                _json.WritePropertyName(missing.Encoded);
                Object(member.Object!);
                break;
            }
        }

        _json.WriteEndObject();
    }

    /// <summary>A record, one of its fields, or a part of this record that is written already.</summary>
    private void Pointer()
    {
        _json.WriteStartObject();
        var ownParts = _kind is null or "statement" or "conflict" or "link" ? null : Parts();
        if (ownParts is { Count: > 0 } parts && _dice.OneIn(3))
        {
            _json.WriteString("item", parts[_dice.Below(parts.Count)]);
        }
        else if (_cast.HasAny(Cast.Kinds, _kind, _index))
        {
            var id = _cast.Any(Cast.Kinds, _kind, _index)!;
            _json.WriteString("record", id);
            if (_dice.OneIn(4))
            {
                _json.WriteString("field", Point.FieldOf(_dice, id));
            }
        }
        else
        {
            _json.WriteString("field", _kind is null ? "title" : "label");
        }

        _json.WriteEndObject();
    }

    private List<string>? Parts() => _keys.Count == 0 ? null : _keys.ElementAt(_dice.Below(_keys.Count)).Value;

    private void PointValue(Point point)
    {
        _json.WriteStartObject();
        _json.WritePropertyName(point.ValueKind);
        switch (point.ValueKind)
        {
            case "date":
                _era = point.Time;
                Date();
                _era = Era.Course;
                break;
            case "quantity":
                Amount(ShapePlan.Of(StructureTable.Of<Quantity>()), isPart: false);
                break;
            case "text":
                Prose();
                break;
            case "flag":
                _json.WriteBooleanValue(_dice.OneIn(2));
                break;
            case "ref":
                _json.WriteStringValue(_cast.Any(point.Kinds, _kind, _index));
                break;
            default:
                _json.WriteStringValue(_dice.Of<string>(point.Codes));
                break;
        }

        _json.WriteEndObject();
    }

    private int NextDay()
    {
        switch (_era)
        {
            case Era.Birth:
                return _origin - _dice.Between(9000, 15000);
            case Era.Law:
                _lawClock += _dice.Between(1, 30);
                return _origin - 4000 + _lawClock;
            case Era.End:
                _endClock += _dice.Between(1, 9);
                return _origin + 3000 + _endClock;
            case Era.Death:
                return _origin + _dice.Between(3300, 3400);
            case Era.Issue:
                return _origin + 3500 + (10 * _index);
            case Era.Compilation:
                return _origin + 5000;
            default:
                _clock = Math.Min(LastOfCourse, _clock + _dice.Between(1, 15));
                return _origin + _clock;
        }
    }

    private static string DayText(int day) => DateOnly.FromDayNumber(day).ToString("O", CultureInfo.InvariantCulture);

    private void Date()
    {
        var day = NextDay();
        switch (_dice.Below(16))
        {
            case 0:
                _json.WriteStringValue(DayText(day)[..7]);
                break;
            case 1:
                _json.WriteStringValue(DayText(day)[..4]);
                break;
            case 2:
                _json.WriteStringValue(DayText(day) + _dice.Of("?", "~", "%"));
                break;
            case 3:
                _json.WriteStringValue($"{DayText(day)}/{DayText(day + 2)}");
                break;
            case 4:
                _json.WriteStringValue($"[{DayText(day)},{DayText(day + 2)}]");
                break;
            case 5 or 6 when _depth < DeepestObject:
                DateWithCompanions(day);
                break;
            default:
                _json.WriteStringValue(DayText(day));
                break;
        }
    }

    private void DateWithCompanions(int day)
    {
        var plan = ShapePlan.Of(StructureTable.Of<ExtendedDate>());
        Span<bool> chosen = stackalloc bool[plan.Members.Length];
        Choose(plan, chosen, 3);
        _depth++;
        _json.WriteStartObject();
        for (var i = 0; i < chosen.Length; i++)
        {
            if (!chosen[i])
            {
                continue;
            }

            var member = plan.Members[i];
            switch (member.Name)
            {
                case "edtf":
                    _json.WriteString(member.Encoded, DayText(day));
                    break;
                case "weekday":
                    _json.WriteString(member.Encoded, Words.Weekday(DateOnly.FromDayNumber(day).DayOfWeek));
                    break;
                default:
                    Member(plan, member, chosen);
                    break;
            }
        }

        _json.WriteEndObject();
        _depth--;
    }

    /// <summary>A quantity that an age can be, so that no member needs one of its own; a part is less than any whole.</summary>
    private void Amount(ShapePlan plan, bool isPart)
    {
        _json.WriteStartObject();
        var least = isPart ? _dice.Between(1, 9) : _dice.Between(20, 30);
        switch (_dice.Below(5))
        {
            case 0:
                _json.WriteString("min", Whole(least));
                _json.WriteString("max", Whole(least + _dice.Between(1, 9)));
                break;
            case 1:
                _json.WriteString(_dice.Of("min", "max"), Whole(least));
                break;
            case 2:
                _json.WritePropertyName("words");
                Prose();
                break;
            default:
                _json.WriteString("value", Whole(least));
                Maybe(plan.Members[plan.Shape.IndexOf("bound")]);
                break;
        }

        Maybe(plan.Members[plan.Shape.IndexOf("unit")]);
        Maybe(plan.Members[plan.Shape.IndexOf("asReported")]);
        _json.WriteEndObject();
    }

    private void Maybe(ShapePlan.MemberPlan member)
    {
        if (_dice.OneIn(3))
        {
            _json.WritePropertyName(member.Encoded);
            Item(member);
        }
    }

    private void Length()
    {
        string[] units = ["years", "months", "weeks", "days", "hours"];
        var unit = _dice.Of<string>(units);
        _json.WriteStartObject();
        switch (_dice.Below(6))
        {
            case 0:
                _json.WriteString("indefinite", _dice.Of("life", "perpetual", "indefinite"));
                break;
            case 1:
                Length("min", unit, _dice.Between(1, 4));
                Length("max", unit, _dice.Between(5, 9));
                break;
            case 2:
                Length(_dice.Of("min", "max"), unit, _dice.Between(1, 9));
                break;
            default:
                foreach (var other in units)
                {
                    if (other == unit || _dice.OneIn(6))
                    {
                        _json.WriteNumber(other, _dice.Between(1, 9));
                    }
                }

                break;
        }

        _json.WriteEndObject();
    }

    private void Length(string end, string unit, int count)
    {
        _json.WriteStartObject(end);
        _json.WriteNumber(unit, count);
        _json.WriteEndObject();
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Digits(int whole) =>
        _dice.OneIn(5) ? string.Create(CultureInfo.InvariantCulture, $"{whole}.{_dice.Below(100):00}") : Whole(whole);
}
