using System.IO.Pipes;
using Microsoft.Win32.SafeHandles;

namespace HumanRights.Domain.Cli.Output;

/// <summary>Opens standard output so that a reader who went away is noticed.</summary>
/// <remarks>The console's own stream swallows a broken pipe: <c>hrd … | head</c> would read a hundred gigabytes for nobody.</remarks>
internal static class StandardOutput
{
    internal static Stream Open()
    {
        if (!OperatingSystem.IsWindows())
        {
            try
            {
#pragma warning disable CA2000 // The handle owns nothing, so there is nothing to give back.
                return new AnonymousPipeClientStream(PipeDirection.Out, new SafePipeHandle(1, ownsHandle: false));
#pragma warning restore CA2000
            }
            catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException or UnauthorizedAccessException)
            {
                // Not a pipe: a file or a device, which the console's stream serves well.
            }
        }

        return Console.OpenStandardOutput();
    }
}
