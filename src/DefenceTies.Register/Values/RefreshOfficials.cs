using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Register.History;
using DefenceTies.Register.Indexing;
using DefenceTies.Register.Rows;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>
/// Brings officials into line with the reports that name them: name, spellings, country, posts held, and a revision
/// where anything changed. An official whom no report names any longer, and whom no event has, goes.
/// </summary>
/// <param name="context">The register.</param>
/// <param name="author">Who changes them.</param>
/// <param name="atHand">What an import has at hand; it saves by itself what is changed here of those who stood. None when all is to be read and saved.</param>
internal sealed class RefreshOfficials(RegisterContext context, ChangeAuthor author, AtHand? atHand = null)
{
    /// <summary>Does so for some officials.</summary>
    /// <param name="ids">The officials.</param>
    /// <param name="why">The reason that their history gives.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task ExecuteAsync(IReadOnlyCollection<long> ids, string? why, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return;
        }

        var officials = await LoadAsync(ids, cancellationToken);
        var mentions = atHand is null ? await OfficialMentions.ReadAsync(context, ids, onlyStanding: true, cancellationToken) : await atHand.Mentions.StandingAsync(context, ids, cancellationToken);

        // Whom no standing report names rests on what reports told that count no longer.
        var unnamed = officials.Where(official => !mentions.Contains(official.Id)).Select(official => official.Id).ToArray();
        var faded = unnamed.Length == 0 ? mentions : await OfficialMentions.ReadAsync(context, unnamed, onlyStanding: false, cancellationToken);
        var asked = ids.Where(id => atHand?.Decided.Contain(RecordKind.Official, id) ?? true).ToArray();
        var decided = (asked.Length == 0 ? [] : await context.Decisions.AsNoTracking()
            .Where(decision => decision.Kind == RecordKind.Official && asked.Contains(decision.RecordId)).ToListAsync(cancellationToken))
            .ToLookup(decision => decision.RecordId);
        if (unnamed.Length > 0)
        {
            // Who goes is told by what is stored.
            await context.SaveChangesAsync(cancellationToken);
        }

        var (removed, renamed) = (new List<Official>(), new List<Official>());
        var revisions = new List<Revision>();
        foreach (var official in officials)
        {
            var told = (mentions.Contains(official.Id) ? mentions : faded)[official.Id].ToArray();
            if (told.Length > 0 || decided.Contains(official.Id))
            {
                var called = NamesOf.Of(official).ToHashSet();
                if (await RefreshAsync(official, told, [.. decided[official.Id]], why, cancellationToken) is { } revision)
                {
                    revisions.Add(revision);
                }

                if (atHand is null || IsMade(official.Id) || !called.SetEquals(NamesOf.Of(official)))
                {
                    renamed.Add(official);
                }
            }
            else if (atHand?.Fresh.Exists(report => report.Officials.Exists(named => named.OfficialId == official.Id)) != true
                && !await context.Participants.AnyAsync(participant => participant.OfficialId == official.Id, cancellationToken)
                && !await context.NamedOfficials.AnyAsync(named => named.OfficialId == official.Id, cancellationToken))
            {
                revisions.Add(author.Revise(RecordKind.Official, official.Id, official.Version + 1, null, "Removed: no source names this person any longer", why));
                await context.PossibleDuplicates
                    .Where(duplicate => duplicate.Kind == RecordKind.Official && (duplicate.FirstId == official.Id || duplicate.SecondId == official.Id))
                    .ExecuteDeleteAsync(cancellationToken);
                context.Remove(official);
                removed.Add(official);
                renamed.Add(official);
            }
        }

        if (atHand is null || removed.Count > 0)
        {
            await context.SaveChangesAsync(cancellationToken);
        }

        var made = officials.Where(official => IsMade(official.Id)).ToList();
        await NewOfficials.StoreAsync(context, made, cancellationToken);
        await RowInsert.InsertAsync(context, revisions, cancellationToken);
        made.ForEach(official => atHand!.MadeOfficials.Remove(official.Id));
        atHand?.Officials.Forget(ids);
        officials.Except(removed).ToList().ForEach(official => atHand?.Officials.Keep(official.Id, official));
        await NameIndexWriter.WriteAsync(context, NameKind.Official, renamed.ToDictionary(NamesOf.Key, official => removed.Contains(official) ? [] : NamesOf.Of(official)), [.. made.Select(NamesOf.Key)], cancellationToken);
    }

    private bool IsMade(long id) => atHand?.MadeOfficials.ContainsKey(id) ?? false;

    // What was only just made has no parts yet that would have to be read.
    private async Task<IReadOnlyList<Official>> LoadAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var made = ids.Select(id => atHand?.MadeOfficials.GetValueOrDefault(id)).OfType<Official>().ToList();
        var recent = atHand?.Officials.Among(ids.Except(made.Select(official => official.Id))) ?? [];
        context.AttachRange(recent.Where(official => context.Entry(official).State == EntityState.Detached));
        made.AddRange(recent);
        var others = ids.Except(made.Select(official => official.Id)).ToArray();
        return others.Length == 0 ? made : [.. made, .. await context.Officials.AsSingleQuery()
            .Where(official => others.Contains(official.Id))
            .Include(official => official.Aliases).Include(official => official.Tenures)
            .ToListAsync(cancellationToken)];
    }

    private async Task<Revision?> RefreshAsync(Official official, OfficialMention[] told, IReadOnlyList<Decision> decisions, string? why, CancellationToken cancellationToken)
    {
        var isNew = IsMade(official.Id);

        // An import changes no decision, so that it need not read what stood decided before.
        var before = isNew ? null : author.ImportRunId is null ? await BeforeAsync(official, cancellationToken) : Snapshot.Write(OfficialSnapshot.Of(official, decisions));
        official.Name = decisions.FirstOrDefault(decision => decision.Field == RecordField.Name)?.Value ?? (told.Length > 0 ? OfficialName.Canonical(told) : official.Name);
        official.FoldedName = Folding.Fold(official.Name);
        official.SortName = OfficialName.SortKeyOf(official.Name);
        official.Country = decisions.FirstOrDefault(decision => decision.Field == RecordField.Country) is { } decision
            ? CountryCode.TryParse(decision.Value, out var code) ? code : null
            : told.Select(mention => mention.Country).OfType<CountryCode>().GroupBy(country => country).OrderByDescending(countries => countries.Count()).FirstOrDefault()?.Key;
        WriteAliases(official, told, decisions);
        OfficialTenures.Write(official, told);
        DecidedTenures.Lay(official, decisions);
        var after = Snapshot.Write(OfficialSnapshot.Of(official, decisions));
        if (before == after)
        {
            return null;
        }

        official.Version = isNew ? official.Version : official.Version + 1;
        return author.Revise(RecordKind.Official, official.Id, official.Version, after, before is null ? "Added" : ChangeWords.Of(before, after), why);
    }

    private Task<string?> BeforeAsync(Official official, CancellationToken cancellationToken) => context.Revisions
        .Where(revision => revision.Kind == RecordKind.Official && revision.RecordId == official.Id)
        .OrderByDescending(revision => revision.Version).Select(revision => revision.Snapshot).FirstOrDefaultAsync(cancellationToken);

    private static void WriteAliases(Official official, OfficialMention[] told, IReadOnlyList<Decision> decisions)
    {
        var counts = told.GroupBy(mention => mention.Name).ToDictionary(mentions => mentions.Key, mentions => mentions.Count());
        foreach (var decision in decisions.Where(decision => decision.Field == RecordField.Alias))
        {
            if (decision.Value is null)
            {
                counts.Remove(decision.Element);
            }
            else
            {
                counts.TryAdd(decision.Element, 0);
            }
        }

        counts.TryAdd(official.Name, 0);
        official.Aliases.RemoveAll(alias => !counts.ContainsKey(alias.Name));
        official.Aliases.AddRange(counts.Keys.Except(official.Aliases.Select(alias => alias.Name)).ToArray()
            .Select(name => new OfficialAlias { OfficialId = official.Id, Name = name, FoldedName = Folding.Fold(name) }));
        foreach (var alias in official.Aliases)
        {
            alias.Reports = counts[alias.Name];
        }
    }
}
