using System.Globalization;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Partners;
using Ideation.Discovery.Portfolio;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;

namespace Ideation.Proposals.Wording;

/// <summary>Every word a proposal and its reports say of their own, one class per language: a phrase missing in one does not compile.</summary>
internal abstract class Phrases
{
    public static Phrases For(string language) => language switch
    {
        "en" => new EnglishPhrases(),
        "ja" => new JapanesePhrases(),
        _ => throw new ArgumentException($"'{language}' is not a report language; expected en or ja.", nameof(language)),
    };

    public abstract string Language { get; }

    /// <summary>What is said of roles, organisations and teams.</summary>
    public abstract TeamPhrases Teams { get; }

    /// <summary>What is asked back where nothing is suggested.</summary>
    public abstract QuestionPhrases Questions { get; }

    public string FieldName(TechnologyField field) => field.Name(Language);

    /// <summary>The name as it begins a line.</summary>
    public string FieldHeading(TechnologyField field)
    {
        var name = FieldName(field);
        return name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
    }

    public static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Share(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>The limits from which on a portfolio calls a use possible or strong, so that both reports speak of one thing.</summary>
    protected static PortfolioOptions Verdicts { get; } = new();

    /// <summary>A probability in two places; what would be written as none is said to be less than one in a hundred.</summary>
    public static string Chance(double probability) => probability < 0.005 ? "<0.01" : Share(probability);

    public abstract string Quoted(string text);

    public abstract string List(IReadOnlyList<string> items);

    public abstract string Labelled(string label, string value);

    // Statements
    public abstract string Purpose(string field, string purpose);

    public abstract string Possible(string home, string field, IReadOnlyList<string> terms, double similarity, IReadOnlyList<string> unclassified);

    /// <summary>Beside a field that nobody assigned to the document that shows it.</summary>
    public abstract string FieldWasRead { get; }

    /// <summary>The fields of such a document in a list of documents.</summary>
    public abstract string PredictedFields(string fields);

    public abstract string Unexpected(string home, string field, Unexpectedness unexpectedness);

    public abstract string Differs(string kind, string term);

    public abstract string NoDifference { get; }

    public abstract string DifferenceKind(string kind);

    public abstract string Active(string field, int organisations, int families, IReadOnlyList<string> names);

    public abstract string Precedent(Precedent precedent, int mostNames);

    public abstract string Crowding(string field, UseActivity activity, IReadOnlyList<string> terms);

    public abstract string Blocking(IReadOnlyList<PatentDocument> documents);

    /// <summary>What is known of a right; empty where nothing is.</summary>
    public abstract string Availability(Availability availability);

    /// <summary>What could be done first.</summary>
    /// <param name="number">The document to read.</param>
    /// <param name="differences">What the field's documents name and the text does not, by kind: surroundings are no condition.</param>
    /// <param name="lead">Whom to ask; null for nobody.</param>
    public abstract string NextStep(string number, IReadOnlyList<(string Kind, IReadOnlyList<string> Terms)> differences, string? lead);

    public abstract string Partner(string name, string field, PartnerCandidate candidate);

    // Names of things
    public abstract string Band(FieldBand band);

    public abstract string Section(char section);

    public abstract string Part(EvidencePart part);

    public abstract string Date(DateTimeOffset date);

    // Headings and labels
    public abstract string Title { get; }

    public abstract string Subtitle(int uses);

    public abstract string Technology { get; }

    public abstract string HomeFields { get; }

    public abstract string Given { get; }

    public abstract string Predicted(double confidence);

    public abstract string Map { get; }

    public abstract string MapLead { get; }

    public abstract string MapDescription(string homes, IReadOnlyList<string> uses);

    public abstract string MapUse(string field, string band, double grounding);

    public abstract string Home { get; }

    /// <summary>For a sentence, where it is not known which of several.</summary>
    public abstract string HomeField { get; }

    public abstract string Uses { get; }

    public abstract string Unexpectedness { get; }

    public abstract string Grounding { get; }

    public abstract string Probability { get; }

    public abstract string Similarity { get; }

    public abstract string WhyPossible { get; }

    public abstract string HomeSide { get; }

    public abstract string FarSide { get; }

    public abstract string WhyUnexpected { get; }

    public abstract string Conditions { get; }

    public abstract string WhoIsActive { get; }

    public abstract string InTheWay { get; }

    public abstract string NextStepHeading { get; }

    public abstract string FurtherEvidence { get; }

    public abstract string Partners { get; }

    public abstract string PartnersLead { get; }

    /// <param name="field">Its name.</param>
    /// <param name="nearUse">Whether they were looked for near a use rather than in the whole field.</param>
    public abstract string NoPartners(string field, bool nearUse);

    public abstract string PartnersNear(string purpose);

    public abstract string Organisation { get; }

    public abstract string InField { get; }

    public abstract string NearUse { get; }

    public abstract string AtHome { get; }

    public abstract string Latest { get; }

    public abstract string CouldAdd { get; }

    public abstract string Rejected { get; }

    public abstract string RejectedLead { get; }

    /// <summary>How many fields were examined and left out, by reason.</summary>
    public abstract string RejectedCount(IReadOnlyList<(RejectionReason Reason, int Fields)> counts);

    public abstract string RejectedReason(RejectionReason reason);

    public abstract string More(int count);

    public abstract string NothingFound { get; }

    public abstract string Abstained(AbstentionReason? reason, double bestSimilarity);

    public abstract string Egress { get; }

    public abstract string EgressTotal(long bytes);

    public abstract string EgressNothing { get; }

    public abstract string EgressRecord(EgressRecord record);

    public abstract string EgressNote { get; }

    public abstract string Numbers { get; }

    public abstract string NumbersLead(Provenance made);

    /// <summary>That documents of the other language were searched, too.</summary>
    /// <param name="own">Documents in the language of the technology's text.</param>
    /// <param name="across">Documents in the other one.</param>
    public abstract string Across(long own, long across);

    /// <summary>The same where uses of several texts were looked for.</summary>
    public abstract string Across(SearchedAcross searched);

    /// <summary>A shared term of another language with what the technology's own text says.</summary>
    public abstract string InText(string term, string own);

    public abstract IReadOnlyList<(string Name, string Meaning)> Definitions { get; }

    public abstract string MadeWith { get; }

    public abstract string EmbeddingModel { get; }

    public abstract string ChatModel { get; }

    public abstract string Software { get; }

    public abstract string WrittenOn { get; }

    public abstract string Corpus { get; }

    public abstract string CorpusSize(long documents, int fields);

    public abstract string Check { get; }

    public abstract string Dropped(int rules, int chat);

    public abstract string Limits { get; }

    public abstract IReadOnlyList<string> LimitTexts { get; }

    public abstract string Documents { get; }

    public abstract string Untitled { get; }

    // Chat
    public abstract string ChatHeading(StatementKind kind);

    public abstract string WrittenBy(string model);

    public abstract string ChatFailed(StatementKind kind, ChatFailure failure);
}
