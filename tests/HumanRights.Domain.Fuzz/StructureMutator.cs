using System.Globalization;
using HumanRights.Domain.FsCheck.Inventing;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Fuzz;

/// <summary>Changes a case file as whoever knows its structure would: members, records, references, dates and codes.</summary>
internal sealed class StructureMutator
{
    private readonly Corpus _corpus;
    private readonly Dice _dice;
    private readonly Node _file;
    private readonly List<Place> _places = [];
    private readonly List<(Node Object, ObjectShape Shape)> _objects = [];

    internal StructureMutator(Corpus corpus, Dice dice, Node file)
    {
        _corpus = corpus;
        _dice = dice;
        _file = file;
    }

    /// <summary>Changes the file in one to eight ways, fewer more often.</summary>
    internal void Mutate()
    {
        var changes = 1;
        while (changes < 8 && _dice.OneIn(2))
        {
            changes++;
        }

        for (var i = 0; i < changes; i++)
        {
            _places.Clear();
            _objects.Clear();
            Place.Collect(_file, Corpus.CaseFileShape, _places, _objects);
            if (_places.Count == 0)
            {
                return;
            }

            Change();
        }
    }

    private void Change()
    {
        // Twice in three a change leaves a file that can be read, so that rules have something to say.
        switch (_dice.Below(30))
        {
            case 0:
                Any().Remove();
                break;
            case 1:
                Optional().Remove();
                break;
            case 2:
                var twice = Any();
                twice.InsertAgain(_dice.Below((twice.Holder.Items?.Count ?? twice.Holder.Members!.Count) + 1), twice.Value.Clone());
                break;
            case 3 or 4:
                Swap();
                break;
            case 5:
                Retype();
                break;
            case 6:
                Any().Put(_corpus.Any(_dice));
                break;
            case 7:
                AddUnknown();
                break;
            case 8:
                Move();
                break;
            case 9 or 10 or 11:
                At(static m => m.Kind == MemberKind.Day || FormOf(m) == "Edtf")?.Put(Date());
                break;
            case 12 or 13 or 14:
                Refer();
                break;
            case 15 or 16 or 17:
                Recode();
                break;
            case 18:
                if (At(static m => m.Kind == MemberKind.Integer || FormOf(m) == "DecimalNumber") is { } number)
                {
                    number.Value = Number(number.Member!);
                }

                break;
            case 19 when _dice.OneIn(8):
                _file.Set("schemaVersion", Node.Plain(_dice.Of("1.0", "1.7", "2.0", "0.9", "1", "1.0.0", "01.0", "99999999999.0")));
                break;
            case 19:
                At(static m => m.Kind is MemberKind.Text or MemberKind.LanguageMap)?.Put(Text());
                break;
            case 20 or 21 or 22:
                Exchange();
                break;
            case 23 or 24 or 25:
                AddMember();
                break;
            case 26 or 27:
                CopyRecord();
                break;
            case 28:
                Reorder();
                break;
            default:
                Repeat();
                break;
        }
    }

    private Place Any() => _places[_dice.Below(_places.Count)];

    private Place Optional()
    {
        for (var tries = 0; tries < 8; tries++)
        {
            var place = Any();
            if (place.IsItem || place.Member is not { IsRequired: true })
            {
                return place;
            }
        }

        return Any();
    }

    /// <summary>A place whose member fits, one value and not a list; null where few are tried in vain.</summary>
    private Place? At(Func<MemberShape, bool> fits)
    {
        var from = _dice.Below(_places.Count);
        for (var i = 0; i < _places.Count; i++)
        {
            var place = _places[(from + i) % _places.Count];
            if (place.Member is { } member && fits(member) && place.Value.Items is null)
            {
                return place;
            }
        }

        return null;
    }

    private void Swap()
    {
        var (one, other) = (Any(), Any());
        if (_dice.OneIn(2) && one.Member is { } member)
        {
            other = At(m => m.Kind == member.Kind && FormOf(m) == FormOf(member)) ?? other;
        }

        // A value is not put into itself.
        var (first, second) = (one.Value.Clone(), other.Value.Clone());
        one.Value = second;
        if (other.IsThere)
        {
            other.Value = first;
        }
    }

    private void Retype()
    {
        var place = Any();
        place.Value = _dice.Below(6) switch
        {
            0 => Node.List(place.Value),
            1 => Node.List(place.Value, place.Value.Clone()),
            2 => Node.Object(("a", place.Value)),
            3 when place.Value.Items is [var first, ..] => first,
            4 when place.Value.Members is [var first, ..] => first.Value,
            _ => Node.Leaf(_dice.Of<string>(Odd.Tokens)),
        };
    }

    private void AddUnknown()
    {
        var value = _dice.OneIn(2) ? Node.Leaf(_dice.Of<string>(Odd.Tokens)) : _corpus.Any(_dice);
        for (var depth = _dice.Of(0, 0, 1, 5, 30, 61, 70); depth > 0; depth--)
        {
            value = _dice.OneIn(2) ? Node.List(value) : Node.Object((_dice.Of<string>(Odd.Names), value));
        }

        var (owner, shape) = _objects[_dice.Below(_objects.Count)];
        var near = shape.Members[_dice.Below(shape.Members.Count)].Name;
        var name = _dice.Below(4) switch
        {
            0 => near[..^1],
            1 => near + "s",
            2 => char.ToUpperInvariant(near[0]) + near[1..],
            _ => _dice.Of<string>(Odd.Names),
        };
        owner.Members!.Insert(_dice.Below(owner.Members.Count + 1), (name, value));
    }

    private void Move()
    {
        var from = Any();
        var (to, _) = _objects[_dice.Below(_objects.Count)];
        var name = from.IsItem ? from.Member?.Name ?? "x" : from.Holder.Members![from.At].Name;
        var value = from.Value.Clone();
        from.Remove();
        to.Set(name, value);
    }

