using System.Collections.Frozen;
using static Ideation.Discovery.Partners.Roles.Role;

namespace Ideation.Discovery.Partners.Roles;

/// <summary>English last words of noun phrases and the role each stands for; singular, two-word ones with a blank.</summary>
internal static class EnglishRoleCues
{
    public static FrozenDictionary<string, Role> Roles { get; } = Lexicon(
        (Materials,
            """
            polymer copolymer resin plastic elastomer rubber silicone epoxy polyurethane polyethylene polypropylene polyester polyamide nylon fiber fibre filament yarn thread fabric textile felt foam gel hydrogel aerogel
            film foil laminate nanotube nanowire nanofiber nanostructure composite alloy steel metal aluminum aluminium titanium copper nickel ceramic glass graphite graphene carbon silica zeolite clay cement concrete asphalt mortar aggregate paper pulp cellulose
            wood powder particle nanoparticle granule pellet pigment dye ink paint lacquer varnish primer adhesive glue sealant binder filler additive plasticizer surfactant solvent lubricant grease oil wax catalyst enzyme
            compound composition formulation mixture solution dispersion emulsion slurry suspension paste salt acid oxide dioxide monoxide peroxide nitride carbide hydroxide ester amine monomer oligomer crosslinker initiator electrolyte semiconductor
            superconductor phosphor wafer membrane substrate coating fertilizer herbicide pesticide starch protein collagen peptide extract flour sugar sweetener material precursor antioxidant stabilizer refractory inhibitor thickener propellant modifier
            """,
            []),
        (Process,
            """
            molding moulding casting extrusion forging stamping welding soldering brazing bonding machining milling grinding polishing drilling cutting sintering annealing quenching hardening curing vulcanization crosslinking
            polymerization plating electroplating anodizing galvanizing deposition sputtering evaporation epitaxy etching lithography photolithography doping implantation oxidation printing lamination spraying dipping spinning
            electrospinning weaving knitting braiding winding drying freeze-drying lyophilization distillation crystallization precipitation filtration fermentation extraction purification hydrolysis pyrolysis calcination
            gasification combustion granulation pelletizing compounding kneading blending sterilization pasteurization pretreatment heat-treatment cultivation hydrogenation carbonization thermoforming pultrusion
            fabrication packaging
            """,
            ["heat treatment", "surface treatment", "plasma treatment", "injection molding", "additive manufacturing"]),
        (Equipment,
            """
            machine furnace oven kiln reactor autoclave digester fermenter bioreactor press mold mould die nozzle pump compressor blower conveyor feeder hopper extruder mixer blender agitator mill crusher grinder shredder dryer
            centrifuge separator cyclone robot manipulator gripper lathe spindle cutter drill crane winch loom applicator sprayer torch burner boiler condenser evaporator exchanger cooler chiller scrubber chamber tank vessel
            roller calender welder printer plotter tool toolholder jig fixture rig excavator harvester vacuum autosampler
            """,
            ["production line", "spray gun", "vacuum chamber", "heat exchanger", "screw press", "pressure vessel"]),
        (SystemMaker,
            """
            module circuit circuitry chip transistor diode controller processor microprocessor microcontroller sensor detector actuator motor generator alternator turbine engine gearbox clutch brake bearing gear
            shaft rotor stator blade vane impeller propeller wing fuselage airfoil hull valve piston cylinder manifold injector filter battery  capacitor electrode inverter converter transformer antenna transceiver receiver
            transmitter radar laser lamp led display screen panel camera lens mirror waveguide connector cable harness rail housing enclosure casing frame chassis hinge spring damper seal gasket tire tyre wheel axle suspension
            catheter stent implant prosthesis needle syringe electrocardiogram pacemaker endoscope mask garment shoe helmet seat container bottle bag package label keyboard server router modem network switch relay heater
            fan radiator door window roof tower pipe pipeline hose thruster rocket satellite drone airbag headlight microphone speaker headset
            """,
            ["solar cell", "fuel cell", "battery cell", "electrochemical cell", "electrolytic cell", "galvanic cell", "photovoltaic cell", "memory cell", "pouch cell", "integrated circuit", "rotor blade", "circuit board", "heat pump", "automatic transmission", "manual transmission", "mechanical transmission", "hydraulic transmission", "gear transmission", "belt transmission", "vehicle transmission"]),
        (Evaluation,
            """
            test testing tester inspection measurement metrology calibration evaluation assay assessment analysis analyzer analyser spectrometer spectrometry spectroscopy microscope microscopy interferometer tomography
            chromatography simulation simulator validation verification certification diagnosis diagnostics biopsy gauge gage thermometer thermocouple hygrometer flowmeter anemometer sampling sampler probe benchmark reliability
            """,
            ["clinical trial", "load cell", "wind tunnel", "test bench", "test specimen", "test sample", "quality control", "tensile test", "standard sample"]),
        (EndUse,
            """
            patient surgeon physician clinician hospital clinic caregiver wearer athlete child infant elderly consumer shopper retailer  supermarket merchant restaurant kitchen household home  building skyscraper 
            tunnel road highway pavement runway railway railroad  vehicle automobile car truck motorcycle bicycle aircraft airplane helicopter spacecraft ship boat  submarine passenger driver pilot crew soldier
            firefighter farmer farm crop livestock poultry cattle greenhouse orchard field-crop lawn garden   oilfield  wellbore refinery airport warehouse office classroom school student player gamer
            subscriber advertiser pharmacy cosmetic food beverage meat fruit vegetable toy furniture mattress jewelry clothing apparel footwear tent camper service payment advertising rental
            """,
            ["oil well", "gas well", "water well", "injection well", "injector well", "production well", "producing well", "subsea well", "geothermal well", "open mine", "coal mine", "underground mine",
                "fishing vessel", "marine vessel", "cargo vessel", "supply vessel", "floating vessel", "school bus", "city bus", "electric bus", "passenger bus", "transit bus", "passenger train", "freight train", "railway train", "retail store", "grocery store", "convenience store", "department store",
                "dwelling house", "apartment house", "green house", "road bridge", "railway bridge", "suspension bridge", "swimming pool", "wind turbine", "power plant", "power grid", "data center", "end user", "medical device", "solar panel", "drinking water", "waste water"]));

