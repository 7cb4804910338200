using System.Security.Cryptography;
using Xunit;

namespace HumanRights.Domain.Tests.Cli;

public sealed class VerifyCommandTests
{
    private static readonly string s_letter = "sha-256:" + Convert.ToHexStringLower(SHA256.HashData("an invented letter"u8));

    private static readonly string s_case = $$"""
        {"schemaVersion":"1.0","id":"urn:example:attached","compiledOn":"2024-05-01","sources":[
          {"id":"source/s1","kind":"ngo-report","copies":[{"key":"web","url":"https://example.org/secret-name.pdf","contentHash":"{{s_letter}}"},{"key":"bare"}]},
          {"id":"source/s2","kind":"ngo-report","copies":[{"key":"web","url":"../../outside.txt","contentHash":"{{s_letter}}"}]}]}
        """;

    [Fact]
    public async Task The_digest_is_that_of_hrd_digest()
    {
        var digest = (await new ToolRun { Input = s_case }.Of("digest", "-")).Output.Split(' ')[0];

        Assert.Equal(new ToolAnswer(0, "-: the digest matches\n", string.Empty), await new ToolRun { Input = s_case }.Of("verify", "-", "--digest", digest));
        Assert.Equal(new ToolAnswer(1, "-: the digest differs\n", string.Empty), await new ToolRun { Input = s_case }.Of("verify", "-", "--digest", s_letter));
        Assert.Equal(new ToolAnswer(1, "{\"file\":\"-\",\"state\":\"differs\"}\n", string.Empty), await new ToolRun { Input = s_case.Replace("2024-05-01", "2024-05-02", StringComparison.Ordinal) }.Of("verify", "-", "--digest", digest, "--format", "json"));
    }

    [Fact]
    public async Task Copies_match_by_their_bytes_at_any_depth()
    {
        using var folder = new TemporaryFolder();
        folder.Put("deep/anything", "an invented letter");

        Assert.Equal(
            new ToolAnswer(0, "source/s1 #web: matches\nsource/s1 #bare: no hash\nsource/s2 #web: matches\n3 copies: 2 matches, 1 no hash\n", string.Empty),
            await new ToolRun { Input = s_case }.Of("verify", "-", "--attachments", folder.Path));
    }

    [Fact]
    public async Task What_is_changed_or_missing_is_a_finding_told_without_titles_or_addresses()
    {
        using var folder = new TemporaryFolder();
        folder.Put("secret-name.pdf", "another letter");
        var answer = await new ToolRun { Input = s_case }.Of("verify", "-", "--attachments", folder.Path, "--format", "json");

        Assert.Equal(
            """
            {"record":"source/s1","item":"web","state":"differs"}
            {"record":"source/s1","item":"bare","state":"no hash"}
            {"record":"source/s2","item":"web","state":"not found"}

            """,
            answer.Output);
        Assert.Equal((1, string.Empty), (answer.Code, answer.Error));
    }

    [Fact]
    public async Task Nothing_outside_the_folder_is_read()
    {
        using var folder = new TemporaryFolder();
        folder.Put("outside.txt", "an invented letter");
        folder.Put("elsewhere/also.txt", "an invented letter");
        var inside = Path.GetDirectoryName(folder.Put("a/b/other.txt", "another letter"))!;
        File.CreateSymbolicLink(Path.Combine(inside, "s1.web"), folder.PathOf("outside.txt"));
        Directory.CreateSymbolicLink(Path.Combine(inside, "link"), folder.PathOf("elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(inside, "loop"), inside);

        // A link with the copy's name is no file of the folder either.
        Assert.Equal(
            new ToolAnswer(1, "source/s1 #web: not found\nsource/s1 #bare: no hash\nsource/s2 #web: not found\n3 copies: 2 not found, 1 no hash\n", string.Empty),
            await new ToolRun { Input = s_case }.Of("verify", "-", "--attachments", inside));
    }

    [Fact]
    public async Task Wrong_usage_and_missing_folders_are_trouble()
    {
        Assert.Equal(2, (await new ToolRun { Input = s_case }.Of("verify", "-")).Code);
        Assert.Equal(2, (await new ToolRun { Input = s_case }.Of("verify", "-", "--digest", "md5:00")).Code);
        Assert.Equal(2, (await new ToolRun().Of("verify", "no-such-file.json", "--digest", s_letter)).Code);
        Assert.Equal(1, (await new ToolRun { Input = "{}" }.Of("verify", "-", "--digest", s_letter)).Code);

        var answer = await new ToolRun { Input = s_case }.Of("verify", "-", "--attachments", "no-such-folder");
        Assert.Equal((2, "hrd: no-such-folder: there is no such folder\n"), (answer.Code, answer.Error));
    }

    [Fact]
    public async Task A_file_without_canonical_form_has_no_digest_that_could_match()
    {
        const string Json = """{"schemaVersion":"1.0","id":"urn:a","compiledOn":"2024-01-01","own":9007199254740993}""";

        Assert.Equal(1, (await new ToolRun { Input = Json }.Of("verify", "-", "--digest", s_letter)).Code);
    }
}
