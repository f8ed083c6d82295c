using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Strength;

/// <summary>Chooses the questions whose answers are expected to change the ranking of fields most: a first look among the documents in hand, then the search itself for what came out best.</summary>
internal sealed class QuestionFinder(AnswerRankings rankings, DocumentTerms terms, DiscoveryOptions options)
{
    public const int Most = 5;

    private const int Tried = 12;
    private const int TriedOfKind = 4;
    private const int AskedOfKind = 2;
    private const double LeastChange = 0.01;
    private const double Overlap = 0.5;
    private const double LeastChance = 0.02;

    // What a yes does to the similarity of the documents that speak of it, as a first guess.
    private const double Nearer = 1.15;

    public async Task<(IReadOnlyList<ClarifyingQuestion> Questions, FieldShares Now)> FindAsync(TechnologyReading reading, Neighbourhood around, CancellationToken cancellationToken)
    {
        var now = rankings.Of(reading, around);
        var promising = new QuestionCandidates(reading, around, terms).Find()
            .Select(candidate => (Candidate: candidate, Question: Question(candidate, reading.Technology.Language, around)))
            .Select(pair => (pair.Candidate, Question: FirstLook(pair.Candidate, pair.Question, reading, around, now)))
            .OrderByDescending(pair => Worth(pair.Question))
            .ThenBy(pair => pair.Question.Subject, StringComparer.Ordinal);
        var tried = await WeighedAsync([.. Various(promising)], reading, around, now, cancellationToken).ConfigureAwait(false);
        if (HomeQuestion(around) is { } home)
        {
            var answered = await rankings.SearchAsync([home.Answered(reading.Technology, yes: true), home.Answered(reading.Technology, yes: false)], cancellationToken).ConfigureAwait(false);
            tried = [.. tried, Weighed(home, reading.Technology, now, answered[0], answered[1])];
        }

        return (Chosen(tried), now);
    }

    private async Task<IReadOnlyList<ClarifyingQuestion>> WeighedAsync(IReadOnlyList<ClarifyingQuestion> questions, TechnologyReading reading, Neighbourhood around, FieldShares now, CancellationToken cancellationToken)
    {
        // Home is predicted from the text, so that an answer would move it, too; that is asked for by itself.
        var settled = reading.Technology with { HomeFields = [.. around.HomeFields.Select(home => home.Field.Subclass)] };
        var yes = await rankings.SearchAsync([.. questions.Select(question => question.Answered(settled, yes: true))], cancellationToken).ConfigureAwait(false);
        return [.. questions.Zip(yes, (question, shares) => Weighed(question, settled, now, shares, rankings.Without(reading, around, question.Exclude)))];
    }

    private static ClarifyingQuestion Weighed(ClarifyingQuestion question, CoreTechnology technology, FieldShares now, FieldShares yes, FieldShares no)
    {
        IpcSubclass[] own = [.. technology.HomeFields, .. question.HomeIfYes, .. question.HomeIfNo];
        IpcSubclass?[] gainers = [now.MostGainedIn(yes, own), now.MostGainedIn(no, own)];
        return question with
        {
            ExpectedChange = Expected(question, now, yes, no),
            Shifts = [.. gainers.OfType<IpcSubclass>().Distinct().Select(field => new FieldShift(TechnologyFields.Find(field), now.RankOf(field), yes.RankOf(field), no.RankOf(field), now.Of(field), yes.Of(field), no.Of(field)))],
        };
    }

    private static List<ClarifyingQuestion> Chosen(IEnumerable<ClarifyingQuestion> tried)
    {
        var chosen = new List<ClarifyingQuestion>();
        foreach (var next in tried
            .Where(question => question.ExpectedChange >= LeastChange && (question.Kind == QuestionKind.HomeField || question.Shifts.Any(IsNoticeable)))
            .OrderByDescending(Worth)
            .ThenBy(question => question.Subject, StringComparer.Ordinal))
        {
            if (chosen.Count < Most && chosen.Count(other => other.Kind == next.Kind) < AskedOfKind)
            {
                chosen.Add(next);
            }
        }

        return chosen;
    }

