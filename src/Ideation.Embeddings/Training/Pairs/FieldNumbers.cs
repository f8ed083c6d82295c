namespace Ideation.Embeddings.Training.Pairs;

/// <summary>The IPC subclasses (four characters, sections A to H) of each text's symbols as numbers, the main one first; a misprint is passed over.</summary>
internal static class FieldNumbers
{
    public static int[][] Of(IReadOnlyList<TrainingText> texts)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. texts.Select(text => SubclassesOf(text)
            .Select(field => numbers.TryGetValue(field, out var number) ? number : numbers[field] = numbers.Count)
            .ToArray())];
    }

    public static string[] SubclassesOf(TrainingText text) => [.. text.Codes.Where(IsSubclass).Select(code => code[..4]).Distinct(StringComparer.Ordinal)];

    private static bool IsSubclass(string code) =>
        code.Length >= 4 && code[0] is >= 'A' and <= 'H' && char.IsAsciiDigit(code[1]) && char.IsAsciiDigit(code[2]) && char.IsAsciiLetterUpper(code[3]);
}
