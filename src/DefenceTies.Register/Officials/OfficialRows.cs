using DefenceTies.Register.Events;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Officials;

/// <summary>Reads officials as lists show them.</summary>
internal static class OfficialRows
{
    /// <summary>Reads these officials, in their order, each with the number of its events.</summary>
    internal static async Task<List<OfficialRow>> ReadAsync(RegisterContext context, IQueryable<Official> officials, CancellationToken cancellationToken)
    {
        var read = await officials
            .Select(official => new
            {
                official.Id,
                official.Name,
                official.Country,
                Post = context.Participants
                    .Where(participant => participant.OfficialId == official.Id && participant.Post != null)
                    .OrderByDescending(participant => participant.SortKey)
                    .Select(participant => participant.Post)
                    .FirstOrDefault(),
                Events = context.Participants.Count(participant => participant.OfficialId == official.Id),
            })
            .ToListAsync(cancellationToken);
        var names = await CountryNames.ReadAsync(context, read.Select(official => official.Country), cancellationToken);
        return [.. read.Select(official => new OfficialRow(official.Id, official.Name, names.OfOptional(official.Country), official.Post, official.Events))];
    }
}
