using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Mentions;

/// <summary>
/// Splits a sentence into clauses by its relative words, conjunctions, commas and verbs, without a parse: enough to tell
/// which verb a date or a place belongs to.
/// </summary>
internal sealed class ClauseReader(WordSets sets)
{
    private const int FarthestSubject = 8;
    private const int FarthestVerb = 20;

    private readonly WordSet _verbs = sets.Need("finite-verb");
    private readonly WordSet _relatives = sets.Need("relative-word");
    private readonly WordSet _subordinators = sets.Need("subordinator");
    private readonly WordSet _coordinators = sets.Need("coordinator");
    private readonly WordSet _adverbs = sets.Need("clause-adverb");
    private readonly WordSet _subjects = sets.Need("subject-pronoun");
    private readonly WordSet _determiners = sets.Need("determiner");
    private readonly WordSet _auxiliaries = sets.Need("auxiliary-verb");
    private readonly WordSet _infinitives = sets.Need("be-form");
    private readonly WordSet _otherTimes = sets.Need("other-time-word");
    private readonly WordSet _thats = sets.Need("that-word");
    private readonly WordSet _prepositions = sets.Need("place-preposition");

    /// <summary>The clauses of a sentence.</summary>
    internal Clauses Read(TaggedSentence sentence) => new Run(this, sentence).Read();

    /// <summary>One pass over one sentence.</summary>
    private sealed class Run(ClauseReader reader, TaggedSentence sentence)
    {
        private readonly Token[] _tokens = sentence.Tokens;
        private readonly List<Clause> _clauses = [];
        private readonly List<bool> _hasVerb = [];
        private int _now;
        private int _groups;

        internal Clauses Read()
        {
            var of = new int[_tokens.Length];
            _now = Open(ClauseKind.Main, -1);
            for (var at = 0; at < _tokens.Length; at++)
            {
                if (_tokens[at].Kind == TokenKind.Sign)
                {
                    of[at] = _now;
                    AfterSign(at);
                    continue;
                }

                Enter(at);
                of[at] = _now;
                _hasVerb[_now] |= IsVerb(at);
            }

            return new Clauses(of, _clauses);
        }

        private int Open(ClauseKind kind, int parent, int? group = null)
        {
            _clauses.Add(new Clause(kind, parent, group ?? ++_groups));
            _hasVerb.Add(false);
            return _clauses.Count - 1;
        }

        private Clause Current => _clauses[_now];

        private void AfterSign(int at)
        {
            if (_tokens[at].Is(';') || _tokens[at].Is(':'))
            {
                _now = Open(ClauseKind.Main, -1, _tokens[at].Is(':') ? _clauses[0].Group : null);
            }
            else if (_tokens[at].Is(',') && !sentence.IsInDate(at))
            {
                AfterComma(at + 1);
            }
        }

        /// <summary>A comma closes what hangs when the verb of the clause around it follows, and opens a participle beside a clause without a verb.</summary>
        private void AfterComma(int next)
        {
            if (Current.Kind != ClauseKind.Main && _hasVerb[_now] && (IsVerb(next) || IsFronted))
            {
                _now = Current.Parent;
            }
            else if (!_hasVerb[_now] && IsVerb(next) && HasVerbBehindComma(next))
            {
                _now = Open(ClauseKind.Participial, _now);
            }
            else if (_hasVerb[_now] && IsVerb(next))
            {
                _now = Open(Current.Kind, Current.Parent, Current.Group);
            }
        }

        /// <summary>"After he had signed, the minister flew on": the clause that a sentence opens with ends at its comma.</summary>
        private bool IsFronted => Current.Kind is ClauseKind.Subordinate or ClauseKind.OfOtherTime && !_hasVerb[Current.Parent];

        private bool HasVerbBehindComma(int from)
        {
            for (var at = from; at < Math.Min(_tokens.Length - 1, from + FarthestVerb); at++)
            {
                if (_tokens[at].Is(',') && IsVerb(at + 1))
                {
                    return true;
                }
            }

            return false;
        }

