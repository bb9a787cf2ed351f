using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;

namespace DefenceTies.Web.Editing;

/// <summary>A form while somebody fills it in: the record as it was opened, and what stands in the form now.</summary>
public sealed class FormSession
{
    private FormContent _seen;
    private FormContent? _mine;

    private FormSession(RecordKind kind, EditableRecord? record, FormContent content)
    {
        (Kind, Record, Content) = (kind, record, content);
        _seen = record is null ? new FormContent() : FormContent.Of(record);
    }

    /// <summary>Something was typed or chosen.</summary>
    public event Action? Changed;

    /// <summary>What kind of record.</summary>
    public RecordKind Kind { get; }

    /// <summary>The record as it was opened; none while it is to be entered.</summary>
    public EditableRecord? Record { get; private set; }

    /// <summary>What stands in the form.</summary>
    public FormContent Content { get; private set; }

    /// <summary>What is wrong with it, as of the last try to save.</summary>
    public IReadOnlyList<FieldProblem> Problems { get; set; } = [];

    /// <summary>What two people changed at once.</summary>
    public IReadOnlyList<FormConflict> Conflicts { get; private set; } = [];

    /// <summary>The event's kind; none for another record.</summary>
    public EventKind? EventKind => Kind == RecordKind.Event && Words.TryRead<EventKind>(Content.Text(RecordField.Kind), out var kind) ? kind : null;

    /// <summary>The shape of an event's form; none for another record.</summary>
    public EventShape? Shape => EventKind is { } kind ? EventShape.Of(kind) : null;

    /// <summary>What articles say.</summary>
    public IReadOnlyList<EditableClaim> Claims => Record?.Claims ?? [];

    /// <summary>The date as it is understood now; none when there is none, or when it means none.</summary>
    public EdtfDate? Date => TypedDate.Read(Content.Text(RecordField.Date)).Date;

    /// <summary>A form for a new event.</summary>
    public static FormSession New(EventKind kind)
    {
        var content = new FormContent();
        content.Texts[RecordField.Kind] = Words.Of(kind);
        content.Texts[RecordField.Status] = Words.Of(EventStatus.Occurred);
        return new FormSession(RecordKind.Event, null, content);
    }

    /// <summary>A form for a new official or organisation.</summary>
    public static FormSession New(RecordKind kind) => new(kind, null, new FormContent());

    /// <summary>A form over a record.</summary>
    public static FormSession Of(EditableRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new FormSession(record.Kind, record, FormContent.Of(record));
    }

    /// <summary>What the form comes to.</summary>
    public FormValues Read() => FormReading.Read(Content, Kind, Shape, Record is null);

    /// <summary>What the editor decides by saving.</summary>
    public IReadOnlyList<FieldDecision> Decisions() => Decisions(Read());

    /// <summary>What the editor decides by saving.</summary>
    /// <param name="read">The form as it was read.</param>
    public IReadOnlyList<FieldDecision> Decisions(FormValues read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return FormDecisions.Between(Record is null ? [] : FormReading.Read(_seen, Kind, Shape, false).Values, read.Values, Content.Cited);
    }

    /// <summary>In what the form differs from the record, by name.</summary>
    public IReadOnlyList<FieldChange> Changes() => [.. Decisions().Select(ChangeOf)];

    /// <summary>The decisions that set aside what an article says, without following another one.</summary>
    public IReadOnlyList<FieldDecision> SettingAside(IReadOnlyList<FieldDecision> decisions) =>
        [.. decisions.Where(decision => decision.CitedClaimId is null && Claims.Any(claim => claim.Field == decision.Field && claim.Element == decision.Element && claim.Value is not null && !claim.Tells(decision.Value)))];

    /// <summary>Whether anything was typed that is not saved.</summary>
    public bool IsDirty => Record is null ? HasAnything() : Content.Pending.Values.Any(text => text.Length > 0) || Content.Why.Length > 0 || Read() is var read && (read.Problems.Count > 0 || Decisions(read).Count > 0);

    /// <summary>Sets the text of a field.</summary>
    public void Set(RecordField field, string? text, string name = "")
    {
        Content.Texts[field] = text ?? "";
        Content.Names[field] = name;
        Content.Cited.Remove(FormContent.Key(field, ""));
        Touch(field);
    }

    /// <summary>Says that an element was added, changed or removed.</summary>
    public void Touch(RecordField? field = null)
    {
        Problems = [.. Problems.Where(problem => field is null || problem.Field != field)];
        Changed?.Invoke();
    }

