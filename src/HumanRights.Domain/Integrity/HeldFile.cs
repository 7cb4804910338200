using System.Security.Cryptography;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Integrity;

/// <summary>A file that somebody holds: its name and its hashes, never its bytes.</summary>
public sealed class HeldFile
{
    private const int PieceSize = 64 * 1024;

    private HeldFile(string name, ContentHash sha256, ContentHash sha512)
    {
        Name = name;
        Sha256 = sha256;
        Sha512 = sha512;
    }

    /// <summary>The name without any folder.</summary>
    public string Name { get; }

    /// <summary>SHA-256 over its bytes.</summary>
    public ContentHash Sha256 { get; }

    /// <summary>SHA-512 over its bytes.</summary>
    public ContentHash Sha512 { get; }

    /// <summary>Reads bytes to their end, a piece at a time: files of any length fit.</summary>
    /// <param name="name">The file's name without any folder. It is compared, never opened.</param>
    /// <param name="bytes">The bytes, from where the stream stands. It is not closed.</param>
    /// <returns>The name and the hashes of both algorithms that a case file can name.</returns>
    /// <exception cref="System.IO.IOException">The stream cannot be read.</exception>
    public static HeldFile Read(string name, Stream bytes) => Read(name, bytes, CancellationToken.None);

    /// <summary>Reads bytes to their end, a piece at a time, until it is stopped.</summary>
    /// <param name="name">The file's name without any folder. It is compared, never opened.</param>
    /// <param name="bytes">The bytes, from where the stream stands. It is not closed.</param>
    /// <param name="cancellationToken">Stops between two pieces.</param>
    /// <returns>The name and the hashes of both algorithms that a case file can name.</returns>
    /// <exception cref="System.IO.IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static HeldFile Read(string name, Stream bytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(bytes);
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var sha512 = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);
        var piece = new byte[PieceSize];
        while (bytes.Read(piece) is > 0 and var count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sha256.AppendData(piece, 0, count);
            sha512.AppendData(piece, 0, count);
        }

        return new HeldFile(name, Hash("sha-256:", sha256), Hash("sha-512:", sha512));
    }

    /// <summary>The hash alone: names of files can name people.</summary>
    /// <returns>SHA-256.</returns>
    public override string ToString() => Sha256.Text;

    private static ContentHash Hash(string algorithm, IncrementalHash hash) => new(algorithm + Convert.ToHexStringLower(hash.GetHashAndReset()));
}
