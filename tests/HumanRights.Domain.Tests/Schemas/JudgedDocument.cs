using System.Text.Json.Nodes;
using HumanRights.Domain.FsCheck.Structure;

namespace HumanRights.Domain.Tests.Schemas;

/// <summary>A document for the judges: what it is, and in which spelling it is given to them.</summary>
/// <param name="Schema">The name of the schema.</param>
/// <param name="Json">The document.</param>
/// <param name="IsEscaped">Whether every character is written as an escape.</param>
/// <param name="Operator">What was done to it.</param>
/// <param name="Property">Where.</param>
internal sealed record JudgedDocument(string Schema, JsonNode? Json, bool IsEscaped, string Operator, string Property)
{
    public string Text => IsEscaped ? JsonSpelling.Escaped(Json) : JsonSpelling.Plain(Json);
}
