using Ideation.Patents;

namespace Ideation.PatentIndex.Store;

/// <summary>Checks the parts of a filter that are plain text.</summary>
internal static class FilterSymbols
{
    /// <exception cref="PatentIndexException">Not of the form <c>A61</c>; a misspelt class would silently exclude nothing.</exception>
    public static string RequireClass(string symbol) => symbol is [(>= 'A' and <= 'H') or 'Y', >= '0' and <= '9', >= '0' and <= '9']
        ? symbol
        : throw new PatentIndexException($"'{symbol}' is not an IPC class; expected a section letter and two digits, such as A61.");
}
