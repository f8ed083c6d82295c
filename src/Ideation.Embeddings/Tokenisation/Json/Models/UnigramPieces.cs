using System.Text.Json;

namespace Ideation.Embeddings.Tokenisation.Json.Models;

/// <summary>The vocabulary of a Unigram model: pieces, whose index is their id, with their scores (log probabilities).</summary>
internal sealed record UnigramPieces(Vocabulary Vocabulary, double[] Scores)
{
    public static UnigramPieces Read(JsonPart part)
    {
        var place = part.Place("vocab");
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var scores = new List<double>();
        foreach (var entry in part.Items("vocab"))
        {
            if (entry.ValueKind != JsonValueKind.Array || entry.GetArrayLength() != 2 || entry[0].ValueKind != JsonValueKind.String || entry[1].ValueKind != JsonValueKind.Number)
            {
                throw new FormatException($"entry {scores.Count} of '{place}' is no piece with its score");
            }

            ids[entry[0].GetString()!] = scores.Count;
            scores.Add(entry[1].GetDouble());
        }

        return scores.Count == 0 ? throw new FormatException($"'{place}' is empty") : new UnigramPieces(new Vocabulary(ids), [.. scores]);
    }
}
