using System.Text.RegularExpressions;
using System.Xml.Linq;
using HumanRights.Domain.FsCheck;
using Xunit;

namespace HumanRights.Domain.Tests.Wholesome;

/// <summary>Everything public is documented in words that say more than its name. The compiler sees to it that there is documentation.</summary>
public sealed partial class DocumentationTests
{
    /// <summary>Words that add nothing to a name.</summary>
    private static readonly HashSet<string> s_fillers = new(
        ["a", "an", "the", "of", "this", "that", "it", "its", "is", "are", "or", "and", "in", "to", "for", "with", "by", "whether", "value", "one", "get", "set", "return", "find"],
        StringComparer.OrdinalIgnoreCase);

    public static TheoryData<string> Assemblies => [typeof(CaseFile).Assembly.GetName().Name!, typeof(CaseFileGenerators).Assembly.GetName().Name!];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void EverySummarySaysMoreThanTheName(string assembly)
    {
        var members = XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly + ".xml")).Descendants("member").ToList();
        Assert.True(members.Count > 200, $"{members.Count} members");
        Assert.Empty(members.Where(static m => m.Element("summary") is not null && IsNameRestated(m)).Select(static m => $"{m.Attribute("name")!.Value}: {m.Element("summary")!.Value.Trim()}"));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void NoSummarySaysHowAPropertyWorks(string assembly)
    {
        var summaries = XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly + ".xml")).Descendants("member")
            .Where(static m => m.Attribute("name")!.Value is ['P', ..] name && !name.Contains("RegularExpressions.Generated", StringComparison.Ordinal)).Elements("summary");
        Assert.Empty(summaries.Select(static s => s.Value).Where(static s => Mechanics().IsMatch(s)));
    }

    [Theory]
    [InlineData("P:A.Person.Id", "The id.", true)]
    [InlineData("P:A.Facility.SecurityLevel", "Levels of security.", true)]
    [InlineData("P:A.Person.Birth", "Birth.", true)]
    [InlineData("M:A.CaseFileIndex.TryFind(System.String)", "Finds by trying.", false)]
    [InlineData("P:A.Person.Id", "The id that others refer to.", false)]
    public void ARestatedNameWouldBeSeen(string name, string summary, bool isRestated)
    {
        Assert.Equal(isRestated, IsNameRestated(new XElement("member", new XAttribute("name", name), new XElement("summary", summary))));
        Assert.Matches(Mechanics(), "\n    Gets or sets the id.");
    }

    private static bool IsNameRestated(XElement member)
    {
        var name = member.Attribute("name")!.Value.Split('(')[0].Split('.')[^1];
        var words = Words(name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var told = member.Elements().Where(static e => e.Name.LocalName is "summary" or "remarks" or "value")
            .SelectMany(static e => Words(e.Value).Concat(e.Descendants("see").SelectMany(static see => Words(((string?)see.Attribute("cref") ?? string.Empty).Split('.')[^1]))));
        return told.All(word => s_fillers.Contains(word) || words.Contains(word));
    }

    /// <summary>The words of a name or of prose, without the mark of the plural.</summary>
    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(static m => m.Value.TrimEnd('s'));

    [GeneratedRegex("[A-Z][a-z]+|[A-Z]+(?![a-z])|[a-z]+|[0-9]+|[\u0400-\u04FF]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\s*(Gets|Sets|Initializes a new instance)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Mechanics();
}
