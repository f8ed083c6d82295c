using System.Text;
using Ideation.Discovery.Reading;
using Microsoft.Extensions.AI;

namespace Ideation.Discovery.Matching;

/// <summary>Reads the parties' terms and embeds their texts.</summary>
internal sealed class PartyReader(IEmbeddingGenerator<string, Embedding<float>> embeddings, TermBridge bridge)
{
    // A company with a dozen publications is known by the first few thousand letters; more would only average its vector out.
    private const int LongestText = 6000;

    public async Task<IReadOnlyList<PartyReading>> ReadAsync(IReadOnlyList<MatchParty> parties, CancellationToken cancellationToken)
    {
        var texts = parties.Select(party => Cut(party.Text)).ToArray();
        var vectors = await EmbedAsync(texts, cancellationToken).ConfigureAwait(false);
        var readings = new PartyReading[parties.Count];
        Parallel.For(0, parties.Count, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            var forms = Terms.Of(texts[i], parties[i].Language).ToDictionary(term => term.Key, StringComparer.Ordinal);
            readings[i] = new PartyReading(parties[i], vectors[i], forms, parties[i].Language == "ja" ? Bridged(forms.Values) : new Dictionary<string, Term>())
            {
                Problem = parties[i].Kind == PartyKind.Need ? ProblemKeys(NeedProblem.Of(texts[i], parties[i].Language), parties[i].Language) : null,
            };
        });
        return readings;
    }

    private HashSet<string> ProblemKeys(string problem, string language)
    {
        Term[] terms = [.. Terms.Of(problem, language)];
        return [.. terms.Select(term => term.Key).Concat(language == "ja" ? Bridged(terms).Keys : [])];
    }

    /// <summary><c>float[texts][dimensions]</c>, each of unit length or zero.</summary>
    public async Task<float[][]> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        if (texts.Count == 0)
        {
            return [];
        }

        var generated = await embeddings.GenerateAsync(texts, cancellationToken: cancellationToken).ConfigureAwait(false);
        return [.. generated.Select(embedding => VectorMath.Normalised(embedding.Vector.Span))];
    }

    private static string Cut(string text) => text.Length > LongestText ? text[..LongestText] : text;

    private Dictionary<string, Term> Bridged(IEnumerable<Term> japanese)
    {
        var bridged = new Dictionary<string, Term>(StringComparer.Ordinal);
        foreach (var term in japanese)
        {
            foreach (var key in bridge.English(term.Key))
            {
                bridged.TryAdd(key, term with { Key = key, Words = 1 + key.Count(letter => letter == ' ') });
            }

            // CFRP and LED are written alike in both.
            if (term.Key.Length > 2 && Ascii.IsValid(term.Key))
            {
                var latin = EnglishTerms.Stem(term.Key.ToLowerInvariant());
                bridged.TryAdd(latin, term with { Key = latin });
            }
        }

        return bridged;
    }
}
