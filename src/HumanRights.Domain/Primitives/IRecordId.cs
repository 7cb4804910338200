namespace HumanRights.Domain.Primitives;

/// <summary>An id of any record kind.</summary>
public interface IRecordId
{
    /// <summary>The whole id, <c>kind/local</c>.</summary>
    string Text { get; }

    /// <summary>The same id as a reference that may point at any kind.</summary>
    /// <returns>A reference with the same text.</returns>
    RecordRef ToRef();
}
