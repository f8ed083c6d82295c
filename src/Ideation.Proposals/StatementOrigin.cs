namespace Ideation.Proposals;

/// <summary>Who wrote a statement.</summary>
public enum StatementOrigin
{
    Rules,
    ChatModel,
}
