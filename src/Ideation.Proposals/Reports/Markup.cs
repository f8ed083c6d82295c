namespace Ideation.Proposals.Reports;

/// <summary>Finished HTML. Text gets into it only through <see cref="MarkupHandler"/>, which encodes it.</summary>
internal readonly record struct Markup(string? Html)
{
    public static Markup Empty { get; } = new("");

    public static Markup Of(MarkupHandler handler) => new(handler.ToHtml());

    public static Markup Each<T>(IEnumerable<T> items, Func<T, Markup> show) => new(string.Concat(items.Select(item => show(item).Html)));

    public static Markup When(bool condition, Func<Markup> show) => condition ? show() : Empty;

    public override string ToString() => Html ?? "";
}
