using System.IO.Compression;

namespace DefenceTies.Web.Editing;

/// <summary>Files that an editor brought and has not done with.</summary>
/// <param name="Files">The files.</param>
/// <param name="Choice">What was chosen of them so far, in words of the page's own.</param>
public sealed record FileDraft(IReadOnlyList<FileDraft.File> Files, string Choice)
{
    /// <summary>A file as it is kept.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Packed">Its bytes, compressed.</param>
    public sealed record File(string Name, byte[] Packed)
    {
        /// <summary>Packs a file.</summary>
        public static File Of(string name, byte[] bytes)
        {
            ArgumentNullException.ThrowIfNull(bytes);
            using var packed = new MemoryStream();
            using (var zip = new GZipStream(packed, CompressionLevel.Fastest))
            {
                zip.Write(bytes);
            }

            return new File(name, packed.ToArray());
        }

        /// <summary>The bytes; none when they are damaged or more than may be.</summary>
        /// <param name="most">How many there may be.</param>
        public byte[]? Unpack(int most)
        {
            try
            {
                using var zip = new GZipStream(new MemoryStream(Packed), CompressionMode.Decompress);
                using var bytes = new MemoryStream();
                var part = new byte[81_920];
                for (var read = zip.Read(part); read > 0; read = zip.Read(part))
                {
                    if (bytes.Length + read > most)
                    {
                        return null;
                    }

                    bytes.Write(part, 0, read);
                }

                return bytes.ToArray();
            }
            catch (InvalidDataException)
            {
                return null;
            }
        }
    }
}
