namespace Ideation.Discovery.Partners.Organisations;

/// <summary>The bounds of the size classes.</summary>
public static class SizeClasses
{
    public const int MostOfFew = 5;
    public const int MostOfSome = 50;

    public static SizeClass Of(int documents) => documents switch
    {
        <= MostOfFew => SizeClass.FewDocuments,
        <= MostOfSome => SizeClass.SomeDocuments,
        _ => SizeClass.ManyDocuments,
    };
}
