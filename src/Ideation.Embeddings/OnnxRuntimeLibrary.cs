using Microsoft.ML.OnnxRuntime;

namespace Ideation.Embeddings;

/// <summary>The ONNX Runtime this program was built with.</summary>
public static class OnnxRuntimeLibrary
{
    /// <summary>The version the native library reports, such as <c>1.23.2</c>.</summary>
    /// <exception cref="EmbeddingModelException">The native library cannot be loaded.</exception>
    public static string Version()
    {
        try
        {
            return OrtEnv.Instance().GetVersionString();
        }
        catch (Exception e) when (e is DllNotFoundException or TypeInitializationException or EntryPointNotFoundException)
        {
            throw new EmbeddingModelException($"ONNX Runtime's native library cannot be loaded: {e.Message}", e);
        }
    }

    /// <summary>Says what the library is missing for.</summary>
    /// <exception cref="EmbeddingModelException">The native library cannot be loaded.</exception>
    internal static void Require(string model)
    {
        try
        {
            Version();
        }
        catch (EmbeddingModelException e)
        {
            throw new EmbeddingModelException($"{e.Message} The model '{model}' needs it; static models such as the built-in one do not.", e);
        }
    }
}
