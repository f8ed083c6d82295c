using Ideation.Discovery.Partners.Roles;

namespace Ideation.Tests.Discovery.Partners.Roles;

public class RolePhrasesTests
{
    [Theory]
    [InlineData("The blade is made of a glass fibre resin.", Role.Materials, "glass fibre resin")]
    [InlineData("The part is made by injection molding.", Role.Process, "injection molding")]
    [InlineData("Parts are put into a vacuum furnace.", Role.Equipment, "vacuum furnace")]
    [InlineData("Wind drives the turbine blades.", Role.SystemMaker, "turbine blades")]
    [InlineData("It is examined in a wind tunnel.", Role.Evaluation, "wind tunnel")]
    [InlineData("A method of treating patients.", Role.EndUse, "patients")]
    [InlineData("Fluid is pumped into subsea oil wells.", Role.EndUse, "subsea oil wells")]
    [InlineData("Water flows through a treatment vessel.", Role.Equipment, "treatment vessel")]
    [InlineData("It is charged by battery cells.", Role.SystemMaker, "battery cells")]
    [InlineData("It uses a state of the art extruder.", Role.Equipment, "extruder")]
    [InlineData("It is used to rinse fruits.", Role.EndUse, "fruits")]
    [InlineData("It is examined by an X-ray detector.", Role.SystemMaker, "X-ray detector")]
    public void English_noun_phrases_tell_the_role_by_their_last_word(string text, Role role, string form) =>
        Assert.Contains(RolePhrases.Of(text, "en"), phrase => phrase.Role == role && phrase.Form == form && phrase.Cue.Length > 0);

    [Theory]
    [InlineData("Foams are made from polyether polyols.", Role.Materials, "polyether polyols")]
    [InlineData("The memory has a bit line.", Role.SystemMaker, "bit line")]
    public void A_thing_of_the_fields_own_is_a_system_unless_it_is_a_substance(string text, Role role, string form) =>
        Assert.Contains(RolePhrases.Of(text, "en"), phrase => phrase.Role == role && phrase.Form == form && phrase.Cue.Length == 0);

    [Theory]
    [InlineData("The filter has a low pressure drop.", "pressure drop")]
    [InlineData("The layer has a high refractive index.", "refractive index")]
    [InlineData("The rotor has circumferential grooves.", "circumferential grooves")]
    [InlineData("Pulses widen by chromatic dispersion.", "chromatic dispersion")]
    [InlineData("It is a module which extracts the features.", "extracts")]
    [InlineData("The search module extracts the features.", "search module extracts")]
    [InlineData("Hereafter DEP electrodes are meant.", "hereafter DEP electrodes")]
    [InlineData("It serves to sort and manage recyclable materials.", "manage recyclable materials")]
    [InlineData("It has a two-piece piston.", "piece piston")]
    [InlineData("It gives a three dimensional sensor.", "dimensional sensor")]
    [InlineData("It is lit by a 532 nm laser.", "nm laser")]
    public void English_quantities_changes_verbs_and_fragments_are_no_role(string text, string form) =>
        Assert.DoesNotContain(RolePhrases.Of(text, "en"), phrase => phrase.Form == form);

    [Theory]
    [InlineData("It has a two-piece piston.", "piston")]
    [InlineData("It has two steel pistons.", "steel pistons")]
    [InlineData("It is lit by a 532 nm laser.", "laser")]
    [InlineData("It is a pressure drop evaporator.", "pressure drop evaporator")]
    [InlineData("It is coated with recyclable materials.", "recyclable materials")]
    public void What_is_left_without_them_is_kept(string text, string form) =>
        Assert.Contains(RolePhrases.Of(text, "en"), phrase => phrase.Form == form);

    [Theory]
    [InlineData("フィルタの圧力損失を抑える。", "圧力損失")]
    [InlineData("部品に環状貫通孔を設ける。", "環状貫通孔")]
    [InlineData("熱膨張変化を見込む。", "熱膨張変化")]
    public void Japanese_quantities_changes_and_forms_are_no_role(string text, string form) =>
        Assert.DoesNotContain(RolePhrases.Of(text, "ja"), phrase => phrase.Form == form);

    [Theory]
    [InlineData("ポリエチレン樹脂からなる層を設ける。", Role.Materials, "ポリエチレン樹脂")]
    [InlineData("原料を射出成形によって形づくる。", Role.Process, "射出成形")]
    [InlineData("溶けた金属を加熱炉に入れる。", Role.Equipment, "加熱炉")]
    [InlineData("風を受けて風車翼が回る。", Role.SystemMaker, "風車翼")]
    [InlineData("外観検査装置で調べる。", Role.Evaluation, "外観検査装置")]
    [InlineData("高所で働く作業者を守る。", Role.EndUse, "作業者")]
    public void Japanese_words_tell_the_role_by_their_ending(string text, Role role, string form) =>
        Assert.Contains(RolePhrases.Of(text, "ja"), phrase => phrase.Role == role && phrase.Form == form && phrase.Cue.Length > 0);

    [Fact]
    public void Japanese_phrases_are_whole_words_and_never_pieces_of_them()
    {
        var forms = RolePhrases.Of("離型剤を塗布した風車翼の成形型を加熱する。", "ja").Select(phrase => phrase.Form).ToArray();

        Assert.Contains("離型剤", forms);
        Assert.Contains("風車翼", forms);
        Assert.DoesNotContain("型剤", forms);
        Assert.DoesNotContain("車翼", forms);
    }

    [Theory]
    [InlineData("The pump housing is closed.", "pump")]
    [InlineData("Data are kept in a store.", "store")]
    [InlineData("Blood flows through a blood vessel.", "vessel")]
    [InlineData("A controllable mask well suited to the task.", "well")]
    [InlineData("The shell houses a pump.", "house")]
    [InlineData("A nitrogen-bearing layer is put on.", "bearing")]
    [InlineData("A microbial cell grows.", "cell")]
    [InlineData("A pulse train arrives.", "train")]
    [InlineData("部材を取り付ける。", "部材")]
    public void Words_that_only_modify_or_could_mean_anything_name_no_role(string text, string word) =>
        Assert.DoesNotContain(RolePhrases.Of(text, text[0] > 'z' ? "ja" : "en"), phrase => phrase.Form == word);

    [Fact]
    public void What_phrases_of_one_kind_share_is_their_last_word_in_whatever_number()
    {
        var phrase = RolePhrases.Of("It has ceramic turbine blades.", "en").Single(phrase => phrase.Cue == "blade");

        Assert.Equal(("ceramic turbine blade", "blade", "blades"), (phrase.Key, phrase.ToKind().Key, phrase.ToKind().Form));
    }
}
