using System.Buffers.Binary;
using System.Security.Cryptography;

namespace HumanRights.Domain.Redaction;

/// <summary>A row of pseudonyms that only the entropy decides: no name, id or order goes in.</summary>
internal sealed class Pseudonyms(ReadOnlyMemory<byte> entropy)
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Length = 10;

    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private long _count;

    internal string Next()
    {
        string pseudonym;
        do
        {
            var bytes = Bytes();
            pseudonym = string.Create(Length, bytes, static (text, from) =>
            {
                for (var i = 0; i < text.Length; i++)
                {
                    text[i] = Letters[from[i] % Letters.Length];
                }
            });
        }
        while (!_given.Add(pseudonym));
        return pseudonym;
    }

    internal string NextUri() => "urn:uuid:" + new Guid(Bytes()[..16]).ToString("D");

    internal ulong NextNumber() => BinaryPrimitives.ReadUInt64BigEndian(Bytes());

    private byte[] Bytes()
    {
        Span<byte> number = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(number, _count++);
        return HMACSHA256.HashData(entropy.Span, number);
    }
}
