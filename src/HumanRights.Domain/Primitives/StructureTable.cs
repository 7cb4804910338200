namespace HumanRights.Domain.Primitives;

/// <summary>The structure of the wire format: every object type and text form, as data.</summary>
/// <remarks>The schemas, the reader's messages, the generators of test data and the reference pages are all made from it.</remarks>
public static partial class StructureTable
{
    private static readonly Lazy<IReadOnlyList<ObjectShape>> s_all = new(static () => MakeAll());

    /// <summary>Every object type, sorted by folder and name.</summary>
    public static IReadOnlyList<ObjectShape> All => s_all.Value;

    /// <summary>The shape of one object type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>Its entry.</returns>
    public static ObjectShape Of<T>()
        where T : DomainObject, IJsonObject<T> => T.JsonShape;

    /// <summary>The form of one kind of text value.</summary>
    /// <typeparam name="T">The kind of value.</typeparam>
    /// <returns>Pattern, codelist and documentation.</returns>
    public static TextForm FormOf<T>()
        where T : class, ITextValue<T> => T.Form;
}
