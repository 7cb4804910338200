using System.Runtime.CompilerServices;

namespace HumanRights.Domain.Tests.Support;

/// <summary>
/// Properties are tried on the same generated cases in each run, so that a change is judged by what it changes.
/// <c>HRD_FSCHECK_TESTS</c>, also as <c>1</c>, draws new ones.
/// </summary>
internal static class SameCases
{
    private const string Replay = "FSCHECK_REPLAY";

    [ModuleInitializer]
    internal static void Choose()
    {
        if (Environment.GetEnvironmentVariable(Replay) is null && Environment.GetEnvironmentVariable("HRD_FSCHECK_TESTS") is null)
        {
            Environment.SetEnvironmentVariable(Replay, "12345678901234567,11400714819323198485");
        }
    }
}
