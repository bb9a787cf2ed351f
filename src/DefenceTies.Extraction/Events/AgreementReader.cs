using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>Reads an agreement's stage, type and subjects.</summary>
internal sealed class AgreementReader
{
    private readonly WordSet _signers;
    private readonly List<(AgreementType Type, WordSet Words)> _types;
    private readonly List<(AgreementSubject Subject, WordSet Words)> _subjects;

    internal AgreementReader(WordSets sets)
    {
        _signers = sets.Need("unnamed-signers");
        _types = [.. Enum.GetValues<AgreementType>().Where(type => type != AgreementType.Other).Select(type => (type, sets.Need($"type-{Words.Of(type)}")))];
        _subjects = [.. Enum.GetValues<AgreementSubject>().Where(subject => subject != AgreementSubject.General).Select(subject => (subject, sets.Need($"subject-{Words.Of(subject)}")))];
    }

    /// <summary>Adds what the match's sentence tells.</summary>
    internal void Read(EventDraft draft, RuleMatch match)
    {
        draft.Stage = new Found<AgreementStage>(StageOf(draft.Status.Value, match.Rule.Stage ?? AgreementStage.Signed), draft.Status.Span);
        var sentence = match.Sentence.Sentence;
        draft.IsSignedByPeople |= _signers.IsIn(sentence.Tokens);
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            foreach (var (type, words) in _types)
            {
                if (draft.Type is null && words.EndAt(sentence.Tokens, at) is { } end)
                {
                    draft.Type = new Found<AgreementType>(type, sentence.SpanOf(at, end));
                }
            }

            foreach (var (subject, words) in _subjects)
            {
                if (words.EndAt(sentence.Tokens, at) is { } end && draft.Subjects.All(found => found.Value != subject))
                {
                    draft.Subjects.Add(new Found<AgreementSubject>(subject, sentence.SpanOf(at, end)));
                }
            }
        }
    }

    private static AgreementStage StageOf(EventStatus status, AgreementStage told) => status switch
    {
        EventStatus.Proposed => AgreementStage.Proposed,
        EventStatus.Planned => AgreementStage.Planned,
        EventStatus.Cancelled => told == AgreementStage.Signed ? AgreementStage.Planned : told,
        _ => told,
    };
}
