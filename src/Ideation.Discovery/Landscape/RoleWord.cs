using System.Text.RegularExpressions;

namespace Ideation.Discovery.Landscape;

/// <summary>A pattern that speaks for a role.</summary>
internal sealed record RoleWord(ValueChainRole Role, Regex Pattern);
