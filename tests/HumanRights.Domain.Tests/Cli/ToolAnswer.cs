namespace HumanRights.Domain.Tests.Cli;

/// <summary>What a run of the tool left behind.</summary>
internal sealed record ToolAnswer(int Code, string Output, string Error);
