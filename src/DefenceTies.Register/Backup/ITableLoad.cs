using System.Text.Json;

namespace DefenceTies.Register.Backup;

/// <summary>Takes the rows of one table in, the way its database does that fastest.</summary>
internal interface ITableLoad : IAsyncDisposable
{
    /// <summary>Adds a row.</summary>
    /// <param name="values">Its values as the database stores them, in the order of the columns; none for no value.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task AddAsync(IReadOnlyList<object?> values, CancellationToken cancellationToken);

    /// <summary>Ends the table.</summary>
    /// <param name="lastId">The last id that it gave out; the next one is higher. None when it gives out none.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task EndAsync(long? lastId, CancellationToken cancellationToken);

    /// <summary>A value of an archive as this database takes it.</summary>
    object? ValueOf(JsonElement value, ArchiveType type);
}
