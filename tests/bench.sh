#!/usr/bin/env bash
# Fills registers and measures every query of the pages over them: a table for each, in Markdown, the larger one with its
# growth over the smaller one. Wants a quiet machine; at 1,000,000 events some 15 GB of disk and an hour for both databases.
#   bash tests/bench.sh                        10,000 and 1,000,000 events
#   bash tests/bench.sh 10000 100000           other counts, the smaller one first
#   DATA=/var/tmp/bench bash tests/bench.sh    keeps the SQLite files and the figures there, and uses those that are there
#   RUNS=200 ONLY=list bash tests/bench.sh     other counts of runs, some of the queries
# On PostgreSQL as well when DEFENCETIES_TEST_POSTGRES names a server and a superuser of it; makes databases
# "bench_COUNT" there, uses those that are there, and leaves them.
set -uo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

if [ -n "${DATA:-}" ]; then
    work=$DATA
    mkdir -p "$work"
else
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
fi

dotnet build -c Release tests/DefenceTies.Benchmarks --nologo -v quiet -clp:ErrorsOnly >&2 || exit 1
bench=tests/DefenceTies.Benchmarks/bin/Release/net10.0/DefenceTies.Benchmarks
counts=("$@")
[ ${#counts[@]} -gt 0 ] || counts=(10000 1000000)
failed=0

# Fills one register unless it is filled, measures it, and tells its growth over the one before.
measure() {
    local provider=$1 count=$2 connection=$3 before=$4
    local figures="$work/$provider-$count.json"
    say "Filling $count events into $provider …"
    "$bench" fill --events "$count" --provider "$provider" --connection "$connection" >&2
    # 3: it was filled before.
    case $? in 0 | 3) ;; *) return 1 ;; esac
    printf '\n### %s, %s events\n\n' "$provider" "$count"
    "$bench" queries --provider "$provider" --connection "$connection" --runs "${RUNS:-100}" --only "${ONLY:-}" --save "$figures" ${before:+--against "$before"}
}

for provider in Sqlite PostgreSql; do
    before=""
    for count in "${counts[@]}"; do
        if [ "$provider" = Sqlite ]; then
            connection="Data Source=$work/register-$count.db"
        elif [ -n "${DEFENCETIES_TEST_POSTGRES:-}" ]; then
            connection="$(printf '%s' "$DEFENCETIES_TEST_POSTGRES" | sed 's/Database=[^;]*//');Database=bench_$count"
        else
            say "PostgreSQL is left out: DEFENCETIES_TEST_POSTGRES names no server."
            break
        fi
        measure "$provider" "$count" "$connection" "$before" || { say "$provider at $count failed."; failed=1; }
        before="$work/$provider-$count.json"
    done
done
exit $failed
