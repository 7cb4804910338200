using HumanRights.Domain.Codelists;

namespace HumanRights.Domain.Proceedings;

/// <content>What can be derived from the parts and is therefore not stored.</content>
public sealed partial record LegalProceeding
{
    /// <summary>The stages that the proceeding went through, as its steps, hearings, appeals and decisions tell, in their order.</summary>
    /// <returns>
    /// The stages, each once in a row; none for a kind without a lifecycle (<see cref="Lifecycle.Of"/>) or where nothing on file
    /// tells one. Which step, hearing, appeal, decision or outcome tells which stage is data (<c>stages.csv</c>).
    /// </returns>
    /// <remarks>
    /// What the file dates stands in the order of its dates where these decide it. Where they leave it open, what leads on from
    /// the stage before by the fewest transitions comes first; so does, of two stages that one thing may tell, the nearer one.
    /// Nothing is filled in: a stage that the file does not tell is left out, and one that may not follow is not dropped.
    /// Hearings count when they were held; appeals when they were filed, against a decision that itself tells a stage; rulings
    /// when they are about the case or a charge, cause, appeal or decision in it, and together for every charged party.
    /// </remarks>
    public IReadOnlyList<ProceedingStage> Stages() => Lifecycle.Of(Kind) is { } lifecycle ? new StageReading(this, lifecycle).Stages() : [];
}
