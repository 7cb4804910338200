namespace HumanRights.Domain.Primitives;

/// <summary>One member of an object of the wire format, as the structure table describes it.</summary>
public sealed class MemberShape
{
    private readonly Func<ObjectShape>? _object;
    private readonly Func<TextForm>? _form;

    internal MemberShape(
        string name,
        string description,
        MemberKind kind,
        Func<ObjectShape>? shape = null,
        Func<TextForm>? form = null,
        bool isList = false,
        bool isOrdered = false,
        bool isRequired = false,
        long? minimum = null)
    {
        Name = name;
        Description = description;
        Kind = kind;
        IsList = isList;
        IsOrdered = isOrdered;
        IsRequired = isRequired;
        Minimum = minimum;
        _object = shape;
        _form = form;
    }

    /// <summary>The member name on the wire.</summary>
    public string Name { get; }

    /// <summary>What the member means, from the property's documentation.</summary>
    public string Description { get; }

    /// <summary>What it holds; of a list, what each item is.</summary>
    public MemberKind Kind { get; }

    /// <summary>The shape of the object, or of each entry of an absence map; null for other kinds.</summary>
    public ObjectShape? Object => _object?.Invoke();

    /// <summary>The form of the text value; null for other kinds.</summary>
    public TextForm? Form => _form?.Invoke();

    /// <summary>Whether the member is a list.</summary>
    public bool IsList { get; }

    /// <summary>Whether the order of the list means something; a list that is not ordered is a set.</summary>
    public bool IsOrdered { get; }

    /// <summary>Whether structure requires the member. Rules ask for more.</summary>
    public bool IsRequired { get; }

    /// <summary>The smallest integer allowed, or null.</summary>
    public long? Minimum { get; }

    /// <summary>Whether what it holds has an id or key of its own, and so starts the paths of what lies in it.</summary>
    internal bool RecordsOrParts => Kind == MemberKind.Object && (Object!.RecordKind is not null || Object.Find("key") is { IsRequired: true });

    /// <summary>The name.</summary>
    /// <returns>The member name on the wire.</returns>
    public override string ToString() => Name;
}