    private static bool IsNoticeable(FieldShift shift) =>
        shift.RankIfYes != shift.RankNow || shift.RankIfNo != shift.RankNow || Math.Max(shift.IfYes, shift.IfNo) - shift.Now >= LeastChange;

    // Two questions about nearly the same documents are one question.
    private static IEnumerable<ClarifyingQuestion> Various(IEnumerable<(QuestionCandidate Candidate, ClarifyingQuestion Question)> promising)
    {
        var kept = new List<QuestionCandidate>();
        foreach (var (candidate, question) in promising)
        {
            if (kept.Count(other => other.Kind == candidate.Kind) < TriedOfKind && !kept.Any(other => Shared(other, candidate) > Overlap))
            {
                kept.Add(candidate);
                yield return question;
            }

            if (kept.Count == Tried)
            {
                yield break;
            }
        }
    }

    private static double Shared(QuestionCandidate a, QuestionCandidate b) => b.Numbers.Count(a.Numbers.Contains) / (double)Math.Max(1, Math.Min(a.Numbers.Count, b.Numbers.Count));

    // Anybody can say what a product must stand; whether a patent's topic plays a part in it is harder.
    private static double Worth(ClarifyingQuestion question) => question.ExpectedChange * (question.Kind == QuestionKind.Topic ? 0.75 : 1);

    private static double Expected(ClarifyingQuestion question, FieldShares now, FieldShares yes, FieldShares no) =>
        (question.ChanceOfYes * now.DistanceTo(yes)) + ((1 - question.ChanceOfYes) * now.DistanceTo(no));

    private ClarifyingQuestion FirstLook(QuestionCandidate candidate, ClarifyingQuestion question, TechnologyReading reading, Neighbourhood around, FieldShares now)
    {
        var yes = rankings.Of(reading, around.Reweighted(document => candidate.Numbers.Contains(document.Number) ? Nearer : 1));
        var no = rankings.Of(reading, around.Reweighted(document => candidate.Numbers.Contains(document.Number) ? 0 : 1));
        return question with { ExpectedChange = Expected(question, now, yes, no) };
    }

    private ClarifyingQuestion Question(QuestionCandidate candidate, string language, Neighbourhood around)
    {
        var near = around.All.Take(options.NearDocuments).ToArray();
        var share = near.Where(neighbour => candidate.Numbers.Contains(neighbour.Document.Number)).Sum(Vote) / Math.Max(1e-9, near.Sum(Vote));
        return new ClarifyingQuestion
        {
            Kind = candidate.Kind,
            Subject = candidate.Subject,
            ChanceOfYes = Math.Clamp(share, LeastChance, 1 - LeastChance),
            Example = candidate.Example,
            Add = AnswerStatements.Yes(candidate.Kind, candidate.Subject, language),
            Exclude = candidate.Subject,
        };
    }

    private double Vote(Neighbour neighbour) => Math.Pow(Math.Max(0, neighbour.Similarity), options.Votes.Exponent);

    // Asked only where it was predicted: what the user named needs no question.
    private ClarifyingQuestion? HomeQuestion(Neighbourhood around)
    {
        if (around.HomeFields.Count == 0 || around.HomeFields[0] is { Given: true })
        {
            return null;
        }

        var first = around.LikelyHomes[0];
        IpcSubclass[] others = [.. around.LikelyHomes.Select(home => home.Field.Subclass).Where(field => field.Class != first.Field.Subclass.Class).Take(options.MostHomeFields)];
        return others.Length == 0 ? null : new ClarifyingQuestion
        {
            Kind = QuestionKind.HomeField,
            Subject = first.Field.Subclass.Value,
            ChanceOfYes = Math.Clamp(first.Confidence, LeastChance, 1 - LeastChance),
            HomeIfYes = [first.Field.Subclass],
            HomeIfNo = others,
        };
    }
}
