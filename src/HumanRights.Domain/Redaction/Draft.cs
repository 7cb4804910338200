using System.Text.Json;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using NodaTime;

namespace HumanRights.Domain.Redaction;

/// <summary>One object of a publication in the making: the values that are left, by their members' places in the shape.</summary>
/// <remarks>
/// A value is a string (a text, a day, or anything of a fixed form), a whole number, a yes or no, another draft, a
/// <see cref="DraftList"/>, prose as pairs of language and text, or absences as pairs of field and draft.
/// </remarks>
internal sealed class Draft(ObjectShape shape)
{
    private readonly object?[] _values = new object?[shape.Members.Count];

    internal ObjectShape Shape => shape;

    /// <summary>Whether the object that this one was copied from has members that this version does not know.</summary>
    internal bool HasUnknown { get; private set; }

    /// <summary>What the object said that this one was copied from.</summary>
    internal Sense Said { get; set; } = Sense.Whole;

    /// <summary>Members that were lost only because somebody without trace stood in them.</summary>
    internal List<int> LostInSecret { get; } = [];

    /// <summary>Whether something in it is withheld, other than in secret.</summary>
    internal bool IsLess { get; set; }

    /// <summary>Members whose loss the receiver should know of, once nothing is left of them.</summary>
    internal List<int> Missed { get; } = [];

    /// <summary>Members of which something is lost, other than in secret.</summary>
    internal HashSet<int> LostInPart { get; } = [];

    /// <summary>The draft that this one stands in; null for a record and for the file.</summary>
    internal Slot? Outer { get; set; }

    /// <summary>A number of its own, once all drafts are counted; -1 before.</summary>
    internal int Number { get; set; } = -1;

    internal object? this[int member]
    {
        get => _values[member];
        set => _values[member] = value;
    }

    internal object? this[string member]
    {
        get => shape.IndexOf(member) is >= 0 and var index ? _values[index] : null;
        set => _values[shape.IndexOf(member)] = value;
    }

    internal string? Text(string member) => this[member] as string;

    internal int Count => _values.Count(static v => v is not null);

    /// <summary>A copy of an object with everything in it, but for the members that this version does not know; of a file, without its records.</summary>
    internal static Draft Of(DomainObject source) => new Copier().Copy(source);

    /// <summary>The values of a member one by one, whether it is a list or not.</summary>
    internal IEnumerable<(int Index, object Value)> Items(int member)
    {
        if (_values[member] is DraftList list)
        {
            for (var i = 0; i < list.Items.Count; i++)
            {
                if (list.Items[i] is { } item)
                {
                    yield return (i, item);
                }
            }
        }
        else if (_values[member] is { } value)
        {
            yield return (-1, value);
        }
    }

