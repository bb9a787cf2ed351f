using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Tables;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register;

/// <summary>
/// The register's store. There is one derived context for each database, each with migrations of its own. A context
/// serves one operation; make it by the <see cref="IDbContextFactory{TContext}"/>.
/// </summary>
public abstract class RegisterContext(DbContextOptions options) : IdentityDbContext<RegisterUser, RegisterRole, long>(options)
{
    /// <summary>Countries and international organisations.</summary>
    public DbSet<Country> Countries => Set<Country>();

    /// <summary>Other names of countries.</summary>
    public DbSet<CountryAlias> CountryAliases => Set<CountryAlias>();

    /// <summary>Cities.</summary>
    public DbSet<City> Cities => Set<City>();

    /// <summary>Ministries, services, agencies and firms.</summary>
    public DbSet<Organisation> Organisations => Set<Organisation>();

    /// <summary>Other names of organisations.</summary>
    public DbSet<OrganisationAlias> OrganisationAliases => Set<OrganisationAlias>();

    /// <summary>People.</summary>
    public DbSet<Official> Officials => Set<Official>();

    /// <summary>Spellings of people's names.</summary>
    public DbSet<OfficialAlias> OfficialAliases => Set<OfficialAlias>();

    /// <summary>Posts that people held.</summary>
    public DbSet<Tenure> Tenures => Set<Tenure>();

    /// <summary>Files.</summary>
    public DbSet<Source> Sources => Set<Source>();

    /// <summary>Articles, superseded ones too.</summary>
    public DbSet<Article> Articles => Set<Article>();

    /// <summary>What articles tell, superseded ones too.</summary>
    public DbSet<Report> Reports => Set<Report>();

    /// <summary>What reports say, field by field.</summary>
    public DbSet<ReportClaim> Claims => Set<ReportClaim>();

    /// <summary>Whom the register takes the people for whom reports name.</summary>
    public DbSet<NamedOfficial> NamedOfficials => Set<NamedOfficial>();

    /// <summary>Events.</summary>
    public DbSet<Event> Events => Set<Event>();

    /// <summary>Parties of events.</summary>
    public DbSet<Party> Parties => Set<Party>();

    /// <summary>People at events.</summary>
    public DbSet<Participant> Participants => Set<Participant>();

    /// <summary>Organisations at events.</summary>
    public DbSet<ParticipatingOrganisation> ParticipatingOrganisations => Set<ParticipatingOrganisation>();

    /// <summary>Topics of events.</summary>
    public DbSet<EventTopic> EventTopics => Set<EventTopic>();

    /// <summary>Who reports events.</summary>
    public DbSet<EventPublisher> EventPublishers => Set<EventPublisher>();

    /// <summary>What the status of events was.</summary>
    public DbSet<StatusChange> StatusChanges => Set<StatusChange>();

    /// <summary>What only visits have.</summary>
    public DbSet<VisitDetail> Visits => Set<VisitDetail>();

    /// <summary>What only meetings have.</summary>
    public DbSet<MeetingDetail> Meetings => Set<MeetingDetail>();

    /// <summary>What only agreements have.</summary>
    public DbSet<AgreementDetail> Agreements => Set<AgreementDetail>();

    /// <summary>When agreements reached their stages.</summary>
    public DbSet<AgreementStageDate> AgreementStages => Set<AgreementStageDate>();

    /// <summary>What agreements are about.</summary>
    public DbSet<AgreementAbout> AgreementSubjects => Set<AgreementAbout>();

    /// <summary>What only exercises have.</summary>
    public DbSet<ExerciseDetail> Exercises => Set<ExerciseDetail>();

    /// <summary>What only training has.</summary>
    public DbSet<TrainingDetail> Trainings => Set<TrainingDetail>();

    /// <summary>What only transfers have.</summary>
    public DbSet<TransferDetail> Transfers => Set<TransferDetail>();

    /// <summary>Every two parties of every event.</summary>
    public DbSet<EventPair> Pairs => Set<EventPair>();

    /// <summary>The words by which events are found.</summary>
    public DbSet<EventText> EventTexts => Set<EventText>();

    /// <summary>How many events there are of what.</summary>
    public DbSet<EventTally> EventTallies => Set<EventTally>();

    /// <summary>The words by which articles are found.</summary>
    public DbSet<ArticleText> ArticleTexts => Set<ArticleText>();

    /// <summary>The words of names.</summary>
    public DbSet<NameWord> NameWords => Set<NameWord>();

    /// <summary>The trigrams of the words of names.</summary>
    public DbSet<NameTrigram> NameTrigrams => Set<NameTrigram>();

    /// <summary>Ids that were merged into others.</summary>
    public DbSet<Redirect> Redirects => Set<Redirect>();

    /// <summary>What people decided.</summary>
    public DbSet<Decision> Decisions => Set<Decision>();

    /// <summary>The history of all records.</summary>
    public DbSet<Revision> Revisions => Set<Revision>();

    /// <summary>What imports would have changed on records that people touched.</summary>
    public DbSet<Suggestion> Suggestions => Set<Suggestion>();

    /// <summary>Records that may be one.</summary>
    public DbSet<PossibleDuplicate> PossibleDuplicates => Set<PossibleDuplicate>();

    /// <summary>What editors refused to take for an event.</summary>
    public DbSet<RefusedReport> RefusedReports => Set<RefusedReport>();

    /// <summary>Imports.</summary>
    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    /// <summary>Files of imports.</summary>
    public DbSet<ImportRunFile> ImportRunFiles => Set<ImportRunFile>();

    /// <summary>Filters that users keep.</summary>
    public DbSet<SavedSearch> SavedSearches => Set<SavedSearch>();

    /// <summary>What users have typed and not saved.</summary>
    public DbSet<FormDraft> FormDrafts => Set<FormDraft>();

    /// <summary>Writes and sign-ins.</summary>
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <summary>Keys that protect cookies and tokens.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>What the connection to SQLite has compiled.</summary>
    internal Rows.KeptCommands Kept { get; } = new();

    /// <summary>Identity's tables with passkeys, whatever the program that opens the store has configured.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    /// <summary>
    /// The events whose text holds all that is asked for, through the database's own full-text index. Their
    /// <see cref="EventText.Key"/> sorts as the timeline does.
    /// </summary>
    public abstract IQueryable<EventText> EventsWithText(Search.SearchWords words);

    /// <summary>The keys of <see cref="EventsWithText"/>, in their order: only as much is read as is taken.</summary>
    internal abstract Search.WordHits EventsTellingOf(Search.SearchWords words);

    /// <summary>The events that answer a question about their marks and, if any, have words; none where the database keeps no marks.</summary>
    internal virtual Search.WordHits? EventsMarked(string marks, Search.SearchWords? words) => null;

    /// <summary>The keys of the rows of article text that hold all that is asked for; higher is newer.</summary>
    internal abstract Search.WordHits ArticlesTellingOf(Search.SearchWords words);

    /// <summary>Those of some keys of event texts whose text holds all that is asked for.</summary>
    internal abstract Task<HashSet<long>> WithTextAsync(long[] keys, Search.SearchWords words, CancellationToken cancellationToken);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<CountryCode>().HaveConversion<CountryCodeConverter>().HaveMaxLength(CountryCode.MaxLength);
        configurationBuilder.Properties<EdtfDate>().HaveConversion<EdtfDateConverter>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(RegisterContext).Assembly);
    }
}
