using System.IO.MemoryMappedFiles;

namespace Ideation.PatentIndex.Embedded;

/// <summary>The first bytes of a file, mapped for reading; what lies behind them is not looked at.</summary>
internal sealed unsafe class MappedFile : IDisposable
{
    private readonly MemoryMappedFile? _file;
    private readonly MemoryMappedViewAccessor? _view;
    private readonly byte* _start;

    /// <exception cref="IOException">The file is shorter than the length.</exception>
    public MappedFile(string path, long length)
    {
        Length = length;
        if (length == 0)
        {
            return;
        }

        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (stream.Length < length)
        {
            stream.Dispose();
            throw new EndOfStreamException($"{path} ends before the last committed document.");
        }

        _file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        _view = _file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        _start += _view.PointerOffset;
    }

    public long Length { get; }

    public byte* At(long offset) => _start + offset;

    public ReadOnlySpan<byte> Span(long offset, int length) =>
        offset >= 0 && offset + length <= Length ? new(_start + offset, length) : throw new InvalidDataException("A row points outside its file.");

    public void Dispose()
    {
        if (_view is not null)
        {
            _view.SafeMemoryMappedViewHandle.ReleasePointer();
            _view.Dispose();
        }

        _file?.Dispose();
    }
}
