using System.Net;
using Ideation.Embeddings.Store;

namespace Ideation.Tests.Embeddings.Store;

public class PublicAddressTests
{
    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::808:808")]
    public void A_public_address_is_allowed(string address) => Assert.True(AddressPolicy.PublicOnly.Allows(IPAddress.Parse(address)));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.8.8")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fd00::1")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001:db8::1")]
    public void A_private_or_special_address_is_not(string address) => Assert.False(AddressPolicy.PublicOnly.Allows(IPAddress.Parse(address)));

    [Fact]
    public void An_exception_allows_that_address_alone()
    {
        var policy = new AddressPolicy(IPAddress.Loopback);

        Assert.True(policy.Allows(IPAddress.Loopback));
        Assert.False(policy.Allows(IPAddress.Parse("127.0.0.2")));
    }

    [Theory]
    [InlineData("http://models.example/a")]
    [InlineData("http://127.0.0.1/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://models.example/a")]
    [InlineData("https://user:secret@models.example/a")]
    public void Only_https_without_credentials_is_taken(string address)
    {
        var error = Assert.Throws<Ideation.Embeddings.EmbeddingModelException>(() => AddressPolicy.Require(new Uri(address)));

        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }
}
