using System.Collections.Frozen;
using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Landscape;

/// <summary>English words that name a mechanism by themselves: what happens, not what a thing is. Short on purpose, like the words of <see cref="RoleLexicon"/>.</summary>
internal static class ProcessWords
{
    /// <summary>The keys of the words, so that lasers are a laser.</summary>
    public static FrozenSet<string> EnglishKeys { get; } = Terms.KeysOf(
        """
        absorption adsorption aeration agglomeration amplification annealing atomization biodegradation bonding capacitance capillary casting catalysis cavitation centrifugation chlorination chromatography circulation coagulation combustion
        compression condensation conduction convection cooling crosslinking crystallization curing damping dehumidification dehydration desalination desorption diffraction diffusion dispersion dissolution distillation drying
        electrodeposition electrodialysis electrolysis electrophoresis electroplating emulsification encapsulation encryption etching evaporation expansion extraction extrusion fermentation filtration floatation flocculation flotation fluidization fluorescence foaming
        freezing gasification granulation grinding heating humidification hybridization hydration hydrogenation hydrolysis immersion impregnation incubation induction infrared injection insulation interference interpolation ionization ions irradiation
        lamination laser levitation lubrication luminescence magnet magnetic magnetism microwave milling mixing modulation neutralization nucleation osmosis oxidation ozone photocatalysis plasma plating polarization polymerization precipitation pyrolysis
        radiation reflection refraction resonance rotation scanning sealing sedimentation segmentation sintering soldering spraying sputtering sterilization stimulation stirring sublimation suction suspension titration
        ultrasonic ultrasound ultraviolet vacuum vaporization ventilation vibration washing welding wetting
        """, "en").Where(key => !key.Contains(' ', StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);
}
