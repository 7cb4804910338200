using HumanRights.Domain.FsCheck;
using HumanRights.Domain.FsCheck.Hostile;
using HumanRights.Domain.FsCheck.Inventing;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Fuzz;

/// <summary>What every input starts from: case files of every record kind, valid, hostile and broken in each way that there is, and the pieces they are made of.</summary>
internal sealed class Corpus
{
    private const int ValidFiles = 60;
    private const int HostileFiles = 20;
    private const int FewRecords = 5;

    // Three of a piece are as good as hundreds: what differs comes from changing them.
    private const int MostOfAPiece = 24;

    private readonly Dictionary<string, List<Node>> _pieces = new(StringComparer.Ordinal);
    private readonly List<List<Node>> _all = [];

    internal Corpus(ulong seed)
    {
        var dice = new Dice(seed);
        for (var i = 0; i < ValidFiles; i++)
        {
            Valid.Add(Take(CaseFileGenerators.Invent(Next(dice), FewRecords + (i % 8))));
        }

        foreach (var rule in CaseFileGenerators.BreakableRules)
        {
            Broken.Add(Take(Breaking.Of(rule).Invent(Next(dice), FewRecords)));
        }

        HostileTraits[] traits = [.. Enum.GetValues<HostileTraits>().Where(static t => t is not (HostileTraits.None or HostileTraits.All or HostileTraits.ExtremeSize))];
        for (var i = 0; i < HostileFiles; i++)
        {
            Valid.Add(Take(CaseFileGenerators.InventHostile(Next(dice), FewRecords, [traits[i % traits.Length]])));
        }
    }

    internal static ObjectShape CaseFileShape { get; } = StructureTable.Of<CaseFile>();

    /// <summary>Case files without an error, and some that are odd.</summary>
    internal List<Node> Valid { get; } = [];

    /// <summary>Case files in which one rule finds something.</summary>
    internal List<Node> Broken { get; } = [];

    /// <summary>The record kinds that occur in the files.</summary>
    internal SortedSet<string> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>A value that stands somewhere in the corpus as this member of this object; null where none does.</summary>
    internal Node? Of(Dice dice, ObjectShape owner, MemberShape member) => Any(dice, $"{owner.Name}.{member.Name}");

    /// <summary>A value that could stand at a place, be it another member's.</summary>
    internal Node? Like(Dice dice, MemberShape member) => Any(dice, KeyOf(member));

    /// <summary>Any value of the corpus.</summary>
    internal Node Any(Dice dice)
    {
        var pieces = _all[dice.Below(_all.Count)];
        return pieces[dice.Below(pieces.Count)].Clone();
    }

    /// <summary>The strings of one form.</summary>
    internal IEnumerable<string> TextsOf(string form) => _pieces.GetValueOrDefault("form " + form, []).Where(static n => n.IsString).Select(static n => n.Text);

    /// <summary>The strings that are free, such as names.</summary>
    internal IEnumerable<string> FreeTexts() => _pieces.GetValueOrDefault("kind Text", []).Where(static n => n.IsString).Select(static n => System.Text.Json.JsonSerializer.Deserialize<string>(n.Token!)!);

    private static string KeyOf(MemberShape member) => member.Kind switch
    {
        MemberKind.Object => "object " + member.Object!.Name,
        MemberKind.Value => "form " + member.Form!.Name,
        _ => "kind " + member.Kind,
    };

    private static ulong Next(Dice dice) => ((ulong)dice.Below(int.MaxValue) << 31) | (uint)dice.Below(int.MaxValue);

    private Node? Any(Dice dice, string key) => _pieces.TryGetValue(key, out var pieces) ? pieces[dice.Below(pieces.Count)].Clone() : null;

    private Node Take(CaseFile file)
    {
        Kinds.UnionWith(file.Records().Select(static r => r.Shape.RecordKind!));
        var node = Node.Parse(CaseFileJson.WriteToUtf8(file, WriteOptions.Compact));
        var places = new List<Place>();
        Place.Collect(node, CaseFileShape, places, []);
        foreach (var place in places)
        {
            if (place is { Owner: { } owner, Member: { } member } && (owner != CaseFileShape || place.IsItem))
            {
                if (!place.IsItem)
                {
                    Add($"{owner.Name}.{member.Name}", place.Value);
                }

                if (place.Value.Items is null)
                {
                    Add(KeyOf(member), place.Value);
                }
            }
        }

        return node;
    }

    private void Add(string key, Node value)
    {
        if (!_pieces.TryGetValue(key, out var pieces))
        {
            _pieces.Add(key, pieces = []);
            _all.Add(pieces);
        }

        if (pieces.Count < MostOfAPiece)
        {
            pieces.Add(value);
        }
    }
}
