using System.Text.Json;

namespace Ideation.Embeddings.Tokenisation.Json.Models;

/// <summary>Tokens and their ids, looked up without a copy of the text.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public Vocabulary(Dictionary<string, int> tokens)
    {
        Tokens = tokens;
        _lookup = tokens.GetAlternateLookup<ReadOnlySpan<char>>();
        LongestToken = tokens.Keys.Max(token => token.Length);
        Size = tokens.Values.Max() + 1;
    }

    public IReadOnlyDictionary<string, int> Tokens { get; }

    public int LongestToken { get; }

    public int Size { get; }

    public static Vocabulary Read(JsonPart part, string name)
    {
        var place = part.Place(name);
        if (part.Value(name) is not { ValueKind: JsonValueKind.Object } entries)
        {
            throw part.Wrong(name, "an object of tokens and ids");
        }

        var tokens = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in entries.EnumerateObject())
        {
            tokens[entry.Name] = entry.Value.ValueKind == JsonValueKind.Number && entry.Value.TryGetInt32(out var id) && id is >= 0 and < int.MaxValue
                ? id
                : throw new FormatException($"the token '{entry.Name}' in '{place}' has the id {entry.Value.GetRawText()}, which is no whole number from 0 that an id can be");
        }

        return tokens.Count == 0 ? throw new FormatException($"'{place}' is empty") : new Vocabulary(tokens);
    }

    public bool TryGet(ReadOnlySpan<char> token, out int id) => _lookup.TryGetValue(token, out id);

    public int? IdOf(string token) => Tokens.TryGetValue(token, out var id) ? id : null;
}
