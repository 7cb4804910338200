using System.Text.Json.Serialization;

namespace HumanRights.Domain.Benchmarks.Peers;

/// <summary>System.Text.Json's source generator over classes that can be set.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(GetSet.CaseFile))]
internal sealed partial class GetSetContext : JsonSerializerContext;
