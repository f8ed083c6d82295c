using Ideation.Discovery.Partners;
using Ideation.Discovery.Partners.Consortium;
using Ideation.Discovery.Partners.Organisations;
using Ideation.Discovery.Partners.Regions;
using Ideation.Discovery.Partners.Roles;

namespace Ideation.Proposals.Wording;

internal sealed class EnglishTeamPhrases : TeamPhrases
{
    public override string Name(Role role) => role switch
    {
        Role.Materials => "Materials",
        Role.Process => "Process",
        Role.Equipment => "Equipment",
        Role.SystemMaker => "Component or system maker",
        Role.Evaluation => "Evaluation and testing",
        _ => "Sales and end use",
    };

    public override string Kind(OrganisationKind kind) => kind switch
    {
        OrganisationKind.University => "university",
        OrganisationKind.ResearchInstitute => "research institute",
        OrganisationKind.PublicBody => "public body",
        OrganisationKind.Person => "a person, to judge by the name",
        _ => "company",
    };

    public override string Published(PartnerCandidate candidate) => $"{Phrases.Count(candidate.CorpusDocuments)} {(candidate.CorpusDocuments == 1 ? "document" : "documents")} in this corpus" + candidate.Size switch
    {
        SizeClass.FewDocuments => " (publishes little)",
        SizeClass.ManyDocuments => " (publishes a lot)",
        _ => "",
    };

    public override string Tie(Tie tie) => tie switch
    {
        Discovery.Partners.Organisations.Tie.New => "new tie: none found among the documents read, neither a joint filing nor a citation",
        Discovery.Partners.Organisations.Tie.Cited => "one of you cites the other",
        Discovery.Partners.Organisations.Tie.CoFiled => "has filed with you",
        _ => "tie unknown",
    };

    public override string Region(string region, RegionDistance distance) => region + distance switch
    {
        RegionDistance.Same => " (your region)",
        RegionDistance.Near => " (near your region)",
        RegionDistance.Far => " (another region)",
        _ => "",
    };

    public override string UnknownRegion(string region) => $"No candidate’s documents name a region like “{region}”, or one near it; the ranking is unchanged by it.";

    public override string NoDate => "date unknown";

    public override string Affiliate => "by its name related to you";

    public override string Needed(NeededRole role)
    {
        var own = role.OwnPhrases.Count > 0 ? $" Your text names {List(role.OwnPhrases)}." : " Your text names nothing of it.";
        return role.IsCovered && role.OwnShare <= 0 ? $"{Name(role.Role)}: {Nearest(role)} hardly anything of it beyond your text.{own}"
            : role.IsCovered
            ? $"{Name(role.Role)}: your text covers {Phrases.Share(role.OwnShare)} of what {Nearest(role)} of it.{own}"
            : $"{Name(role.Role)}: {(role.NearDocuments == 1 ? Nearest(role) : $"{Phrases.Count(role.Documents)} of the {Phrases.Count(role.NearDocuments)} nearest documents of the field {(role.Documents == 1 ? "names" : "name")}")} what your text does not, such as {List(role.Phrases)}.{own}";
    }

    private static string Nearest(NeededRole role) => role.NearDocuments == 1 ? "the nearest document of the field names" : $"the {Phrases.Count(role.NearDocuments)} nearest documents of the field name";

    public override string Member(ConsortiumMember member) =>
        $"{member.Candidate.Organisation.Name} could take {string.Join(" and ", member.Roles.Select(fit => $"{Lower(fit.Role)} (its documents name {List(fit.Phrases)})"))}.";

    public override string Lead(ConsortiumLead lead) => lead.Member is null
        ? "You could lead yourself: no company of this draft lies nearer to the market."
        : $"{lead.Member.Candidate.Organisation.Name} could lead: {Reason(lead)}";

    public override string Own(IReadOnlyList<Role> roles) => $"You could cover yourself: {string.Join(", ", roles.Select(Lower))}.";

    public override string Uncovered(IReadOnlyList<Role> roles) => $"Nobody is drafted for {string.Join(", ", roles.Select(Lower))}; where nobody to ask is named below either, no candidate of this corpus shows enough.";

    public override string Alternatives(RoleAlternatives alternatives) =>
        EnglishPhrases.Ended($"For {Lower(alternatives.Role)} one could also ask {string.Join(", ", alternatives.Candidates.Select(candidate => candidate.Organisation.Name))}");

    public override string Subtitle(string field) => $"For a use in {field}: the roles it needs, who could fill them, and a team that could be";

    public override string RolesHeading => "Roles the use needs";

    public override string RolesLead => "Read from the field’s nearest documents: what they name and your text does not is what others could bring.";

    public override string RoleHeading => "Role";

    public override string RoleText => "What the field’s documents show";

    public override string Share => "Own share";

    public override string CouldFill => "Could fill";

    public override string DraftHeading => "A team that could be";

    public override string DraftLead => "A draft, chosen by counting words in documents: the fewest organisations that together cover the open roles. Nobody in it has been asked.";

    public override string NoDraft => "No team is drafted: no open role that a candidate shows enough for.";

    public override string Candidates => "Candidates";

    public override string NumbersHeading => "How these numbers were computed";

    public override IReadOnlyList<(string Name, string Meaning)> Definitions =>
    [
        ("Own share", "Of all mentions of a role in the field’s nearest documents, the share that names what your text names, too. From 0.40 on the role counts as yours. A role is recognised by the last word of a noun phrase, from a fixed list; a phrase whose last word is in no list counts for the maker of the field’s things."),
        ("Could fill (share)", "Of what is missing for the role, weighted by how much more common it is near the use than at home, the share that the organisation’s documents name; in a title it counts in full, in an abstract half. From 0.04 on it can be drafted, for at most two roles."),
        ("Documents in this corpus", "All documents of the applicant in the index. Up to 5 is “publishes little”, more than 50 “a lot”: it says how much somebody publishes, not how large a company is."),
        ("In your fields", "Documents in your home fields. As many there as in the field halve the rank: such an organisation is as much a rival as a partner."),
        ("Region", "Where the latest document that says so puts the organisation. With a region asked for, the rank of those near it is multiplied by 0.95, of those whose place is not known by 0.85, of those elsewhere by 0.80; in the choice of the team the region is 0.4 of what can speak against a member. Neighbouring prefectures count as near."),
        ("The team", "Each member costs 1, and up to 0.15 more for showing little of its roles, for publishing a lot and for working in your own fields; the cheapest team, each member for one or two of the roles it shows, that covers as many roles as any team can is found exactly, so of teams that cover as much the smaller one always wins."),
    ];

    private static string Reason(ConsortiumLead lead) => lead.Reason switch
    {
        LeadReason.NearestToEndUse => $"of this draft its documents lie nearest to where the result would be used ({List(lead.Fit!.Phrases)}).",
        LeadReason.MakesTheSystem => $"it works on what your technology could become a part of ({List(lead.Fit!.Phrases)}).",
        _ => "it covers the most roles of this draft.",
    };

    private static string List(IReadOnlyList<string> phrases) => string.Join(", ", WidestTerms.Of(phrases).Take(MostNamed).Select(phrase => $"“{phrase}”"));

    private string Lower(Role role) => Name(role).ToLowerInvariant();
}
