using System.Text;
using System.Text.RegularExpressions;
using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Partners.Roles;

/// <summary>Whole runs of kanji, katakana and letters whose ending stands for a role, and long ones as the field's own things; never a part of a run, which would be a fragment.</summary>
internal static partial class JapaneseRolePhrases
{
    private const int ShortestOwn = 4;
    private const int Longest = 14;

    public static IEnumerable<RolePhrase> Read(string text)
    {
        foreach (Match run in Run().Matches(text))
        {
            var form = Trailing().Replace(Leading().Replace(run.Value, ""), "");
            var key = form.Normalize(NormalizationForm.FormKC).ToUpperInvariant();
            if (key.Length is < 2 or > Longest || StopWords.Japanese.Contains(key) || JapaneseRoleCues.Excluded.Contains(key) || Latin().IsMatch(key))
            {
                continue;
            }

            if (Cue(key) is { } cue)
            {
                var general = cue.Length == 1 || JapaneseRoleCues.Excluded.Contains(cue);
                yield return new RolePhrase(JapaneseRoleCues.Roles[cue], key, general ? key : cue, form, 1 + Math.Min(2, key.Length - cue.Length));
            }
            else if (key.Length >= ShortestOwn && !NotOwn().IsMatch(key))
            {
                yield return new RolePhrase(Role.SystemMaker, key, "", form, 1);
            }
        }
    }

    private static string? Cue(string key)
    {
        for (var length = Math.Min(key.Length, JapaneseRoleCues.Longest); length > 0; length--)
        {
            if (JapaneseRoleCues.Roles.ContainsKey(key[^length..]) && !JapaneseRoleCues.Excluded.Contains(Ending(key, length)))
            {
                return key[^length..];
            }
        }

        return null;
    }

    // One character more shows whether a short cue is the end of a word that is excluded, such as 部材.
    private static string Ending(string key, int length) => length == 1 && key.Length > 1 ? key[^2..] : "";

    [GeneratedRegex(@"[\u3400-\u9FFF々ヶ\u30A1-\u30FA\u30FCA-Za-zＡ-Ｚａ-ｚ]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Run();

    [GeneratedRegex("^(?:前記|上記|当該|該|各種|各|複数|所定|本発明|従来|新規|対象|少|両)+", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex("(?<=..)(?:及|並|等|用|製|時|後|前|中|内|上|下|毎|間|側|方法|工程|段階|同士|全体|自体|表面|部分|[A-ZＡ-Ｚ])+$", RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();

    [GeneratedRegex("^[A-Z0-9]{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Latin();

    [GeneratedRegex("(?:部|手段|方向|状態|結果|情報|信号|位置|可能|場合|必要|課題|解決手段|選択図|範囲|以上|以下|性|率|量|値|比|度|力|的|化|数|図|外|面|端|部材|装置|システム|ユニット|機能|目的|ステップ|データ|プログラム|コンピュータ|画像|実施形態|請求項|構成|条件|時間|期間|領域|種類|順序|動作|処理|制御|操作|使用|利用|開始|終了|発生|提供|防止|向上|抑制|低減|困難|損失|低下|上昇|降下|増加|増大|減少|変化|変動|劣化|摩耗|腐食|亀裂|破損|損傷|故障|遅延|誤差|勾配|間隔|距離|寸法|径|長|幅|溝|孔|穴|隙|角|縁|波長|周期|位相|圧|電流|荷重|熱|音|歪|摩擦|抵抗|エネルギー?|ノイズ|レベル)$", RegexOptions.CultureInvariant)]
    private static partial Regex NotOwn();
}
