namespace Ideation.Discovery.Fields;

/// <summary>How close two fields are: terciles of field proximity over the pairs that co-occur, or never seen together.</summary>
public enum FieldBand
{
    Near,
    Middle,
    Far,
    Unseen,
}