    /// <summary>The drafts right below this one, also those in absences, each with the member that it stands in and its place there.</summary>
    internal IEnumerable<(Slot At, Draft Draft)> Below()
    {
        for (var m = 0; m < _values.Length; m++)
        {
            switch (_values[m])
            {
                case Draft draft:
                    yield return (new Slot(this, m, -1), draft);
                    break;
                case DraftList list:
                    for (var i = 0; i < list.Items.Count; i++)
                    {
                        if (list.Items[i] is Draft item)
                        {
                            yield return (new Slot(this, m, i), item);
                        }
                    }

                    break;
                case List<KeyValuePair<string, Draft>> absences:
                    foreach (var (_, absence) in absences)
                    {
                        yield return (new Slot(this, m, -1), absence);
                    }

                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Says under <c>absent</c> of a record or part what is withheld, where the receiver should know.</summary>
    internal void Mask(IReadOnlyCollection<string> members)
    {
        if (members.Count == 0)
        {
            return;
        }

        if (this[KeyedReferences.Absent] is not List<KeyValuePair<string, Draft>> absences)
        {
            this[KeyedReferences.Absent] = absences = [];
        }

        absences.RemoveAll(a => members.Contains(a.Key));
        absences.AddRange(members.Select(static m => new KeyValuePair<string, Draft>(m, Masked())));
        absences.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
    }

    /// <summary>The absence of what is withheld.</summary>
    internal static Draft Masked() => new(StructureTable.Of<Absence>()) { ["reason"] = AbsenceReason.Masked.Text };

    internal void Write(Utf8JsonWriter json)
    {
        if (shape.PlainMember is { } plain && Count == 1 && Text(plain.Name) is { } only)
        {
            json.WriteStringValue(only);
            return;
        }

        json.WriteStartObject();
        for (var i = 0; i < _values.Length; i++)
        {
            if (_values[i] is { } value)
            {
                json.WritePropertyName(shape.Members[i].Name);
                Write(json, value);
            }
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case Draft draft:
                draft.Write(json);
                break;
            case DraftList list:
                json.WriteStartArray();
                foreach (var item in list.Items.OfType<object>())
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case List<KeyValuePair<string, string>> prose:
                json.WriteStartObject();
                foreach (var (language, text) in prose)
                {
                    json.WriteString(language, text);
                }

                json.WriteEndObject();
                break;
            case List<KeyValuePair<string, Draft>> absences:
                json.WriteStartObject();
                foreach (var (field, absence) in absences)
                {
                    json.WritePropertyName(field);
                    absence.Write(json);
                }

                json.WriteEndObject();
                break;
            default:
                throw new InvalidOperationException("A draft holds nothing else.");
        }
    }

    /// <summary>Where a value stands: in a member of a draft, and in a list at a place from 0.</summary>
    internal readonly record struct Slot(Draft Draft, int Member, int Index);

    private sealed class Copier : Walker
    {
        private readonly Stack<Draft> _open = new();
        private Draft? _root;

        internal Draft Copy(DomainObject source)
        {
            Walk(source);
            return _root!;
        }

        protected override bool Enter(DomainObject node)
        {
            if (node is Record && _open.Count > 0)
            {
                return false;
            }

            var draft = new Draft(node.Shape);
            if (_open.Count == 0)
            {
                _root = draft;
            }
            else if (Key is { } field)
            {
                Add(OuterMember!, field, draft);
            }
            else
            {
                Add(draft);
            }

            _open.Push(draft);
            return true;
        }

        protected override void Leave(DomainObject node) => _open.Pop();

        protected override void OnText(string text, string? language)
        {
            if (language is null)
            {
                Add(text);
                return;
            }

            if (OuterIndex < 0)
            {
                Add(OuterMember!, language, text);
                return;
            }

            // A list of texts, each in one or more languages.
            var list = ListOf(OuterMember!);
            if (list.Items.Count == OuterIndex)
            {
                list.Items.Add(new List<KeyValuePair<string, string>>());
            }

            ((List<KeyValuePair<string, string>>)list.Items[OuterIndex]!).Add(new(language, text));
        }

        protected override void OnValue(object value) => Add(value.ToString()!);

        protected override void OnInteger(long number) => Add(number);

        protected override void OnFlag(bool flag) => Add(flag);

        protected override void OnDay(LocalDate day) => Add(CalendarDays.Format(day));

        protected override void OnUnknown(UnknownMember member) => _open.Peek().HasUnknown = true;

        private void Add(object value)
        {
            if (Member!.IsList)
            {
                ListOf(Member).Items.Add(value);
            }
            else
            {
                _open.Peek()[Member.Name] = value;
            }
        }

        private void Add<T>(MemberShape map, string key, T value)
        {
            var draft = _open.Peek();
            if (draft[map.Name] is not List<KeyValuePair<string, T>> entries)
            {
                draft[map.Name] = entries = [];
            }

            entries.Add(new(key, value));
        }

        private DraftList ListOf(MemberShape member)
        {
            var draft = _open.Peek();
            if (draft[member.Name] is not DraftList list)
            {
                draft[member.Name] = list = new DraftList([]);
            }

            return list;
        }
    }
}
