using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Partners.Roles;

/// <summary>Which roles a use needs: what the field's documents near the use name and the company's text does not, role by role.</summary>
internal sealed class RoleModel
{
    private const int MostQuotes = 2;

    // As many phrases as a sentence about a role names.
    private const int MostNamed = 4;

    private readonly Dictionary<Role, MissingPhrase[]> _missing;
    private readonly Dictionary<string, MissingPhrase> _byKey;
    private readonly Dictionary<Role, double> _totals;
    private readonly RoleReading _reading;

    public RoleModel(OwnRoles own, IReadOnlyList<PatentDocument> near, IReadOnlyList<PatentDocument> home, RoleReading reading, PartnerOptions options)
    {
        _reading = reading;
        var counts = new RoleCounts(near.Select(reading.Of), home.Select(reading.Of));
        _missing = counts.Phrases
            .Where(phrase => counts.Near(phrase) >= options.FewestMentions(phrase) && !own.Names(phrase))
            .Select(phrase => new MissingPhrase(phrase, counts.Telling(phrase)))
            .Where(missing => missing.Weight > 0)
            .GroupBy(missing => missing.Phrase.Role)
            .ToDictionary(group => group.Key, group => Distinct([.. group.OrderByDescending(missing => missing.Weight).ThenBy(missing => missing.Phrase.Key, StringComparer.Ordinal)], options.PhrasesPerRole));
        _byKey = _missing.Values.SelectMany(missing => missing).ToDictionary(missing => missing.Phrase.Key, StringComparer.Ordinal);
        _totals = _missing.ToDictionary(pair => pair.Key, pair => pair.Value.Sum(missing => missing.Weight));
        Roles = [.. Enum.GetValues<Role>().Select(role => Needed(role, near, home, own, counts, options)).OfType<NeededRole>()];
        Open = [.. Roles.Where(role => !role.IsCovered).Select(role => role.Role)];
    }

    /// <summary>In the order of the enumeration; a role that hardly any document speaks of is left out.</summary>
    public IReadOnlyList<NeededRole> Roles { get; }

    /// <summary>Those the company's own text does not cover.</summary>
    public IReadOnlyList<Role> Open { get; }

    /// <summary>In [0,1]: the share of all that is missing for the open roles that these documents name.</summary>
    public double Complement(IReadOnlyList<PatentDocument> documents)
    {
        var total = Open.Sum(role => _totals.GetValueOrDefault(role));
        return total > 0 ? Open.Sum(role => Covered(role, documents) * _totals.GetValueOrDefault(role)) / total : 0;
    }

    /// <summary>What the documents show for each open role, strongest first; roles they say nothing of are left out.</summary>
    public IReadOnlyList<RoleFit> Fits(IReadOnlyList<PatentDocument> documents) =>
        [.. Open.Select(role => Fit(role, documents)).OfType<RoleFit>().OrderByDescending(fit => fit.Share).ThenBy(fit => fit.Role)];

    /// <summary>What is missing for open roles and named in these documents, most telling first, as written there.</summary>
    public IReadOnlyList<string> Named(IReadOnlyList<PatentDocument> documents) => Forms(documents, key => Missing(key) is { } missing && Open.Contains(missing.Phrase.Role));

    /// <summary>The span of a document that names most of what is missing for open roles.</summary>
    public Evidence? Quote(PatentDocument document) => _reading.Of(document).BestSpan(keys => keys.Sum(key => Missing(key) is { } missing && Open.Contains(missing.Phrase.Role) ? missing.Weight : 0));

    /// <summary>The first sentence, or the title where there is none.</summary>
    public Evidence? FirstSpan(PatentDocument document) => _reading.Of(document).Spans.Select(span => span.Span).FirstOrDefault();

    private MissingPhrase? Missing(string key) => _byKey.TryGetValue(key, out var missing) ? missing : null;

    private double Covered(Role role, IReadOnlyList<PatentDocument> documents)
    {
        var total = _totals.GetValueOrDefault(role);
        return total > 0 ? _missing[role].Sum(missing => missing.Weight * Place(missing.Phrase.Key, documents)) / total : 0;
    }

    // What a title names is what the document is about; an abstract also names what stands around it.
    private double Place(string key, IReadOnlyList<PatentDocument> documents)
    {
        var place = 0.0;
        foreach (var document in documents.Select(_reading.Of))
        {
            place = Math.Max(place, document.TitleKeys.Contains(key) ? 1 : document.Keys.Contains(key) ? 0.5 : 0);
        }

        return place;
    }

    private RoleFit? Fit(Role role, IReadOnlyList<PatentDocument> documents)
    {
        var share = Covered(role, documents);
        if (share <= 0)
        {
            return null;
        }

        double Worth(HashSet<string> keys) => keys.Sum(key => Missing(key) is { } missing && missing.Phrase.Role == role ? missing.Weight : 0);
        var speaking = documents.Select(_reading.Of).Where(document => Worth(document.Keys) > 0).ToArray();
        var quoted = speaking.Select(document => (Span: document.BestSpan(Worth), Worth: document.Spans.Max(span => Worth(span.Keys)))).Where(pair => pair.Span is not null).ToArray();
        return quoted.Length == 0
            ? null
            : new RoleFit(role, share, speaking.Length, Forms(documents, key => Missing(key) is { } missing && missing.Phrase.Role == role), quoted.MaxBy(pair => pair.Worth).Span!);
    }

