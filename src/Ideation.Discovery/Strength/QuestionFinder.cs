using System.Globalization;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Strength;

/// <summary>Chooses the questions whose answers are expected to change the ranking of fields most: a first look by votes alone, then the search itself for what came out best.</summary>
internal sealed class QuestionFinder(FieldStatistics statistics, DiscoveryOptions options, RankFields rank)
{
    public const int Most = 5;

    private const int Tried = 12;
    private const int TriedOfKind = 4;
    private const int AskedOfKind = 2;
    private const double LeastChange = 0.01;
    private const double Overlap = 0.5;
    private const double LeastChance = 0.02;

    // What a yes does to the votes of the documents that speak of it, as a first guess.
    private const double Boost = 2;

    public async Task<(IReadOnlyList<ClarifyingQuestion> Questions, FieldShares Now)> FindAsync(TechnologyReading reading, Neighbourhood around, CancellationToken cancellationToken)
    {
        var technology = reading.Technology;

        // Home is predicted from the text, so that an answer would move it, too; that is asked for by itself.
        var settled = technology with { HomeFields = [.. around.HomeFields.Select(home => home.Field.Subclass)] };
        var now = new FieldShares(await rank(technology, cancellationToken).ConfigureAwait(false));
        var votes = Votes(around, _ => 1);
        var promising = new QuestionCandidates(reading, around).Find()
            .Select(candidate => (Candidate: candidate, Question: Question(candidate, technology.Language, around)))
            .Select(pair => (pair.Candidate, Question: pair.Question with { ExpectedChange = FirstLook(pair.Candidate, pair.Question, around, votes) * Answerable(pair.Candidate.Kind) }))
            .OrderByDescending(pair => pair.Question.ExpectedChange)
            .ThenBy(pair => pair.Question.Subject, StringComparer.Ordinal)
            .ToArray();
        var tried = new List<(QuestionCandidate? Candidate, ClarifyingQuestion Question)>();
        foreach (var (candidate, question) in Various(promising))
        {
            tried.Add((candidate, await WeighedAsync(question, settled, now, cancellationToken).ConfigureAwait(false)));
        }

        if (HomeQuestion(technology, around) is { } home)
        {
            tried.Add((null, await WeighedAsync(home, technology, now, cancellationToken).ConfigureAwait(false)));
        }

        return (Chosen(tried), now);
    }

    private static List<ClarifyingQuestion> Chosen(IEnumerable<(QuestionCandidate? Candidate, ClarifyingQuestion Question)> tried)
    {
        var chosen = new List<(QuestionCandidate? Candidate, ClarifyingQuestion Question)>();
        foreach (var next in tried.Where(pair => pair.Question.ExpectedChange >= LeastChange && (pair.Question.Kind == QuestionKind.HomeField || pair.Question.Shifts.Any(IsNoticeable))).OrderByDescending(pair => pair.Question.ExpectedChange * Answerable(pair.Question.Kind)).ThenBy(pair => pair.Question.Subject, StringComparer.Ordinal))
        {
            if (chosen.Count < Most && chosen.Count(other => other.Question.Kind == next.Question.Kind) < AskedOfKind)
            {
                chosen.Add(next);
            }
        }

        return [.. chosen.Select(pair => pair.Question)];
    }

    private static bool IsNoticeable(FieldShift shift) =>
        shift.RankIfYes != shift.RankNow || shift.RankIfNo != shift.RankNow || Math.Max(shift.IfYes, shift.IfNo) - shift.Now >= LeastChange;

    // Two questions about nearly the same documents are one question.
    private static IEnumerable<(QuestionCandidate Candidate, ClarifyingQuestion Question)> Various(IEnumerable<(QuestionCandidate Candidate, ClarifyingQuestion Question)> promising)
    {
        var kept = new List<QuestionCandidate>();
        foreach (var pair in promising)
        {
            if (kept.Count(other => other.Kind == pair.Candidate.Kind) < TriedOfKind && !kept.Any(other => Shared(other, pair.Candidate) > Overlap))
            {
                kept.Add(pair.Candidate);
                yield return pair;
            }

            if (kept.Count == Tried)
            {
                yield break;
            }
        }
    }

    private static double Shared(QuestionCandidate a, QuestionCandidate b)
    {
        var numbers = a.Documents.Select(document => document.Number).ToHashSet();
        var both = b.Documents.Count(document => numbers.Contains(document.Number));
        return both / (double)Math.Max(1, Math.Min(a.Documents.Count, b.Documents.Count));
    }

    // Anybody can say what a product must stand; whether a patent's topic plays a part in it is harder.
    private static double Answerable(QuestionKind kind) => kind == QuestionKind.Topic ? 0.75 : 1;