    private Node Date()
    {
        if (_dice.OneIn(2) && At(static m => FormOf(m) == "Edtf" || m.Kind == MemberKind.Day) is { } other)
        {
            return other.Value.Clone();
        }

        return _dice.OneIn(3)
            ? Node.Text16(_dice.Of<string>(Odd.Dates))
            : Node.Plain(string.Create(CultureInfo.InvariantCulture, $"{_dice.Between(1900, 2100):D4}-{_dice.Between(1, 12):D2}-{_dice.Between(1, 28):D2}"));
    }

    private void Refer()
    {
        if (At(static m => IsReference(m)) is not { } place)
        {
            return;
        }

        var ids = _objects.Where(static o => o.Shape.RecordKind is not null).Select(static o => o.Object.Find("id")).Where(static id => id is { IsString: true }).ToArray();
        place.Value = ids.Length == 0 || _dice.OneIn(8)
            ? Node.Plain(_dice.Of("person/nobody", "source/none", "facility/f", "person/", "person/\u0301", "unknown-kind/x", "place/p.1", "Person/x"))
            : _dice.OneIn(6) && place.Owner?.RecordKind is not null && place.Holder.Find("id") is { } self ? self : ids[_dice.Below(ids.Length)]!;
    }

    private void Recode()
    {
        if (At(static m => m.Form?.Codelist is not null) is not { } place)
        {
            return;
        }

        var codes = place.Member!.Form!.Codelist!.Codes;
        place.Value = _dice.OneIn(8)
            ? Node.Plain(_dice.Of("x-unheard-of", "zz:no.such", "OTHER", "other ", "unknown", "0", codes[0].Code.ToUpperInvariant()))
            : Node.Plain(codes[_dice.Below(codes.Count)].Code);
    }

    private Node Number(MemberShape member) => _dice.Below(3) switch
    {
        0 => Node.Leaf(_dice.Of("0", "1", "-1", "2", "12", "100", "1000000", "9007199254740991", "9007199254740992", "1.0", "1e3", "1.5", "1.00000000000000000000000001", "0.99999999999999999999999999")),
        1 => Node.Plain(_dice.Of("0", "-1", "1.5", "0.00", "100", "1e3", "1234567890123456789012345678", "12345678901234567890123456789", "-0", "007")),
        _ => _corpus.Like(_dice, member)!,
    };

    private Node Text() => _dice.OneIn(2) ? Node.Text16(Odd.Text(_dice)) : Node.Object((_dice.Of("en", "ru", "kk", "ru-Latn", "und", "x", "EN", "zz-Zzzz"), Node.Text16(Odd.Text(_dice))));

    /// <summary>Another value of the same member, or of the same form.</summary>
    private void Exchange()
    {
        var place = Any();
        if (place is { Owner: { } owner, Member: { } member })
        {
            var other = place.IsItem || _dice.OneIn(2) ? _corpus.Like(_dice, member) : _corpus.Of(_dice, owner, member);
            place.Put(other is not null && member.IsList && !place.IsItem && other.Items is null ? Node.List(other) : other);
        }
    }

    private void AddMember()
    {
        var (node, shape) = _objects[_dice.Below(_objects.Count)];
        for (var tries = 0; tries < 6; tries++)
        {
            var member = shape.Members[_dice.Below(shape.Members.Count)];
            if (node.Find(member.Name) is null && (_corpus.Of(_dice, shape, member) ?? _corpus.Like(_dice, member)) is { } value)
            {
                node.Set(member.Name, member.IsList && value.Items is null ? Node.List(value) : value);
                return;
            }
        }
    }

    private void CopyRecord()
    {
        var members = Corpus.CaseFileShape.Members.Where(static m => m.Object?.RecordKind is not null).ToArray();
        var member = members[_dice.Below(members.Length)];
        if (_corpus.Like(_dice, member) is not { } record)
        {
            return;
        }

        if (_dice.OneIn(3) && record.Find("id") is not null && _file.Find(member.Name)?.Items is [{ Members: not null } first, ..] && first.Find("id") is { } id)
        {
            record.Set("id", id);
        }

        if (_file.Find(member.Name)?.Items is { } items)
        {
            items.Insert(_dice.Below(items.Count + 1), record);
        }
        else
        {
            _file.Set(member.Name, Node.List(record));
        }
    }

    private void Reorder()
    {
        var place = Any();
        if (place.Holder.Items is { } items)
        {
            items.Reverse();
        }
        else
        {
            place.Holder.Members!.Reverse();
        }
    }

    /// <summary>Many of one item, each with a key or id of its own now and then.</summary>
    private void Repeat()
    {
        var place = Any();
        if (place.Holder.Items is not { } items)
        {
            return;
        }

        var name = place.Value.Find("id") is not null ? "id" : place.Value.Find("key") is not null ? "key" : null;
        var isNew = _dice.OneIn(2);
        for (var i = _dice.Of(1, 2, 5, 20); i > 0; i--)
        {
            var again = place.Value.Clone();
            if (isNew && name is not null && again.Find(name) is { IsString: true } id)
            {
                again.Set(name, Node.Leaf($"{id.Token![..^1]}-{i.ToString(CultureInfo.InvariantCulture)}\""));
            }

            items.Add(again);
        }
    }

    private static string? FormOf(MemberShape member) => member.Form?.Name ?? (member.Object?.PlainMember is { } plain ? plain.Form?.Name : null);

    private static bool IsReference(MemberShape member) => member is { Kind: MemberKind.Value, Name: not "id", Form: { RecordKind: not null } or { Name: nameof(ActorRef) or nameof(LocationRef) or nameof(RecordRef) } };
}
