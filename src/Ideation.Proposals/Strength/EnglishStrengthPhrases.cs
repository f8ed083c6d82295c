using Ideation.Discovery.Fields;
using Ideation.Discovery.Strength;
using Ideation.Discovery.Uses;
using Ideation.Patents;

namespace Ideation.Proposals.Strength;

internal sealed class EnglishStrengthPhrases : StrengthPhrases
{
    private static readonly Dictionary<string, string> Places = new(StringComparer.OrdinalIgnoreCase)
    {
        ["underwater"] = "under water", ["seawater"] = "in sea water", ["subsea"] = "on the sea bed", ["offshore"] = "offshore", ["marine"] = "at sea", ["downhole"] = "in boreholes",
        ["underground"] = "underground", ["vacuum"] = "in a vacuum", ["outdoor"] = "outdoors", ["outdoors"] = "outdoors", ["in vivo"] = "inside the living body", ["blood"] = "in contact with blood",
        ["tissue"] = "in contact with living tissue", ["skin"] = "on the skin", ["radiation"] = "under radiation", ["radioactive"] = "near radioactive material", ["explosive"] = "where there is a danger of explosion",
        ["corrosive"] = "where things corrode", ["high pressure"] = "under high pressure", ["high-pressure"] = "under high pressure", ["humidity"] = "in humid air", ["moisture"] = "in contact with moisture", ["dust"] = "in dust",
        ["wastewater"] = "in waste water", ["drinking water"] = "in drinking water", ["greenhouse"] = "in greenhouses", ["livestock"] = "with livestock", ["aircraft"] = "in aircraft", ["spacecraft"] = "in space",
        ["vehicle"] = "in vehicles", ["vehicles"] = "in vehicles", ["vessel"] = "in vessels or ships", ["vessels"] = "in vessels or ships", ["wind turbine"] = "in wind turbines", ["wind turbines"] = "in wind turbines",
        ["household"] = "in households", ["kitchen"] = "in kitchens", ["patient"] = "with patients", ["patients"] = "with patients", ["implantable"] = "inside the body, as an implant", ["implant"] = "inside the body, as an implant",
        ["implants"] = "inside the body, as an implant", ["implanted"] = "inside the body, as an implant", ["clean room"] = "in clean rooms", ["cleanroom"] = "in clean rooms",
    };

    private static readonly Dictionary<string, string> Rules = new(StringComparer.OrdinalIgnoreCase)
    {
        ["medical"] = "Could it meet the rules for medical products?", ["clinical"] = "Could it meet the rules for medical products?", ["pharmaceutical"] = "Could it be used in making medicines?",
        ["pharmaceutically"] = "Could it be used in making medicines?", ["toxic"] = "Does it handle toxic substances, or replace them?", ["toxicity"] = "Does it handle toxic substances, or replace them?",
        ["foodstuff"] = "Could it touch food?", ["foodstuffs"] = "Could it touch food?", ["food-grade"] = "Could it touch food?", ["edible"] = "Can one eat it, or does it touch what one eats?",
        ["sterile"] = "Can it be made sterile?", ["sterilization"] = "Does it sterilise, or can it be sterilised?", ["sterilisation"] = "Does it sterilise, or can it be sterilised?", ["sterility"] = "Can it be made sterile?", ["sterilized"] = "Can it be sterilised?",
        ["biocompatible"] = "Does the body tolerate it (is it biocompatible)?", ["biocompatibility"] = "Does the body tolerate it (is it biocompatible)?", ["flame retardant"] = "Is it flame-retardant?", ["flame-retardant"] = "Is it flame-retardant?",
        ["flammable"] = "Does it work with flammable substances?", ["flammability"] = "Does it work with flammable substances?", ["non-toxic"] = "Is it free of toxic substances?", ["nontoxic"] = "Is it free of toxic substances?",
        ["hygienic"] = "Does hygiene matter where it is used?", ["hygiene"] = "Does hygiene matter where it is used?", ["pesticide"] = "Does it have to do with pesticides?", ["pesticides"] = "Does it have to do with pesticides?",
    };

    public override string Language => "en";

    public override string Title => "Strength sheet";

    public override string HomeFields => "Home fields";

    public override string NothingSaid => "(the text does not say)";

    public override string Questions => "Questions whose answers would change the result most";

    public override string NoQuestions => "No question would change the result noticeably.";

    public override string HowToAnswer => "Answer with --answer 1=yes --answer 2=no --answer 3=\"your own words\", or write the sheet with --write FILE, edit it and give it back with --sheet FILE. A question you cannot answer may stay open.";

    public override string Excluded => "Left out";

    public override string Kind(StrengthKind kind) => kind switch
    {
        StrengthKind.Function => "What it does",
        StrengthKind.Mechanism => "How it does it",
        StrengthKind.Effect => "What is gained",
        StrengthKind.Condition => "Conditions, materials and limits",
        _ => "Products and uses today",
    };

