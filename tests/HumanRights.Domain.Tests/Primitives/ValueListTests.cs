using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Common;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.FsCheck.Values;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using Xunit;

namespace HumanRights.Domain.Tests.Primitives;

/// <summary>Lists of records: copied, without null items, equal by content, in order or as a set.</summary>
public sealed class ValueListTests
{
    private static readonly ActorRef s_a = new PersonId("a");
    private static readonly ActorRef s_b = new PersonId("b");

    [Fact]
    public void AListThatIsASetIsEqualInAnyOrderAndKeepsItsOrder()
    {
        var one = new Attribution { By = [s_a, s_b] };
        var other = new Attribution { By = [s_b, s_a] };
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal([s_b, s_a], other.By.AsEnumerable());
        Assert.NotEqual(one, new Attribution { By = [s_a] });
    }

    [Fact]
    public void ASetCountsItsItems()
    {
        Assert.NotEqual(new Attribution { By = [s_a, s_a, s_b] }, new Attribution { By = [s_a, s_b, s_b] });
        Assert.NotEqual(new Attribution { By = [s_a, s_a] }, new Attribution { By = [s_a] });
        Assert.Equal(new Attribution { By = [s_a, s_b, s_a] }, new Attribution { By = [s_b, s_a, s_a] });
    }

    [Fact]
    public void AnOrderedListIsEqualInItsOrderOnly()
    {
        var instrument = new InstrumentId("i");
        Assert.Equal(new ProvisionRef { Instrument = instrument, Path = ["274", "2"] }, new ProvisionRef { Instrument = instrument, Path = ["274", "2"] });
        Assert.NotEqual(new ProvisionRef { Instrument = instrument, Path = ["274", "2"] }, new ProvisionRef { Instrument = instrument, Path = ["2", "274"] });
    }

    [Fact]
    public void AnAbsentListAndAnEmptyOneAreTheSame()
    {
        Assert.Equal(new Attribution(), new Attribution { By = [] });
        Assert.Empty(new Attribution().By);
        Assert.Equal("{}", Domain.Serialization.CaseFileJson.Write(new Attribution { By = [] }));
    }

    [Fact]
    public void AListIsCopied()
    {
        var mine = new List<ActorRef> { s_a };
        var attribution = new Attribution { By = mine };
        mine.Add(s_b);
        Assert.Equal([s_a], attribution.By.AsEnumerable());
        var array = new[] { s_a };
        attribution = new Attribution { By = array };
        array[0] = s_b;
        Assert.Equal([s_a], attribution.By.AsEnumerable());
    }

    [Fact]
    public void AListCannotBeChangedThroughOtherInterfaces()
    {
        var list = Assert.IsType<ICollection<ActorRef>>(new Attribution { By = [s_a] }.By, exactMatch: false);
        Assert.True(list.IsReadOnly);
        Assert.Throws<NotSupportedException>(() => list.Add(s_b));
        Assert.Throws<NotSupportedException>(list.Clear);
        Assert.Throws<NotSupportedException>(() => list.Remove(s_a));
        Assert.Contains(s_a, list);
        var copy = new ActorRef[2];
        list.CopyTo(copy, 1);
        Assert.Null(copy[0]);
        Assert.Same(s_a, copy[1]);
    }

    [Fact]
    public void NullItemsAndNullListsAreRefused()
    {
        Assert.Throws<ArgumentException>(() => new Attribution { By = [s_a, null!] });
        Assert.Throws<ArgumentNullException>(() => new Attribution { By = null! });
    }

    [Fact]
    public void ASetBecomesOrderedWhereOrderCounts()
    {
        // The same objects in a list of each sort: the sort belongs to the member, not to the list that was given.
        var set = ValueList.Of([s_a, s_b], ordered: false)!;
        var ordered = ValueList.Of(set, ordered: true)!;
        Assert.False(ordered.Equals(ValueList.Of([s_b, s_a], ordered: true)));
        Assert.True(ordered.Equals(ValueList.Of([s_a, s_b], ordered: true)));
        Assert.True(set.Equals(ValueList.Of([s_b, s_a], ordered: false)));
        Assert.Same(set, ValueList.Of(set, ordered: false));
    }

    [Fact]
    public void SetEqualityIsAnEquivalenceThatTheHashFollows()
    {
        var lists = IdValues.Actor.Generator;
        PropertyCheck.ForAll(Lists(lists), Lists(lists), (left, right) =>
        {
            var one = new Attribution { By = left };
            var other = new Attribution { By = right };
            var same = left.Select(a => a.Text).Order(StringComparer.Ordinal).SequenceEqual(right.Select(a => a.Text).Order(StringComparer.Ordinal));
            Assert.Equal(same, one.Equals(other));
            Assert.Equal(same, other.Equals(one));
            Assert.True(!same || one.GetHashCode() == other.GetHashCode());
            Assert.Equal(one, new Attribution { By = [.. left.Reverse()] });
        });

        static Arbitrary<IReadOnlyList<ActorRef>> Lists(Gen<ActorRef> items) =>
            Arb.From(Gen.Choose(0, 4).SelectMany(count => items.ListOf(count)).Select(list => (IReadOnlyList<ActorRef>)[.. list]));
    }

    [Fact]
    public void RecordsAreEqualByEverythingInThem()
    {
        var person = new Person { Id = new PersonId("p1"), Names = [new PersonName { Key = new PartKey("n1"), Forms = [new NameForm { Key = new PartKey("f1"), FullText = "Ballast" }] }] };
        var same = new Person { Id = new PersonId("p1"), Names = [new PersonName { Key = new PartKey("n1"), Forms = [new NameForm { Key = new PartKey("f1"), FullText = "Ballast" }] }] };
        Assert.Equal(person, same);
        Assert.Equal(person.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(person, same with { Label = LocalizedText.En("x") });
        Assert.NotEqual(person, same with { Names = [same.Names[0] with { Forms = [same.Names[0].Forms[0] with { FullText = "Keel" }] }] });
        Assert.Equal("list (1)", person.Names.ToString());
    }
}
