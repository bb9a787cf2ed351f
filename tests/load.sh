#!/usr/bin/env bash
# Runs what takes too long for every change, one function a kind. Ends in one line: "N passed, N failed".
#   bash tests/load.sh                  all kinds
#   bash tests/load.sh fuzz             the named ones only
#   TEXTS=500 bash tests/load.sh fuzz   with another count
set -uo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

# Runs the tests of a namespace of a test project, adds to the counts, and shows what the tests print.
run_tests() {
    local project=$1 namespace=$2 report="$work/$1.trx"
    if ! dotnet build "tests/$project" --nologo -c Release -v quiet -clp:ErrorsOnly >"$work/build.log" 2>&1; then
        cat "$work/build.log" >&2
        failed=$((failed + 1))
        return
    fi
    "tests/$project/bin/Release/net10.0/$project" -noLogo -noColor -namespace "$namespace" -trx "$report" >"$work/$project.log" 2>&1
    local code=$? counters ok bad
    counters=$(grep -o '<Counters [^>]*>' "$report" 2>/dev/null | head -n 1)
    ok=$(printf '%s' "$counters" | sed -n 's/.* passed="\([0-9]*\)".*/\1/p')
    bad=$(printf '%s' "$counters" | sed -n 's/.* failed="\([0-9]*\)".*/\1/p')
    passed=$((passed + ${ok:-0}))
    failed=$((failed + ${bad:-0}))
    sed -n '/<TextMessages>/,/<\/TextMessages>/{s/ *<[^>]*>//g;/./p}' "$report" 2>/dev/null
    # A run that broke off, or ran nothing, must not pass for one.
    if [ "$code" != 0 ] || [ "${ok:-0}" = 0 ]; then
        cat "$work/$project.log"
        [ "${bad:-0}" = 0 ] && failed=$((failed + 1))
    fi
}

# Spoilt texts and files through the extractor.
fuzz() {
    say "Fuzzing the extractor with ${TEXTS:-100000} texts …"
    DEFENCETIES_FUZZ_TEXTS=${TEXTS:-100000} run_tests DefenceTies.Extraction.Tests DefenceTies.Extraction.Tests.Fuzz
}

# Growth and the two seconds for a megabyte, with optimised code.
speed() {
    say "Measuring growth and speed …"
    run_tests DefenceTies.Extraction.Tests DefenceTies.Extraction.Tests.Speed
}

# Many random histories: imports, edits, merges, splits, refusals and undos, all undone again.
histories() {
    say "Undoing ${HISTORIES:-100} random histories on each database …"
    DEFENCETIES_HISTORY_SEEDS=${HISTORIES:-100} run_tests DefenceTies.Register.Tests DefenceTies.Register.Tests.Undoing
}

[ $# -gt 0 ] || set -- fuzz speed histories
for kind in "$@"; do
    case $kind in
        fuzz | speed | histories) "$kind" ;;
        *) say "There is no load called '$kind'. Known: fuzz, speed, histories."; failed=$((failed + 1)) ;;
    esac
done

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
