using System.Globalization;
using Ideation.Discovery.Fields;
using Ideation.Patents;

namespace Ideation.Tests.Discovery;

/// <summary>Short ways to write fields and classified documents.</summary>
internal static class SomeFields
{
    public static IpcSubclass Field(string symbol) => IpcSubclass.Parse(symbol, CultureInfo.InvariantCulture);

    public static ClassifiedPatent Classified(string fields, params string[] applicants)
    {
        var number = Some.PublicationNumber();
        return new ClassifiedPatent(number, number.Value, [.. fields.Split(' ').Select(Field)], [.. applicants.Select(Organisation.FromApplicant)], 2010);
    }

    public static HomeField Home(string field, double confidence = 1) => new(TechnologyFields.Find(Field(field)), confidence, Given: true);
}
