using Ideation.Discovery.Strength;
using Ideation.Discovery.Uses;

namespace Ideation.Proposals.Wording;

internal sealed class JapaneseQuestionPhrases(Phrases phrases) : QuestionPhrases(phrases)
{
    public override string Heading => "教えていただきたいこと";

    protected override string First(AbstentionReason? reason, TextGaps gaps, string beginning, long documents) => reason switch
    {
        _ when beginning.Length == 0 => "何を作り、または何を行っていて、それは何の役に立ちますか。説明文が空です。",
        AbstentionReason.AnotherLanguage => $"日本語か英語で説明していただけますか。書かれている文は「{beginning}」で始まります。",
        AbstentionReason.NoDocumentsInLanguage => $"「{beginning}」を文献集合の言語で説明していただくか、説明文の言語の文献を加えていただけますか。",
        AbstentionReason.TextTooShort => $"「{beginning}」から技術の語として読み取れるのは、せいぜい話題だけです。それを使って、何に対して、何を、どのように行いますか。材料や工程の名前を入れた二、三文で十分です。",
        AbstentionReason.TextNotUnderstood when gaps.Unknown.Count > 0 && IsThin(documents) => $"検索した文献{Phrases.Count(documents)}件には{Quoted(gaps.Unknown)}が現れません。別の言い方で説明していただくか、この業種の文献を加えていただけますか。",
        AbstentionReason.TextNotUnderstood when gaps.Unknown.Count > 0 => $"{Quoted(gaps.Unknown)}は、普通の技術用語では何を指しますか。近い文献には現れません。",
        AbstentionReason.NothingClose when gaps.IsLong => $"「{beginning}」のうち、何を作り、何をどのように行うのかを述べているのはどの文ですか。会社の沿革などを除いた二、三文だけにすると、最もよく読み取れます。",
        AbstentionReason.NothingClose when IsThin(documents) => $"「{beginning}」の業種の文献を加えていただけますか。検索した文献は{Phrases.Count(documents)}件だけです。",
        AbstentionReason.NothingClose when gaps.Known.Count > 0 => $"「{beginning}」の背景にあるのは、どのような技術ですか。文献にも現れるのは{Quoted(gaps.Known)}などで、何を作り、何を行うのかが分かりません。",
        AbstentionReason.NothingClose or AbstentionReason.TextNotUnderstood => $"「{beginning}」は、どの材料、機械、工程についての説明ですか。文献にも現れる語がありません。",
        AbstentionReason.NothingOutsideHome => $"「{beginning}」の技術は、現在の用途のほかに、どのような物や材料に対して働く可能性がありますか。",
        AbstentionReason.NothingAtHome => $"「{beginning}」は、現在どの分野の仕事に使われていますか。現在の分野とされる分野には、近い文献がありません。",
        AbstentionReason.NothingAtDistance => $"ほかの距離の用途でもよろしいですか。「{beginning}」に近い分野はほかにもありますが、選んだ距離にはありません。",
        AbstentionReason.TooLittleSupport => $"「{beginning}」のうち、ほかでも働く可能性があるのはどの部分ですか（材料、工程、原理など）。検索したのは文献{Phrases.Count(documents)}件です。文献を増やすか、より一般的な言葉で説明すると、根拠が見つかる可能性があります。",
        _ => $"「{beginning}」のうち、ほかでも働く可能性があるのはどの部分ですか（材料、工程、原理など）。",
    };

    public override string Missing(StrengthKind kind) => kind switch
    {
        StrengthKind.Function => "何に対して、何をする技術ですか。「金属に氷がつかないようにする」のように教えてください。",
        StrengthKind.Mechanism => "どのように行いますか（材料、構造、要となる工程）。",
        StrengthKind.Effect => "どのような効果がありますか（できれば数値で）。",
        StrengthKind.Condition => "どのような条件に耐えますか（温度、大きさ、周囲の環境）。",
        StrengthKind.Product => "現在どの製品に使っていますか。",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected a kind of entry of a strength sheet."),
    };
}
