using Ideation.Discovery.Reading;
using Ideation.Patents;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals.Reports;

/// <summary>What the parts of a page share: the proposal, its words, and the numbered list of documents it quotes.</summary>
internal sealed class ReportPage
{
    private readonly Dictionary<PublicationNumber, PatentDocument> _documents;
    private readonly Dictionary<PublicationNumber, int> _positions;

    public ReportPage(Proposal proposal)
    {
        Proposal = proposal;
        Phrases = Phrases.For(proposal.Language);
        _documents = proposal.Documents.ToDictionary(document => document.Number);
        var statements = proposal.Uses.SelectMany(use => use.Statements)
            .Concat(proposal.Partners.SelectMany(group => group.Statements));
        var evidence = proposal.Uses.SelectMany(use => use.Facts.Evidence).Concat(statements.SelectMany(statement => statement.Evidence));
        Quoted = [.. evidence.Select(item => item.Number).Distinct().Where(_documents.ContainsKey).Order().Select(number => _documents[number])];
        _positions = Quoted.Index().ToDictionary(pair => pair.Item.Number, pair => pair.Index + 1);
    }

    public Proposal Proposal { get; }

    public Phrases Phrases { get; }

    public IReadOnlyList<PatentDocument> Quoted { get; }

    public PatentDocument? Document(PublicationNumber number) => _documents.GetValueOrDefault(number);

    public string LanguageOf(PublicationNumber number) => Document(number)?.Language ?? Proposal.Technology.Language;

    public static int? YearOf(PatentDocument document) => (document.PublicationDate ?? document.FilingDate ?? document.PriorityDate)?.Year;

    public string TitleOf(PatentDocument document) => DocumentHeading.Of(document, Phrases.Language);

    /// <summary>A publication number that leads to its entry in the list of documents.</summary>
    public Markup Reference(PublicationNumber number) => _positions.TryGetValue(number, out var position)
        ? Markup.Of($"""<a class="number" href="#document-{position}">{number.Value}</a>""")
        : Markup.Of($"""<span class="number">{number.Value}</span>""");

    public Markup References(Statement statement) =>
        Markup.Of($"""<span class="references">{Markup.Each(statement.Evidence.Select(evidence => evidence.Number).Distinct(), number => Markup.Of($" {Reference(number)}"))}</span>""");

    public Markup Sentence(Statement statement) => Markup.Of($"<p>{statement.Text}{References(statement)}</p>");

    public Markup Quote(Evidence evidence, IReadOnlyList<string> terms) =>
        Markup.Of($"""<blockquote lang="{LanguageOf(evidence.Number)}">{MarkedQuote.Of(evidence.Quote, terms)}</blockquote>""");
}