    public override string Ask(ClarifyingQuestion question) => question.Kind switch
    {
        QuestionKind.HomeField => $"Is {TechnologyFields.Find(Field(question)).Name(Language)} the field you work in today?" + Others(question),
        QuestionKind.Open => Missing(question),
        QuestionKind.Temperature when question.Subject.StartsWith('≥') => $"Does it work at {question.Subject[2..]} and more?",
        QuestionKind.Temperature => $"Does it work at {question.Subject[2..]} and below?",
        QuestionKind.Material => $"Can it be used on, with or for {question.Subject}?",
        QuestionKind.Environment => Places.TryGetValue(question.Subject, out var place) ? $"Is it used, or could it be used, {place}?" : $"Is it used, or could it be used, where there is {question.Subject}?",
        QuestionKind.Regulation => Rules.TryGetValue(question.Subject, out var rule) ? rule : $"Does it have to be, or can it be made, {question.Subject}?",
        _ => $"Does your technology have to do with “{question.Subject}”?",
    };

    public override string Why(ClarifyingQuestion question) => question.Kind == QuestionKind.HomeField
        ? "Asked because uses are looked for outside your own field; what is outside depends on it." + (question.Shifts.LastOrDefault(shift => shift.RankNow != shift.RankIfNo && shift.RankIfNo <= LastRankTold) is { } moved ? $" If it is not, {Name(moved.Field)} {Moves(moved.RankNow, moved.RankIfNo)}." : "")
        : question.Kind == QuestionKind.Open ? $"Asked because the text does not say it; answers such as those of documents nearby could change about {Percent(question.ExpectedChange)} of the ranking."
        : question.Shifts switch
    {
        [] => "Asked because the answer would move several fields a little.",
        [var only] when only.RankIfYes == only.RankNow && only.RankIfNo == only.RankNow => $"Asked because the answer moves {Name(only.Field)}, at {Rank(only.RankNow)}: {Percent(only.Now)} of the ranking now, {Percent(only.IfYes)} if yes, {Percent(only.IfNo)} if no.",
        [var only] => $"Asked because the answer moves {Name(only.Field)}: {Rank(only.RankNow)} now, {Rank(only.RankIfYes)} if yes, {Rank(only.RankIfNo)} if no.",
        [var yes, var no, ..] => $"Asked because yes {Favours(yes, yes.RankIfYes, yes.IfYes)}, and no {Favours(no, no.RankIfNo, no.IfNo)}.",
    };

    public override string Example(string number, string quote) => $"e.g. {number}: “{quote}”";

    public override string Confidence(HomeField home) => home.Given ? "given" : $"{(home.IsGuess ? "a guess" : "predicted")}, confidence {Percent(home.Confidence)}";

    public override IReadOnlyList<string> Instead(AbstentionReason reason) => reason switch
    {
        AbstentionReason.AnotherLanguage => ["The text is in neither English nor Japanese, so that no sheet can be made of it. Could you say it in one of them?"],
        AbstentionReason.NoDocumentsInLanguage => ["The index holds no classified documents in the language of the text. Could you describe the technology in the language of the index, or ingest documents in this one?"],
        _ =>
        [
            reason == AbstentionReason.TextNotUnderstood ? "The text says too little about a technology, or in words that no document in the index has, to make a sheet of." : "No document in the index shares enough with the text to make a sheet of.",
            "What do you do to what? For example: “We spray a thin layer onto metal parts so that ice does not stick to them.”",
        ],
    };

    public override string Written(string file) => $"Written: {file}";

    public override string Uses(string command, bool isWritten) => isWritten ? $"Uses for this sheet: {command}" : $"Uses for this sheet: write it with --write, then {command}";

    private static string Rank(int? rank) => rank is { } place ? $"rank {place}" : "not listed";

    private static string Moves(int? now, int? then) => now is null ? $"comes in at {Rank(then)}" : $"moves from {Rank(now)} to {Rank(then)}";

    private string Favours(FieldShift shift, int? rank, double share) =>
        rank != shift.RankNow ? $"favours {Name(shift.Field)}, which {Moves(shift.RankNow, rank)}"
        : share - shift.Now < Noticeable ? "changes little"
        : $"favours {Name(shift.Field)}, which stays at {Rank(rank)} but gains weight ({Percent(shift.Now)} → {Percent(share)})";

    private string Others(ClarifyingQuestion question) => question.Others.Count == 0 ? "" : $" If not, is it {string.Join(" or ", question.Others.Select(home => Name(home.Field)))}? A field's code is an answer, too.";

    private static IpcSubclass Field(ClarifyingQuestion question) => IpcSubclass.Parse(question.Subject, System.Globalization.CultureInfo.InvariantCulture);
}
