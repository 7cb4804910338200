using System.Collections.Frozen;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Tests.Support;

/// <summary>The types of the core as the table-driven tests need them: found by reflection, so that a new type is tested as soon as it is there.</summary>
internal static class DomainTypes
{
    private static readonly FrozenDictionary<string, ObjectType> s_objects = typeof(CaseFile).Assembly.GetExportedTypes()
        .Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(DomainObject)))
        .Select(t => (ObjectType)Activator.CreateInstance(typeof(ObjectType<>).MakeGenericType(t))!)
        .ToFrozenDictionary(t => t.Shape.Name, StringComparer.Ordinal);

    /// <summary>Every object type of the wire format, by name.</summary>
    public static IEnumerable<ObjectType> Objects => s_objects.Values.OrderBy(t => t.Shape.Name, StringComparer.Ordinal);

    /// <summary>Every record kind.</summary>
    public static IEnumerable<ObjectType> Records => Objects.Where(t => t.Shape.RecordKind is not null);

    public static ObjectType Of(ObjectShape shape) => s_objects[shape.Name];

    /// <summary>Every kind of text value that has a converter of its own: ids, references, codes, numbers, dates.</summary>
    public static IReadOnlyList<TextType> Texts { get; } =
    [
        .. typeof(CaseFile).Assembly.GetExportedTypes()
            .Where(t => !t.IsAbstract && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITextValue<>)))
            .OrderBy(t => t.Name, StringComparer.Ordinal)
            .Select(t => (TextType)Activator.CreateInstance(typeof(TextType<>).MakeGenericType(t))!),
    ];

    /// <summary>One object type, without its type parameter.</summary>
    internal abstract class ObjectType
    {
        public abstract Type Type { get; }

        public abstract ObjectShape Shape { get; }

        public abstract (DomainObject? Value, IReadOnlyList<Finding> Findings) Read(string json);

        /// <summary>Reads, and fails with the findings when there is no value.</summary>
        public DomainObject Require(string json)
        {
            var (value, findings) = Read(json);
            return value ?? throw new InvalidOperationException($"{Shape.Name} was not read: {string.Join(", ", findings)} in {json}");
        }

        public sealed override string ToString() => Shape.Name;
    }

    private sealed class ObjectType<T> : ObjectType
        where T : DomainObject, IJsonObject<T>
    {
        public override Type Type => typeof(T);

        public override ObjectShape Shape => T.JsonShape;

        public override (DomainObject? Value, IReadOnlyList<Finding> Findings) Read(string json)
        {
            var result = CaseFileJson.Read<T>(json);
            return (result.Value, result.Findings);
        }
    }

    /// <summary>One kind of text value, without its type parameter.</summary>
    internal abstract class TextType
    {
        public abstract Type Type { get; }

        public abstract TextForm Form { get; }

        public abstract ReadingFault Read(ReadOnlySpan<byte> utf8, out object? value);

        public abstract string TextOf(object value);

        public sealed override string ToString() => Type.Name;
    }

    private sealed class TextType<T> : TextType
        where T : class, ITextValue<T>
    {
        public override Type Type => typeof(T);

        public override TextForm Form => T.Form;

        public override ReadingFault Read(ReadOnlySpan<byte> utf8, out object? value)
        {
            var fault = T.TryRead(utf8, out var read);
            value = read;
            return fault;
        }

        public override string TextOf(object value) => ((T)value).Text;
    }
}
