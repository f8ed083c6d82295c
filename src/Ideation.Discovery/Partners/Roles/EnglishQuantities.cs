using System.Collections.Frozen;
using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Partners.Roles;

/// <summary>English last words of phrases that name a quantity, a change, a form or an occurrence: a pressure drop or a groove is nothing that anybody supplies.</summary>
internal static class EnglishQuantities
{
    /// <summary>As <see cref="EnglishTerms"/> writes keys.</summary>
    public static FrozenSet<string> Words { get; } =
        """
        amount value number degree weight level size length width height depth angle volume speed rate range area space phase flow index ratio coefficient constant factor exponent modulus percentage fraction proportion
        content density mass load torque force stress strain pressure temperature heat energy power voltage current charge potential frequency wavelength bandwidth period pitch distance clearance diameter radius
        circumference curvature slope gradient tilt offset bias threshold limit margin yield throughput dose dosage count score rank lifetime lifespan
        drop rise fall loss gain shift change increase decrease growth decay drift delay lag spread swing surge jump shock wear tear creep fatigue fracture crack damage failure fault leak breakdown collapse noise glare
        flux pulse shape contour outline pattern layout groove notch recess hole slot edge corner gap cavity boundary
        """.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(EnglishTerms.Stem).ToFrozenSet(StringComparer.Ordinal);
}
