using System.Text.Json.Serialization;

namespace HumanRights.Domain.Benchmarks.Peers;

/// <summary>System.Text.Json's source generator over init-only records.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InitOnly.CaseFile))]
internal sealed partial class InitOnlyContext : JsonSerializerContext;
