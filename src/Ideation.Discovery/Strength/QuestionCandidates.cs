using System.Text.RegularExpressions;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;

namespace Ideation.Discovery.Strength;

/// <summary>
/// Draws what could be asked from the documents that the text has something in common with: the conditions and topics that some of them speak of and the text does not. What only documents
/// farther off speak of would be far-fetched, however much the answer would change.
/// </summary>
internal sealed class QuestionCandidates(TechnologyReading reading, Neighbourhood around, DocumentTerms terms, DiscoveryOptions options)
{
    private const int FewestDocuments = 5;
    private const double MostShare = 0.4;
    private const double SamePart = 0.7;
    private const int FewestTitles = 2;
    private const int LikelyHomes = 3;
    private const double HomeShare = 0.5;

    private static readonly string[] ProcessEndings = ["ation", "ition", "sis", "metry", "graphy", "scopy", "lding", "ating", "rying", "aming", "asting", "inting", "inning", "ouling", "cooling", "cutting", "washing"];

    private readonly string _language = reading.Technology.Language;
    private readonly string _text = Spelt(reading.Technology.Text);
    private readonly PatentDocument[] _documents = [.. around.All
        .TakeWhile(neighbour => neighbour.Similarity >= around.Between(options.BackgroundRank, 0))
        .Select(neighbour => neighbour.Document)
        .Where(document => OwnTerms.Of([.. terms.KeysOf(document).Where(reading.TermKeys.Contains)], document.Language).Words >= options.FewestSupportTerms)];

    private readonly HashSet<IpcSubclass> _homes = [.. around.HomeFields.Concat(around.LikelyHomes.Take(LikelyHomes)).Select(home => home.Field.Subclass)];

    /// <summary>Each with the documents that speak of it; none that the text itself answers or that was excluded before.</summary>
    public IReadOnlyList<QuestionCandidate> Find()
    {
        var known = reading.Technology.ExcludedTerms.ToHashSet(StringComparer.OrdinalIgnoreCase);
        QuestionCandidate[] conditions = [.. Temperatures(), .. Conditions()];
        return [.. conditions.Concat(Topics(conditions)).Where(candidate => !known.Contains(candidate.Subject))];
    }

    private IEnumerable<QuestionCandidate> Temperatures()
    {
        if (TemperatureRange.Usual.Any(range => range.OccursIn(reading.Technology.Text)))
        {
            yield break;
        }

        foreach (var side in TemperatureRange.Usual.GroupBy(range => range.Above))
        {
            // The most extreme that enough documents reach: it tells fields apart best.
            foreach (var range in side)
            {
                var documents = _documents.Where(document => range.OccursIn(document.Abstract)).ToArray();
                if (IsTelling(documents.Length))
                {
                    yield return new QuestionCandidate(QuestionKind.Temperature, range.ToString(), documents, Example(documents, range.OccursIn));
                    break;
                }
            }
        }
    }

    private IEnumerable<QuestionCandidate> Conditions() =>
        from pattern in _language == "ja" ? ConditionPatterns.Japanese : ConditionPatterns.English
        where Kind(pattern.Kind) is not null
        from term in _documents
            .SelectMany(document => Named(pattern.Pattern, Text(document)).Select(match => (Term: match.Value.Trim(), Key: Key(match.Value), Document: document)))
            .Where(found => IsMeant(found.Key, found.Document))
            .DistinctBy(found => (found.Key, found.Document.Number))
            .GroupBy(found => found.Key, StringComparer.Ordinal)
        where IsTelling(term.Count()) && !IsInText(term.Key)
        let documents = term.Select(found => found.Document).ToArray()
        let subject = term.GroupBy(found => found.Term.ToLowerInvariant()).OrderByDescending(form => form.Count()).ThenBy(form => form.Key, StringComparer.Ordinal).First().Key
        select new QuestionCandidate(Kind(pattern.Kind)!.Value, subject, documents, Example(documents, text => WholeWords.Names(text, subject, _language)));

    // 紙面 names no paper.
    private IEnumerable<Match> Named(Regex pattern, string text) => pattern.Matches(text).Where(match => _language != "ja" || WholeWords.StandsAlone(text, match.Index, match.Length));

