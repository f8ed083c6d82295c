using Ideation.Discovery.Fields;
using Ideation.Discovery.Ranking;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Strength;
using Ideation.Patents;

namespace Ideation.Discovery.Neighbours;

/// <summary>Retrieves what lies around a core technology and decides which fields are home.</summary>
internal sealed class NeighbourSearch(IPatentIndex index, SpanReader reader, FieldStatistics statistics, DiscoveryOptions options)
{
    // Only the text itself, put a little differently, is this close, a cosine.
    private const double SameText = 0.98;
    private const int MostCopies = 20;

    private readonly HomePrediction _homes = new(reader, statistics, options);
    private readonly FieldReading? _fields = options.Ranking?.Predictor is { } predictor ? new FieldReading(reader, predictor) : null;

    public async Task<Neighbourhood> SearchAsync(TechnologyReading reading, SearchExtent extent, CancellationToken cancellationToken) =>
        (await SearchAsync([reading], extent, cancellationToken).ConfigureAwait(false))[0];

    /// <summary>Several texts at once, each as it would be alone, in two passes over the index for all of them.</summary>
    public async Task<IReadOnlyList<Neighbourhood>> SearchAsync(IReadOnlyList<TechnologyReading> readings, SearchExtent extent, CancellationToken cancellationToken) =>
        readings.Count == 0 ? [] : await SearchAsync(readings, await CountAsync(readings, cancellationToken).ConfigureAwait(false), extent, cancellationToken).ConfigureAwait(false);

    /// <summary>The text in its own language and, where that has few documents, in the other one; null where it has enough.</summary>
    public async Task<(Neighbourhood Own, Neighbourhood? Other)> SearchBothAsync(TechnologyReading reading, SearchExtent extent, CancellationToken cancellationToken)
    {
        // Only a small corpus is counted twice.
        var sizes = await CountAsync([reading], cancellationToken).ConfigureAwait(false);
        if (!sizes.IsThin(0))
        {
            return ((await SearchAsync([reading], sizes, extent, cancellationToken).ConfigureAwait(false))[0], null);
        }

        var found = await SearchAsync([reading, reading.InOther()], extent, cancellationToken).ConfigureAwait(false);
        return (found[0], found[1]);
    }

    private async Task<IReadOnlyList<Neighbourhood>> SearchAsync(IReadOnlyList<TechnologyReading> readings, CorpusSizes sizes, SearchExtent extent, CancellationToken cancellationToken)
    {
        var found = new Neighbourhood[readings.Count];
        var searched = new List<int>();
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = Neighbourhood.Empty with { CorpusDocuments = sizes.Documents[i], IsThin = sizes.IsThin(i) };
            if (sizes.Documents[i] > 0 && !VectorMath.IsZero(readings[i].Vector.Span))
            {
                searched.Add(i);
            }
        }

        // All that does not depend on the home fields is looked for at once, because every search reads the whole index.
        var around = await SearchEachAsync(searched, i => Around(readings[i], extent.Sentences, AnyVotes(i)), cancellationToken).ConfigureAwait(false);
        foreach (var (i, texts) in searched.Zip(around))
        {
            var near = Collapse(texts[0], readings[i]);
            var voters = AnyVotes(i) ? Collapse(texts[1], readings[i]) : near;
            var likely = await _homes.RankAsync(readings[i], voters, cancellationToken).ConfigureAwait(false);
            found[i] = new Neighbourhood(near, HomeFields(readings[i].Technology, likely), [], sizes.Documents[i])
            {
                LikelyHomes = likely,
                IsThin = sizes.IsThin(i),
                Sentences = [.. texts.Skip(AnyVotes(i) ? 2 : 1).Select(neighbours => Collapse(neighbours, readings[i], double.PositiveInfinity))],
            };
        }

        var distant = await SearchEachAsync(searched, i => ReadsUnclassified(i) ? [Outside(readings[i], found[i].HomeClasses), Unclassified(readings[i])] : [Outside(readings[i], found[i].HomeClasses)], cancellationToken).ConfigureAwait(false);
        foreach (var (i, outside) in searched.Zip(distant))
        {
            found[i] = new Neighbourhood(found[i].Near, found[i].HomeFields, Collapse(outside[0], readings[i]), sizes.Documents[i])
            {
                LikelyHomes = found[i].LikelyHomes,
                IsThin = found[i].IsThin,
                Predicted = ReadsUnclassified(i) ? await PredictedAsync(found[i], Collapse(outside[1], readings[i]), cancellationToken).ConfigureAwait(false) : [],
                UnclassifiedDocuments = ReadsUnclassified(i) ? sizes.Unclassified[i] : 0,
                Sentences = found[i].Sentences,
            };
        }

