using System.Text.RegularExpressions;
using Ideation.Evaluation.Datasets;

namespace Ideation.Evaluation.Tasks;

/// <summary>Rows for matching from public pairs.</summary>
internal static partial class MatchRows
{
    /// <summary>A paper stands for the company that made what the patent is on.</summary>
    public static IReadOnlyList<MatchRow> OfPapers(PatentCorpus corpus, IReadOnlyList<PaperPatentPair> pairs) =>
    [
        .. pairs.Where(pair => corpus.Position(pair.Patent) is not null)
            .GroupBy(pair => pair.PaperId, StringComparer.Ordinal)
            .Select(paper => new MatchRow(paper.Key, paper.First().PaperAbstract, [.. paper.Select(pair => pair.Patent).Distinct()])),
    ];

    /// <summary>A citing document stands for a company that works on what the cited ones are about.</summary>
    public static IReadOnlyList<MatchRow> OfCitations(PatentCorpus corpus, IReadOnlyList<CitedPair> pairs) =>
    [
        .. pairs.Where(pair => corpus.Position(pair.Application) is not null && corpus.Position(pair.Cited) is not null && corpus.GroupName(pair.Application) != corpus.GroupName(pair.Cited))
            .GroupBy(pair => corpus.GroupName(pair.Application), pair => pair.Cited)
            .Select(citing => new MatchRow(citing.Key.Value, corpus.Texts.Texts[corpus.Position(citing.Key) ?? corpus.GroupOf(citing.Key).First()], [.. citing.Distinct()], citing.Key)),
    ];

    /// <summary>The first sentences of a text, as short as what a company writes about itself.</summary>
    public static string Brief(string text, int sentences) => string.Join(" ", SentenceEnd().Split(text).Take(sentences));

    [GeneratedRegex(@"(?<=[.!?])\s+(?=[A-Z])")]
    private static partial Regex SentenceEnd();
}
