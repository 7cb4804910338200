using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Redaction;
using HumanRights.Domain.Tests.Redaction;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Wholesome;

/// <summary>What every type promises of its content: it decides equality, cannot be changed, comes back from JSON, and is not shown.</summary>
public sealed class ContentTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] s_types = typeof(CaseFile).Assembly.GetExportedTypes();

    /// <summary>What may print its texts: a rule tells of itself out of the catalogue; places of a redaction are ids, keys and names of members.</summary>
    private static readonly HashSet<string> s_printed = new([nameof(RuleInfo), nameof(RedactedRecord), nameof(RedactionCount), nameof(RedactionPlace), nameof(WithheldPlace)], StringComparer.Ordinal);

    [Fact]
    public void EveryMemberDecidesEquality()
    {
        var faults = new Faults();
        foreach (var type in DomainTypes.Objects)
        {
            foreach (var member in type.Shape.Members)
            {
                var name = $"{type.Shape.Name}.{member.Name}";
                faults.Row(name, () =>
                {
                    var json = SampleJson.Plain.With(type.Shape, member);
                    var (one, other) = (type.Require(json.ToJsonString()), type.Require(json.ToJsonString()));
                    faults.Unless(!ReferenceEquals(one, other) && one.Equals(other) && one.GetHashCode() == other.GetHashCode(), $"{name}: the same content is not equal");
                    var turned = new JsonObject(json.Reverse().Select(static m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())));
                    faults.Unless(one.Equals(type.Require(turned.ToJsonString())), $"{name}: the order of members decides");
                    var less = SampleJson.Plain.Object(type.Shape);
                    if (!JsonNode.DeepEquals(less, json))
                    {
                        faults.Unless(!one.Equals(type.Require(less.ToJsonString())), $"{name}: other content is equal");
                    }

                    if (type.Shape.KeepsUnknown)
                    {
                        json["zz"] = 1;
                        faults.Unless(!one.Equals(type.Require(json.ToJsonString())), $"{name}: an unknown member does not decide");
                    }
                });
            }
        }

        faults.AssertNone();
    }

    [Fact]
    public void TheOrderOfAListDecidesWhereItMeansSomething()
    {
        var faults = new Faults();
        var (ordered, sets) = (0, 0);
        foreach (var type in DomainTypes.Objects)
        {
            foreach (var member in type.Shape.Members.Where(static m => m.IsList))
            {
                var name = $"{type.Shape.Name}.{member.Name}";
                faults.Row(name, () =>
                {
                    var json = SampleJson.Plain.With(type.Shape, member);
                    var one = type.Require(json.ToJsonString());
                    var items = json[member.Name]!.AsArray();
                    if (JsonNode.DeepEquals(items[0], items[^1]))
                    {
                        return;
                    }

                    json[member.Name] = new JsonArray([.. items.Reverse().Select(static i => i!.DeepClone())]);
                    var other = type.Require(json.ToJsonString());
                    (ordered, sets) = member.IsOrdered ? (ordered + 1, sets) : (ordered, sets + 1);
                    faults.Unless(one.Equals(other) != member.IsOrdered, $"{name} is {(member.IsOrdered ? "ordered" : "a set")} and is not compared so");
                    faults.Unless(member.IsOrdered || one.GetHashCode() == other.GetHashCode(), $"{name}: the hash turns on the order of a set");
                });
            }
        }

        faults.AssertNone();
        Assert.True(ordered > 5 && sets > 50, $"{ordered} ordered lists, {sets} sets");
    }

    /// <summary>The ordered lists, told by the attribute that people write and not by what the generator makes of it.</summary>
    [Fact]
    public void TheTableSaysWhichListsAreOrdered()
    {
        var faults = new Faults();
        foreach (var type in DomainTypes.Objects)
        {
            foreach (var property in type.Type.GetProperties())
            {
                if (type.Shape.Find(char.ToLowerInvariant(property.Name[0]) + property.Name[1..]) is { } member)
                {
                    faults.Unless(member.IsOrdered == property.IsDefined(typeof(OrderedAttribute)), $"{type.Shape.Name}.{member.Name}: ordered or not");
                    faults.Unless(member.IsRequired == property.IsDefined(typeof(RequiredMemberAttribute)), $"{type.Shape.Name}.{member.Name}: required or not");
                    faults.Unless(member.Minimum == (property.GetCustomAttribute<MinimumAttribute>()?.Value), $"{type.Shape.Name}.{member.Name}: the smallest number");
                }
            }

            faults.Unless(type.Shape.KeepsUnknown != type.Type.IsDefined(typeof(UnionAttribute)), $"{type.Shape.Name}: a union or not");
        }

        faults.AssertNone();
    }

    [Fact]
    public void NoListCanBeChangedFromOutside()
    {
        var faults = new Faults();
        var lists = 0;
        foreach (var type in DomainTypes.Objects)
        {
            foreach (var member in type.Shape.Members.Where(static m => m.IsList))
            {
                var value = type.Require(SampleJson.Plain.With(type.Shape, member).ToJsonString());
                var property = type.Type.GetProperty(char.ToUpperInvariant(member.Name[0]) + member.Name[1..])!;
                var given = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(property.PropertyType.GetGenericArguments()), property.GetValue(value))!;
                var count = given.Count;
                property.SetValue(value, given);
                given.Clear();
                var held = (IEnumerable)property.GetValue(value)!;
                faults.Unless(held is not IList && held.Cast<object>().Count() == count, $"{type.Shape.Name}.{member.Name} can be changed");
                lists++;
            }
        }

        faults.AssertNone();
        Assert.True(lists > 50, $"{lists} lists");
    }

    [Fact]
    public void NoValueHoldsAFieldThatCanBeSet() =>
        Assert.Empty(s_types.Where(static t => t.IsSubclassOf(typeof(DomainObject)) || t.IsSubclassOf(typeof(TextValue)) || (t.IsValueType && !t.IsEnum) || t == typeof(Edtf) || t == typeof(LocalizedText) || t == typeof(AbsenceMap) || t == typeof(UnknownMembers))
            .SelectMany(static t => t.GetFields(Own)).Where(static f => !f.IsInitOnly && !IsSetOnceAtMost(f)).Select(static f => $"{f.DeclaringType}.{f.Name}"));

    [Fact]
    public void NoToStringShowsWhatAFileSays()
    {
        var faults = new Faults();
        foreach (var type in DomainTypes.Objects)
        {
            foreach (var member in type.Shape.Members)
            {
                var json = SampleJson.Plain.With(type.Shape, member);
                if (type.Shape.KeepsUnknown)
                {
                    json["zz"] = "words";
                }

                foreach (var told in ToStrings.Of(type.Require(json.ToJsonString())))
                {
                    faults.Unless(!told.Contains("words", StringComparison.Ordinal), $"{type.Shape.Name}.{member.Name}: {told}");
                }
            }
        }

        faults.AssertNone();
    }

    /// <summary>A record prints all its members unless somebody writes what it prints. Text that came out of a file must not be among them.</summary>
    [Fact]
    public void NoRecordPrintsTextByItself()
    {
        var printing = s_types.Where(static t => t.GetMethod("PrintMembers", Own) is { } print && print.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Where(static t => t.GetMethod(nameof(ToString), Own, []) is { } own && own.IsDefined(typeof(CompilerGeneratedAttribute)))
            .SelectMany(static t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static p => MayHoldText(p.PropertyType)).Select(p => $"{t.Name}.{p.Name}"));
        Assert.Empty(printing.Where(static p => !s_printed.Contains(p.Split('.')[0])));
    }

    [Fact]
    public void EveryTypeWithAConverterComesBackTheSame()
    {
        var faults = new Faults();
        var known = DomainTypes.Objects.Select(static t => t.Type).Concat(DomainTypes.Texts.Select(static t => t.Type)).Concat([typeof(LocalizedText), typeof(AbsenceMap)]).ToHashSet();
        Assert.Empty(s_types.Where(t => t.IsDefined(typeof(JsonConverterAttribute), inherit: false) != known.Contains(t)).Select(static t => t.FullName));
        foreach (var type in DomainTypes.Objects)
        {
            for (var seed = 0; seed < 10; seed++)
            {
                var value = type.Require(SampleJson.Written(type.Shape, SampleJson.Mixture(seed).Object(type.Shape)).ToJsonString());
                ComesBack(value, type.Type, faults);
            }
        }

        ComesBack(new LocalizedText("en", "words").With("ru-Latn", "slova"), typeof(LocalizedText), faults);
        faults.AssertNone();
    }

    private static void ComesBack(object value, Type type, Faults faults)
    {
        var again = JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type);
        faults.Unless(value.Equals(again) && value.GetHashCode() == again.GetHashCode(), $"{type.Name} comes back as another value");
    }

    /// <summary>
    /// Whether a field stands behind a property that is set when its object is made, or never: the compiler's own, or one that
    /// the reader of the type fills. Nobody outside can reach it.
    /// </summary>
    private static bool IsSetOnceAtMost(FieldInfo field)
    {
        var name = field.Name.StartsWith("_held", StringComparison.Ordinal) ? field.Name["_held".Length..]
            : field.IsDefined(typeof(CompilerGeneratedAttribute)) && field.Name[0] == '<' ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : null;
        return name is not null && (field.IsPrivate || field.IsFamilyAndAssembly) && field.DeclaringType!.GetProperty(name, Own) is { } property
            && (property.SetMethod is null || property.SetMethod.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));
    }

    private static bool MayHoldText(Type type) =>
        type == typeof(string) || type == typeof(object) || type == typeof(JsonElement) || type == typeof(LocalizedText) || (type.IsGenericType && type.GetGenericArguments().Any(MayHoldText));
}
