using System.Text;
using Ideation.Ingestion.Lists;
using Ideation.Patents;

namespace Ideation.Tests.Ingestion.Lists;

public sealed class CompanyListTests : IDisposable
{
    private const string Text = "We coat metal parts so that ice does not stick to them.";

    private readonly TemporaryFolder _folder = new();

    static CompanyListTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Other_headers_are_named_by_a_map_and_a_mapped_header_means_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "list.csv");
        await File.WriteAllTextAsync(path, "得意先,内容,プロフィール\n\"甲社\",別の話題です,超音波で液体を微細な霧にします。\n", TestContext.Current.CancellationToken);

        var company = Assert.Single((await CompanyList.ReadAsync(path, "name=得意先,text=プロフィール", TestContext.Current.CancellationToken)).Records);
        Assert.Equal(("甲社", "超音波で液体を微細な霧にします。"), (company.Name, company.Text));
    }

    [Theory]
    [InlineData("list.csv", "Firm,Strength,Text\nA Ltd,We coat metal parts.,Ice does not stick to them.\n")]
    [InlineData("list.jsonl", """{"firm": "A Ltd", "strength": "We coat metal parts.", "text": "Ice does not stick to them."}""")]
    public async Task A_value_that_is_given_two_headers_takes_both(string name, string content)
    {
        var path = _folder.File(name);
        await File.WriteAllTextAsync(path, content, TestContext.Current.CancellationToken);

        var joined = Assert.Single((await CompanyList.ReadAsync(path, "name=firm,text=text,text=strength", TestContext.Current.CancellationToken)).Records);
        var usual = Assert.Single((await CompanyList.ReadAsync(path, "name=firm", TestContext.Current.CancellationToken)).Records);
        Assert.Equal("We coat metal parts. Ice does not stick to them.", joined.Text);
        Assert.Equal("We coat metal parts.", usual.Text);
    }

    [Fact]
    public async Task A_record_without_text_is_known_as_such()
    {
        var path = _folder.File("list.csv");
        await File.WriteAllTextAsync(path, "name,text\nA Ltd,We coat metal parts.\nB Ltd,\nC Ltd,short\n", TestContext.Current.CancellationToken);

        Assert.Equal([true, false], (await CompanyList.ReadAsync(path, null, TestContext.Current.CancellationToken)).Problems.Select(problem => problem.IsWithoutText));
    }

    [Theory]
    [InlineData("name=得意先,text=Profil", "'Profil'")]
    [InlineData("name=得意先,profile=内容", "'profile' is no value")]
    [InlineData("name", "'name' is not part")]
    public async Task A_map_that_does_not_fit_is_told_with_what_was_found(string map, string expected)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "list.csv");
        await File.WriteAllTextAsync(path, "得意先,内容\n甲社,超音波で液体を微細な霧にします。\n", TestContext.Current.CancellationToken);

        var error = await Assert.ThrowsAsync<Ideation.Patents.PatentSourceException>(() => CompanyList.ReadAsync(path, map, TestContext.Current.CancellationToken));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_value_of_a_json_record_is_read()
    {
        var list = await ReadAsync("list.jsonl", $$"""{"name": "A Ltd", "text": "{{Text}}", "homeFields": ["B05D 5/08", "C23C"], "region": "North", "publications": ["US1234567A", "EP1000000A1"], "applicant": "A Limited", "language": "en"}""");

        var company = Assert.Single(list.Records);
        Assert.Equal(["B05D", "C23C"], company.HomeFields.Select(field => field.Value));
        Assert.Equal(["US1234567A", "EP1000000A1"], company.Publications.Select(number => number.Value));
        Assert.Equal(("A Ltd", Text, "North", "A Limited", "en"), (company.Name, company.Text, company.Region, company.Applicant, company.Language));
    }

    [Fact]
    public async Task Japanese_headers_in_Shift_JIS_are_known_and_the_language_is_found()
    {
        var csv = Encoding.GetEncoding(932).GetBytes("会社名,得意技術,技術分野,都道府県\r\nあさひ皮膜,金属部品に水や雪が付着しにくい皮膜を形成します。,B05D;C23C,架空県\r\n");
        var path = _folder.File("list.csv");
        await File.WriteAllBytesAsync(path, csv, TestContext.Current.CancellationToken);

        var company = Assert.Single((await CompanyList.ReadAsync(path, null, TestContext.Current.CancellationToken)).Records);

        Assert.Equal(("あさひ皮膜", "ja", "架空県", 2), (company.Name, company.Language, company.Region, company.HomeFields.Count));
    }

    [Fact]
    public async Task Bad_rows_are_told_with_number_and_reason_and_the_rest_goes_on()
    {
        var list = await ReadAsync("list.csv", $"\uFEFFname,text,home fields\nA,{Text},B05D\nB,,\nC,short,\nD,{Text},Z99Q\nE,{Text}\nF,{Text},\n");

        Assert.Equal(["A", "F"], list.Records.Select(company => company.Name));
        Assert.Equal([2L, 3L, 4L, 5L], list.Problems.Select(problem => problem.Ordinal));
        Assert.All(list.Problems, problem => Assert.Contains("expected", problem.Reason, StringComparison.Ordinal));
        Assert.Contains("Z99Q", list.Problems[2].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_stands_there_twice_is_taken_once_and_told()
    {
        var companies = await ReadAsync("list.csv", $"name,text\nA,{Text}\nB,{Text}\nA,{Text}\nA,{Text} Also lids.\n");
        await File.WriteAllTextAsync(_folder.File("needs.csv"), $"id,text\nN-1,{Text}\nN-1,We look for something else than that.\n", TestContext.Current.CancellationToken);
        var needs = await NeedList.ReadAsync(_folder.File("needs.csv"), null, TestContext.Current.CancellationToken);

        Assert.Equal(["A", "B", "A"], companies.Records.Select(company => company.Name));
        Assert.Equal(3, Assert.Single(companies.Problems).Ordinal);
        Assert.Equal("'N-1' again, as in record 1; expected each once", Assert.Single(needs.Problems).Reason);
    }

    [Theory]
    [InlineData("list.csv", "name,phone\nA,1\n", "'text'")]
    [InlineData("list.jsonl", "{\"name\": \"A\", \"text\": {}}", "an object")]
    [InlineData("list.jsonl", "[1]", "JSON array")]
    [InlineData("list.csv", "name,text\nA,short\n", "no record that can be used")]
    public async Task A_list_without_anything_usable_is_refused_in_one_sentence(string name, string content, string said)
    {
        var refused = await Assert.ThrowsAsync<PatentSourceException>(() => ReadAsync(name, content));

        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
        Assert.Contains(name, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Needs_are_read_alike()
    {
        var path = _folder.File("needs.csv");
        await File.WriteAllTextAsync(path, "番号,件名,ニーズ内容,企業名\nJ-1,着氷,羽根から氷が自然に落ちる表面を探している。,風待ち電力\n,無題,番号のない課題は使えません。,\n", TestContext.Current.CancellationToken);

        var list = await NeedList.ReadAsync(path, null, TestContext.Current.CancellationToken);

        var need = Assert.Single(list.Records);
        Assert.Equal(("J-1", "着氷", "ja", "風待ち電力"), (need.Id, need.Title, need.Language, need.Owner));
        Assert.Equal(2, Assert.Single(list.Problems).Ordinal);
    }

    private async Task<ListReading<Company>> ReadAsync(string name, string content)
    {
        var path = _folder.File(name);
        await File.WriteAllTextAsync(path, content, TestContext.Current.CancellationToken);
        return await CompanyList.ReadAsync(path, null, TestContext.Current.CancellationToken);
    }
}
