using System.Buffers.Binary;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Text;
using Ideation.Patents;

namespace Ideation.PatentIndex.Embedded;

/// <summary>Writes a document and its vector in the form of the segment files.</summary>
internal static class RowEncoder
{
    /// <summary>Header and int8 vector; where the lists lie is filled in when the row is appended.</summary>
    public static byte[] Row(SegmentLayout layout, PatentDocument document, ReadOnlySpan<float> unit, int applicants)
    {
        var row = new byte[layout.RowBytes];
        var (scale, residual) = Quantise(unit, MemoryMarshal.Cast<byte, sbyte>(row.AsSpan(RowHeader.Size)));
        var header = new RowHeader
        {
            Scale = scale,
            Residual = residual,
            Day = document.PublicationDate?.DayNumber ?? RowHeader.NoDay,
            FamilyHash = ShortCodes.Hash(document.FamilyId),
            Office = ShortCodes.TwoLetters(document.Number.Office),
            Language = ShortCodes.TwoLetters(document.Language),
            FieldCount = checked((ushort)document.Fields.Count),
            ApplicantCount = checked((ushort)applicants),
        };
        MemoryMarshal.Write(row, in header);
        return row;
    }

    /// <summary>Applicants, fields, then number and family with their lengths.</summary>
    public static byte[] Lists(PatentDocument document, ReadOnlySpan<int> applicants)
    {
        var number = Encoding.UTF8.GetBytes(document.Number.Value);
        var family = Encoding.UTF8.GetBytes(document.FamilyId);
        var lists = new byte[applicants.Length * sizeof(int) + (document.Fields.Count + 2) * sizeof(ushort) + number.Length + family.Length];
        var rest = lists.AsSpan();
        MemoryMarshal.AsBytes(applicants).CopyTo(rest);
        rest = rest[(applicants.Length * sizeof(int))..];
        foreach (var field in document.Fields)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(rest, (ushort)ShortCodes.Field(field));
            rest = rest[sizeof(ushort)..];
        }

        BinaryPrimitives.WriteUInt16LittleEndian(rest, checked((ushort)number.Length));
        BinaryPrimitives.WriteUInt16LittleEndian(rest[sizeof(ushort)..], checked((ushort)family.Length));
        number.CopyTo(rest[(2 * sizeof(ushort))..]);
        family.CopyTo(rest[(2 * sizeof(ushort) + number.Length)..]);
        return lists;
    }

    public static (float Scale, float Residual) Quantise(ReadOnlySpan<float> unit, Span<sbyte> values)
    {
        var scale = Math.Abs(TensorPrimitives.MaxMagnitude(unit)) / 127;
        var inverse = 1 / scale;
        var squares = 0f;
        for (var i = 0; i < unit.Length; i++)
        {
            var value = MathF.Round(unit[i] * inverse);
            values[i] = (sbyte)value;
            var difference = unit[i] - value * scale;
            squares += difference * difference;
        }

        return (scale, MathF.Sqrt(squares));
    }
}
