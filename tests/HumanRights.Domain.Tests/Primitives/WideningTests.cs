using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using HumanRights.Domain.Primitives;
using Xunit;

namespace HumanRights.Domain.Tests.Primitives;

/// <summary>Typed ids widen to references without a warning about null.</summary>
public sealed class WideningTests
{
    [Theory]
    [InlineData(typeof(ActorRef), 4)]
    [InlineData(typeof(LocationRef), 2)]
    [InlineData(typeof(RecordRef), 19)]
    public void AnIdThatIsNotNullGivesAReferenceThatIsNotNull(Type reference, int kinds)
    {
        var fromIds = reference.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(m => m.Name == "op_Implicit" && m.ReturnType == reference)
            .ToList();
        Assert.Equal(kinds, fromIds.Count);
        Assert.All(fromIds, m => Assert.Equal("id", m.ReturnParameter.GetCustomAttribute<NotNullIfNotNullAttribute>()?.ParameterName));
    }
}
