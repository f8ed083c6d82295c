using System.Security.Cryptography;
using System.Text;

namespace Ideation.Discovery.Reading.Views.Training;

/// <summary>Makes labelled sentences of texts: by the marks that name a text's parts, otherwise by cues.</summary>
internal static class ViewExamples
{
    private const int OneIn = 10;

    /// <summary>Every tenth text, drawn by its own bytes so that equal texts stay together, is held out.</summary>
    public static IEnumerable<ViewExample> Of(string text, string language)
    {
        var heldOut = SHA256.HashData(Encoding.UTF8.GetBytes(text))[0] % OneIn == 0;
        foreach (var section in MarkedSections.Split(text))
        {
            var clauses = ViewClauses.Split(section.Text, language);
            for (var i = 0; i < clauses.Count; i++)
            {
                // Without its mark a part stands anywhere, so that the place of a marked sentence teaches nothing.
                if (section.View is { } view)
                {
                    yield return new ViewExample(clauses[i], 1, 4, view, Marked: true, Masked: false, heldOut);
                }
                else if (ViewCues.Find(clauses[i], language) is { } found)
                {
                    yield return new ViewExample(found.Masked, i, clauses.Count, found.View, Marked: false, Masked: true, heldOut);
                    yield return new ViewExample(clauses[i], i, clauses.Count, found.View, Marked: false, Masked: false, heldOut);
                }
            }
        }
    }

    /// <summary>Sentences of a field that holds nothing but problems or effects.</summary>
    public static IEnumerable<ViewExample> OfPurpose(string text, string language)
    {
        var heldOut = SHA256.HashData(Encoding.UTF8.GetBytes(text))[0] % OneIn == 0;
        return ViewClauses.Split(text, language).Select(clause => new ViewExample(clause, 1, 4, TextView.Purpose, Marked: true, Masked: false, heldOut));
    }
}
