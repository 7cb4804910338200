using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Common;

/// <summary>A remark of the compiler for readers of the file. Never evidence, and never the only home of a fact.</summary>
[JsonConverter(typeof(RecordJsonConverter<Note>))]
public sealed partial record Note : DomainObject
{
    /// <summary>The remark.</summary>
    public required partial LocalizedText Text { get; init; }

    /// <summary>Whether the remark is for the compilers only; false when absent.</summary>
    public partial bool? Internal { get; init; }
}
