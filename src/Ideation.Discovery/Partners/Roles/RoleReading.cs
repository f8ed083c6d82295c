using System.Collections.Concurrent;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Partners.Roles;

/// <summary>The role phrases of documents and of their sentences, each read once.</summary>
internal sealed class RoleReading
{
    private readonly ConcurrentDictionary<PublicationNumber, DocumentRoles> _read = new();

    public DocumentRoles Of(PatentDocument document) => _read.GetOrAdd(document.Number, _ => new DocumentRoles(document));
}
