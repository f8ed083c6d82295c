using System.Text;
using Ideation.Embeddings.Training;
using Ideation.Embeddings.Training.Recipes;

namespace Ideation.Tests.Embeddings.Training;

public class TrainingRecipeTests
{
    [Fact]
    public async Task A_recipe_reads_what_it_names()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("data"));
        File.WriteAllLines(folder.File("data/patents.jsonl"), ["""{"id":"A","abstract":"one","codes":["B05D 5/08"]}""", """{"id":"B","abstract":"one","codes":["B05D 5/08"]}""", """{"id":"C","abstract":"two","date":"2012-12-31","codes":["F03D 1/06","F03B 3/00"]}""", """{"id":"D","abstract":"new","date":"2013-01-01","codes":["F03D 1/06","B05D 5/08"]}""", """{"id":"G","abstract":"later","date":"2014-01-01","codes":["F03D 1/06","F03B 1/00"]}""", """{"id":"E","abstract":"塗膜である","date":"2012-01-01","codes":["F03D 1/06","B05D 5/08"]}"""]);
        File.WriteAllLines(folder.File("queries.jsonl"), ["""{"id":"A"}"""]);
        File.WriteAllLines(folder.File("groups.jsonl"), ["""["A","B"]""", """["C","F"]"""]);
        File.WriteAllLines(folder.File("terms.tsv"), ["ja\ten", "軸\tshaft"]);
        File.WriteAllLines(folder.File("claims.tsv"), ["ja\ten", "一\tone", "二\ttwo", "三\tthree"]);
        File.WriteAllLines(folder.File("ipc.jsonl"), ["""{"symbol":"B","title":"OPERATIONS","parent":null}""", """{"symbol":"B05D","title":"Coating","parent":"B"}""", """{"symbol":"B05D5/08","title":"to get a slippery surface","parent":"B05D"}"""]);
        var recipe = Write(folder, """{"name":"small","texts":["{data}"],"terms":[{"path":"terms*.tsv","weight":6}],"parallel":{"path":"claims.tsv"},"classification":"ipc.jsonl","heldOut":{"documents":["queries.jsonl"],"groups":"groups.jsonl","languages":["ja"],"newPairsFrom":"2013-01-01"}}""");

        var input = await new RecipeInput(recipe, folder.Path, folder.File("data")).ReadAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["A:", "B:", "C:F03D1/06,F03B3/00", "D:", "G:F03D1/06,F03B1/00", "E:"], input.Texts.Select(text => $"{text.Id}:{string.Join(',', text.Codes)}"));
        Assert.Equal([new TermPair("軸", "shaft", 6)], input.Terms);
        Assert.Equal([new ParallelText("一", "one"), new ParallelText("三", "three")], input.Parallel);
        Assert.Equal("to get a slippery surface. Coating", input.Meanings["B05D5/08"].Text);
    }

    [Fact]
    public async Task A_recipe_that_needs_a_data_folder_says_so()
    {
        using var folder = new TemporaryFolder();
        var recipe = Write(folder, """{"name":"small","texts":["{data}"]}""");

        var error = await Assert.ThrowsAsync<InvalidDataException>(() => new RecipeInput(recipe, folder.Path, data: null).ReadAsync());

        Assert.Contains("--data", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"name":"small","texts":[],"heldOut":{"documents":["wrong.jsonl"]}}""", "'id'")]
    [InlineData("""{"name":"small","texts":[],"heldOut":{"groups":"wrong.jsonl"}}""", "list of ids")]
    [InlineData("""{"name":"small","texts":[],"classification":"wrong.jsonl"}""", "'symbol'")]
    public async Task A_file_of_another_shape_is_named_with_what_was_expected(string content, string expected)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("wrong.jsonl"), """{"title":5}""");
        var recipe = Write(folder, content);

        var error = await Assert.ThrowsAsync<InvalidDataException>(() => new RecipeInput(recipe, folder.Path, data: null).ReadAsync());

        Assert.Contains("wrong.jsonl", error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_recipe_leaves_out_has_its_default()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(new TrainingOptions().LearningRate, Write(folder, """{"name":"small","texts":[],"parallel":null,"heldOut":{"groups":null},"options":{"epochs":3}}""").Options.LearningRate);
    }

    [Theory]
    [InlineData("""{"name":""", "no JSON from line 1, byte 9 on")]
    [InlineData("""[]""", "it is a list; expected an object with 'name', 'revision'")]
    [InlineData("""{"name":" ","texts":[]}""", "'name' is empty; expected what to call the model")]
    [InlineData("""{"name":"small"}""", "'texts' is missing; expected a list of texts")]
    [InlineData("""{"name":"small","texts":[],"epochs":3}""", "'epochs' is not known; expected 'name', 'revision'")]
    [InlineData("""{"name":"small","texts":[],"options":{"epoch":3}}""", "'epoch' in 'options' is not known; expected 'seed', ")]
    [InlineData("""{"name":"small","texts":[],"options":{"epochs":"three"}}""", "'options.epochs' is \"three\"; expected a whole number")]
    [InlineData("""{"name":"small","texts":[],"options":{"epochs":null}}""", "'options.epochs' is null; expected a whole number")]
    [InlineData("""{"name":"small","texts":[],"options":{"epochs":2.5}}""", "'options.epochs' is 2.5; expected a whole number")]
    [InlineData("""{"name":"small","texts":[],"options":{"threads":2}}""", "'threads' in 'options' is not known")]
    [InlineData("""{"name":"small","texts":"{data}"}""", "'texts' is \"{data}\"; expected a list of texts")]
    [InlineData("""{"name":"small","texts":["a",7]}""", "'texts[1]' is 7; expected a text")]
    [InlineData("""{"name":"small","texts":null}""", "'texts' is null; expected a list of texts")]
    [InlineData("""{"name":"small","texts":[],"terms":[{"path":"t.tsv"}]}""", "'weight' in 'terms[0]' is missing; expected a number")]
    [InlineData("""{"name":"small","texts":[],"terms":{"path":"t.tsv"}}""", "'terms' is an object; expected a list of objects")]
    [InlineData("""{"name":"small","texts":[],"heldOut":{"newPairsFrom":"soon"}}""", "'heldOut.newPairsFrom' is \"soon\"; expected a date such as")]
    public void A_file_that_is_no_recipe_is_refused_with_the_reason(string content, string named)
    {
        using var folder = new TemporaryFolder();

        var message = Assert.Throws<InvalidDataException>(() => Write(folder, content)).Message;

        Assert.Contains(named, message, StringComparison.Ordinal);
        Assert.Contains("small.recipe.json' cannot be read: ", message, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Ideation.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("patent")]
    [InlineData("特許")]
    public void A_byte_order_mark_is_no_part_of_a_recipe(string name)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("marked.json"), $$"""{"name":"{{name}}","texts":[]}""", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal(name, TrainingRecipe.Read(folder.File("marked.json")).Name);
    }

    [Fact]
    public void A_recipe_of_another_encoding_is_refused_with_the_place()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("sjis.json"), [.. """{"name":" """u8, 0x93, 0xC1, .. "\",\"texts\":[]}"u8]);

        var error = Assert.Throws<InvalidDataException>(() => TrainingRecipe.Read(folder.File("sjis.json")));

        Assert.Contains("its byte 11 is not UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Term_pairs_that_are_not_there_are_not_left_out_in_silence()
    {
        using var folder = new TemporaryFolder();
        var recipe = Write(folder, """{"name":"small","texts":[],"terms":[{"path":"term*.tsv","weight":6}]}""");

        var error = await Assert.ThrowsAsync<InvalidDataException>(() => new RecipeInput(recipe, folder.Path, data: null).ReadAsync(TestContext.Current.CancellationToken));

        Assert.Contains("term*.tsv', and there is no file of such a name", error.Message, StringComparison.Ordinal);
    }

    private static TrainingRecipe Write(TemporaryFolder folder, string content)
    {
        File.WriteAllText(folder.File("small.recipe.json"), content);
        return TrainingRecipe.Read(folder.File("small.recipe.json"));
    }
}
