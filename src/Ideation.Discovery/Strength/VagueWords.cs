using System.Collections.Frozen;

namespace Ideation.Discovery.Strength;

/// <summary>Words of titles that nobody could answer a question about.</summary>
internal static class VagueWords
{
    private static readonly FrozenSet<string> Words = string.Join(' ',
        "method system device apparatus process assembly composition article equipment arrangement unit member element component structure body part portion section layer surface material product",
        "preparation production manufacture manufacturing producing making forming treatment treating application improvement technique means use using based same thereof therefor therewith including having high low multi",
        "control controlling controller management managing processing processor computer program medium storage data information server network signal circuit module interface user client service operation operating function",
        "performance property effect type kind set group plurality first second new novel improved automatic intelligent smart integrated combined compound containing substrate base support mechanism machine tool kit agent",
        "providing reducing increasing enhancing enhanced improving selective dynamic adaptive efficient effective general multiple single dual variable mode model test testing detection measuring measurement monitoring analysis",
        "condition generating estimating calculating evaluating creating operating indicating communicating generation formation communication configuration combination transmission calculation regulation distribution position location orientation direction information installation utilization determination named weight identification",
        "方法 装置 製造 製造方法 システム 構造 部材 組成物 組成 使用 利用 処理装置 制御装置 製造装置 プログラム 機構 およびその ユニット 処理方法 制御方法 その製造 形成方法 用いた 情報処理 記録媒体 部品 製品 装置用").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool IsVague(string word) => Words.Contains(word) || word.EndsWith("方法", StringComparison.Ordinal) || word.EndsWith("装置", StringComparison.Ordinal) || word.EndsWith('方');
}
