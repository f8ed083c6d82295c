using System.Text.Json;

namespace Ideation.Embeddings.Training.Recipes;

/// <summary>Reads what a recipe names.</summary>
/// <param name="recipe">The recipe.</param>
/// <param name="folder">Where it lies.</param>
/// <param name="data">What <c>{data}</c> stands for.</param>
public sealed class RecipeInput(TrainingRecipe recipe, string folder, string? data)
{
    private const string DataMark = "{data}";
    private const int SubclassLength = 4;
    private const int MostLevels = 9;

    /// <exception cref="IOException">A file or folder is missing or unreadable.</exception>
    /// <exception cref="InvalidDataException">The content of a file is not what the recipe says, or a path needs a data folder and none was given.</exception>
    public async Task<TrainingInput> ReadAsync(CancellationToken cancellationToken = default)
    {
        var texts = new List<TrainingText>();
        foreach (var path in recipe.Texts)
        {
            await foreach (var text in TrainingCorpus.ReadAsync(Resolve(path), cancellationToken))
            {
                texts.Add(text);
            }
        }

        var heldOut = await HeldOutAsync(texts, cancellationToken);
        return new TrainingInput
        {
            Texts = [.. texts.Select(text => heldOut.Contains(text.Id) ? text with { Codes = [] } : text)],
            Terms = await TermsAsync(cancellationToken),
            Parallel = await ParallelAsync(cancellationToken),
            Meanings = await MeaningsAsync(cancellationToken),
        };
    }

    public async Task<IReadOnlyList<string>> LicencesAsync(CancellationToken cancellationToken = default) =>
        recipe.Licences is { } path ? await File.ReadAllLinesAsync(Resolve(path), cancellationToken) : [];

    private string Resolve(string path) =>
        !path.StartsWith(DataMark, StringComparison.Ordinal) ? Path.GetFullPath(Path.Combine(folder, path))
        : data is not null ? Path.GetFullPath(data + path[DataMark.Length..])
        : throw new InvalidDataException($"The recipe reads '{path}'; name the data folder with --data.");

    private async Task<IReadOnlyList<TermPair>> TermsAsync(CancellationToken cancellationToken)
    {
        var terms = new Dictionary<(string, string), TermPair>();
        foreach (var list in recipe.Terms)
        {
            var path = Resolve(list.Path);
            foreach (var file in path.Contains('*', StringComparison.Ordinal) ? FilesLike(path) : [path])
            {
                var lines = await TextLines.ReadAsync(file, cancellationToken).Select(line => line.Line).ToListAsync(cancellationToken);
                foreach (var term in TermList.Read(lines, file, list.Source, list.Weight))
                {
                    terms.TryAdd((term.Japanese, term.English), term);
                }
            }
        }

        return [.. terms.Values];
    }

    private static IEnumerable<string> FilesLike(string pattern) =>
        Directory.GetFiles(Path.GetDirectoryName(pattern)!, Path.GetFileName(pattern)) is { Length: > 0 } files
        ? files.Order(StringComparer.Ordinal)
        : throw new InvalidDataException($"The recipe reads '{pattern}', and there is no file of such a name.");

    private async Task<IReadOnlyList<ParallelText>> ParallelAsync(CancellationToken cancellationToken)
    {
        if (recipe.Parallel is not { } parallel)
        {
            return [];
        }

        var pairs = new List<ParallelText>();
        var path = Resolve(parallel.Path);
        await foreach (var (line, number) in TextLines.ReadAsync(path, cancellationToken))
        {
            if (number > 1)
            {
                pairs.Add(line.Split('\t') is [var japanese, var english, ..] ? new ParallelText(japanese, english) : throw new InvalidDataException($"Line {number} of '{Path.GetFileName(path)}' does not hold two texts with a tab between them."));
            }
        }

        return [.. pairs.Where((_, index) => index % 2 == 0)];
    }

    private async Task<IReadOnlyDictionary<string, SymbolMeaning>> MeaningsAsync(CancellationToken cancellationToken)
    {
        var entries = new Dictionary<string, (string Title, string? Parent)>(StringComparer.Ordinal);
        if (recipe.Classification is { } path)
        {
            await foreach (var entry in TextLines.ReadJsonAsync(Resolve(path), cancellationToken))
            {
                var symbol = Text(entry, "symbol") ?? throw NotOf(path, "an object with 'symbol', 'title' and 'parent'");
                entries[symbol] = (Text(entry, "title") ?? "", Text(entry, "parent"));
            }
        }

        return entries
            .Where(entry => entry.Key.Length >= SubclassLength)
            .ToDictionary(entry => entry.Key, entry => new SymbolMeaning(entry.Value.Title, string.Join(". ", TitlesFrom(entry.Value.Parent, entries))), StringComparer.Ordinal);
    }

    private static IEnumerable<string> TitlesFrom(string? symbol, Dictionary<string, (string Title, string? Parent)> entries)
    {
        for (var level = 0; level < MostLevels && symbol is { Length: >= SubclassLength } && entries.TryGetValue(symbol, out var entry); level++)
        {
            yield return entry.Title;
            symbol = entry.Parent;
        }
    }

    private async Task<HashSet<string>> HeldOutAsync(List<TrainingText> texts, CancellationToken cancellationToken)
    {
        var heldOut = recipe.HeldOut ?? new RecipeHeldOut();
        var ids = texts.Where(text => heldOut.Languages.Contains(text.Language, StringComparer.Ordinal)).Select(text => text.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var documents in heldOut.Documents)
        {
            await foreach (var record in TextLines.ReadJsonAsync(Resolve(documents), cancellationToken))
            {
                ids.Add(Text(record, "id") ?? throw NotOf(documents, "an object with an 'id'"));
            }
        }

        if (heldOut.NewPairsFrom is { } day)
        {
            ids.UnionWith(NewPairs.From(day, texts, ids).Select(text => text.Id).ToList());
        }

        if (heldOut.Groups is { } groups)
        {
            var named = ids.ToHashSet(StringComparer.Ordinal);
            await foreach (var group in TextLines.ReadJsonAsync(Resolve(groups), cancellationToken))
            {
                string[] members = group.ValueKind == JsonValueKind.Array && group.EnumerateArray().All(id => id.ValueKind == JsonValueKind.String)
                    ? [.. group.EnumerateArray().Select(id => id.GetString()!)]
                    : throw NotOf(groups, "a list of ids");
                if (members.Any(named.Contains))
                {
                    ids.UnionWith(members);
                }
            }
        }

        return ids;
    }

    private static string? Text(JsonElement record, string name) =>
        record.ValueKind == JsonValueKind.Object && record.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static InvalidDataException NotOf(string path, string expected) => new($"A line of '{path}', which the recipe names, is not {expected}.");
}