    // The organisation's own words for what is missing: "hollow turbine blade" where the field only has blades in common.
    private IReadOnlyList<string> Forms(IReadOnlyList<PatentDocument> documents, Func<string, bool> wanted) =>
        [.. documents.SelectMany(document => _reading.Of(document).Phrases)
            .Select(phrase => (Phrase: phrase, Key: wanted(phrase.Key) ? phrase.Key : wanted(phrase.Cue) ? phrase.Cue : ""))
            .Where(pair => pair.Key.Length > 0)
            .GroupBy(pair => pair.Key, pair => pair.Phrase, StringComparer.Ordinal)
            .OrderByDescending(group => Missing(group.Key)?.Weight ?? 0).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.OrderByDescending(phrase => phrase.Words).First().Form)
            .Distinct(StringComparer.OrdinalIgnoreCase)];

    private NeededRole? Needed(Role role, IReadOnlyList<PatentDocument> near, IReadOnlyList<PatentDocument> home, OwnRoles own, RoleCounts counts, PartnerOptions options)
    {
        var missing = _missing.GetValueOrDefault(role, []);
        var keys = missing.Select(phrase => phrase.Phrase.Key).ToHashSet(StringComparer.Ordinal);
        var speaking = near.Select(_reading.Of).Where(document => document.Keys.Overlaps(keys)).ToArray();
        var ownShare = counts.Share(role, own.Names);
        var ownPhrases = own.Of(role);
        var silent = speaking.Length < Math.Max(2, near.Count * options.LeastSpeaking);
        if (silent && ownPhrases.Count == 0)
        {
            return null;
        }

        PatentDocument[] quotable = [.. near, .. silent ? home : []];
        string[] phrases = [.. missing.Select(phrase => counts.Shown(phrase.Phrase, options.FewestNaming)).Distinct(StringComparer.OrdinalIgnoreCase)];
        var quotes = Quotes(silent ? [] : phrases, document => silent ? document.Phrases.Where(phrase => phrase.Role == role && own.Names(phrase)).Select(phrase => phrase.Key) : document.Keys.Where(keys.Contains), quotable);
        return quotes.Count == 0 ? null : new NeededRole
        {
            Role = role,
            NearDocuments = near.Count,
            Documents = speaking.Length,
            OwnShare = ownShare,
            IsCovered = ownPhrases.Count > 0 && (silent || ownShare >= options.CoveredShare),
            Phrases = phrases,
            OwnPhrases = ownPhrases,
            Evidence = quotes,
            EvidenceDocuments = [.. quotes.Select(quote => quotable.First(document => document.Number == quote.Number)).DistinctBy(document => document.Number)],
        };
    }

    // The nearest sentences that hold what is listed for the role, then the nearest documents that name something else which the quotes before them do not.
    private List<Evidence> Quotes(IReadOnlyList<string> listed, Func<DocumentRoles, IEnumerable<string>> telling, IReadOnlyList<PatentDocument> nearest)
    {
        var quotes = new List<Evidence>();
        foreach (var phrase in listed.Take(MostNamed).TakeWhile(_ => quotes.Count < MostQuotes))
        {
            if (!quotes.Any(quote => Names(quote.Quote, phrase)) && Naming(phrase, nearest) is { } quote)
            {
                quotes.Add(quote);
            }
        }

        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in nearest.Select(_reading.Of))
        {
            var keys = telling(document).Where(key => !shown.Contains(key)).ToHashSet(StringComparer.Ordinal);
            if (quotes.Count < MostQuotes && keys.Count > 0 && document.BestSpan(span => span.Where(keys.Contains).Sum(key => 1 + (Missing(key)?.Weight ?? 0))) is { } quote && !quotes.Contains(quote))
            {
                quotes.Add(quote);
                shown.UnionWith(keys);
            }

            if (quotes.Count == MostQuotes)
            {
                break;
            }
        }

        return quotes;
    }

    private Evidence? Naming(string phrase, IEnumerable<PatentDocument> nearest) => nearest
        .Where(document => Names(document.Abstract, phrase) || Names(document.Title, phrase))
        .SelectMany(document => _reading.Of(document).Spans)
        .Select(span => span.Span)
        .FirstOrDefault(span => Names(span.Quote, phrase));

    private static bool Names(string text, string phrase) => text.Contains(phrase, StringComparison.OrdinalIgnoreCase);

    // "blade" beside "rotor blade" repeats; the longer one, which says more, stands for both unless the shorter one is far more telling.
    private static MissingPhrase[] Distinct(IReadOnlyList<MissingPhrase> ordered, int limit)
    {
        var kept = new List<MissingPhrase>();
        foreach (var missing in ordered)
        {
            if (!kept.Any(other => Holds(other.Phrase.Key, missing.Phrase.Key) || Holds(missing.Phrase.Key, other.Phrase.Key)) && kept.Count < limit)
            {
                kept.Add(missing);
            }
        }

        return [.. kept];
    }

    private static bool Holds(string longer, string shorter) =>
        longer.Any(char.IsAsciiLetterLower) ? $" {longer} ".Contains($" {shorter} ", StringComparison.Ordinal) : longer.Contains(shorter, StringComparison.Ordinal);
}
