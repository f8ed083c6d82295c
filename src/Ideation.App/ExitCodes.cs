namespace Ideation.App;

/// <summary>What a shell sees; listed in the README.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>A fault of the program itself, or a problem that <c>doctor</c> found.</summary>
    public const int Fault = 1;

    /// <summary>The command line or an option's value is wrong.</summary>
    public const int Usage = 2;

    /// <summary>An input file is missing, empty, broken or of the wrong shape.</summary>
    public const int BadInput = 3;

    /// <summary>The index or store is missing, locked, damaged, full, or made with another model.</summary>
    public const int Index = 4;

    /// <summary>The embedding model is missing, damaged, not what its folder says, or could not be fetched or changed.</summary>
    public const int Model = 5;

    /// <summary>Nothing to suggest or to find: the text or the evidence was too thin, or no document matches.</summary>
    public const int NoUse = 6;

    /// <summary>A file could not be written: disk full, read-only, no permission.</summary>
    public const int Output = 7;

    /// <summary>Interrupted; the next run goes on from there.</summary>
    public const int Interrupted = 130;
}
