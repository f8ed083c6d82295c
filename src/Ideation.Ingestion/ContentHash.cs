using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>What decides whether a document must be embedded and written again.</summary>
public static class ContentHash
{
    /// <summary>SHA-256 (hex, lower case) of the document's text and metadata, the embedding model's revision and <see cref="TextNormaliser.Version"/>.</summary>
    public static string Of(PatentDocument document, string modelRevision)
    {
        var content = new ArrayBufferWriter<byte>(4096);
        Add(content, TextNormaliser.Version.ToString(CultureInfo.InvariantCulture));
        Add(content, modelRevision);
        Add(content, document.Number.Value);
        Add(content, document.Title);
        Add(content, document.Abstract);
        Add(content, document.Claim);
        Add(content, document.Description);
        Add(content, document.Language);
        Add(content, document.Classifications, symbol => symbol.ToString());
        Add(content, document.Applicants, name => name);
        Add(content, Day(document.FilingDate));
        Add(content, Day(document.PriorityDate));
        Add(content, Day(document.PublicationDate));
        Add(content, document.FamilyId);
        Add(content, document.PriorArtCitations, number => number.Value);
        Add(content, document.Source);
        AddLaterParts(content, document);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content.WrittenSpan, hash);
        return Convert.ToHexStringLower(hash);
    }

    // Only where a source gives them: documents taken before these parts were known keep their hash and are not embedded again.
    private static void AddLaterParts(ArrayBufferWriter<byte> content, PatentDocument document)
    {
        if (document.Availability != Availability.Unknown)
        {
            Add(content, document.Availability.ToString());
        }

        if (document.ApplicantRegions.Count > 0)
        {
            Add(content, document.ApplicantRegions, region => region);
        }
    }

    private static string? Day(DateOnly? date) => date?.ToString("O", CultureInfo.InvariantCulture);

    private static void Add<T>(ArrayBufferWriter<byte> content, IReadOnlyList<T> values, Func<T, string> text)
    {
        Length(content, values.Count);
        foreach (var value in values)
        {
            Add(content, text(value));
        }
    }

    // Every value carries its length before it, so that no two documents run together into the same bytes.
    private static void Add(ArrayBufferWriter<byte> content, string? text)
    {
        if (text is null)
        {
            Length(content, -1);
            return;
        }

        Length(content, Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, content);
    }

    private static void Length(ArrayBufferWriter<byte> content, int length)
    {
        BinaryPrimitives.WriteInt32LittleEndian(content.GetSpan(sizeof(int)), length);
        content.Advance(sizeof(int));
    }
}
