using System.Text.Json.Serialization;
using HumanRights.Domain;

namespace Consumer;

/// <summary>A consumer's own source-generated context, with a case file inside a type of the consumer's.</summary>
[JsonSerializable(typeof(ArchiveEntry))]
internal sealed partial class ArchiveContext : JsonSerializerContext;

internal sealed record ArchiveEntry(int Shelf, CaseFile File);
