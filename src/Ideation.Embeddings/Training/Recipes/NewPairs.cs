using Ideation.Embeddings.Training.Pairs;

namespace Ideation.Embeddings.Training.Recipes;

/// <summary>
/// Finds the documents that hindsight asks for: what they join had not been joined before a day. What a document held out for another reason joins counts for nothing, so that the
/// documents found are, if anything, more than those asked for.
/// </summary>
internal static class NewPairs
{
    public static IEnumerable<TrainingText> From(DateOnly day, IReadOnlyList<TrainingText> texts, IReadOnlySet<string> heldOut)
    {
        var known = texts.Where(text => text.Date < day && !heldOut.Contains(text.Id)).SelectMany(text => Joined(FieldNumbers.SubclassesOf(text))).ToHashSet();
        return texts.Where(text => text.Date >= day && FieldNumbers.SubclassesOf(text) is [var main, .. var others] && others.Any(other => other[..3] != main[..3] && !known.Contains((main, other))));
    }

    private static IEnumerable<(string, string)> Joined(string[] fields) => fields.SelectMany(one => fields.Select(other => (one, other)));
}
