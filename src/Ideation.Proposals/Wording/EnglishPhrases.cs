using System.Globalization;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Landscape;
using Ideation.Discovery.Partners;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using AvailabilityOf = Ideation.Patents.Availability;

namespace Ideation.Proposals.Wording;

internal sealed class EnglishPhrases : Phrases
{
    public override string Language => "en";

    public override TeamPhrases Teams { get; } = new EnglishTeamPhrases();

    public override QuestionPhrases Questions => new EnglishQuestionPhrases(this);

    public override string Quoted(string text) => $"“{text}”";

    public override string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}",
    };

    public override string Labelled(string label, string value) => $"{label}: {value}";

    public override string Purpose(string field, string purpose) => $"The technology could be used in {field}: {Quoted(purpose)}.";

    public override string Possible(string home, string field, IReadOnlyList<string> terms, double similarity, IReadOnlyList<string> unclassified) =>
        $"A document from {home} and a document from {field} describe what reads like the same mechanism" +
        (terms.Count > 0 ? $"; their texts share {List([.. terms.Select(Quoted)])}" : "") +
        $" (similarity {Share(similarity)}). What works in the first could therefore work in the second." +
        (unclassified.Count > 0 ? $" The source gives {List(unclassified)} no classification; {(unclassified.Count == 1 ? "the field was" : "the fields were")} read from the text." : "");

    public override string FieldWasRead => "field read from the text";

    public override string PredictedFields(string fields) => $"read from the text: {fields}";

    public override string Unexpected(string home, string field, Unexpectedness unexpectedness)
    {
        var (documents, bridging, organisations) = (unexpectedness.HomeDocuments, unexpectedness.BridgingDocuments, unexpectedness.BridgingOrganisations);
        if (documents <= 1)
        {
            return documents == 0 ? $"No document of this corpus is in {home}." : $"The only document in {home} {(bridging == 0 ? $"does not belong to {field}" : $"also belongs to {field}")}.";
        }

        var also = bridging switch
        {
            _ when bridging == documents => $"{(documents == 2 ? "both" : "all")} also belong to {field}",
            0 => $"none also belongs to {field}",
            1 => $"only 1 also belongs to {field}",
            _ when bridging * 20 <= documents => $"only {Count(bridging)} also belong to {field}",
            _ => $"{Count(bridging)} also belong to {field}",
        };
        var filedBy = bridging > 0 && organisations > 0 ? $", filed by {Count(organisations)} {Plural(organisations, "organisation")}" : "";
        return $"Of {Count(documents)} {Plural(documents, "document")} in {home}, {also}{filedBy}.";
    }

    public override string Differs(string kind, string term) =>
        $"{kind}: the field’s documents name {Quoted(term)}, the description of the technology does not. It could be what has to be tested first.";

    public override string NoDifference => "The quoted documents name no condition that the description lacks; others could appear in their full texts.";

    public override string DifferenceKind(string kind) => kind switch
    {
        "temperature" => "Temperature",
        "material" => "Material",
        "scale" => "Scale",
        "environment" => "Environment",
        "regulation" => "Regulation",
        _ => kind,
    };

    public override string Active(string field, int organisations, int families, IReadOnlyList<string> names) =>
        (organisations == 0 ? $"In this corpus the documents in {field} name no applicant; " : $"In this corpus {Count(organisations)} {Plural(organisations, "organisation")} {(organisations == 1 ? "has" : "have")} documents in {field}; ") +
        $"{Families(families)} near the technology {(families == 1 ? "serves" : "serve")} this purpose" + (names.Count > 0 ? $", among them documents of {Ended(List(names))}" : ".");

    public override string Precedent(Precedent precedent, int mostNames)
    {
        var (families, names) = (precedent.Families, precedent.Organisations.Select(organisation => organisation.Name).Take(mostNames).ToArray());
        var first = precedent.FirstYear is { } year ? string.Create(CultureInfo.InvariantCulture, $", the first{(precedent.Undated > 0 ? " dated one" : "")}{(precedent.AreAll ? "" : " found")} from {year}") : "";
        var by = names.Length == 0 ? "" : $", by {List(names)}{(precedent.Organisations.Count > names.Length ? $" and {Count(precedent.Organisations.Count - names.Length)} more" : "")}";
        return families == 1
            ? Ended($"{(precedent.AreAll ? "One" : "At least one")} document belongs to both fields: {precedent.Nearest.Number}{(precedent.FirstYear is { } only ? string.Create(CultureInfo.InvariantCulture, $", from {only}") : "")}{by}")
            : $"{(precedent.AreAll ? "" : "At least ")}{Count(families)} families belong to both fields{Ended(first + by)} The nearest precedent is {precedent.Nearest.Number}.";
    }

    public override string Crowding(string field, UseActivity activity, IReadOnlyList<string> terms)
    {
        var by = activity.Organisations > 0 ? $" by {Count(activity.Organisations)} {Plural(activity.Organisations, "organisation")}" : "";
        var years = activity is { RecentYears: { } recent, EarlierYears: { } earlier } && activity.Recent + activity.Earlier > 0
            ? string.Create(CultureInfo.InvariantCulture, $" {(activity.Recent == 0 ? "None" : Count(activity.Recent))} {(activity.Recent == 1 ? "was" : "were")} published in {recent.First}–{recent.Last} and {(activity.Earlier == 0 ? "none" : Count(activity.Earlier))} in {earlier.First}–{earlier.Last}; {Trend(activity.Trend)}.")
            : "";
        var combining = terms.Count > 0 && activity.Families > 0 ? " " + Combining(activity) : "";
        return $"Around the technology, {field} has {(activity.Families == 0 ? "no family" : Families(activity.Families))}{by}.{years}{combining}";
    }

    private static string Combining(UseActivity activity) => (activity.Combining, activity.Families) switch
    {
        (0, 1) => "It names less than half of the shared terms.",
        (_, 1) => "It names at least half of the shared terms together.",
        (0, _) when activity.LooksWhite => "None of them names at least half of the shared terms together: this could be white space, or there could be a good reason for it.",
        _ when activity.LooksWhite => $"Only {Count(activity.Combining)} of them {(activity.Combining == 1 ? "names" : "name")} at least half of the shared terms together: this could be white space, or there could be a good reason for it.",
        (0, _) => "None of them names at least half of the shared terms together.",
        (1, _) => "One of them names at least half of the shared terms together.",
        var (combining, families) when combining == families => $"{(families == 2 ? "Both" : "All")} name at least half of the shared terms together.",
        _ => $"{Count(activity.Combining)} of them name at least half of the shared terms together.",
    };

    internal static string Families(long count) => count == 1 ? "1 family" : $"{Count(count)} families";

    // A company whose name ends in "Ltd." ends the sentence, too.
    internal static string Ended(string sentence) => sentence.EndsWith('.') ? sentence : sentence + ".";

    private static string Trend(CrowdingTrend trend) => trend switch
    {
        CrowdingTrend.Growing => "its share is growing",
        CrowdingTrend.Shrinking => "its share is shrinking",
        CrowdingTrend.Steady => "its share is steady",
        _ => "too few to tell growth from chance",
    };

    public override string Blocking(IReadOnlyList<PatentDocument> documents)
    {
        var named = documents.Select(document => document.Number.Value + (Availability(document.Availability) is { Length: > 0 } known ? $" ({known})" : "")).ToArray();
        return documents.Count == 1
            ? $"{named[0]} describes a like mechanism for a like purpose in this field and could stand in the way. Whether it is in force, and what it covers, is for a patent attorney to say."
            : $"{List(named)} describe a like mechanism for a like purpose in this field and could stand in the way. Whether they are in force, and what they cover, is for a patent attorney to say.";
    }

    public override string Availability(Availability availability) => availability switch
    {
        AvailabilityOf.OpenToLicence => "open to licence",
        AvailabilityOf.Lapsed => "lapsed",
        AvailabilityOf.InForce => "in force",
        _ => "",
    };

    public override string NextStep(string number, IReadOnlyList<(string Kind, IReadOnlyList<string> Terms)> differences, string? lead) =>
        $"A first step could be to read {number} in full and to try a sample" +
        (differences.Count > 0 ? $" with what the field’s documents name in mind: {string.Join("; ", differences.Select(difference => $"{DifferenceKind(difference.Kind).ToLowerInvariant()} {string.Join(", ", difference.Terms.Select(Quoted))}"))}." : ".") +
        (lead is null ? "" : $" {lead} could be a partner to ask.");

    public override string Partner(string name, string field, PartnerCandidate candidate) => candidate.MissingTerms.Count > 0
        ? $"{name} could supply what is missing in {field}: its documents name {List([.. WidestTerms.Of(candidate.MissingTerms).Take(5).Select(Quoted)])}."
        : $"{name} is active in {field} and could know the use; its documents nearest there name nothing of what is missing.";

    public override string Band(FieldBand band) => band switch
    {
        FieldBand.Near => "near",
        FieldBand.Middle => "middle",
        FieldBand.Far => "far",
        _ => "never seen together",
    };

    public override string Section(char section) => section switch
    {
        'A' => "Human necessities",
        'B' => "Operations & transport",
        'C' => "Chemistry & metallurgy",
        'D' => "Textiles & paper",
        'E' => "Construction",
        'F' => "Mechanical engineering",
        'G' => "Physics",
        'H' => "Electricity",
        _ => "Other",
    };

    public override string Part(EvidencePart part) => part switch
    {
        EvidencePart.Title => "title",
        EvidencePart.Abstract => "abstract",
        _ => "claim",
    };

    public override string Date(DateTimeOffset date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public override string Title => "Other uses for your technology";

    public override string Subtitle(int uses) => uses switch
    {
        0 => "No use found that the evidence supports",
        1 => "One use in another field, with the patent documents that show it",
        _ => $"{Count(uses)} uses in other fields, with the patent documents that show them",
    };

    public override string Technology => "The technology, in your words";

    public override string HomeFields => "Home fields";

    public override string Given => "as given";

    public override string Predicted(double confidence) => $"predicted, confidence {Share(confidence)}";

    public override string Map => "Map of fields";

    public override string MapLead => "Your home fields are in the middle. The farther out a use lies, the less its field is classified together with yours or with the same others; the larger its disc, the better the evidence.";

    public override string MapDescription(string homes, IReadOnlyList<string> uses) => $"Home: {homes}. Around it, from near to never seen together: {string.Join("; ", uses)}.";

    public override string MapUse(string field, string band, double grounding) => $"{field}: {band}, grounding {Share(grounding)}";

    public override string Home => "Home";

    public override string HomeField => "the nearest of your home fields";

    public override string Uses => "Uses";

    public override string Unexpectedness => "Unexpectedness";

    public override string Grounding => "Grounding";

    public override string Probability => "Probability";

    public override string Similarity => "Similarity";

    public override string WhyPossible => "Why it is possible";

    public override string HomeSide => "From your side";

    public override string FarSide => "From the other field";

    public override string WhyUnexpected => "Why it is unexpected";

    public override string Conditions => "What differs there";

    public override string InTheWay => "What could stand in the way";

    public override string WhoIsActive => "Who is active";

    public override string NextStepHeading => "A next step";

    public override string FurtherEvidence => "Further evidence";

    public override string Partners => "Partner candidates";

    public override string PartnersLead => "Leads only: these organisations have published in the field. None has been contacted. The counts are documents.";

    public override string NoPartners(string field, bool nearUse) => nearUse
        ? $"Near this use in {field}, no organisation of this corpus could be named as a lead."
        : $"No organisation in this corpus has enough documents in {field} to be named as a lead.";

    public override string PartnersNear(string purpose) => $"Looked for near this use: {purpose}.";

    public override string Organisation => "Organisation";

    public override string InField => "In the field";

    public override string NearUse => "Near the use";

    public override string AtHome => "In your fields";

    public override string Latest => "Latest";

    public override string CouldAdd => "What it could add";

    public override string Rejected => "Examined and not suggested";

    public override string RejectedLead => "These fields came up in the search and were left out.";

    public override string RejectedCount(IReadOnlyList<(RejectionReason Reason, int Fields)> counts) =>
        $"{(counts.Sum(count => count.Fields) is var all && all == 1 ? "1 field was" : $"{Count(all)} fields were")} examined and not suggested: {string.Join("; ", counts.Select(count => $"{Count(count.Fields)} × {char.ToLowerInvariant(RejectedReason(count.Reason)[0])}{RejectedReason(count.Reason)[1..]}"))}";

    public override string RejectedReason(RejectionReason reason) => reason switch
    {
        RejectionReason.Thin => "The evidence is too weak",
        RejectionReason.Unknown => "Not in the list of fields, given up, or a catch-all",
        RejectionReason.NoBridge => "No pair of documents shows the mechanism and a purpose of its own",
        RejectionReason.Distance => "Outside the chosen distance",
        RejectionReason.Rank => "Others rank higher",
        RejectionReason.Share => "The list has enough uses at this distance or in this class",
        RejectionReason.Weak => "Its documents share too little of the mechanism",
        RejectionReason.Same => "Its documents show a use that stands under another field",
        _ => "The quotes did not pass the check",
    };

    public override string More(int count) => $"and {Count(count)} more";

    public override string NothingFound => "No use is suggested";

    public override string Abstained(AbstentionReason? reason, double bestSimilarity) => reason switch
    {
        AbstentionReason.TextNotUnderstood => "Too few words of the description occur in this corpus, so any use would be a guess.",
        AbstentionReason.TextTooShort => "The description has too few technical words to tell what the technology does.",
        AbstentionReason.AnotherLanguage => "The description is in another language than English or Japanese, and only these two are read.",
        AbstentionReason.NothingClose => $"The description shares too few terms with any document of this corpus; the closest has a similarity of {Share(bestSimilarity)}.",
        AbstentionReason.TooLittleSupport => $"The description is understood, but in no other field do enough documents come near it to count as evidence; the closest has a similarity of {Share(bestSimilarity)}.",
        AbstentionReason.NothingOutsideHome => "Close documents exist, but all of them lie in your home fields.",
        AbstentionReason.NothingAtHome => "No document near the description belongs to its home field, so nothing shows what the technology does there. Check the home field, or give another.",
        AbstentionReason.NoDocumentsInLanguage => "The corpus holds no classified documents in the language of the description. Describe the technology in the language of the corpus, or add documents in yours.",
        AbstentionReason.NothingAtDistance => "No use was found at the chosen distance. Near fields at another distance were not looked at; another distance, or all of them mixed, could show some.",
        _ => "Uses were found, but none whose quotes passed the evidence check.",
    } + " An empty answer is better than one without evidence.";

    public override string Egress => "What left this machine";

    public override string EgressTotal(long bytes) => $"{Count(bytes)} {Plural(bytes, "byte")} left this machine";

    public override string EgressNothing => "The proposal was made without sending anything anywhere.";

    public override string EgressRecord(EgressRecord record) =>
        $"{Count(record.Bytes)} {Plural(record.Bytes, "byte")} in {Count(record.Requests)} {Plural(record.Requests, "request")} to {record.Host}" + (record.IsLoopback ? ", which is this machine itself" : "");

    public override string EgressNote => "Counted are the bodies of all requests, repeated ones included. Those to a chat model hold the description of the technology, the facts and the quotes; those to an index server hold the vector of the description, the fields and names to leave out, and the numbers of documents.";

    public override string Numbers => "How the numbers were computed";

    public override string Across(long own, long across) =>
        $"Only {Count(own)} classified {Plural(own, "document")} {(own == 1 ? "is" : "are")} in the language of the description, so {Count(across)} in the other language were searched as well. Their quotes stay as they are; which of their words mean those of the description was told by the embedding model.";

    public override string Across(SearchedAcross searched)
    {
        var (own, other) = searched.Language == "ja" ? ("Japanese", "English") : ("English", "Japanese");
        return $"Only {Count(searched.Documents)} classified {Plural(searched.Documents, "document")} {(searched.Documents == 1 ? "is" : "are")} in {own}, so for uses of what is written in {own} {Count(searched.Across)} in {other} were searched as well. Their quotes stay as they are; which of their words mean the same was told by the embedding model.";
    }

    public override string InText(string term, string own) => $"{term} ({own})";

    public override string NumbersLead(Provenance made) => $"Searched were the {Count(made.CorpusDocuments)} classified documents in the language of the description{(made.DocumentsAcross > 0 ? $" and {Count(made.DocumentsAcross)} in the other language" : "")}.{(made.UnclassifiedDocuments > 0 ? $" {Count(made.UnclassifiedDocuments)} without a classification may show and support a use as well, by the field their text plainly belongs to; fields are ranked and counted without them." : "")} What is counted of whole fields, and the {Count(made.CorpusFields)} fields themselves, come from all classified documents in the index, whatever their language; what lies around the technology is counted among the documents searched. Another corpus gives other numbers.";

    public override IReadOnlyList<(string Name, string Meaning)> Definitions =>
    [
        ("Unexpectedness", "−log₂ P(field | home) ÷ log₂(number of fields), held within 0 and 1. P is the field’s share of all further classifications that the home documents have outside the home class, with ½ added to every count. 0: everybody does it; 1: nobody does."),
        ("Grounding", "The share of the votes of the nearest documents that the field receives. The closer a document, the more its vote counts, and more again when it also belongs to a home class."),
        ("Probability", "The calibrated chance that an examiner would also file a document of this text under the field. It speaks of classification, not of success in a market, and is low where nobody has filed yet. " + $"There is no least value for a use to be told; it helps to choose which fields are read and which uses come first. A portfolio, which sorts many documents, calls a use elsewhere possible from {Share(Verdicts.PossibleChance)} and strong from {Share(Verdicts.StrongChance)} on."),
        ("Similarity", "The cosine of the vectors of two texts; 1 is the same text."),
        ("Near, middle, far", "Thirds of the field pairs that occur together in the corpus, by how alike the company is that they keep. “Never seen together”: no document belongs to both."),
        ("Filed by", "The organisations that filed the documents belonging to both fields, their names brought to one spelling."),
    ];

    public override string MadeWith => "Made with";

    public override string EmbeddingModel => "Embedding model";

    public override string ChatModel => "Chat model";

    public override string Software => "Software";

    public override string WrittenOn => "Date";

    public override string Corpus => "Corpus";

    public override string CorpusSize(long documents, int fields) => $"{Count(documents)} documents searched, {Count(fields)} fields";

    public override string Check => "Evidence check";

    public override string Dropped(int rules, int chat) => rules + chat == 0
        ? "every statement cites a retrieved document and quotes it letter by letter; none had to be dropped"
        : $"{Count(rules)} composed and {Count(chat)} chat-written {Plural(rules + chat, "statement")} dropped because the evidence did not cover {(rules + chat == 1 ? "it" : "them")}";

    public override string Limits => "Limits";

    public override IReadOnlyList<string> LimitTexts =>
    [
        "A use shown here is a lead, not a finding: the documents suggest that the step is possible, not that it sells.",
        "Patent documents may be protected. Whether a use is free to practise is a question for a patent attorney.",
        "What no document of the corpus describes is not found.",
    ];

    public override string Documents => "Documents quoted";

    public override string Untitled => "(no title)";

    public override string ChatHeading(StatementKind kind) => kind switch
    {
        StatementKind.Rationale => "Rationale",
        StatementKind.Story => "In practice",
        _ => "On partners",
    };

    public override string WrittenBy(string model) => $"Written by the chat model {model}; each sentence passed the evidence check.";

    public override string ChatFailed(StatementKind kind, ChatFailure failure) =>
        $"{ChatHeading(kind)}: the text composed by rules stands alone; {Reason(failure)}.";

    private static string Reason(ChatFailure failure) => failure switch
    {
        ChatFailure.TimedOut => "the chat model did not answer in time",
        ChatFailure.RateLimited => "the chat service took no more requests",
        ChatFailure.ServerError => "the chat service reported an error",
        ChatFailure.Unreachable => "the chat service could not be reached",
        ChatFailure.Unauthorised => "the chat service turned the request down",
        ChatFailure.CutOff => "the answer broke off",
        ChatFailure.Empty => "the answer was empty",
        ChatFailure.Refusal => "the chat model declined",
        ChatFailure.BrokenAnswer => "the answer did not have the form asked for",
        ChatFailure.WrongLanguage => "the answer was in another language",
        ChatFailure.TooLong => "the answer was too long",
        ChatFailure.NothingCovered => "no sentence of the answer was covered by evidence",
        _ => "the limits set for chat were reached",
    };

    internal static string Plural(long count, string noun) => count == 1 ? noun : noun + "s";
}
