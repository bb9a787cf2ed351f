using DefenceTies.Extraction;
using DefenceTies.Register.Accounts;
using DefenceTies.Register.Articles;
using DefenceTies.Register.Audit;
using DefenceTies.Register.Backup;
using DefenceTies.Register.Countries;
using DefenceTies.Register.Drafts;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Events;
using DefenceTies.Register.Export;
using DefenceTies.Register.History;
using DefenceTies.Register.Import;
using DefenceTies.Register.Merging;
using DefenceTies.Register.Officials;
using DefenceTies.Register.Search;
using DefenceTies.Register.Searches;
using DefenceTies.Register.Store;
using DefenceTies.Register.Timeline;
using DefenceTies.Register.Undoing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DefenceTies.Register;

/// <summary>Registers the register with a program's services.</summary>
public static class RegisterServices
{
    /// <summary>
    /// Adds the store and its use cases. <see cref="RegisterOptions"/> say where it is kept; a <see cref="Knowledge"/>
    /// must be registered besides.
    /// </summary>
    public static IServiceCollection AddRegister(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new ArticleExtractor(provider.GetRequiredService<Knowledge>()));
        services.AddSingleton<IDbContextFactory<RegisterContext>>(provider => new RegisterContextFactory(provider.GetRequiredService<IOptions<RegisterOptions>>()));

