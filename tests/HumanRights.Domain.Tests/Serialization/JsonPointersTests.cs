using System.Text;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using Xunit;

namespace HumanRights.Domain.Tests.Serialization;

public sealed class JsonPointersTests
{
    private const string Text = "{\n  \"a\": [10, {\"b\": true}, \"ж\", 7],\r\n  \"c/d\": {\"~\": null},\r  \"\": 1\n}";

    [Theory]
    [InlineData("", 1, 1, "{")]
    [InlineData("/a", 2, 8, "[")]
    [InlineData("/a/0", 2, 9, "10")]
    [InlineData("/a/1", 2, 13, "{\"b\"")]
    [InlineData("/a/1/b", 2, 19, "true")]
    [InlineData("/a/3", 2, 31, "7")]
    [InlineData("/c~1d", 3, 10, "{\"~\"")]
    [InlineData("/c~1d/~0", 3, 16, "null")]
    [InlineData("/", 4, 7, "1")]
    public void A_value_has_its_offset_line_and_column(string pointer, int line, int column, string begin)
    {
        var utf8 = Encoding.UTF8.GetBytes(Text);

        var place = Assert.Single(JsonPointers.Locate(utf8, [pointer]));

        Assert.Equal((line, column), (place.Line, place.Column));
        Assert.StartsWith(begin, Encoding.UTF8.GetString(utf8.AsSpan((int)place.Offset)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a/1/missing", 2, 13)]
    [InlineData("/a/9", 2, 8)]
    [InlineData("/a/01", 2, 8)]
    [InlineData("/a/-", 2, 8)]
    [InlineData("/a/0/deeper/still", 2, 9)]
    [InlineData("/nothing", 1, 1)]
    [InlineData("no pointer", 1, 1)]
    public void What_is_not_there_has_the_place_of_the_nearest_value_above(string pointer, int line, int column)
    {
        var place = Assert.Single(JsonPointers.Locate(Encoding.UTF8.GetBytes(Text), [pointer]));

        Assert.Equal((line, column), (place.Line, place.Column));
    }

    [Fact]
    public void Places_stand_in_the_order_of_the_pointers()
    {
        var places = JsonPointers.Locate(Encoding.UTF8.GetBytes(Text), ["/c~1d", "/a", "/c~1d", "/a/3"]);

        Assert.Equal([(3, 10), (2, 8), (3, 10), (2, 31)], places.Select(p => (p.Line, p.Column)));
        Assert.Empty(JsonPointers.Locate(Encoding.UTF8.GetBytes(Text), Array.Empty<string>()));
    }

    [Fact]
    public void A_byte_order_mark_counts_as_bytes_and_as_no_column()
    {
        var place = JsonPointers.Locate("\uFEFF{\"a\":1}"u8, ["/a"])[0];

        Assert.Equal((8L, 1, 6), (place.Offset, place.Line, place.Column));
    }

    [Fact]
    public void Of_two_members_with_one_name_the_first_counts() =>
        Assert.Equal(5, JsonPointers.Locate("{\"a\":[1],\"a\":[2]}"u8, ["/a/0", "/a"])[1].Offset);

    [Theory]
    [InlineData("")]
    [InlineData("{\"a\": [1, ")]
    [InlineData("{\"a\": nul")]
    [InlineData("}{")]
    public void Any_text_has_some_place(string json)
    {
        var place = Assert.Single(JsonPointers.Locate(Encoding.UTF8.GetBytes(json), ["/b/0"]));

        Assert.Equal((1, 1), (place.Line, place.Column));
    }

    [Fact]
    public void Names_that_are_not_UTF_8_are_passed_over()
    {
        byte[] json = [.. "{\""u8, 0xFF, .. "\":1,\"b\":2}"u8];

        Assert.Equal(11, JsonPointers.Locate(json, ["/b"])[0].Offset);
    }

    [Fact]
    public void A_pointer_of_a_hundred_thousand_steps_is_a_place_like_any_other()
    {
        var pointer = string.Concat(Enumerable.Repeat("/a", 100_000));

        Assert.Equal(1, JsonPointers.Locate("[]"u8, [pointer])[0].Line);
    }

    [Fact]
    public void Findings_without_a_line_get_one_and_the_others_keep_theirs()
    {
        Finding[] findings =
        [
            new() { RuleId = "X1", Severity = Severity.Error, Path = "/a/3" },
            new() { RuleId = "X2", Severity = Severity.Info, Path = "/a", Line = 77, Column = 5 },
            new() { RuleId = "X3", Severity = Severity.Error, Path = "/c~1d/gone" },
        ];

        var located = JsonPointers.Locate(Encoding.UTF8.GetBytes(Text), findings);

        Assert.Equal([("X1", 2, 31), ("X2", 77, 5), ("X3", 3, 10)], located.Select(f => (f.RuleId, f.Line!.Value, f.Column!.Value)));
        Assert.Same(located, JsonPointers.Locate("{}"u8, located));
    }
}
