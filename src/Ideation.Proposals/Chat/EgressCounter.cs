namespace Ideation.Proposals.Chat;

/// <summary>Counts the bytes of request bodies that are handed to the network, per host.</summary>
public sealed class EgressCounter
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, EgressRecord> _records = new(StringComparer.Ordinal);

    /// <summary>What was sent until now.</summary>
    public Egress Egress
    {
        get
        {
            lock (_lock)
            {
                return new Egress([.. _records.Values.OrderBy(record => record.Host, StringComparer.Ordinal)]);
            }
        }
    }

    internal void Add(Uri target, int requests, long bytes)
    {
        lock (_lock)
        {
            var host = $"{target.Host}:{target.Port}";
            var record = _records.GetValueOrDefault(host) ?? new EgressRecord(host, target.IsLoopback, 0, 0);
            _records[host] = record with { Requests = record.Requests + requests, Bytes = record.Bytes + bytes };
        }
    }
}