        // Identity's own stores take their context from the scope.
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<RegisterContext>>().CreateDbContext());
        services.AddSingleton(provider => LocksOf(provider.GetRequiredService<IOptions<RegisterOptions>>().Value));
        services.AddSingleton(provider => new PrepareRegister(
            provider.GetRequiredService<IOptions<RegisterOptions>>(),
            provider.GetRequiredService<IDbContextFactory<RegisterContext>>(),
            provider.GetRequiredService<IRegisterLocks>(),
            new WorldSeed(provider.GetRequiredService<Knowledge>())));
        services.AddSingleton(provider => new ImportSources(
            provider.GetRequiredService<IDbContextFactory<RegisterContext>>(),
            provider.GetRequiredService<IRegisterLocks>(),
            provider.GetRequiredService<Knowledge>(),
            provider.GetRequiredService<ArticleExtractor>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ImportSources>>(),
            provider.GetRequiredService<IOptions<RegisterOptions>>().Value.FilesAtOnce));
        services.AddSingleton(provider => new PreviewImport(
            provider.GetRequiredService<IDbContextFactory<RegisterContext>>(),
            provider.GetRequiredService<IRegisterLocks>(),
            provider.GetRequiredService<Knowledge>(),
            provider.GetRequiredService<ArticleExtractor>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<PreviewImport>>()));
        services.AddSingleton(provider => new UndoImport(
            provider.GetRequiredService<IDbContextFactory<RegisterContext>>(),
            provider.GetRequiredService<IRegisterLocks>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new ImportSeeds(
            provider.GetRequiredService<IDbContextFactory<RegisterContext>>(),
            provider.GetRequiredService<ImportSources>()));
        services.AddSingleton(provider => new FindRunningImport(
            provider.GetRequiredService<IDbContextFactory<RegisterContext>>(),
            provider.GetRequiredService<IRegisterLocks>()));
        services.AddSingleton(provider => new BackUpRegister(
            provider.GetRequiredService<IDbContextFactory<RegisterContext>>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new ExportEvents(
            provider.GetRequiredService<IDbContextFactory<RegisterContext>>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new RestoreRegister(
            provider.GetRequiredService<IOptions<RegisterOptions>>(),
            provider.GetRequiredService<IDbContextFactory<RegisterContext>>(),
            provider.GetRequiredService<IRegisterLocks>(),
            provider.GetRequiredService<PrepareRegister>()));
        return services.AddReading().AddEditing().AddAccounts();
    }

    private static IServiceCollection AddEditing(this IServiceCollection services) =>
        services
            .AddSingleton<ReadEditable>()
            .AddSingleton<CheckEvent>()
            .AddSingleton<FindChoices>()
            .AddSingleton<FindCities>()
            .AddSingleton<KeepDraft>()
            .AddSingleton<FindDraft>()
            .AddSingleton<ListDrafts>()
            .AddSingleton<DropDraft>()
            .AddSingleton<ListDeleted>()
            .AddSingleton<NameCountry>()
            .AddSingleton<ReadCountryNaming>()
            .AddSingleton<DecideFields>()
            .AddSingleton<WithdrawDecisions>()
            .AddSingleton<EnterEvent>()
            .AddSingleton<EnterOfficial>()
            .AddSingleton<EnterOrganisation>()
            .AddSingleton<Sheets.PreviewSheet>()
            .AddSingleton<Sheets.ApplySheet>()
            .AddSingleton<Citing.FindPassage>()
            .AddSingleton<Citing.CitePassage>()
            .AddSingleton<Suggestions.ListSuggestions>()
            .AddSingleton<Suggestions.ListRefusedSuggestions>()
            .AddSingleton<Suggestions.CountSuggestions>()
            .AddSingleton<Suggestions.SettleSuggestions>()
            .AddSingleton<SetReviewState>()
            .AddSingleton<DeleteRecord>()
            .AddSingleton<RestoreRecord>()
            .AddSingleton<UndoChange>()
            .AddSingleton<PreviewMerge>()
            .AddSingleton<MergeEvents>()
            .AddSingleton<MergeOfficials>()
            .AddSingleton<MergeOrganisations>()
            .AddSingleton<SplitEvent>()
            .AddSingleton<RefuseReport>()
            .AddSingleton<SettleDuplicate>()
            .AddSingleton<MergeRecords>()
            .AddSingleton<ReadMergeSides>();

    private static IServiceCollection AddReading(this IServiceCollection services) =>
        services
            .AddSingleton<ReadTotals>()
            .AddSingleton<ReadTimeline>()
            .AddSingleton<CountFacets>()
            .AddSingleton<ReadDensity>()
            .AddSingleton<RebuildTallies>()
            .AddSingleton<ReadFilterNames>()
            .AddSingleton<SearchRegister>()
            .AddSingleton<ReadEvent>()
            .AddSingleton<ReadEventRecord>()
            .AddSingleton<ListEvents>()
            .AddSingleton<ReadRegisterState>()
            .AddSingleton<Duplicates.ListPossibleDuplicates>()
            .AddSingleton<PageArticles>()
            .AddSingleton<ReadArticle>()
            .AddSingleton<ListCountries>()
            .AddSingleton<ReadCountry>()
            .AddSingleton<Review.ReadWaitingEvents>()
            .AddSingleton<Review.ListRules>()
            .AddSingleton<InspectBackup>()
            .AddSingleton<RecordBackupAct>()
            .AddSingleton<Health.ReadCounts>()
            .AddSingleton<Health.ReadCondition>()
            .AddSingleton<Quality.ReadQuality>()
            .AddSingleton<Quality.ReadRuleExamples>()
            .AddSingleton<Ties.ReadTie>()
            .AddSingleton<Ties.PageTies>()
            .AddSingleton<Network.ReadNetwork>()
            .AddSingleton<Agreements.ListAgreements>()
            .AddSingleton<Agreements.PageAgreements>()
            .AddSingleton<FollowUp.ReadFollowUp>()
            .AddSingleton<Organisations.ReadOrganisation>()
            .AddSingleton<Organisations.PageOrganisations>()
            .AddSingleton<ListOfficials>()
            .AddSingleton<PageOfficials>()
            .AddSingleton<ReadOfficial>()
            .AddSingleton<ListImports>()
            .AddSingleton<ReadImport>()
            .AddSingleton<ReadImportedReports>()
            .AddSingleton<ArticleDrafts.TakeInText>()
            .AddSingleton<ReadHistory>()
            .AddSingleton<ReadPastEvent>()
            .AddSingleton<ReadPastOfficial>()
            .AddSingleton<ReadPastTimeline>()
            .AddSingleton<ReadAudit>()
            .AddSingleton<ExportAudit>()
            .AddSingleton<ListSearches>()
            .AddSingleton<SaveSearch>()
            .AddSingleton<OpenSearch>()
            .AddSingleton<RenameSearch>()
            .AddSingleton<DeleteSearch>()
            .AddSingleton<ShareSearch>()
            .AddSingleton<ReadSharedSearch>();

    private static IRegisterLocks LocksOf(RegisterOptions options) => options.Provider switch
    {
        RegisterProvider.Sqlite => new FileLocks(Path.GetFullPath(new SqliteConnectionStringBuilder(options.ConnectionString).DataSource)),
        RegisterProvider.PostgreSql => new AdvisoryLocks(options.ConnectionString),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Provider, "There is no such database."),
    };
}
