using System.Reflection;
using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using Xunit;

namespace HumanRights.Domain.Tests.Wholesome;

/// <summary>What holds for every type of the model at once.</summary>
public sealed class DomainTypeTests
{
    private static readonly Type[] s_types = typeof(CaseFile).Assembly.GetExportedTypes();

    [Fact]
    public void EveryObjectOfTheFormatPlugsIntoTheStockSerializer()
    {
        var objects = s_types.Where(t => t.IsSubclassOf(typeof(DomainObject)) && !t.IsAbstract).ToArray();
        Assert.True(objects.Length > 100, $"{objects.Length} object types");
        Assert.Empty(objects.Where(t => t.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType != typeof(RecordJsonConverter<>).MakeGenericType(t)));
        Assert.Empty(objects.Where(t => !t.IsSealed));
    }

    [Fact]
    public void EveryTextValuePlugsIntoTheStockSerializer()
    {
        var values = s_types.Where(t => t.IsSubclassOf(typeof(TextValue)) && !t.IsAbstract).ToArray();
        Assert.True(values.Length > 150, $"{values.Length} value types");
        Assert.Empty(values.Where(t => t.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType != typeof(TextValueJsonConverter<>).MakeGenericType(t)));
    }

    [Fact]
    public void NothingPublicCanBeChanged()
    {
        const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var setters = s_types.Where(t => !t.IsSubclassOf(typeof(Delegate))).SelectMany(t => t.GetProperties(Instance))
            .Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));
        Assert.Empty(setters.Select(p => $"{p.DeclaringType}.{p.Name}"));
        Assert.Empty(s_types.Where(t => !t.IsEnum).SelectMany(t => t.GetFields(Instance)).Select(f => $"{f.DeclaringType}.{f.Name}"));
    }

    [Fact]
    public void NullIsRefusedWhereAValueIsRequired()
    {
        var required = s_types.Where(static t => t.IsSubclassOf(typeof(DomainObject)) && !t.IsAbstract)
            .SelectMany(static t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static p => !p.PropertyType.IsValueType && p.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute))).Select(p => (Type: t, Property: p)))
            .ToArray();
        Assert.True(required.Length > 50, $"{required.Length} required members");
        Assert.All(required, static member =>
        {
            var thrown = Assert.Throws<TargetInvocationException>(() => member.Property.SetValue(System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(member.Type), null));
            Assert.IsType<ArgumentNullException>(thrown.InnerException);
        });
    }

    [Fact]
    public void NoDebuggerDisplayShowsContent() => Assert.Empty(s_types.Where(t => t.GetCustomAttribute<System.Diagnostics.DebuggerDisplayAttribute>() is not null));
}
