namespace Ideation.Tests.PatentIndex.Qdrant;

/// <summary>A request the stand-in refuses, with the status it answers.</summary>
internal sealed class StandInException(int status, string message) : Exception(message)
{
    public int Status => status;
}
