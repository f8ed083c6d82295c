using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Strength;

/// <summary>Chooses the questions whose answers are expected to change the ranking of fields most; each is tried on the search itself.</summary>
internal sealed class QuestionFinder(AnswerRankings rankings, DocumentTerms terms, HomeBacking backing, DiscoveryOptions options)
{
    public const int Most = 5;

    private const int Tried = 8;
    private const int AskedOfKind = 2;
    private const int AskedOpen = 3;
    private const double LeastChange = 0.03;
    private const int LastRank = 10;
    private const double Overlap = 0.5;
    private const double LeastChance = 0.02;
    private const double LikelyShare = 0.4;
    private const int MostOthers = 2;

    /// <param name="reading">The text.</param>
    /// <param name="around">What lies around it.</param>
    /// <param name="told">Which parts of the sheet have an entry.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<(IReadOnlyList<ClarifyingQuestion> Questions, FieldShares Now)> FindAsync(TechnologyReading reading, Neighbourhood around, IReadOnlyCollection<StrengthKind> told, CancellationToken cancellationToken)
    {
        var now = await rankings.RankAsync(reading, around, cancellationToken).ConfigureAwait(false);

        // Where there are more than can be tried, those that divide the documents most evenly promise most.
        var promising = new QuestionCandidates(reading, around, terms, options).Find()
            .Select(candidate => (Candidate: candidate, Question: Question(candidate, reading.Technology.Language, around)))
            .OrderByDescending(pair => pair.Question.ChanceOfYes * (1 - pair.Question.ChanceOfYes))
            .ThenBy(pair => pair.Question.Subject, StringComparer.Ordinal)
            .Take(Tried)
            .ToArray();
        var settled = Settled(reading, around);
        var home = HomeQuestion(around);
        CoreTechnology[] ifHome = home is null ? [] : [home.Answered(reading.Technology, yes: true), home.Answered(reading.Technology, yes: false)];
        var answered = await rankings.SearchAsync([.. ifHome, .. promising.Select(pair => pair.Question.Answered(settled, yes: true))], cancellationToken).ConfigureAwait(false);
        var tried = new List<(IReadOnlySet<PublicationNumber> Documents, ClarifyingQuestion Question)>();
        foreach (var ((candidate, question), ifYes) in promising.Zip(answered.Skip(ifHome.Length)))
        {
            var ifNo = await rankings.RankWithoutAsync(question.Exclude, reading, around, cancellationToken).ConfigureAwait(false);
            tried.Add((candidate.Numbers, Weighed(question, settled, now, ifYes, ifNo)));
        }

        if (home is not null)
        {
            tried.Add((new HashSet<PublicationNumber>(), Weighed(home, reading.Technology, now, answered[0], answered[1])));
        }

        // What is asked about one condition after the other need not be asked for as a whole.
        var open = OpenQuestions.Find(around, reading.Technology.Language, told, hasConditions: tried.Any(pair => pair.Question.AsksFor == StrengthKind.Condition && IsWorthAsking(pair.Question)));
        tried.AddRange((await WeighedAsync(open, settled, now, cancellationToken).ConfigureAwait(false)).Select(question => ((IReadOnlySet<PublicationNumber>)new HashSet<PublicationNumber>(), question)));
        return (Chosen(tried), now);
    }

    // Home is predicted from the text, so that an answer would move it, too; that is asked for by itself.
    private static CoreTechnology Settled(TechnologyReading reading, Neighbourhood around) => reading.Technology with { HomeFields = [.. around.HomeFields.Select(home => home.Field.Subclass)] };

    // Nobody knows what will be said; what documents nearby say instead shows how much it could change.
    private async Task<IReadOnlyList<ClarifyingQuestion>> WeighedAsync(IReadOnlyList<(ClarifyingQuestion Question, IReadOnlyList<string> Answers)> open, CoreTechnology settled, FieldShares now, CancellationToken cancellationToken)
    {
        var answered = await rankings.SearchAsync([.. open.SelectMany(asked => asked.Answers.Select(answer => asked.Question.Answered(settled, new QuestionAnswer(null, answer))))], cancellationToken).ConfigureAwait(false);
        var (weighed, next) = (new List<ClarifyingQuestion>(), 0);
        foreach (var (question, answers) in open)
        {
            weighed.Add(question with { ExpectedChange = answered.Skip(next).Take(answers.Count).Average(now.DistanceTo) });
            next += answers.Count;
        }

        return weighed;
    }

