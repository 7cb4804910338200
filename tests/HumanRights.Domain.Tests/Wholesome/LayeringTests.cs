using System.Reflection;
using Xunit;

namespace HumanRights.Domain.Tests.Wholesome;

/// <summary>A folder uses only folders above it, and the feature folders none of each other: by signatures, fields, generic arguments and attributes.</summary>
public sealed class LayeringTests
{
    private const string Root = "HumanRights.Domain";
    private const int Features = 6;

    private static readonly Assembly s_core = typeof(CaseFile).Assembly;

    /// <summary>The floor of each folder; equal floors use none of each other.</summary>
    private static readonly Dictionary<string, int> s_floors = new(StringComparer.Ordinal)
    {
        ["Primitives"] = 0,
        ["Codelists"] = 1,
        ["Text"] = 2,
        ["Values"] = 3,
        ["Time"] = 4,
        ["Common"] = 5,
        ["Actors"] = Features,
        ["Facilities"] = Features,
        ["Sources"] = Features,
        ["Incidents"] = Features,
        ["Complaints"] = Features,
        ["Proceedings"] = Features,
        ["Law"] = Features,
        ["Advocacy"] = Features,
        ["Statistics"] = Features,
        [""] = 7,
        ["Serialization"] = 8,
        ["CountryPacks"] = 9,
        ["Comparison"] = 10,
        ["Schemas"] = 10,
        ["Privacy"] = 10,
        ["Validation"] = 11,
        ["Validation.Rules"] = 11,
        ["Redaction"] = 12,
        ["Integrity"] = 13,
    };

    [Fact]
    public void EveryFolderHasItsFloor() =>
        Assert.Empty(s_core.GetTypes().Where(IsOurs).Select(FolderOf).Distinct(StringComparer.Ordinal).Where(f => !s_floors.ContainsKey(f)));

    [Fact]
    public void NoFolderUsesOneBesideOrBelowIt()
    {
        var breaches = from type in s_core.GetTypes().Where(IsOurs)
                       from used in Used(type).Distinct()
                       where IsOurs(used) && !MayUse(FolderOf(type), FolderOf(used))
                       select $"{type.FullName} uses {used.FullName}";
        Assert.Empty(breaches.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void ABreachWouldBeSeen()
    {
        Assert.Contains(typeof(Actors.Person), Used(typeof(CaseFile)));
        Assert.False(MayUse("Actors", "Complaints"));
        Assert.False(MayUse("Primitives", ""));
        Assert.True(MayUse("Validation.Rules", "Actors"));
    }

    [Fact]
    public void TheCoreDependsOnNodaTimeAlone() =>
        Assert.Equal(["NodaTime"], s_core.GetReferencedAssemblies().Select(a => a.Name!).Where(n => !n.StartsWith("System.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    private static bool MayUse(string folder, string used) =>
        folder == used || s_floors[used] < s_floors[folder] || (folder.StartsWith("Validation", StringComparison.Ordinal) && used.StartsWith("Validation", StringComparison.Ordinal));

    private static bool IsOurs(Type type) => type.Assembly == s_core && type.Namespace is { } ns && (ns == Root || ns.StartsWith(Root + ".", StringComparison.Ordinal));

    private static string FolderOf(Type type) => type.Namespace!.Length == Root.Length ? string.Empty : type.Namespace[(Root.Length + 1)..];

    private static IEnumerable<Type> Used(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        IEnumerable<Type?> direct =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. type.GetFields(All).Select(f => f.FieldType),
            .. type.GetProperties(All).Select(p => p.PropertyType),
            .. type.GetMethods(All).SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType).Concat(m.GetGenericArguments().SelectMany(a => a.GetGenericParameterConstraints()))),
            .. type.GetConstructors(All).SelectMany(c => c.GetParameters().Select(p => p.ParameterType)),
            .. type.GetCustomAttributesData().Concat(type.GetMembers(All).SelectMany(m => m.GetCustomAttributesData())).SelectMany(a => a.ConstructorArguments.Select(c => c.Value as Type).Append(a.AttributeType)),
        ];
        return direct.OfType<Type>().SelectMany(Parts);
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
        {
            return Parts(type.GetElementType()!);
        }

        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
    }
}
