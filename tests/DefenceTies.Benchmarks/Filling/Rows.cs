using DefenceTies.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DefenceTies.Benchmarks.Filling;

/// <summary>How the objects of one table become rows of the database, by EF's own model of it.</summary>
internal sealed class Rows
{
    private const string Owner = "EventId";

    private readonly Func<object, object?>[] _readers;
    private readonly int _owner;

    internal Rows(RegisterContext context, Type type)
    {
        var entity = context.Model.FindEntityType(type)!;
        var properties = entity.GetProperties().Where(property => property.GetComputedColumnSql() is null).ToArray();
        Table = entity.GetTableName()!;
        Columns = [.. properties.Select(property => property.GetColumnName())];
        Types = [.. properties.Select(property => property.GetRelationalTypeMapping().StoreTypeNameBase)];
        _readers = [.. properties.Select(ReaderOf)];
        _owner = Array.IndexOf([.. Columns], Owner);
    }

    internal string Table { get; }

    internal IReadOnlyList<string> Columns { get; }

    /// <summary>The database's names of the columns' types.</summary>
    internal IReadOnlyList<string> Types { get; }

    /// <summary>One object as the values of its columns.</summary>
    /// <param name="made">The object.</param>
    /// <param name="eventId">The event that it belongs to, where EF would fill it in.</param>
    internal object?[] Read(object made, long? eventId)
    {
        var row = new object?[_readers.Length];
        for (var at = 0; at < row.Length; at++)
        {
            row[at] = at == _owner && eventId is { } id ? id : _readers[at](made);
        }

        return row;
    }

    private static Func<object, object?> ReaderOf(IProperty property)
    {
        if (property.IsShadowProperty())
        {
            return _ => null;
        }

        var getter = property.GetGetter();
        var converter = property.GetTypeMapping().Converter?.ConvertToProvider;
        return converter is null ? getter.GetClrValue : made => getter.GetClrValue(made) is { } value ? converter(value) : null;
    }
}
