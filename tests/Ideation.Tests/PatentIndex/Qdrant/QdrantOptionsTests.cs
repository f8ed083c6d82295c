using Ideation.PatentIndex.Qdrant;
using Ideation.Patents;

namespace Ideation.Tests.PatentIndex.Qdrant;

public class QdrantOptionsTests
{
    [Theory]
    [InlineData("http://qdrant:6333", "http://qdrant:6333/")]
    [InlineData("localhost:6333", "http://localhost:6333/")]
    [InlineData("127.0.0.1:6333", "http://127.0.0.1:6333/")]
    [InlineData("qdrant.example.com:6333", "https://qdrant.example.com:6333/")]
    [InlineData("https://qdrant.example.com/prefix", "https://qdrant.example.com/prefix")]
    public void Plain_http_is_used_only_on_this_machine_or_when_it_is_written_out(string typed, string expected) =>
        Assert.Equal(expected, QdrantOptions.Parse(typed).Url.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("ftp://qdrant:6333")]
    [InlineData("http://user:secret@qdrant:6333")]
    [InlineData("http://qdrant:6333/?a=b")]
    [InlineData("http://")]
    public void An_address_that_cannot_be_used_is_refused_without_repeating_a_password(string typed)
    {
        var problem = Assert.Throws<PatentIndexException>(() => QdrantOptions.Parse(typed));

        Assert.DoesNotContain("secret", problem.Message, StringComparison.Ordinal);
    }

    public static TheoryData<QdrantOptions> Unusable =>
    [
        new QdrantOptions { Collection = "../other" },
        new QdrantOptions { Collection = "" },
        new QdrantOptions { ApiKey = "line\nbreak" },
        new QdrantOptions { AttemptTimeout = TimeSpan.Zero },
        new QdrantOptions { FirstPause = TimeSpan.FromHours(1) },
        new QdrantOptions { Retries = -1 },
        new QdrantOptions { RequestBytes = 10 },
    ];

    [Theory]
    [MemberData(nameof(Unusable), DisableDiscoveryEnumeration = true)]
    public void A_value_out_of_its_range_is_refused(QdrantOptions options) => Assert.Throws<PatentIndexException>(options.Validated);

    [Fact]
    public void The_defaults_are_valid() => Assert.Same(new QdrantOptions().Validated().Collection, new QdrantOptions().Collection);
}
