namespace Ideation.Patents;

/// <summary>An index that cannot do what was asked: another model's vectors, a locked or damaged store, a server that stays away.</summary>
public sealed class PatentIndexException : Exception
{
    public PatentIndexException(string message) : base(message) { }

    public PatentIndexException(string message, Exception innerException) : base(message, innerException) { }
}
