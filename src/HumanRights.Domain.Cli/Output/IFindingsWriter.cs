using HumanRights.Domain.Cli.Validating;

namespace HumanRights.Domain.Cli.Output;

/// <summary>Writes what was found, file by file.</summary>
internal interface IFindingsWriter
{
    void Write(Verdict verdict);

    /// <summary>All files are done.</summary>
    void End(Tally all);
}
