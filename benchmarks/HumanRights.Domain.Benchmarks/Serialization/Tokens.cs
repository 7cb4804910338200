using System.Text.Json;

namespace HumanRights.Domain.Benchmarks.Serialization;

/// <summary>The floors: what a reading or writing costs that does nothing with the document.</summary>
internal static class Tokens
{
    /// <summary>Passes over every token.</summary>
    internal static int Walk(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }

    /// <summary>Passes over every token and makes a string of each string value; names stay bytes.</summary>
    internal static int WalkAndMakeStrings(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var length = 0;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                length += reader.GetString()!.Length;
            }
        }

        return length;
    }

    /// <summary>Decodes every token, to be written again.</summary>
    internal static Token[] Record(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var tokens = new List<Token>();
        while (reader.Read())
        {
            tokens.Add(reader.TokenType switch
            {
                JsonTokenType.PropertyName => new Token(reader.TokenType, null, JsonEncodedText.Encode(reader.GetString()!), 0),
                JsonTokenType.String => new Token(reader.TokenType, reader.GetString(), default, 0),
                JsonTokenType.Number => new Token(reader.TokenType, null, default, reader.GetInt64()),
                _ => new Token(reader.TokenType, null, default, 0),
            });
        }

        return [.. tokens];
    }

    /// <summary>Writes decoded tokens.</summary>
    internal static void Replay(Utf8JsonWriter writer, Token[] tokens)
    {
        foreach (var token in tokens)
        {
            switch (token.Type)
            {
                case JsonTokenType.StartObject:
                    writer.WriteStartObject();
                    break;
                case JsonTokenType.EndObject:
                    writer.WriteEndObject();
                    break;
                case JsonTokenType.StartArray:
                    writer.WriteStartArray();
                    break;
                case JsonTokenType.EndArray:
                    writer.WriteEndArray();
                    break;
                case JsonTokenType.PropertyName:
                    writer.WritePropertyName(token.Name);
                    break;
                case JsonTokenType.String:
                    writer.WriteStringValue(token.Text);
                    break;
                case JsonTokenType.Number:
                    writer.WriteNumberValue(token.Number);
                    break;
                default:
                    writer.WriteBooleanValue(token.Type == JsonTokenType.True);
                    break;
            }
        }
    }

    /// <summary>One token with what it holds.</summary>
    internal readonly record struct Token(JsonTokenType Type, string? Text, JsonEncodedText Name, long Number);
}
