using Ideation.Discovery;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Partners;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using static Ideation.Tests.Discovery.SomeFields;

namespace Ideation.Tests.Discovery;

/// <summary>
/// A small corpus where the right answers are known. Home is coating (B05D). Paint chemistry (C09D) is its obvious neighbour, classified together with it many times.
/// Wind turbines (F03D) and catheters (A61M) share the mechanism and are never classified with it; spraying (B05B) is the home class; the rest is unrelated.
/// </summary>
internal sealed class BridgeWorld
{
    public const string Text = "A hydrophobic silane coating sheds ice and dirt: a thin layer of fluorinated silane is bonded to metal so that water droplets roll off and ice does not adhere.";

    /// <summary>Counts of words make texts less alike than an embedding model does.</summary>
    public static DiscoveryOptions Options { get; } = new() { SamePurpose = 0.1 };

    public static Organisation Owner { get; } = Organisation.FromApplicant("Own Coatings Ltd");

    public static CoreTechnology Technology { get; } = new() { Text = Text, HomeFields = [Field("B05D")], Owner = Owner };

    private readonly List<PatentDocument> _documents = [];

    public BridgeWorld()
    {
        for (var i = 0; i < 6; i++)
        {
            Add("Water repellent silane coating for metal sheets", $"A hydrophobic coating of fluorinated silane is bonded to metal plate number {Word(i)} so that water droplets roll off. The layer stays thin and sheds dirt.", "B05D B05B", "Sheet Metal Inc");
            Add("Silane paint", $"A paint with hydrophobic fluorinated silane binder forms a thin coating on metal {Word(i)} and sheds dirt and water droplets.", "C09D B05D", "Paint Works AG");
        }

        Blade1 = Add("Rotor blade with ice shedding layer", "A wind turbine rotor blade carries a thin hydrophobic silane layer so that ice does not adhere at -30 °C. Water droplets roll off the blade offshore.", "F03D", "Rotor Systems GmbH", 2019);
        Add("Keeping rotor blades free of ice", "A fluorinated silane coating is bonded to rotor blades for preventing ice on wind turbines. Ice does not adhere and water droplets roll off.", "F03D", "Rotor Systems GmbH", 2018);
        Add("Lightning and ice protected rotor", "Wind rotor metal edges get a hydrophobic coating; ice and dirt do not adhere, droplets roll off.", "F03D", "Sheet Metal Inc", 2005);
        Add("Catheter with slippery lumen", "A catheter for draining blood has a thin hydrophobic silane coating bonded to its metal wall so that droplets roll off.", "A61M", "Tube Medical SA");
        Add("Catheter that sheds clots", "A sterile catheter wall with fluorinated silane layer: water droplets and dirt roll off, clots do not adhere.", "A61M", "Tube Medical SA");
        Add("Own ice shedding rotor", Text + " The rotor is ours.", "F03D", Owner.Name);
        for (var i = 0; i < 30; i++)
        {
            Add("Routing packets", $"A router forwards packets along queue {Word(i)} by priority tables and acknowledges frames.", "H04L", $"Network {Word(i)} Corp");
            Add("Bread dough", $"Dough with yeast {Word(i)} ferments slowly and is baked into loaves.", "A21D", $"Bakery {Word(i)} KG");
        }
    }

    public PatentDocument Blade1 { get; }

    public IReadOnlyList<PatentDocument> Documents => _documents;

    public PatentDocument Add(string title, string text, string fields, string applicant, int year = 2010, string? family = null, string language = "en")
    {
        var document = Some.PatentDocument(title: title, @abstract: text, codes: fields.Split(' '), applicants: [applicant], published: new DateOnly(year, 5, 1), family: family, language: language);
        _documents.Add(document);
        return document;
    }

    public void Replace(PatentDocument document) => _documents[_documents.FindIndex(other => other.Number == document.Number)] = document;

    public UseDiscovery Discovery(DiscoveryOptions? options = null) => new(new MemoryPatentIndex(_documents), new BagOfWords(), Statistics(), options ?? Options);

    public PartnerDiscovery Partners() => new(new MemoryPatentIndex(_documents), new BagOfWords(), Statistics(), new DiscoveryOptions());

    public FieldStatistics Statistics() => FieldStatistics.From(_documents.Select(document =>
        new ClassifiedPatent(document.Number, document.FamilyId, document.Fields, [.. document.Applicants.Select(Organisation.FromApplicant)], document.PublicationDate?.Year)));

    private static string Word(int i) => new([(char)('k' + (i / 5)), 'a', (char)('n' + (i % 5)), 'o']);
}
