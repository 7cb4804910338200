using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Tests.Support;

/// <summary>Case files mixed from the structure table: every kind of record, every member now and then.</summary>
internal static class CaseFiles
{
    /// <summary>Whole case files; shrinking leaves out records.</summary>
    public static Arbitrary<CaseFile> Any { get; } = Arb.From(
        Gen.Choose(0, int.MaxValue - 1).Select(Mixture),
        static file => file.Records().Select(r => file.Without(r.RecordId)).Where(smaller => !smaller.Equals(file)));

    /// <summary>Objects of one type.</summary>
    public static Arbitrary<DomainObject> Of(DomainTypes.ObjectType type) =>
        Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => type.Require(SampleJson.Mixture(seed).Object(type.Shape).ToJsonString())));

    private static CaseFile Mixture(int seed) =>
        CaseFileJson.Read(SampleJson.Mixture(seed).Object(StructureTable.Of<CaseFile>()).ToJsonString()).Require();
}
