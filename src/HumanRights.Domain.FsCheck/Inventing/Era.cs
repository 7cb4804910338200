namespace HumanRights.Domain.FsCheck.Inventing;

/// <summary>The parts of an invented world's time. One lies wholly before the next, so that no record contradicts another.</summary>
internal enum Era
{
    /// <summary>People are born.</summary>
    Birth,

    /// <summary>Laws are adopted.</summary>
    Law,

    /// <summary>Everything takes its course.</summary>
    Course,

    /// <summary>What lasted ends, and deadlines pass.</summary>
    End,

    /// <summary>People die.</summary>
    Death,

    /// <summary>Sources are issued, each after those numbered before it.</summary>
    Issue,

    /// <summary>The file is compiled.</summary>
    Compilation,
}
