using Ideation.Discovery.Reading;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals.Chat;

/// <summary>All that a chat model is shown for one use, and therefore all that it may draw on.</summary>
internal sealed record ChatMaterial
{
    private const int MaxQuotes = 6;
    private const int MaxQuoteLength = 600;
    private const int MaxTechnologyLength = 4_000;

    private ChatMaterial()
    {
    }

    public required string Language { get; init; }

    public required string Technology { get; init; }

    public required string HomeFields { get; init; }

    public required string Field { get; init; }

    public required string Purpose { get; init; }

    public required IReadOnlyList<string> Facts { get; init; }

    public required IReadOnlyList<Evidence> Quotes { get; init; }

    public static ChatMaterial Of(Proposal proposal, ProposedUse use)
    {
        var evidence = new[] { use.Facts.Bridge.HomeEvidence, use.Facts.Bridge.FarEvidence, use.Facts.PurposeEvidence }.Concat(use.Facts.Evidence);
        return Of(proposal, use, use.Statements.Where(statement => statement.Origin == StatementOrigin.Rules), evidence);
    }

    public static ChatMaterial Of(Proposal proposal, ProposedUse use, IEnumerable<ProposedPartner> partners)
    {
        var statements = partners.Take(3).Select(partner => partner.Statement).ToArray();
        return Of(proposal, use, statements, statements.SelectMany(statement => statement.Evidence).Prepend(use.Facts.Bridge.FarEvidence));
    }

    public Dictionary<string, object> Inputs(string fence) => new()
    {
        ["language"] = Language == "ja" ? "Japanese" : "English",
        ["fence"] = fence,
        ["technology"] = Technology,
        ["home_fields"] = HomeFields,
        ["field"] = Field,
        ["purpose"] = Purpose,
        ["facts"] = Facts,
        ["quotes"] = Quotes.Select(quote => new Dictionary<string, object> { ["number"] = quote.Number.Value, ["part"] = quote.Part.ToString(), ["quote"] = quote.Quote }).ToArray(),
    };

    public bool Contains(string text) =>
        Facts.Concat(Quotes.Select(quote => quote.Quote)).Append(Technology).Append(Purpose).Any(shown => shown.Contains(text, StringComparison.Ordinal));

    private static ChatMaterial Of(Proposal proposal, ProposedUse use, IEnumerable<Statement> facts, IEnumerable<Evidence> evidence)
    {
        var phrases = Phrases.For(proposal.Language);
        return new ChatMaterial
        {
            Language = proposal.Language,
            Technology = Shortened(proposal.Technology.Text, MaxTechnologyLength),
            HomeFields = phrases.List([.. proposal.HomeFields.Select(home => phrases.FieldName(home.Field))]),
            Field = phrases.FieldName(use.Facts.Field),
            Purpose = use.Facts.Purpose,
            Facts = [.. facts.Select(statement => statement.Text)],
            Quotes = [.. evidence.Distinct().Take(MaxQuotes).Select(quote => quote with { Quote = Shortened(quote.Quote, MaxQuoteLength) })],
        };
    }

    // A shorter piece of a quote is an exact quote still; a surrogate pair is not torn apart.
    private static string Shortened(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
