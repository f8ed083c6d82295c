using Ideation.Embeddings.Training;

namespace Ideation.Tests.Embeddings;

public class TrainingCorpusTests
{
    [Fact]
    public async Task Documents_and_descriptions_are_joined_and_other_lines_passed_over()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("descriptions_en.jsonl"), """{"id":"US1","description":"Long text"}""");
        File.WriteAllLines(folder.File("patents.jsonl"), ["""{"id":"US1","title":"T","abstract":"A","codes":["B05D 5/08"],"src":"owner/set"}""", """["US1","US2"]""", """{"id":"US2","abstract":"B","codes":[7]}""", "", """{"id":"JP1","abstract":"塗膜である","problem":"課題","effects":"効果","codes":{"ipc":["C09D 5/00"]}}"""]);

        var texts = await TrainingCorpus.ReadAsync(folder.Path, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(3, texts.Count);
        Assert.Equal(("T", "A", "Long text", "B", "en"), (texts[0].Title, texts[0].Abstract, texts[0].Description, texts[0].Group, texts[0].Language));
        Assert.Equal(("C", "ja", "課題\n効果"), (texts[2].Group, texts[2].Language, texts[2].Description));
    }

    [Fact]
    public async Task A_broken_line_is_named_by_file_and_number()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllLines(folder.File("patents.jsonl"), ["""{"abstract":"A"}""", "{oops"]);

        var error = await Assert.ThrowsAsync<InvalidDataException>(async () => await TrainingCorpus.ReadAsync(folder.Path).ToListAsync());

        Assert.StartsWith("Line 2 of 'patents.jsonl'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_compressed_file_is_named()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("patents.jsonl.gz"), [1, 2, 3, 4]);

        var error = await Assert.ThrowsAsync<InvalidDataException>(async () => await TrainingCorpus.ReadAsync(folder.Path).ToListAsync());

        Assert.Contains("'patents.jsonl.gz' is broken", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_named() =>
        Assert.Contains("'/nowhere'", (await Assert.ThrowsAsync<FileNotFoundException>(async () => await TrainingCorpus.ReadAsync("/nowhere").ToListAsync())).Message, StringComparison.Ordinal);

    [Fact]
    public void Sources_are_listed_with_the_licence_they_state()
    {
        var sources = TrainingSources.Summarise(TinyModel.Texts(), ["example/texts\tMIT"]);

        Assert.Equal(["example/texts MIT 64", "example/ja none stated by the source 8"], sources.Select(source => $"{source.Name} {source.Licence} {source.Texts}"));
    }
}
