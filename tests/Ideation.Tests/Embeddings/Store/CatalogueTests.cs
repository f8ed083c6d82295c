using Ideation.Embeddings.Store;

namespace Ideation.Tests.Embeddings.Store;

public sealed class CatalogueTests : IDisposable
{
    private const string Hash = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    private readonly TemporaryFolder _temporary = new();

    [Fact]
    public void The_shipped_catalogue_is_a_template_without_any_hash()
    {
        var shipped = Catalogue.Read(Path.Combine(RepositoryFolder.Root, "embeddings", "catalogue.json"));

        Assert.NotEmpty(shipped.Models);
        Assert.All(shipped.Models, entry =>
        {
            Assert.All(entry.Files, file => Assert.Null(file.Expected));
            Assert.Contains("Not verified by us", entry.Note, StringComparison.Ordinal);
            Assert.NotEmpty(entry.Licence!);
            AddressPolicy.Require(entry.Address);
        });
    }

    [Fact]
    public void An_entry_is_read_with_addresses_relative_to_its_own()
    {
        var entry = Read("""{"path":"model.onnx","address":"onnx/model.onnx","bytes":5,"sha256":"HASH"},{"path":"tokenizer.json"}""").Find("m")!;

        Assert.Equal(["https://models.example/m/onnx/model.onnx", "https://models.example/m/tokenizer.json"], entry.Files.Select(file => entry.AddressOf(file).AbsoluteUri));
        Assert.Equal((5, Hash), (entry.Files[0].Expected!.Bytes, entry.Files[0].Expected!.Sha256));
        Assert.False(entry.IsVerifiable);
    }

    [Theory]
    [InlineData("""{"path":"../model.onnx"}""", "leads out of its folder")]
    [InlineData("null", "is null")]
    [InlineData("""{"path":"/model.onnx"}""", "not a relative path")]
    [InlineData("""{"path":"run.sh"}""", "no part of a model")]
    [InlineData("""{"path":"installed.json"}""", "no part of a model")]
    [InlineData("""{"path":"a.json"},{"path":"A.json"}""", "twice")]
    [InlineData("""{"path":"model.onnx","bytes":5}""", "needs both bytes and sha256")]
    [InlineData("""{"path":"model.onnx","bytes":0,"sha256":"HASH"}""", "has 0 bytes")]
    [InlineData("""{"path":"model.onnx","bytes":5,"sha256":"abc"}""", "expected 64 digits")]
    [InlineData("", "has no files")]
    public void A_wrong_entry_is_refused_with_the_reason(string files, string because)
    {
        var error = Assert.Throws<InvalidDataException>(() => Read(files));

        Assert.Contains(because, error.Message, StringComparison.Ordinal);
        Assert.Contains("catalogue.json", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_recorded_completes_an_entry_of_the_same_address_and_never_replaces_what_it_states()
    {
        var recorded = await Catalogue.ReadIfThere(_temporary.File("recorded.json")).RecordAsync(Read("""{"path":"model.onnx","bytes":5,"sha256":"HASH"},{"path":"a.json","bytes":6,"sha256":"HASH"}""").Models[0], TestContext.Current.CancellationToken);

        var completed = recorded.Complete(Read("""{"path":"model.onnx"},{"path":"a.json","bytes":7,"sha256":"HASH"},{"path":"other.json"}""").Models[0]);

        Assert.Equal([5, 7, null], completed.Files.Select(file => file.Bytes));
        Assert.Equal([5, 6], Catalogue.Read(_temporary.File("recorded.json")).Models[0].Files.Select(file => file.Bytes!.Value));
    }

    [Fact]
    public async Task What_a_user_wrote_about_a_catalogue_stays_when_a_hash_is_recorded_in_it()
    {
        var path = _temporary.File("own.json");
        await File.WriteAllTextAsync(path, """{"about":"Ours.","models":[]}""", TestContext.Current.CancellationToken);

        await Catalogue.Read(path).RecordAsync(Read("""{"path":"model.onnx"}""").Find("m")!, TestContext.Current.CancellationToken);

        Assert.Contains("\"about\": \"Ours.\"", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.NotNull(Catalogue.Read(path).Find("m"));
    }

    public void Dispose() => _temporary.Dispose();

    private Catalogue Read(string files)
    {
        var path = _temporary.File("catalogue.json");
        File.WriteAllText(path, $$"""{"models":[{"name":"m","address":"https://models.example/m/","files":[{{files.Replace("HASH", Hash, StringComparison.Ordinal)}}]}]}""");
        return Catalogue.Read(path);
    }
}
