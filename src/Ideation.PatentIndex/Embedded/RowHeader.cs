using System.Runtime.InteropServices;

namespace Ideation.PatentIndex.Embedded;

/// <summary>What the scan needs of a document besides its int8 vector, which follows it in the file; 32 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct RowHeader
{
    public const int Size = 32;
    public const int NoDay = int.MinValue;

    /// <summary>Multiplies the int8 values back to the vector.</summary>
    public float Scale;

    /// <summary>Length of the difference between the vector and its int8 form: the most the scan can be wrong by.</summary>
    public float Residual;

    /// <summary><see cref="DateOnly.DayNumber"/> of the publication date, or <see cref="NoDay"/>.</summary>
    public int Day;

    /// <summary>Where the row's lists start in the segment's lists file.</summary>
    public uint Lists;

    public ulong FamilyHash;

    public ushort Office;

    public ushort Language;

    public ushort FieldCount;

    public ushort ApplicantCount;
}