    private async Task<ClarifyingQuestion> WeighedAsync(ClarifyingQuestion question, CoreTechnology technology, FieldShares now, CancellationToken cancellationToken)
    {
        var yes = new FieldShares(await rank(question.Answered(technology, yes: true), cancellationToken).ConfigureAwait(false));
        var no = new FieldShares(await rank(question.Answered(technology, yes: false), cancellationToken).ConfigureAwait(false));
        IpcSubclass[] own = [.. technology.HomeFields, .. question.HomeIfYes, .. question.HomeIfNo];
        IpcSubclass?[] gainers = [now.MostGainedIn(yes, own), now.MostGainedIn(no, own)];
        return question with
        {
            ExpectedChange = (question.ChanceOfYes * now.DistanceTo(yes)) + ((1 - question.ChanceOfYes) * now.DistanceTo(no)),
            Shifts = [.. gainers.OfType<IpcSubclass>().Distinct().Select(field => new FieldShift(TechnologyFields.Find(field), now.RankOf(field), yes.RankOf(field), no.RankOf(field), now.Of(field), yes.Of(field), no.Of(field)))],
        };
    }

    private double FirstLook(QuestionCandidate candidate, ClarifyingQuestion question, Neighbourhood around, FieldShares now)
    {
        var numbers = candidate.Documents.Select(document => document.Number).ToHashSet();
        var yes = Votes(around, document => numbers.Contains(document.Number) ? Boost : 1);
        var no = Votes(around, document => numbers.Contains(document.Number) ? 0 : 1);
        return (question.ChanceOfYes * now.DistanceTo(yes)) + ((1 - question.ChanceOfYes) * now.DistanceTo(no));
    }

    private FieldShares Votes(Neighbourhood around, Func<PatentDocument, double> factor)
    {
        var voters = around.All.Take(options.Votes.Voters).Select(neighbour => new FieldVoter(neighbour.Document.Fields, neighbour.Similarity * Math.Pow(factor(neighbour.Document), 1 / options.Votes.Exponent)));
        return new FieldShares(FieldVotes.Rank(voters, around.HomeClasses, statistics, options.Votes).Select(vote => new FieldScore(vote.Field, vote.Weight)));
    }

    private ClarifyingQuestion Question(QuestionCandidate candidate, string language, Neighbourhood around)
    {
        var numbers = candidate.Documents.Select(document => document.Number).ToHashSet();
        var near = around.All.Take(options.NearDocuments).ToArray();
        var share = near.Where(neighbour => numbers.Contains(neighbour.Document.Number)).Sum(Vote) / Math.Max(1e-9, near.Sum(Vote));
        return new ClarifyingQuestion
        {
            Kind = candidate.Kind,
            Subject = candidate.Subject,
            ChanceOfYes = Math.Clamp(share, LeastChance, 1 - LeastChance),
            Example = candidate.Example,
            Add = Statement(candidate, language),
            Exclude = candidate.Subject,
        };
    }

    private double Vote(Neighbour neighbour) => Math.Pow(Math.Max(0, neighbour.Similarity), options.Votes.Exponent);

    private static string Statement(QuestionCandidate candidate, string language) => (language, candidate.Kind) switch
    {
        ("ja", QuestionKind.Temperature) => $"{candidate.Subject.Replace("≥ ", "", StringComparison.Ordinal).Replace("≤ ", "", StringComparison.Ordinal).Replace(" °C", "℃", StringComparison.Ordinal)}{(candidate.Subject[0] == '≥' ? "以上の高温" : "以下の低温")}でも使えます。",
        ("ja", QuestionKind.Material) => $"{candidate.Subject}にも使えます。",
        ("ja", _) => $"{candidate.Subject}にも関わります。",
        (_, QuestionKind.Temperature) => $"It stands {(candidate.Subject[0] == '≥' ? "high temperatures" : "low temperatures")}, {candidate.Subject[2..]} and {(candidate.Subject[0] == '≥' ? "more" : "less")}.",
        (_, QuestionKind.Material) => $"It also goes with {candidate.Subject}.",
        _ => string.Create(CultureInfo.InvariantCulture, $"It also has to do with {candidate.Subject}."),
    };

    // Asked only where it was predicted: what the user named needs no question.
    private ClarifyingQuestion? HomeQuestion(CoreTechnology technology, Neighbourhood around)
    {
        if (around.HomeFields.Any(home => home.Given) || around.HomeFields.Count == 0)
        {
            return null;
        }

        var voters = around.Near.Take(options.HomeVoters).Select(neighbour => new FieldVoter(neighbour.Document.Fields, neighbour.Similarity));
        var votes = FieldVotes.Rank(voters, [], statistics, options.Votes with { PopularityDamping = 0 });
        var first = around.HomeFields[0];
        var others = votes.Where(vote => vote.Field.Class != first.Field.Subclass.Class).Take(options.MostHomeFields).Select(vote => vote.Field).ToArray();
        var total = votes.Take(5).Sum(vote => vote.Votes);
        return others.Length == 0 || total <= 0 ? null : new ClarifyingQuestion
        {
            Kind = QuestionKind.HomeField,
            Subject = first.Field.Subclass.Value,
            ChanceOfYes = Math.Clamp(votes[0].Votes / total, LeastChance, 1 - LeastChance),
            HomeIfYes = [first.Field.Subclass],
            HomeIfNo = others,
        };
    }
}
