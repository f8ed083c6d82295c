namespace Ideation.EndToEnd;

/// <summary>What a run of the program left behind.</summary>
public sealed record ProgramRun(int ExitCode, string Output, string Error);
