using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace DefenceTies.Web.Api;

/// <summary>The description of the API (OpenAPI).</summary>
internal static class ApiDocument
{
    internal static IServiceCollection AddApiDocument(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        // HEAD is GET without a body, and needs no description of its own.
        options.ShouldInclude = description => description.HttpMethod == HttpMethods.Get && description.ActionDescriptor.EndpointMetadata.OfType<TakenParameters>().Any();
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "DefenceTies",
                Version = "v1",
                Description = "The register of defence cooperation for programs. It is read by GET and HEAD only; every list takes the timeline's own filters, goes from page to page by links (also in the header Link), and every answer has a tag for If-None-Match. Refusals are problem details (RFC 9457).",
                License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
            };
            document.Servers = [];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            var metadata = context.Description.ActionDescriptor.EndpointMetadata;
            operation.OperationId = metadata.OfType<EndpointNameInDocument>().Last().Name;
            operation.Parameters ??= [];
            foreach (var own in operation.Parameters.OfType<OpenApiParameter>())
            {
                own.Description = own.Name switch
                {
                    "code" or "one" or "other" => "The code of a country or organisation, such as BGD.",
                    "day" => "A past day, such as 2026-01-31.",
                    _ => "The record's id.",
                };
            }

            foreach (var parameter in metadata.OfType<TakenParameters>().SelectMany(taken => taken.All))
            {
                operation.Parameters.Add(Of(parameter));
            }

            if (metadata.OfType<ExportForm>().LastOrDefault() is { } form && operation.Responses?["200"] is OpenApiResponse written)
            {
                written.Content = new Dictionary<string, OpenApiMediaType> { [form.MediaType] = new() };
            }

            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, _, _) =>
        {
            // What is not known is left out, and not written as null.
            foreach (var optional in schema.Properties?.Where(property => IsOptional(property.Value)).Select(property => property.Key).ToArray() ?? [])
            {
                schema.Required?.Remove(optional);
            }

            return Task.CompletedTask;
        });
    });

    private static bool IsOptional(IOpenApiSchema schema) =>
        schema.Type?.HasFlag(JsonSchemaType.Null) == true || schema.OneOf?.Any(IsOptional) == true;

    private static OpenApiParameter Of(ApiParameter parameter) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Description = parameter.Values.Count > 0 && parameter.IsList ? $"{parameter.Description} There are {string.Join(", ", parameter.Values)}." : parameter.Description,
        Schema = new OpenApiSchema
        {
            Type = parameter.Highest is null ? JsonSchemaType.String : JsonSchemaType.Integer,
            Minimum = parameter.Highest is null ? null : "1",
            Maximum = parameter.Highest?.ToString(CultureInfo.InvariantCulture),
            Enum = parameter.IsList || parameter.Values.Count == 0 ? null : [.. parameter.Values.Select(value => (JsonNode)value)],
        },
        Example = parameter.Highest is null ? parameter.Example : int.Parse(parameter.Example, CultureInfo.InvariantCulture),
    };
}
