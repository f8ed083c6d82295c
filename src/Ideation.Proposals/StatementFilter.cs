using Ideation.Discovery.Reading;

namespace Ideation.Proposals;

/// <summary>Lets through what the evidence check accepts and counts the rest.</summary>
internal sealed class StatementFilter(EvidenceCheck check)
{
    private readonly List<DroppedStatement> _dropped = [];

    public IReadOnlyList<DroppedStatement> Dropped => _dropped;

    public IEnumerable<Statement> Keep(IEnumerable<Statement> statements) => statements.Where(Covers);

    public bool Covers(Statement statement)
    {
        if (check.Find(statement) is not { } problem)
        {
            return true;
        }

        _dropped.Add(new DroppedStatement(statement.Kind, statement.Origin, problem));
        return false;
    }

    public bool Covers(Evidence evidence) => check.Find(evidence) is null;
}