        return found;

        // A text has the same home fields in either language.
        bool AnyVotes(int i) => readings[i].IsAcross || sizes.IsThin(i);

        bool ReadsUnclassified(int i) => extent.Unclassified && _fields is not null && sizes.Unclassified[i] > 0;
    }

    // What lies behind the background of the text shows nothing, whatever its field.
    private async Task<IReadOnlyList<Neighbour>> PredictedAsync(Neighbourhood around, IReadOnlyList<Neighbour> unclassified, CancellationToken cancellationToken)
    {
        var background = around.Between(options.BackgroundRank, 0);
        return await _fields!.ReadAsync([.. unclassified.TakeWhile(neighbour => neighbour.Similarity >= background)], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The fields a text could be at home in, likeliest first, when some documents do not vote.</summary>
    public async Task<IReadOnlyList<HomeField>> LikelyHomesAsync(TechnologyReading reading, IReadOnlyCollection<PublicationNumber> without, CancellationToken cancellationToken)
    {
        var sizes = await CountAsync([reading], cancellationToken).ConfigureAwait(false);
        var filter = (sizes.IsThin(0) ? AnyLanguage(reading) : Filter(reading)) with { ExcludeNumbers = without };
        var near = await index.SearchAsync(new NeighbourQuery(reading.Vector, options.NearDocuments) { Filter = filter }, cancellationToken).ConfigureAwait(false);
        return await _homes.RankAsync(reading, Collapse(near, reading), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Of likely fields those that a text is said to be at home in, whether or not documents in its language lie there.</summary>
    public IReadOnlyList<HomeField> Choose(IReadOnlyList<HomeField> likely) => _homes.Choose(likely);

    /// <summary>The documents of one field nearest to a vector, which is the text's own or lies between it and what is looked for there.</summary>
    public async Task<IReadOnlyList<Neighbour>> SearchFieldAsync(TechnologyReading reading, ReadOnlyMemory<float> vector, IpcSubclass field, int limit, CancellationToken cancellationToken)
    {
        var filter = Filter(reading) with { AnyField = [field] };
        var found = await index.SearchAsync([new NeighbourQuery(vector, limit) { Filter = filter }, new NeighbourQuery(reading.Vector, MostCopies) { Filter = filter }], cancellationToken).ConfigureAwait(false);

        // Which documents are the text itself only its own vector tells.
        var copies = found[1].TakeWhile(neighbour => neighbour.Similarity >= SameText).Select(neighbour => neighbour.Document.Family).ToHashSet(StringComparer.Ordinal);
        return Collapse([.. found[0].Where(neighbour => !copies.Contains(neighbour.Document.Family))], reading, double.PositiveInfinity);
    }

    /// <summary>For each query, the nearest documents that belong to every one of its fields; all in one pass over the index. For a single field those in the language of the reading, for what joins fields those in any: precedents are counted in all.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<Neighbour>>> SearchFieldsAsync(IReadOnlyList<(TechnologyReading Reading, IReadOnlyList<IpcSubclass> Every, int Limit)> queries, CancellationToken cancellationToken)
    {
        var found = await index.SearchAsync([.. queries.Select(query => new NeighbourQuery(query.Reading.Vector, query.Limit) { Filter = (query.Every.Count > 1 ? AnyLanguage(query.Reading) : Filter(query.Reading)) with { EveryField = query.Every } })], cancellationToken).ConfigureAwait(false);
        return [.. found.Zip(queries, (neighbours, query) => Collapse(neighbours, query.Reading))];
    }

    private async Task<IReadOnlyList<IReadOnlyList<Neighbour>[]>> SearchEachAsync(List<int> texts, Func<int, IReadOnlyList<NeighbourQuery>> queriesOf, CancellationToken cancellationToken)
    {
        // Texts that differ by an answer have most of their sentences in common.
        var filters = new List<PatentFilter>();
        NeighbourQuery[][] queries = [.. texts.Select(text => queriesOf(text).Select(query => query with { Filter = SameQuery.First(filters, query.Filter) }).ToArray())];
        var distinct = new Dictionary<NeighbourQuery, int>(SameQuery.Instance);
        foreach (var query in queries.SelectMany(list => list))
        {
            distinct.TryAdd(query, distinct.Count);
        }

        var found = distinct.Count == 0 ? [] : await index.SearchAsync([.. distinct.OrderBy(pair => pair.Value).Select(pair => pair.Key)], cancellationToken).ConfigureAwait(false);
        return [.. queries.Select(list => list.Select(query => found[distinct[query]]).ToArray())];
    }

    private async Task<CorpusSizes> CountAsync(IReadOnlyList<TechnologyReading> readings, CancellationToken cancellationToken)
    {
        string[] languages = [.. readings.Select(reading => reading.Language).Distinct()];
        var filters = languages.SelectMany(language => new[] { new PatentFilter { Classified = true, Language = language }, new PatentFilter { Classified = false, Language = language } });
        var sizes = await index.CountAsync([new PatentFilter { Classified = true }, .. filters], cancellationToken).ConfigureAwait(false);
        return new CorpusSizes(Of(1), Of(2), sizes[0]);

        IReadOnlyList<long> Of(int first) => [.. readings.Select(reading => sizes[first + (2 * Array.IndexOf(languages, reading.Language))])];
    }

    private NeighbourQuery[] Around(TechnologyReading reading, bool withSentences, bool borrows)
    {
        var filter = Filter(reading);
        var sentences = withSentences ? reading.SentenceVectors.Take(SignalReader.MostSentences).Where(vector => !VectorMath.IsZero(vector.Span)) : [];
        return
        [
            new NeighbourQuery(reading.Vector, options.NearDocuments) { Filter = filter },
            .. borrows ? [new NeighbourQuery(reading.Vector, options.NearDocuments) { Filter = AnyLanguage(reading) }] : Array.Empty<NeighbourQuery>(),
            .. sentences.Select(sentence => new NeighbourQuery(VectorMath.Normalised(sentence.Span), SignalReader.SentenceVoters) { Filter = filter }),
        ];
    }

    private NeighbourQuery Outside(TechnologyReading reading, IEnumerable<string> homeClasses) =>
        new(reading.Vector, options.DistantDocuments) { Filter = Filter(reading) with { ExcludeClasses = [.. homeClasses.Order(StringComparer.Ordinal)] } };

    private NeighbourQuery Unclassified(TechnologyReading reading) =>
        new(reading.Vector, options.UnclassifiedDocuments) { Filter = Filter(reading) with { Classified = false } };

    private static PatentFilter Filter(TechnologyReading reading) => new()
    {
        Classified = true,
        Language = reading.Language,
        ExcludeApplicants = reading.Technology.Owners,
        ExcludeFamilies = reading.Technology.OwnFamilies,
    };

    private static PatentFilter AnyLanguage(TechnologyReading reading) => Filter(reading) with { Language = null };

    // A document whose abstract is the text itself is the user's own invention in another guise, not evidence for it.
    private static IReadOnlyList<Neighbour> Collapse(IReadOnlyList<Neighbour> found, TechnologyReading reading, double same = SameText)
    {
        var exclusions = reading.Technology.ExcludedTerms.Select(Exclusion.Of).ToArray();
        return [.. found
            .DistinctBy(neighbour => neighbour.Document.Family)
            .Where(neighbour => neighbour.Similarity < same && !IsSameText(neighbour.Document, reading.Technology.Text) && !exclusions.Any(exclusion => exclusion.Covers(neighbour.Document)) && !IsRuledOut(neighbour.Document, reading))];
    }

    /// <summary>Whether a document of the other language holds all words of something that the text is said not to be about.</summary>
    internal static bool IsRuledOut(PatentDocument document, TechnologyReading reading)
    {
        if (reading.RuledOut.Count == 0 || document.Language != reading.Language)
        {
            return false;
        }

        var keys = Terms.KeysOf(document.Title + "\n" + document.Abstract, document.Language);
        return reading.RuledOut.Any(words => words.All(word => word.Any(keys.Contains)));
    }

    private static bool IsSameText(PatentDocument document, string text) =>
        document.Abstract.Length > 60 && text.Contains(document.Abstract, StringComparison.OrdinalIgnoreCase);

    private IReadOnlyList<HomeField> HomeFields(CoreTechnology technology, IReadOnlyList<HomeField> likely) =>
        technology.HomeFields.Count > 0
            ? [.. technology.HomeFields.Distinct().Select(field => new HomeField(TechnologyFields.Find(field), 1, Given: true))]
            : _homes.Choose(likely);
}
