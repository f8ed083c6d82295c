using System.Security.Cryptography;
using System.Text;
using Ideation.Patents;

namespace Ideation.PatentIndex.Qdrant;

/// <summary>Point ids: name-based UUIDs, version 5 (RFC 9562, section 5.5), so that the same publication always has the same id.</summary>
internal static class PointId
{
    // Drawn once for this product; changing it would orphan every stored point.
    private static readonly Guid Namespace = new("6f0d7c2e-3b0a-4f57-9a53-5d1c2f4b8e90");

    /// <summary>The point that holds the index's identity; its name has a form no publication number can have.</summary>
    public static Guid Identity { get; } = Version5(Namespace, "ideation:identity");

    public static Guid Of(PublicationNumber number) => Version5(Namespace, number.Value);

    public static Guid Version5(Guid space, string name)
    {
        var text = Encoding.UTF8.GetBytes(name);
        var input = new byte[16 + text.Length];
        space.TryWriteBytes(input, bigEndian: true, out _);
        text.CopyTo(input, 16);
#pragma warning disable CA5350 // RFC 9562 prescribes SHA-1 for version 5; nothing here is a secret.
        var hash = SHA1.HashData(input);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
