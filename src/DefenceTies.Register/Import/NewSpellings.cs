using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DefenceTies.Register.Import;

/// <summary>
/// Notes which officials and organisations that stood before get another spelling while a context is at work, as the
/// context itself sees it: whoever adds one cannot forget to tell.
/// </summary>
internal sealed class NewSpellings : IDisposable
{
    private readonly RegisterContext _context;
    private readonly List<OfficialAlias> _ofOfficials = [];
    private readonly List<OrganisationAlias> _ofOrganisations = [];
    private readonly HashSet<Official> _newOfficials = [];
    private readonly HashSet<Organisation> _newOrganisations = [];
    private readonly HashSet<long> _officials = [];
    private readonly HashSet<long> _organisations = [];

    internal NewSpellings(RegisterContext context)
    {
        _context = context;
        _context.ChangeTracker.Tracked += Note;
    }

    public void Dispose() => _context.ChangeTracker.Tracked -= Note;

    /// <summary>
    /// Closes a step whose changes are saved. Whoever was only just made in it is at no event but those of that step,
    /// which are written with all spellings.
    /// </summary>
    internal void EndStep()
    {
        _officials.UnionWith(_ofOfficials.Select(alias => alias.OfficialId).Except(_newOfficials.Select(official => official.Id)));
        _organisations.UnionWith(_ofOrganisations.Select(alias => alias.OrganisationId).Except(_newOrganisations.Select(organisation => organisation.Id)));
        _newOfficials.Clear();
        _newOrganisations.Clear();
        _ofOfficials.Clear();
        _ofOrganisations.Clear();
    }

    /// <summary>The events at which they are, by id; of all steps.</summary>
    internal async Task<IReadOnlyList<long>> EventsAsync(CancellationToken cancellationToken) => _officials.Count + _organisations.Count == 0 ? [] :
        await _context.Participants.Where(participant => _officials.Contains(participant.OfficialId)).Select(participant => participant.EventId)
            .Union(_context.ParticipatingOrganisations.Where(part => _organisations.Contains(part.OrganisationId)).Select(part => part.EventId))
            .OrderBy(id => id)
            .ToListAsync(cancellationToken);

    private void Note(object? sender, EntityTrackedEventArgs tracked)
    {
        switch (tracked.Entry.State == EntityState.Added ? tracked.Entry.Entity : null)
        {
            case OfficialAlias alias:
                _ofOfficials.Add(alias);
                break;
            case OrganisationAlias alias:
                _ofOrganisations.Add(alias);
                break;
            case Official official:
                _newOfficials.Add(official);
                break;
            case Organisation organisation:
                _newOrganisations.Add(organisation);
                break;
        }
    }
}
