namespace HumanRights.Domain.Primitives;

/// <summary>A JSON object whose members are data: a language map, or absences by field.</summary>
internal interface IJsonMap
{
    void Write(JsonOutput output);

    void Accept(Walker walker);
}
