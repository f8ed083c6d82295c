using Ideation.Discovery.Partners;
using Ideation.Discovery.Partners.Consortium;
using Ideation.Discovery.Partners.Organisations;
using Ideation.Discovery.Partners.Regions;
using Ideation.Discovery.Partners.Roles;

namespace Ideation.Proposals.Wording;

internal sealed class JapaneseTeamPhrases : TeamPhrases
{
    public override string Name(Role role) => role switch
    {
        Role.Materials => "材料",
        Role.Process => "加工・工程",
        Role.Equipment => "製造設備",
        Role.SystemMaker => "部品・システムメーカー",
        Role.Evaluation => "評価・試験",
        _ => "販売・最終用途",
    };

    public override string Kind(OrganisationKind kind) => kind switch
    {
        OrganisationKind.University => "大学・学校",
        OrganisationKind.ResearchInstitute => "研究機関",
        OrganisationKind.PublicBody => "公的機関",
        OrganisationKind.Person => "個人（名称からの推定）",
        _ => "企業",
    };

    public override string Published(PartnerCandidate candidate) => $"この文献集合に{Phrases.Count(candidate.CorpusDocuments)}件" + candidate.Size switch
    {
        SizeClass.FewDocuments => "（公開文献は少ない）",
        SizeClass.ManyDocuments => "（公開文献が多い）",
        _ => "",
    };

    public override string Tie(Tie tie) => tie switch
    {
        Discovery.Partners.Organisations.Tie.New => "新しいつながり（調べた文献には共同出願も引用も見つからない）",
        Discovery.Partners.Organisations.Tie.Cited => "引用関係あり",
        Discovery.Partners.Organisations.Tie.CoFiled => "共同出願あり",
        _ => "つながりは不明",
    };

    public override string Region(string region, RegionDistance distance) => region + distance switch
    {
        RegionDistance.Same => "（希望の地域）",
        RegionDistance.Near => "（近隣の地域）",
        RegionDistance.Far => "（別の地域）",
        _ => "",
    };

    public override string UnknownRegion(string region) => $"「{region}」またはその近隣と読める地域を記した候補の文献はなく、順位は変わっていません。";

    public override string NoDate => "日付不明";

    public override string Affiliate => "名称から見て貴社の関係先の可能性あり";

    public override string Needed(NeededRole role)
    {
        var own = role.OwnPhrases.Count > 0 ? $"説明文にあるのは{List(role.OwnPhrases)}です。" : "説明文にはこの役割の語がありません。";
        return role.IsCovered && role.OwnShare <= 0 ? $"{Name(role.Role)}：この分野の最も近い文献{Phrases.Count(role.NearDocuments)}件は、説明文のほかにこの役割の語をほとんど挙げていません。{own}"
            : role.IsCovered
            ? $"{Name(role.Role)}：この分野の最も近い文献{Phrases.Count(role.NearDocuments)}件が挙げるもののうち、割合にして{Phrases.Share(role.OwnShare)}を説明文が挙げています。{own}"
            : $"{Name(role.Role)}：この分野の最も近い文献{Phrases.Count(role.NearDocuments)}件のうち{Phrases.Count(role.Documents)}件が、説明文にない{List(role.Phrases)}などを挙げています。{own}";
    }

    public override string Member(ConsortiumMember member) =>
        $"{member.Candidate.Organisation.Name}は、{string.Join("と", member.Roles.Select(fit => $"{Name(fit.Role)}（文献が{List(fit.Phrases)}を扱う）"))}を担える可能性があります。";

    public override string Lead(ConsortiumLead lead) => lead.Member is null
        ? "貴社自身が代表となることが考えられます。この案の企業に、貴社より市場に近いものがないためです。"
        : $"{lead.Member.Candidate.Organisation.Name}が代表となることが考えられます。{Reason(lead)}";

    public override string Own(IReadOnlyList<Role> roles) => $"貴社自身が担える可能性のある役割：{string.Join("、", roles.Select(Name))}。";

