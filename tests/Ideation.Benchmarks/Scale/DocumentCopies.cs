using System.Globalization;
using System.Numerics.Tensors;
using Ideation.Patents;

namespace Ideation.Benchmarks.Scale;

/// <summary>Real documents, then copies of them: each with a number, a family and an applicant of its own, and with a vector that another document's has been mixed into, so that no two are the same to a search.</summary>
internal sealed class DocumentCopies(IReadOnlyList<PatentDocument> originals, float[][] vectors)
{
    private const float Mixed = 0.6f;
    private const int CopiesPerApplicant = 8;

    public int Originals => originals.Count;

    /// <summary>The document at a place; the same on every machine and in every run.</summary>
    public EmbeddedPatent this[int place]
    {
        get
        {
            var (copy, original) = Math.DivRem(place, originals.Count);
            return copy == 0
                ? new EmbeddedPatent(originals[original], vectors[original], "original")
                : new EmbeddedPatent(Copy(originals[original], place, copy), Vector(original, place), "copy");
        }
    }

    private static PatentDocument Copy(PatentDocument original, int place, int copy)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"US{3_000_000_000 + place}A1");
        return original with
        {
            Number = PublicationNumber.FromStored(number),
            FamilyId = number,
            Applicants = [.. original.Applicants.Select(applicant => string.Create(CultureInfo.InvariantCulture, $"{applicant} {copy / CopiesPerApplicant}"))],
        };
    }

    private float[] Vector(int original, int place)
    {
        var other = vectors[(int)(Scattered((uint)place) % (uint)originals.Count)];
        var mixed = new float[other.Length];
        TensorPrimitives.MultiplyAdd(other, Mixed, vectors[original], mixed);
        TensorPrimitives.Divide(mixed, TensorPrimitives.Norm<float>(mixed), mixed);
        return mixed;
    }

    // The finaliser of MurmurHash3: neighbouring places get other documents mixed in, not neighbouring ones.
    private static uint Scattered(uint value)
    {
        value = (value ^ (value >> 16)) * 0x85EBCA6B;
        value = (value ^ (value >> 13)) * 0xC2B2AE35;
        return value ^ (value >> 16);
    }
}
