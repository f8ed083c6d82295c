using Ideation.Discovery.Partners.Consortium;

namespace Ideation.Proposals;

/// <summary>A member of a drafted team and the sentence that says which roles it could take.</summary>
public sealed record ProposedMember(ConsortiumMember Facts, Statement Statement);
