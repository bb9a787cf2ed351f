using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DefenceTies.Register.Backup;

/// <summary>The tables of the register as an archive holds them, as the model tells.</summary>
internal static class ArchiveTables
{
    /// <summary>All tables, each after those that it refers to; the words of events, which are marked with what the others hold, come last. One without a key is what the database itself keeps with the others.</summary>
    internal static IReadOnlyList<ArchiveTable> Of(RegisterContext context)
    {
        var tables = context.Model.GetRelationalModel().Tables.Where(table => table.PrimaryKey is not null)
            .OrderBy(table => table.Name == nameof(context.EventTexts)).ThenBy(table => table.Name, StringComparer.Ordinal).ToList();
        var placed = new HashSet<ITable>();
        var ordered = new List<ArchiveTable>();
        while (tables.Count > 0)
        {
            var next = tables.Find(table => table.ForeignKeyConstraints.All(key => key.PrincipalTable == table || placed.Contains(key.PrincipalTable)))
                ?? throw new InvalidOperationException($"The tables {string.Join(", ", tables.Select(table => table.Name))} refer to each other in a circle.");
            tables.Remove(next);
            placed.Add(next);
            ordered.Add(Of(next));
        }

        return ordered;
    }

    private static ArchiveTable Of(ITable table) =>
        new(table.Name, [.. table.Columns.Where(column => !IsComputed(column)).Select(column => new ArchiveColumn(column.Name, TypeOf(column)))])
        {
            Key = [.. table.PrimaryKey!.Columns.Select(column => column.Name)],
            IdColumn = table.PrimaryKey.Columns is [var only] && PropertyOf(only) is { ValueGenerated: ValueGenerated.OnAdd } ? only.Name : null,
        };

    private static IProperty? PropertyOf(IColumn column) => column.PropertyMappings is [var mapping, ..] ? mapping.Property : null;

    private static bool IsComputed(IColumn column) => PropertyOf(column)?.ValueGenerated == ValueGenerated.OnAddOrUpdate;

    private static ArchiveType TypeOf(IColumn column)
    {
        if (PropertyOf(column) is not { } property)
        {
            return ArchiveType.Json;
        }

        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        var stored = Nullable.GetUnderlyingType(column.ProviderClrType) ?? column.ProviderClrType;
        return type == typeof(DateTimeOffset) ? ArchiveType.Instant
            : type == typeof(DateOnly) ? ArchiveType.Day
            : type == typeof(bool) ? ArchiveType.Boolean
            : type == typeof(Guid) ? ArchiveType.Uuid
            : stored == typeof(string) ? ArchiveType.Text
            : stored == typeof(byte[]) ? ArchiveType.Bytes
            : stored == typeof(double) ? ArchiveType.Real
            : stored == typeof(int) || stored == typeof(long) || stored.IsEnum ? ArchiveType.Integer
            : throw new InvalidOperationException($"{column.Table.Name}.{column.Name} is of a type that no archive holds: {stored.Name}.");
    }
}
