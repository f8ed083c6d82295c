using Ideation.PatentIndex.Store;
using Ideation.Patents;
using Microsoft.Data.Sqlite;

namespace Ideation.PatentIndex.Embedded;

/// <summary>Makes a new index of the documents another one holds, with another embedding model; the earlier one is only read.</summary>
public static class IndexSuccession
{
    /// <summary>The earlier index's documents, to be taken into the new one; an interrupted run goes on behind the last durable one.</summary>
    public static IPatentSource DocumentsOf(EmbeddedPatentIndex earlier) => new StoredDocuments(earlier.Store);

    /// <summary>Once all documents have been taken: removes those that have been deleted from the earlier index meanwhile, and takes over how far each source was read.</summary>
    /// <exception cref="PatentIndexException">The new index cannot be written.</exception>
    public static async Task CompleteAsync(EmbeddedPatentIndex successor, EmbeddedPatentIndex earlier, CancellationToken cancellationToken)
    {
        var gone = await Task.Run(() => StoreErrors.Translate(earlier.Folder, () => OnlyIn(successor.Store, earlier.Store)), cancellationToken).ConfigureAwait(false);
        if (gone.Count > 0)
        {
            await successor.DeleteAsync(gone, cancellationToken).ConfigureAwait(false);
        }

        var positions = StoreErrors.Translate(earlier.Folder, () => Positions(earlier.Store));
        successor.Store.Write(writer =>
        {
            using var forget = new Statement(writer, "DELETE FROM position");
            forget.Execute();
            foreach (var (index, position) in positions)
            {
                PatentStore.SetPosition(writer, index, position);
            }
        });
    }

    private static List<PublicationNumber> OnlyIn(PatentStore store, PatentStore other)
    {
        using var connection = store.Connect();
        using var otherConnection = other.Connect();
        using var numbers = new Statement(connection, "SELECT number FROM document");
        using var find = new Statement(otherConnection, "SELECT 1 FROM document WHERE number = $1", 1);
        using var reader = numbers.Read();
        var found = new List<PublicationNumber>();
        while (reader.Read())
        {
            if (find.Scalar(reader.GetString(0)) is null)
            {
                found.Add(PublicationNumber.FromStored(reader.GetString(0)));
            }
        }

        return found;
    }

    private static List<(string Index, SourcePosition Position)> Positions(PatentStore store)
    {
        using SqliteConnection connection = store.Connect();
        using var all = new Statement(connection, "SELECT index_name, source, ordinal FROM position WHERE source <> $1", 1);
        using var reader = all.Read(StoredDocuments.LedgerEntry);
        var positions = new List<(string, SourcePosition)>();
        while (reader.Read())
        {
            positions.Add((reader.GetString(0), new SourcePosition(reader.GetString(1), reader.GetInt64(2))));
        }

        return positions;
    }
}