    /// <summary>Lets a value follow a claim.</summary>
    public void Use(EditableClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (claim.Value is null)
        {
            return;
        }

        if (claim.Element.Length == 0)
        {
            Content.Texts[claim.Field] = claim.Value;
            Content.Names[claim.Field] = claim.Name ?? "";
        }
        else if (claim.Field == RecordField.OfficialPost)
        {
            Person(claim.Element, claim.Name).Post = claim.Value;
        }
        else if (Content.Find(claim.Field, claim.Element) is { } element)
        {
            element.Value = claim.Value == FormReading.In ? "" : claim.Value;
        }
        else
        {
            Content.Elements.Add(new FormElement { Field = claim.Field, Element = claim.Element, Name = claim.Name ?? claim.Element, Value = claim.Value == FormReading.In ? "" : claim.Value });
        }

        Content.Cited[FormContent.Key(claim.Field, claim.Element)] = claim.Id;
        Touch(claim.Field);
    }

    /// <summary>Takes up what was typed before.</summary>
    public void TakeUp(FormContent content)
    {
        Content = content;
        Changed?.Invoke();
    }

    /// <summary>Lays what this editor changed over a newer version of the record. Nothing that anybody typed is lost.</summary>
    /// <param name="newest">The record as it stands.</param>
    /// <param name="conflicts">What others changed since it was opened.</param>
    public void Rebase(EditableRecord newest, IReadOnlyList<FieldConflict> conflicts)
    {
        ArgumentNullException.ThrowIfNull(newest);
        ArgumentNullException.ThrowIfNull(conflicts);
        var (mine, decisions) = (Content, Decisions());
        var changes = decisions.ToDictionary(decision => (decision.Field, decision.Element), ChangeOf);
        var theirs = FormContent.Of(newest);
        var content = FormContent.Of(newest);
        FormRebase.Carry(mine, content, decisions);
        content.Why = mine.Why;
        foreach (var pending in mine.Pending)
        {
            content.Pending[pending.Key] = pending.Value;
        }

        Conflicts =
        [
            .. conflicts.Where(conflict => changes.TryGetValue((conflict.Change.Field, conflict.Change.Element), out var change) && change.After != conflict.Change.After)
                .Select(conflict => new FormConflict(conflict.Change, changes[(conflict.Change.Field, conflict.Change.Element)], conflict.By, conflict.At)),
        ];
        (_mine, _seen, Record, Content) = (mine, theirs, newest, content);
        Changed?.Invoke();
    }

    /// <summary>Settles what two people changed at once.</summary>
    public void Settle(FormConflict conflict, bool keepsMine)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        FormRebase.Carry(keepsMine ? _mine! : FormContent.Of(Record!), Content, conflict.Theirs.Field, conflict.Theirs.Element);
        Conflicts = [.. Conflicts.Select(other => other.IsAbout(conflict.Theirs) ? other with { KeepsMine = keepsMine } : other)];
        Touch(conflict.Theirs.Field);
    }

    private bool HasAnything() =>
        Content.Elements.Count > 0 || Content.Why.Length > 0 || Content.Pending.Values.Any(text => text.Length > 0)
        || Content.Texts.Any(text => text.Key is not (RecordField.Kind or RecordField.Status) && text.Value.Length > 0);

    private FormElement Person(string element, string? name)
    {
        if (Content.Find(RecordField.Official, element) is not { } person)
        {
            Content.Elements.Add(person = new FormElement { Field = RecordField.Official, Element = element, Name = name ?? element, Value = "other" });
        }

        return person;
    }

    private FieldChange ChangeOf(FieldDecision decision)
    {
        var before = Record?.Values.FirstOrDefault(value => (value.Field, value.Element) == (decision.Field, decision.Element));
        var element = decision.Element.Length == 0 ? null : Content.Find(ListOf(decision.Field), decision.Element) ?? _seen.Find(ListOf(decision.Field), decision.Element);
        return new FieldChange(decision.Field, decision.Element, before?.Value, decision.Value)
        {
            Name = element?.Name,
            BeforeName = before?.ValueName,
            AfterName = decision.Value is null ? null
                : decision.Field is RecordField.OfficialCountry or RecordField.TenureOrganisation ? element?.OfName
                : decision.Field == RecordField.Host ? HostName(decision.Value)
                : Content.Names.GetValueOrDefault(decision.Field) is { Length: > 0 } name ? name : null,
        };
    }

    private string? HostName(string code) => Content.Find(RecordField.Party, code)?.Name ?? Content.Names.GetValueOrDefault(RecordField.Host);

    private static RecordField ListOf(RecordField field) => field switch
    {
        RecordField.OfficialPost or RecordField.OfficialCountry => RecordField.Official,
        RecordField.TenureOrganisation => RecordField.Tenure,
        _ => field,
    };
}
