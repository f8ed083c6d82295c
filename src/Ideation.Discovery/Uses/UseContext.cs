namespace Ideation.Discovery.Uses;

/// <summary>What the corpus says about the surroundings of a use.</summary>
/// <param name="Precedent">Null when no document joins the fields.</param>
/// <param name="Activity">How busy the field is there.</param>
/// <param name="Blocking">Leads to documents that could stand in the way, closest first.</param>
public sealed record UseContext(Precedent? Precedent, UseActivity Activity, IReadOnlyList<BlockingLead> Blocking);
