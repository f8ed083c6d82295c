using System.Text.RegularExpressions;
using Ideation.Patents;

namespace Ideation.Discovery.Partners.Organisations;

/// <summary>Tells what an applicant is from how its name is written, in English, Japanese and the commonest European words.</summary>
public static partial class OrganisationKinds
{
    public static OrganisationKind Of(Organisation organisation) => organisation.Name switch
    {
        var name when University().IsMatch(name) => OrganisationKind.University,
        var name when PublicBody().IsMatch(name) => OrganisationKind.PublicBody,
        var name when Institute().IsMatch(name) && !Enterprise().IsMatch(name) => OrganisationKind.ResearchInstitute,
        _ when PersonNames.IsPerson(organisation) => OrganisationKind.Person,
        _ => OrganisationKind.Company,
    };

    // An office that only administers a university's inventions speaks for the university.
    [GeneratedRegex(@"\b(?:Univer(?!sal)|College\b|Regents|Yissum|Ecole|École|Hochschule|Politecnic|Polytechnic|Alumni Research Foundation|California Institute of Technology|Massachusetts Institute of Technology|(?:Georgia|Virginia) Tech\b|Trustees of)|大学|高等専門学校|学校法人|学園|ユニバーシテ|ユニバーシティ|ユニヴァーシ|カレッジ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex University();

    [GeneratedRegex(@"\b(?:United States of America|Government|Ministry|Secretary of|Department of|Dept\.? of|National Aeronautics|NASA\b|City of|Administrator of|Minister of|Her Majesty|Commissariat|European Space Agency|Agency for)|^(?:国|.{2,4}[都道府県])$|防衛省|独立行政法人国立病院|市長|県知事", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PublicBody();

    [GeneratedRegex(@"\b(?:Institut|Research (?:Council|Cent|Foundation|Association|Organi[sz]ation|Laborator)|National Laborator|Fraunhofer|Max[- ]Planck|Helmholtz|Forschungszentrum|Centre National|CNRS|CSIRO|Academy|Academia|Foundation|Battelle|SRI International|Hospital|Clinic\b|Sloan[- ]Kettering|Council of Scientific)|研究所|研究機構|研究開発法人|研究センター|技術センター|試験場|研究院|アカデミー|財団|マツクス－プランク|フラウンホーファ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Institute();

    // A firm may call itself an institute or a laboratory; its legal form tells.
    [GeneratedRegex(@"\b(?:Inc|Corp|Corporation|Co|Ltd|LLC|GmbH|KG|SA|BV|Holdings?)\b\.?|株式会社|有限会社|合同会社|㈱", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Enterprise();
}
