using System.IO.Compression;
using System.Net.Mime;
using Microsoft.AspNetCore.ResponseCompression;

namespace DefenceTies.Web.Hosting;

/// <summary>
/// Sends pages compressed; assets are compressed when the program is built. Also under HTTPS: what is secret in a page, the
/// tokens of its forms and the state of its circuit, is encrypted anew for every answer, so that its length tells nothing.
/// </summary>
internal static class PageCompression
{
    internal static IServiceCollection AddPageCompression(this IServiceCollection services) => services
        .AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [MediaTypeNames.Text.Html];
        })
        .Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest)
        .Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
}
