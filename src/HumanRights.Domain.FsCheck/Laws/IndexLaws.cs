using FsCheck;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.FsCheck;

/// <summary>Laws of the index.</summary>
/// <remarks>Every argument may be left out: then it is this library's own.</remarks>
public static class IndexLaws
{
    /// <summary>Whatever a record refers to knows that it does, as often as it does, and nothing knows of a reference that is not there.</summary>
    /// <param name="files">The case files to try; valid and hostile ones when left out.</param>
    /// <param name="referrers">The ids of those who refer to a record, once for each reference; the empty text stands for the case file itself.</param>
    /// <returns>The law <c>Index.EveryReferenceHasItsInverse</c>.</returns>
    public static Law EveryReferenceHasItsInverse(Arbitrary<CaseFile>? files = null, Func<CaseFile, IRecordId, IEnumerable<string>>? referrers = null) =>
        Law.Of("Index.EveryReferenceHasItsInverse", "Whatever a record refers to knows that it does, as often as it does, and nothing knows of a reference that is not there.", 300, files ?? CaseFileGenerators.Any, file =>
        {
            var index = new CaseFileIndex(file);
            var seen = new References();
            seen.Walk(file);
            foreach (var record in file.Records())
            {
                var expected = seen.Found.Where(r => string.Equals(r.To, record.RecordId.Text, StringComparison.Ordinal)).Select(static r => r.From).Order(StringComparer.Ordinal);
                var actual = referrers?.Invoke(file, record.RecordId) ?? index.ReferencesTo(record.RecordId).Select(static r => r.From?.RecordId.Text ?? string.Empty);
                Expect.That(expected.SequenceEqual(actual.Order(StringComparer.Ordinal), StringComparer.Ordinal), $"Those who refer to {record.RecordId.Text} are not those who are said to.");
                Expect.That(index.Find(record.RecordId) is { } found && string.Equals(found.RecordId.Text, record.RecordId.Text, StringComparison.Ordinal), $"{record.RecordId.Text} is not found by its id.");
            }

            Expect.Same(seen.Found.Count, index.References.Count, "The index holds more references than the file, or fewer.");
        });

    /// <summary>References as a walk over the file meets them.</summary>
    private sealed class References : Walker
    {
        private Record? _record;

        internal List<(string From, string To)> Found { get; } = [];

        protected override bool Enter(DomainObject node)
        {
            _record = node as Record ?? _record;
            return true;
        }

        protected override void Leave(DomainObject node) => _record = node is Record ? null : _record;

        protected override void OnValue(object value)
        {
            var to = value switch
            {
                IRecordId id when _record is null || Member != _record.Shape.Find("id") => id.Text,
                RecordRef reference => reference.Text,
                ActorRef reference => reference.Text,
                LocationRef reference => reference.Text,
                _ => null,
            };
            if (to is not null)
            {
                Found.Add((_record?.RecordId.Text ?? string.Empty, to));
            }
        }
    }
}
