using System.Globalization;
using HumanRights.Domain.Primitives;
using NodaTime;
using NodaTime.Text;

namespace HumanRights.Domain.Tests.Support;

/// <summary>Writes down everything that a walk shows: nodes and leaves, by their JSON Pointers.</summary>
internal sealed class RecordingWalker : Walker
{
    private readonly List<string> _nodes = [];
    private readonly List<string> _leaves = [];
    private int _open;

    /// <summary>The pointers of the objects, in the order in which they were entered.</summary>
    public IReadOnlyList<string> Nodes => _nodes;

    /// <summary>Pointer and value of each leaf, in the order of the walk.</summary>
    public IReadOnlyList<string> Leaves => _leaves;

    public static RecordingWalker Over(DomainObject root)
    {
        var walker = new RecordingWalker();
        walker.Walk(root);
        return walker._open == 0 ? walker : throw new InvalidOperationException("A node was entered and not left.");
    }

    protected override bool Enter(DomainObject node)
    {
        _open++;
        _nodes.Add(Pointer());
        return true;
    }

    protected override void Leave(DomainObject node) => _open--;

    protected override void OnText(string text, string? language) => Leaf(text);

    protected override void OnValue(object value) => Leaf(value.ToString()!);

    protected override void OnInteger(long number) => Leaf(number.ToString(CultureInfo.InvariantCulture));

    protected override void OnFlag(bool flag) => Leaf(flag ? "true" : "false");

    protected override void OnDay(LocalDate day) => Leaf(LocalDatePattern.Iso.Format(day));

    protected override void OnUnknown(UnknownMember member) => Leaf(member.Value.GetRawText());

    private void Leaf(string value) => _leaves.Add($"{Pointer()} = {value}");
}