    private static ClarifyingQuestion Weighed(ClarifyingQuestion question, CoreTechnology technology, FieldShares now, FieldShares yes, FieldShares no)
    {
        IpcSubclass[] own = [.. technology.HomeFields, .. question.HomeIfYes, .. question.HomeIfNo];
        IpcSubclass?[] gainers = [now.MostGainedIn(yes, own), now.MostGainedIn(no, own)];
        return question with
        {
            ExpectedChange = (question.ChanceOfYes * now.DistanceTo(yes)) + ((1 - question.ChanceOfYes) * now.DistanceTo(no)),
            Shifts = [.. gainers.OfType<IpcSubclass>().Distinct().Select(field => new FieldShift(TechnologyFields.Find(field), now.RankOf(field), yes.RankOf(field), no.RankOf(field), now.Of(field), yes.Of(field), no.Of(field)))],
        };
    }

    private static IReadOnlyList<ClarifyingQuestion> Chosen(IEnumerable<(IReadOnlySet<PublicationNumber> Documents, ClarifyingQuestion Question)> tried)
    {
        var chosen = new List<(IReadOnlySet<PublicationNumber> Documents, ClarifyingQuestion Question)>();
        foreach (var next in tried.Where(pair => IsWorthAsking(pair.Question)).OrderByDescending(pair => Worth(pair.Question)).ThenBy(pair => pair.Question.Subject, StringComparer.Ordinal))
        {
            if (chosen.Count < Most && chosen.Count(other => other.Question.Kind == next.Question.Kind) < (next.Question.Kind == QuestionKind.Open ? AskedOpen : AskedOfKind) && !chosen.Any(other => IsSame(other, next)))
            {
                chosen.Add(next);
            }
        }

        return [.. chosen.Select(pair => pair.Question)];
    }

    // Two questions about nearly the same documents, or about a solar cell and a solar panel, are one question.
    private static bool IsSame((IReadOnlySet<PublicationNumber> Documents, ClarifyingQuestion Question) a, (IReadOnlySet<PublicationNumber> Documents, ClarifyingQuestion Question) b) =>
        Shared(a.Documents, b.Documents) > Overlap
        || (a.Question.Kind == QuestionKind.Topic && b.Question.Kind == QuestionKind.Topic && a.Question.Subject.Split(' ').Intersect(b.Question.Subject.Split(' '), StringComparer.OrdinalIgnoreCase).Any());

    private static bool IsWorthAsking(ClarifyingQuestion question) =>
        question.ExpectedChange >= LeastChange && (question.Kind is QuestionKind.HomeField or QuestionKind.Open || question.Shifts.Any(IsNoticeable));

    // Who reads the list sees what comes into its head, leaves it or moves within it.
    private static bool IsNoticeable(FieldShift shift) =>
        Moves(shift.RankNow, shift.RankIfYes) || Moves(shift.RankNow, shift.RankIfNo) || Math.Max(shift.IfYes, shift.IfNo) - shift.Now >= LeastChange;

    private static bool Moves(int? now, int? then) => now != then && (now <= LastRank || then <= LastRank);

    private static double Shared(IReadOnlySet<PublicationNumber> a, IReadOnlySet<PublicationNumber> b) => b.Count(a.Contains) / (double)Math.Max(1, Math.Min(a.Count, b.Count));

    // Anybody can say what a product must stand; whether a patent's topic plays a part in it is harder.
    private static double Worth(ClarifyingQuestion question) => question.ExpectedChange * (question.Kind == QuestionKind.Topic ? 0.75 : 1);

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
            Others = [.. around.LikelyHomes.Skip(1).TakeWhile(home => home.Confidence >= LikelyShare * first.Confidence).Where(home => home.Field.IsKnown && backing.Backs(home)).Take(MostOthers)],
        };
    }
}