    /// <summary>Last words that name a thing only together with the word before them; alone they are verbs as often as nouns, or could mean anything.</summary>
    public static FrozenSet<string> General { get; } =
        """
        material composition mixture solution compound formulation machine tool analysis test testing frame service   home   display label  press mill drill fan relay switch film substrate particle
        receiver transmitter processor controller server network circuit module  chip housing chamber tank  container pipe seat key screen panel mirror measurement inspection evaluation simulation verification
        bonding cutting packaging fabrication extraction precipitation winding printing delivery payment advertising user office driver pilot subscriber student player consumer filter cable connector gate label probe sample
        vessel solid acid metal salt paper fixture rig vacuum rail roller mold die nozzle spring gear tower door window roof paste felt assessment diagnosis assay validation sampling sampler calibration reliability school crew
        sensor detector memory product element electrode layer coating membrane powder extract aggregate
        """.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Pairs whose last word means something else than it does elsewhere.</summary>
    public static FrozenSet<string> Others { get; } = new[] { "blood vessel", "electrical driver", "led driver", "motor driver", "gate driver", "line driver", "display driver", "laser driver", "device driver", "portable solution", "complete solution", "software solution", "technical solution", "foreign particle", "dust particle", "past measurement", "data warehouse", "wafer boat", "chromatic dispersion", "optical dispersion", "wave dispersion", "mode dispersion", "vector machine", "virtual machine", "state machine" }.ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, Role> Lexicon(params (Role Role, string Words, string[] Pairs)[] lists)
    {
        var cues = new Dictionary<string, Role>(StringComparer.Ordinal);
        foreach (var (role, words, pairs) in lists)
        {
            foreach (var cue in words.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Concat(pairs))
            {
                cues.TryAdd(cue, role);
            }
        }

        return cues.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
