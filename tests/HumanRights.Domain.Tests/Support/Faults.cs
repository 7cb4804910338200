using Xunit;

namespace HumanRights.Domain.Tests.Support;

/// <summary>Collects what a table-driven test finds, so that one run names every row that fails and not only the first.</summary>
internal sealed class Faults
{
    private const int MostShown = 60;
    private readonly List<string> _faults = [];

    public void Add(string fault) => _faults.Add(fault);

    public void Unless(bool holds, string fault)
    {
        if (!holds)
        {
            _faults.Add(fault);
        }
    }

    /// <summary>Runs the check of one row; what it throws is a fault of that row.</summary>
    public void Row(string name, Action check)
    {
        try
        {
            check();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _faults.Add($"{name}: {e.Message}");
        }
    }

    public void AssertNone() =>
        Assert.True(_faults.Count == 0, $"{_faults.Count} fault(s):\n{string.Join('\n', _faults.Take(MostShown))}");
}