        private void Enter(int at)
        {
            if (IsRelative(at))
            {
                _now = Open(ClauseKind.Relative, _now);
            }
            else if (IsSubordinator(at) && OpensClause(at + 1))
            {
                _now = Open(Grammar.Is(reader._otherTimes, _tokens, at) ? ClauseKind.OfOtherTime : ClauseKind.Subordinate, _now);
            }
            else if (Grammar.Is(reader._coordinators, _tokens, at) && _hasVerb[_now])
            {
                Join(at + 1);
            }
            else if (Current.Kind == ClauseKind.Relative && _hasVerb[_now] && !_hasVerb[Current.Parent] && IsVerb(at) && !GoesOn(at))
            {
                _now = Current.Parent;
            }
            else if (Grammar.Is(reader._subjects, _tokens, at) && _hasVerb[_now] && at > 0 && _tokens[at - 1].Kind == TokenKind.Word && !IsVerb(at - 1) && IsVerb(at + 1) && !Grammar.Is(reader._coordinators, _tokens, at - 1))
            {
                _now = Open(ClauseKind.Relative, _now);
            }
        }

        /// <summary>"will be staged", "has also been received": the verb goes on.</summary>
        private bool GoesOn(int at)
        {
            var before = at - 1;
            while (before > 0 && (Grammar.Is(reader._adverbs, _tokens, before) || Grammar.Is(reader._infinitives, _tokens, before)))
            {
                before--;
            }

            return IsVerb(before) && (before == at - 1 || (Grammar.Is(reader._auxiliaries, _tokens, before) && !Grammar.Is(reader._auxiliaries, _tokens, at)));
        }

        /// <summary>"and flew home", "and then he flew home", "and the two armies will train".</summary>
        private void Join(int at)
        {
            while (Grammar.Is(reader._adverbs, _tokens, at))
            {
                at++;
            }

            if (IsVerb(at) || HasOwnSubject(at))
            {
                _now = Open(Current.Kind, Current.Parent, Current.Group);
            }
        }

        private bool HasOwnSubject(int from)
        {
            for (var at = from; at < Math.Min(_tokens.Length, from + FarthestSubject); at++)
            {
                if (_tokens[at].Kind == TokenKind.Sign || IsRelative(at) || (at > from && IsSubordinator(at)) || (Grammar.Is(reader._prepositions, _tokens, at) && at == from))
                {
                    return false;
                }

                if (at > from && IsVerb(at))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>"who", "in which", and "that" between a noun and its verb: "a tour that will keep them there".</summary>
        private bool IsRelative(int at) =>
            at > 0 && !Grammar.Is(reader._coordinators, _tokens, at - 1)
            && (Grammar.Is(reader._relatives, _tokens, at) || (IsThat(at) && !IsVerb(at - 1) && IsVerb(at + 1)));

        /// <summary>"that" as a conjunction or relative word; "of that name" has none.</summary>
        private bool IsThat(int at) => Grammar.Is(reader._thats, _tokens, at) && _tokens[at - 1].Kind == TokenKind.Word && !Grammar.Is(reader._prepositions, _tokens, at - 1);

        private bool IsSubordinator(int at) =>
            Grammar.Is(reader._subordinators, _tokens, at) && !sentence.IsInDate(at) && sentence.DateFrom(at + 1) is null && (at == 0 || !Grammar.Is(reader._thats, _tokens, at) || IsThat(at));


        private bool OpensClause(int from)
        {
            for (var at = from; at < Math.Min(_tokens.Length, from + FarthestVerb) && _tokens[at].Kind != TokenKind.Sign; at++)
            {
                if (IsRelative(at))
                {
                    return false;
                }

                if (IsVerb(at))
                {
                    return at > from;
                }
            }

            return false;
        }

        /// <summary>A word of the list, or one in "-ed" that no article or preposition governs.</summary>
        private bool IsVerb(int at)
        {
            if (at >= _tokens.Length || _tokens[at].Kind != TokenKind.Word || _tokens[at].IsCapitalised || _tokens[at].IsJoined)
            {
                return false;
            }

            if (at > 0 && (Grammar.Is(reader._determiners, _tokens, at - 1) || Grammar.Is(reader._prepositions, _tokens, at - 1)))
            {
                return false;
            }

            return Grammar.Is(reader._verbs, _tokens, at) || EndsInEd(_tokens[at]);
        }

        private bool EndsInEd(Token token) =>
            token.End - token.Start > 3 && sentence.Sentence.Source[token.End - 1] == 'd' && sentence.Sentence.Source[token.End - 2] == 'e' && sentence.Sentence.Source[token.End - 3] != 'e';
    }
}
