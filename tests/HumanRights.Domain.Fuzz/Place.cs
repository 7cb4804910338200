using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Fuzz;

/// <summary>One place in a document where a value stands: a member of an object or an item of a list.</summary>
/// <param name="Holder">The object or list.</param>
/// <param name="At">The number of the member or item.</param>
/// <param name="Owner">The shape of the object that the member belongs to; null below what the format does not know.</param>
/// <param name="Member">The member that the value or the list belongs to; null where there is none.</param>
internal sealed record Place(Node Holder, int At, ObjectShape? Owner, MemberShape? Member)
{
    internal bool IsItem => Holder.Items is not null;

    internal bool IsThere => At < (Holder.Items?.Count ?? Holder.Members!.Count);

    internal Node Value
    {
        get => Holder.Items is { } items ? items[At] : Holder.Members![At].Value;
        set
        {
            if (Holder.Items is { } items)
            {
                items[At] = value;
            }
            else
            {
                Holder.Members![At] = (Holder.Members[At].Name, value);
            }
        }
    }

    /// <summary>Puts a value here, where there is one.</summary>
    internal void Put(Node? value)
    {
        if (value is not null)
        {
            Value = value;
        }
    }

    internal void Remove()
    {
        Holder.Items?.RemoveAt(At);
        Holder.Members?.RemoveAt(At);
    }

    internal void InsertAgain(int at, Node value)
    {
        Holder.Items?.Insert(at, value);
        Holder.Members?.Insert(at, (Holder.Members[At].Name, value));
    }

    /// <summary>Every place of a case file, with what the structure table says of it; and every object with its shape.</summary>
    internal static void Collect(Node node, ObjectShape? shape, List<Place> places, List<(Node Object, ObjectShape Shape)> objects)
    {
        if (node.Members is not { } members)
        {
            return;
        }

        if (shape is not null)
        {
            objects.Add((node, shape));
        }

        for (var i = 0; i < members.Count; i++)
        {
            var (name, value) = members[i];
            var member = shape?.Find(name);
            places.Add(new Place(node, i, shape, member));
            if (value.Items is { } items)
            {
                for (var j = 0; j < items.Count; j++)
                {
                    places.Add(new Place(value, j, shape, member));
                    Below(items[j], member, places, objects);
                }
            }
            else
            {
                Below(value, member, places, objects);
            }
        }
    }

    private static void Below(Node value, MemberShape? member, List<Place> places, List<(Node Object, ObjectShape Shape)> objects)
    {
        if (member?.Kind == MemberKind.AbsenceMap && value.Members is { } absences)
        {
            for (var i = 0; i < absences.Count; i++)
            {
                places.Add(new Place(value, i, null, null));
                Collect(absences[i].Value, member.Object, places, objects);
            }
        }
        else
        {
            Collect(value, member?.Kind == MemberKind.Object ? member.Object : null, places, objects);
        }
    }
}
