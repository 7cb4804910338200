namespace HumanRights.Domain.Primitives;

/// <summary>A value shape whose members constrain each other beyond what a schema can say.</summary>
internal interface IChecked
{
    /// <summary>The one check that both the reader and the factories call.</summary>
    /// <returns>The fault, or none.</returns>
    ReadingFault Check();
}
