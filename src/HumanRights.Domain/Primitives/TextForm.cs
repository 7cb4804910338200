namespace HumanRights.Domain.Primitives;

/// <summary>How a text value looks on the wire.</summary>
public sealed class TextForm
{
    internal TextForm(string name, string pattern, string description, Codelist? codelist = null, string? recordKind = null)
    {
        Name = name;
        Pattern = pattern;
        Description = description;
        Codelist = codelist;
        RecordKind = recordKind;
    }

    /// <summary>The C# type's name.</summary>
    public string Name { get; }

    /// <summary>
    /// The regular expression that the whole text matches, anchored at both ends, in the subset that .NET, Python
    /// and ECMAScript read alike.
    /// </summary>
    public string Pattern { get; }

    /// <summary>What the value means, from the type's documentation.</summary>
    public string Description { get; }

    /// <summary>The codelist, when the value is a code.</summary>
    public Codelist? Codelist { get; }

    /// <summary>The record kind that is referred to, when the value is a reference to one kind only.</summary>
    public string? RecordKind { get; }

    /// <summary>Puts a pattern between anchors that mean the same in every dialect: a bare <c>$</c> matches before a final newline in some.</summary>
    internal static string Anchored(string pattern) => "^" + pattern + @"$(?![\s\S])";
}
