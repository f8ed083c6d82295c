using System.Globalization;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Strength;
using Ideation.Discovery.Uses;
using Ideation.Patents;

namespace Ideation.Proposals.Strength;

internal sealed class JapaneseStrengthPhrases : StrengthPhrases
{
    public override string Language => "ja";

    public override string Title => "強みの整理表";

    public override string HomeFields => "現在の分野";

    public override string NothingSaid => "（文章からは読み取れません）";

    public override string Questions => "結果を最も左右する質問";

    public override string NoQuestions => "結果を大きく変える質問はありません。";

    public override string HowToAnswer => "--answer 1=yes --answer 2=no --answer 3=\"自由な文章\" のように答えるか、--write ファイル名 で表を書き出し、直してから --sheet ファイル名 で渡してください。分からない質問は空けたままで構いません。";

    public override string Excluded => "除外した事項";

    public override string Kind(StrengthKind kind) => kind switch
    {
        StrengthKind.Function => "何をするか",
        StrengthKind.Mechanism => "どのように行うか",
        StrengthKind.Effect => "何が良くなるか",
        StrengthKind.Condition => "条件・材料・限界",
        _ => "現在の製品・用途",
    };

    public override string Ask(ClarifyingQuestion question) => question.Kind switch
    {
        QuestionKind.HomeField => $"現在の事業の分野は「{TechnologyFields.Find(IpcSubclass.Parse(question.Subject, CultureInfo.InvariantCulture)).Name(Language)}」ですか。" + Others(question),
        QuestionKind.Open => Missing(question),
        QuestionKind.Temperature when question.Subject.StartsWith('≥') => $"{Degrees(question)}以上でも使えますか。",
        QuestionKind.Temperature => $"{Degrees(question)}以下でも使えますか。",
        QuestionKind.Material => $"「{question.Subject}」にも使えますか。",
        QuestionKind.Environment => $"「{question.Subject}」に関わる場面でも使えますか。",
        QuestionKind.Regulation => $"「{question.Subject}」に関わる要求に応えられますか。",
        _ => $"御社の技術は「{question.Subject}」に関係しますか。",
    };

    public override string Why(ClarifyingQuestion question) => question.Kind == QuestionKind.HomeField
        ? "理由：用途は現在の分野の外で探すため、どこが「外」かがこれで決まります。" + (question.Shifts.LastOrDefault(shift => shift.RankNow != shift.RankIfNo && shift.RankIfNo <= LastRankTold) is { } moved ? $"いいえなら{Name(moved.Field)}が{(moved.RankNow is null ? $"新たに{Rank(moved.RankIfNo)}に入ります" : $"{Rank(moved.RankNow)}から{Rank(moved.RankIfNo)}に変わります")}。" : "")
        : question.Kind == QuestionKind.Open ? $"理由：文章からは読み取れません。近い文献にあるような答えなら、順位の約{Percent(question.ExpectedChange)}が変わる可能性があります。"
        : question.Shifts switch
    {
        [] => "理由：答えによって、複数の分野の順位が少しずつ変わります。",
        [var only] when only.RankIfYes == only.RankNow && only.RankIfNo == only.RankNow => $"理由：{Rank(only.RankNow)}の{Name(only.Field)}の比重が、今の{Percent(only.Now)}から、はいなら{Percent(only.IfYes)}、いいえなら{Percent(only.IfNo)}に変わります。",
        [var only] => $"理由：{Name(only.Field)}の順位が、今の{Rank(only.RankNow)}から、はいなら{Rank(only.RankIfYes)}、いいえなら{Rank(only.RankIfNo)}に変わります。",
        [var yes, var no, ..] => $"理由：はいなら{Favours(yes, yes.RankIfYes, yes.IfYes)}。いいえなら{Favours(no, no.RankIfNo, no.IfNo)}。",
    };

    public override string Example(string number, string quote) => $"例　{number}：「{quote}」";

    public override string Confidence(HomeField home) => home.Given ? "指定" : $"{(home.IsGuess ? "仮の推定" : "推定")}、確信度{Percent(home.Confidence)}";

    public override IReadOnlyList<string> Instead(AbstentionReason reason) => reason switch
    {
        AbstentionReason.AnotherLanguage => ["日本語でも英語でもない文章のため、表を作れません。日本語か英語で説明していただけますか。"],
        AbstentionReason.NoDocumentsInLanguage => ["説明文の言語で書かれた、分類のある文献が索引にありません。索引の言語で説明していただくか、この言語の文献を加えていただけますか。"],
        _ =>
        [
            reason == AbstentionReason.TextNotUnderstood ? "文章が技術について述べている部分が少なすぎるか、索引の文献に現れない語ばかりのため、表を作れません。" : "文章と十分に共通する文献が索引にないため、表を作れません。",
            "何に対して、何をする技術ですか。例：「金属部品に薄い膜を吹き付けて、氷がつかないようにしています。」",
        ],
    };

    public override string Written(string file) => $"書き出しました: {file}";

    public override string Uses(string command, bool isWritten) => isWritten ? $"この表から用途を探すには: {command}" : $"この表から用途を探すには: --write で表を書き出し、続けて {command}";

    private static string Rank(int? rank) => rank is { } place ? $"{place}位" : "圏外";

    private string Favours(FieldShift shift, int? rank, double share) =>
        rank != shift.RankNow ? $"{Name(shift.Field)}が有力になります（{Rank(shift.RankNow)}→{Rank(rank)}）"
        : share - shift.Now < Noticeable ? "ほとんど変わりません"
        : $"{Name(shift.Field)}が有力になります（{Rank(rank)}のまま、比重{Percent(shift.Now)}→{Percent(share)}）";

    private string Others(ClarifyingQuestion question) => question.Others.Count == 0 ? "" : $"違う場合は、{string.Join("、", question.Others.Select(home => Name(home.Field)))}でしょうか（分野の記号で答えても構いません）。";

    private static string Degrees(ClarifyingQuestion question) => question.Subject[2..].Replace(" °C", "℃", StringComparison.Ordinal);
}
