using Ideation.Discovery.Matching;
using static Ideation.Proposals.Matches.MatchPhrases;

namespace Ideation.Proposals.Matches;

internal sealed class JapaneseMatchPagePhrases : MatchPagePhrases
{
    public override string Overview => "一覧";

    public override string Key(MatchMatrix matrix) => $"◎は有力、○は可能性あり{(HasWeak(matrix) ? "、△は弱い" : "")}。数字は評点です。何もない組は、根拠が足りません。";

    public override string BestOf(PartyKind kind) => $"{MatchPhrases.For("ja").Kind(kind)}ごとの上位";

    public override string BestLead => "それぞれ上位3件までを載せています。";

    public override string Pairs => "組み合わせとその根拠";

    public override string LeftOut(int count) => $"ほか{Whole(count)}組は、このページにはありません。";

    public override string More(int count) => $"ほか{Whole(count)}件。";

    public override string WhereAll => "すべては --excel FILE、--csv DIR、--json FILE で書き出せます。";

    public override string NotRead(int count) => $"使えない記録が{Whole(count)}件あります。下に示します。";

    public override string Notes => "読み方";

    public override string Download => "表の全体";

    public override IReadOnlyList<(string Name, string Meaning)> Definitions(MatchOptions options) =>
    [
        ("判定", $"強さが{Real(options.Strong)}以上を有力、{Real(options.Possible)}以上を可能性あり、それ未満を弱いとし、{Real(options.Least)}以上の組を示します。無作為に選んだ特許1,000件の中では、有力とした組の10のうち9、可能性ありとした組の3つに1つが同じ内容でした。"),
        ("強さ", $"埋め込みモデルから見た二つの文章の近さ（何に対しても近い分は差し引く）と、珍しい語がどれだけ共通するかの和です。0は共通点がないことを示し、1を超えるのはほぼ同じ内容の文章だけです。言語が異なる組では近さだけを{Real(options.AcrossLanguages)}倍して使います。"),
        ("評点", $"強さに、二つの分野がめったに出会わないほど最大{Real(options.Surprise)}倍分を加えたもので、並び順を決めます。1を超えることがあり、判定には使いません。"),
        ("引用", "どちらも原文のままの一節です。共通の語に印を付けています。"),
    ];
}