    public override string Uncovered(IReadOnlyList<Role> roles) => $"この案に担い手のいない役割：{string.Join("、", roles.Select(Name))}。相談先が下に挙がっていない役割については、十分な文献を持つ候補がこの文献集合にありません。";

    public override string Alternatives(RoleAlternatives alternatives) =>
        $"{Name(alternatives.Role)}については、{string.Join("、", alternatives.Candidates.Select(candidate => candidate.Organisation.Name))}に相談することも考えられます。";

    public override string Subtitle(string field) => $"「{field}」での用途に必要な役割、担える可能性のある組織、考えられるチームの案";

    public override string RolesHeading => "この用途に必要な役割";

    public override string RolesLead => "この分野の最も近い文献から読み取ったものです。文献が挙げ、説明文にないものが、他の組織が補える可能性のあるものです。";

    public override string RoleHeading => "役割";

    public override string RoleText => "この分野の文献が示すこと";

    public override string Share => "自社の割合";

    public override string CouldFill => "担える可能性のある役割";

    public override string DraftHeading => "考えられるチームの案";

    public override string DraftLead => "文献の語を数えて選んだ案です。空いている役割を合わせて担える、最も少ない数の組織を選びました。いずれにも打診はしていません。";

    public override string NoDraft => "チームの案はありません。候補が十分に示す、空いている役割がないためです。";

    public override string Candidates => "候補";

    public override string NumbersHeading => "数値の求め方";

    public override IReadOnlyList<(string Name, string Meaning)> Definitions =>
    [
        ("自社の割合", "この分野の最も近い文献がその役割について挙げるもののうち、説明文も挙げているものの割合。0.40以上なら自社が担う役割とみなします。役割は、名詞句の末尾の語を決まった一覧と照らして判断し、一覧にない語で終わる句は、その分野のものを作る側の役割に数えます。"),
        ("担える可能性のある役割（割合）", "その役割に足りないもの（現在の分野より用途の近くで多いものほど重い）のうち、その組織の文献が挙げる割合。名称にあれば全部、要約にあれば半分と数えます。0.04以上で案に入り、一つの組織が担うのは二つまでです。"),
        ("この文献集合の件数", "索引にあるその出願人の全文献。5件までを「少ない」、50件を超えれば「多い」とします。公開した文献の数であり、企業の規模ではありません。"),
        ("現在の分野", "現在の分野にある文献の数。この分野と同じ数だけあれば順位の値は半分になります。連携先であると同時に競争相手でもあるためです。"),
        ("地域", "所在地を記した最新の文献による。地域を指定すると、順位の値は近隣なら0.95倍、所在不明なら0.85倍、それ以外なら0.80倍になり、チームの案では不利な点のうち0.4を地域が占めます。隣り合う都道府県を近隣とみなします。"),
        ("チームの案", "一組織の費用は1で、役割について示すものが少ない、公開文献が多い、現在の分野で活動している場合に合わせて最大0.15を加えます。一組織は示す役割のうち一つか二つを担うものとし、できるだけ多くの役割を満たす最も安い組み合わせを厳密に求めるため、同じ数の役割を満たすなら少ない組織のチームが必ず優先されます。"),
    ];

    private static string Reason(ConsortiumLead lead) => lead.Reason switch
    {
        LeadReason.NearestToEndUse => $"この案のなかで、文献が最終用途に最も近いためです（{List(lead.Fit!.Phrases)}）。",
        LeadReason.MakesTheSystem => $"この技術が組み込まれる可能性のあるものを扱っているためです（{List(lead.Fit!.Phrases)}）。",
        _ => "この案のなかで最も多くの役割を担える可能性があるためです。",
    };

    private static string List(IReadOnlyList<string> phrases) => string.Concat(WidestTerms.Of(phrases).Take(MostNamed).Select(phrase => $"「{phrase}」"));
}
