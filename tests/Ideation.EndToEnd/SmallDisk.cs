using System.Diagnostics;
using System.Globalization;

namespace Ideation.EndToEnd;

/// <summary>A file system of a few megabytes, for filling up; the test is skipped where none may be mounted.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ideation-disk-");

    public string Folder => _folder.FullName;

    public static SmallDisk Mount(int megabytes)
    {
        var disk = new SmallDisk();
        var size = string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m");
        if (!OperatingSystem.IsLinux() || Run("mount", "-t", "tmpfs", "-o", size, "tmpfs", disk.Folder) != 0)
        {
            disk._folder.Delete();
            Assert.Skip("needs the right to mount a small file system");
        }

        return disk;
    }

    public void MakeReadOnly() => Assert.Equal(0, Run("mount", "-o", "remount,ro", Folder));

    public void Dispose()
    {
        _ = Run("umount", Folder);
        _folder.Delete(recursive: true);
    }

    private static int Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }
}
