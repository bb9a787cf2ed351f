using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace DefenceTies.Web.Api;

/// <summary>An export, written into the answer as it is read.</summary>
/// <param name="form">Its format.</param>
/// <param name="state">All that it depends on; the same state is the same export.</param>
/// <param name="fileName">How it is named where it is kept as a file.</param>
/// <param name="write">Writes it.</param>
internal sealed class ExportAnswer(ExportForm form, string state, string fileName, Func<Stream, CancellationToken, Task> write) : IResult
{
    private const int TagBytes = 12;

    // What comes of another version of the program may be written otherwise.
    private static readonly string s_program = typeof(ExportAnswer).Assembly.ManifestModule.ModuleVersionId.ToString();

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var digits = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{s_program}/{state}")).AsSpan(0, TagBytes));
        var tag = new EntityTagHeaderValue($"\"{digits}\"", isWeak: true);
        if (Conditions.AreMet(httpContext, tag))
        {
            return Task.CompletedTask;
        }

        response.ContentType = form.ContentType;
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue(form.IsShown ? "inline" : "attachment") { FileName = fileName }.ToString();
        return HttpMethods.IsHead(httpContext.Request.Method) ? Task.CompletedTask : write(response.Body, httpContext.RequestAborted);
    }
}
