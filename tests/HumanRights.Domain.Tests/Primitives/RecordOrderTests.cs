using HumanRights.Domain.Primitives;

using Xunit;

namespace HumanRights.Domain.Tests.Primitives;

/// <summary>The order in which the members of a record are written.</summary>
public sealed class RecordOrderTests
{
    [Fact]
    public void ARecordBeginsWithItsId()
    {
        List<ObjectShape> records = [.. StructureTable.All.Where(shape => shape.RecordKind is not null)];
        Assert.True(records.Count >= 7);
        Assert.All(records, shape => Assert.Equal(["id", "identifiers", "label"], shape.Members.Take(3).Select(member => member.Name)));
    }

    [Fact]
    public void ACaseFileBeginsWithTheVersionThatItIsWrittenIn() =>
        Assert.Equal(["schemaVersion", "id"], StructureTable.Of<CaseFile>().Members.Take(2).Select(member => member.Name));
}