    // Titles name what a document is about; a word of an abstract alone is often only a part of something. What documents of the company's own fields speak of it could do itself; what others do
    // is a use, which is to be found and not to be asked for.
    private IEnumerable<QuestionCandidate> Topics(IReadOnlyList<QuestionCandidate> conditions)
    {
        var topics = _documents
            .SelectMany(document => LongestTerms.Of(Terms.Of(document.Title, _language), term => term.Key, _language))
            .Where(term => IsTopic(term) && !reading.TermKeys.Contains(term.Key) && !IsInflected(term.Key) && !IsInText(term.Form))
            .GroupBy(term => term.Key, StringComparer.Ordinal)
            .Where(term => term.Count() >= FewestTitles)
            .Select(term => (Term: term.First(), Documents: _documents.Where(document => terms.KeysOf(document).Contains(term.Key)).ToArray()))
            .Where(topic => IsTelling(topic.Documents.Length) && IsOfHome(topic.Documents) && !conditions.Any(condition => WholeWords.Names(condition.Subject, topic.Term.Form, _language) || WholeWords.Names(topic.Term.Form, condition.Subject, _language)))
            .ToArray();
        return topics
            .Where(topic => !topics.Any(other => other.Term.Key != topic.Term.Key && other.Term.Key.Contains(topic.Term.Key, StringComparison.Ordinal) && other.Documents.Length >= SamePart * topic.Documents.Length))
            .Select(topic => new QuestionCandidate(QuestionKind.Topic, Form(topic.Term), topic.Documents, Example(topic.Documents, text => text.Contains(topic.Term.Form, StringComparison.OrdinalIgnoreCase))));
    }

    private bool IsOfHome(PatentDocument[] documents) => documents.Count(document => document.Fields.Any(_homes.Contains)) >= HomeShare * documents.Length;

    private string Form(Term term) => _language == "ja" || term.Form.Any(char.IsDigit) || (term.Form.Length <= 5 && term.Form.All(c => char.IsUpper(c))) ? term.Form : term.Form.ToLowerInvariant();

    private bool IsTopic(Term term) => _language == "ja"
        ? term.Form.Length is >= 3 and <= 8 && !term.Form.Any(char.IsAsciiLetter) && !VagueWords.IsVague(term.Form)
        : (term.Words > 1 || IsProcess(term.Key)) && term.Form.Length >= 5 && !term.Key.Split(' ').Any(VagueWords.IsVague);

    // "Coating" is no news to who coats.
    private bool IsInflected(string key) => _language != "ja" && reading.TermKeys.Any(own => own.Length >= 4 && key.StartsWith(own, StringComparison.Ordinal));

    // A single English word of a title may be an adjective or a part of something; one that names a process can be asked about.
    private static bool IsProcess(string word) =>
        word.Length >= 7 && ProcessEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    // Words that mean something else outside one class: an aircraft has a skin, a reactor is a vessel.
    private static bool IsMeant(string term, PatentDocument document) => term switch
    {
        "skin" or "tissue" or "blood" or "patient" or "implant" or "implanted" or "implantable" => document.Fields.Any(field => field.Class is "A61" or "C12"),
        "vessel" => document.Fields.Any(field => field.Class == "B63"),
        _ => true,
    };

    private static QuestionKind? Kind(string condition) => condition switch
    {
        "material" => QuestionKind.Material,
        "environment" => QuestionKind.Environment,
        "regulation" => QuestionKind.Regulation,
        _ => null,
    };

    private bool IsTelling(int documents) => documents >= FewestDocuments && documents <= MostShare * _documents.Length;

    private bool IsInText(string term) => WholeWords.Names(_text, Key(term), _language);

    private string Key(string term) => _language == "ja" ? term : WholeWords.Singular(Spelt(term.Trim()));

    private static string Spelt(string text) => text.ToLowerInvariant().Replace("aluminum", "aluminium", StringComparison.Ordinal);

    private static string Text(PatentDocument document) => document.Title + "\n" + document.Abstract;

    private static Evidence? Example(IEnumerable<PatentDocument> documents, Func<string, bool> holds)
    {
        foreach (var document in documents)
        {
            if (TextSpans.Split(document.Abstract, document.Language).FirstOrDefault(holds) is { } quote)
            {
                return new Evidence(document.Number, EvidencePart.Abstract, quote);
            }

            if (holds(document.Title))
            {
                return new Evidence(document.Number, EvidencePart.Title, document.Title);
            }
        }

        return null;
    }
}
