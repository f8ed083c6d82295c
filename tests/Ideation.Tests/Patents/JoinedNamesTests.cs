using Ideation.Patents;

namespace Ideation.Tests.Patents;

public class JoinedNamesTests
{
    [Theory]
    [InlineData("Hitachi, Ltd., Hitachi Engineering Co., Ltd.", "Hitachi, Ltd.", "Hitachi Engineering Co., Ltd.")]
    [InlineData("Universidad de los AndesHospital Universitario San Ignacio", "Universidad de los Andes", "Hospital Universitario San Ignacio")]
    [InlineData("Zeal Design LimitedLuchsinger; Carlos", "Zeal Design Limited", "Luchsinger; Carlos")]
    [InlineData("AT&T Intellectual Property I, L.P.", "AT&T Intellectual Property I, L.P.")]
    [InlineData("The United States of America, as represented by the Secretary, Dept. of Health", "The United States of America, as represented by the Secretary, Dept. of Health")]
    [InlineData("Sony Corporation, San Diego, University Of California", "Sony Corporation, San Diego, University Of California")]
    [InlineData("SAMSUNG ELECTRONICS CO., LTD.", "SAMSUNG ELECTRONICS CO., LTD.")]
    [InlineData("Lever Brothers Company, Division of Conopco, Inc.", "Lever Brothers Company, Division of Conopco, Inc.")]
    [InlineData("AstraZeneca AB", "AstraZeneca AB")]
    [InlineData("Example Ltda, A Brazilian Corporation", "Example Ltda, A Brazilian Corporation")]
    [InlineData("EXAMPLE CO., LTD. (TW), BEISPIEL UNIVERSITY", "EXAMPLE CO., LTD. (TW)", "BEISPIEL UNIVERSITY")]
    [InlineData("Muster GmbH; Beispiel GmbH, Munich; Example", "Muster GmbH; Beispiel GmbH, Munich; Example")]
    [InlineData("(SAMPLETON, OH)", "(SAMPLETON, OH)")]
    [InlineData("SAMPLE, INC. (LAKE SOMEWHERE, IL), BEISPIEL CORPORATION", "SAMPLE, INC.", "BEISPIEL CORPORATION")]
    [InlineData("EXAMPLE TRADING AG (SOMEDORF, CH), BEISPIEL LABS (TOWN, EXAMPLE PROVINCE, CN)", "EXAMPLE TRADING AG", "BEISPIEL LABS")]
    [InlineData("UNIVERSIDAD DE EJEMPLOUNIVERSIDAD DE MUESTRA", "UNIVERSIDAD DE EJEMPLO", "UNIVERSIDAD DE MUESTRA")]
    [InlineData("Kabushiki Kaisha Example (also trading as Example Co., Ltd.)", "Kabushiki Kaisha Example (also trading as Example Co., Ltd.)")]
    [InlineData("株式会社東芝", "株式会社東芝")]
    public void A_string_is_cut_only_where_every_piece_is_plainly_a_name(string applicant, params string[] names) => Assert.Equal(names, JoinedNames.Cut(applicant));

    [Theory]
    [InlineData("SAMPLE, INC. (LAKE SOMEWHERE, IL), BEISPIEL CORPORATION")]
    [InlineData("Zeal Design LimitedLuchsinger; Carlos")]
    [InlineData("Hitachi, Ltd., Hitachi Engineering Co., Ltd.")]
    public void What_was_cut_is_not_cut_again(string applicant) => Assert.All(JoinedNames.Cut(applicant), name => Assert.Equal([name], JoinedNames.Cut(name)));
}
