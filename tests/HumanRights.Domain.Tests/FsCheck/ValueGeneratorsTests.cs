using System.Reflection;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.Primitives;
using NodaTime;
using Xunit;

namespace HumanRights.Domain.Tests.FsCheck;

/// <summary>Every type that stands in the format has a generator, reached in one way; and what it makes is read as it was written.</summary>
public sealed class ValueGeneratorsTests
{
    /// <summary>What stands in JSON by itself: objects, ids, codes, numbers, dates, maps.</summary>
    private static readonly Type[] s_types = [.. typeof(CaseFile).Assembly.GetExportedTypes().Where(static t => t is { IsAbstract: false, IsGenericTypeDefinition: false } && t.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is not null).OrderBy(static t => t.FullName, StringComparer.Ordinal)];

    [Fact]
    public void EveryTypeOfTheFormatHasAGenerator()
    {
        Assert.True(s_types.Length > 250, $"{s_types.Length} types");
        Assert.Empty(s_types.Select(static t => (t.Name, Fault: FaultOf(t))).Where(static f => f.Fault is not null));
    }

    [Fact]
    public void EveryPlainTypeThatStandsInItHasOneToo()
    {
        Assert.NotEmpty(ValueGenerators.For<string>().Generator.Sample(3));
        Assert.NotEmpty(ValueGenerators.For<long>().Generator.Sample(3));
        Assert.NotEmpty(ValueGenerators.For<LocalDate>().Generator.Sample(3));
        PropertyCheck.ForAll(ValueGenerators.For<UnknownMembers>(), 20, static members => Assert.NotNull(members));
    }

    [Fact]
    public void WhatDoesNotStandInTheFormatHasNone()
    {
        Assert.Throws<NotSupportedException>(static () => ValueGenerators.For<Finding>());
        Assert.Throws<NotSupportedException>(static () => ValueGenerators.For<DomainObject>());
    }

    private static string? FaultOf(Type type) =>
        (string?)typeof(ValueGeneratorsTests).GetMethod(nameof(Fault), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);

    private static string? Fault<T>()
        where T : class
    {
        var values = ValueGenerators.For<T>();
        var count = typeof(T) == typeof(CaseFile) ? 2 : 6;
        foreach (var value in values.Generator.Sample(count, new Rnd(7UL), 12))
        {
            foreach (var one in values.Shrinker(value).Take(3).Prepend(value))
            {
                var json = System.Text.Json.JsonSerializer.Serialize(one);
                if (!one.Equals(System.Text.Json.JsonSerializer.Deserialize<T>(json)))
                {
                    return json;
                }
            }
        }

        return null;
    }
}
