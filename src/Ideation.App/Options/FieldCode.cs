using Ideation.Patents;

namespace Ideation.App.Options;

/// <summary>A field code typed by a user: must be in the list of technology fields.</summary>
internal static class FieldCode
{
    public static IpcSubclass Parse(string code, string option)
    {
        if (!IpcSubclass.TryParse(code, out var subclass))
        {
            throw new UsageException($"{option} '{code}' is not a field code; expected a section letter, two digits and a letter, such as B05D.");
        }

        if (TechnologyFields.Find(subclass).IsKnown)
        {
            return subclass;
        }

        var relatives = TechnologyFields.All.Where(field => field.Subclass.Class == subclass.Class).Take(3).Select(field => $"{field.Subclass} ({field.NameEn})").ToArray();
        throw new UsageException($"{option} '{code}' is not in the list of technology fields" + (relatives.Length > 0 ? $"; near it are {string.Join(", ", relatives)}." : "; see the IPC scheme for the codes."));
    }
}
