namespace HumanRights.Domain.Text;

/// <summary>Names that were taken into words once, by how they are printed: the names of a file are compared again and again.</summary>
internal sealed class NameBook
{
    private readonly Dictionary<string, NameWords> _names = new(StringComparer.Ordinal);

    internal NameWords Of(string name)
    {
        if (!_names.TryGetValue(name, out var words))
        {
            _names.Add(name, words = NameWords.Of(name));
        }

        return words;
    }
}
