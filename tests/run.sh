#!/usr/bin/env bash
# Runs every test. Installs what they need when it may (Chromium, PostgreSQL), starts a PostgreSQL of its own on
# loopback and stops it again. Ends in one line: "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

work=$(mktemp -d)
. tests/postgres.sh

clean_up() {
    stop_postgres
    rm -rf "$work"
}
trap clean_up EXIT

find_chromium() {
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
        [ -n "$name" ] && command -v "$name" 2>/dev/null && return 0
    done
    return 1
}

# Readers of other people, to which the tests show what is exported.
install_readers() {
    command -v node >/dev/null && command -v npm >/dev/null || install nodejs npm || return 1
    [ tests/Readers/node_modules/.package-lock.json -nt tests/Readers/package-lock.json ] && return 0
    say "Installing the readers of tests/Readers …"
    (cd tests/Readers && npm ci --no-audit --no-fund) >"$work/npm.log" 2>&1 || { tail -n 5 "$work/npm.log" >&2; return 1; }
}

left_out=0
if chromium=$(find_chromium) || { install chromium && chromium=$(find_chromium); }; then
    export CHROMIUM="$chromium"
else
    say "Chromium is missing: the browser tests will fail."
fi
if ! start_postgres; then
    say "PostgreSQL is missing: the register was not tested on it."
    [ "${CI:-}" = true ] && left_out=1
fi

if ! install_readers; then
    say "The readers of tests/Readers are missing: exports were not shown to them."
    [ "${CI:-}" = true ] && left_out=1
fi

# Optimised, and without gathering what could be optimised further: the programs that tests start are short-lived.
export DOTNET_TieredPGO=0
say "Building …"
if ! dotnet build -c Release --nologo -v quiet -clp:ErrorsOnly; then
    echo "0 passed, 1 failed"
    exit 1
fi

# Runs the tests of a project and keeps its figures: passed, failed, left out.
run_project() {
    local name=$1 report="$work/$1.trx" code counters ok bad ran
    say "$name …"
    "tests/$name/bin/Release/net10.0/$name" -noLogo -noColor -trx "$report" >"$work/$name.log" 2>&1
    code=$?
    # The figures of the collections and whatever else the tests measure.
    sed -n '/<TextMessages>/,/<\/TextMessages>/{s/ *<[^>]*>//g;/./p}' "$report" 2>/dev/null >&2
    counters=$(grep -o '<Counters [^>]*>' "$report" 2>/dev/null | head -n 1)
    ok=$(printf '%s' "$counters" | sed -n 's/.* passed="\([0-9]*\)".*/\1/p')
    bad=$(printf '%s' "$counters" | sed -n 's/.* failed="\([0-9]*\)".*/\1/p')
    ran=$(printf '%s' "$counters" | sed -n 's/.* total="\([0-9]*\)".*/\1/p')
    if [ "$code" != 0 ] || [ -z "$counters" ]; then
        cat "$work/$name.log"
        # A run that broke off without a report must not pass for one.
        [ "${bad:-0}" = 0 ] && bad=1
    fi
    say "$name: ${ok:-0} passed, ${bad:-0} failed (after $SECONDS s in all)"
    echo "${ok:-0} ${bad:-0} $((${ran:-0} - ${ok:-0} - ${bad:-0}))" >"$work/$name.figures"
}

# The register's tests wait for databases and processes more than they compute, so that others run beside them; the
# browser's come last and alone, since they watch how quickly a page answers.
beside_register=()
for project in tests/*.Tests/*.csproj; do
    name=$(basename "$project" .csproj)
    case "$name" in
        DefenceTies.Register.Tests | DefenceTies.Browser.Tests) ;;
        *) beside_register+=("$name") ;;
    esac
done
run_project DefenceTies.Register.Tests &
register_tests=$!
for name in "${beside_register[@]}"; do
    run_project "$name"
done
wait "$register_tests"
run_project DefenceTies.Browser.Tests

passed=0
skipped=0
failed=$left_out
for name in DefenceTies.Register.Tests "${beside_register[@]}" DefenceTies.Browser.Tests; do
    read -r ok bad left <"$work/$name.figures" || { ok=0 bad=1 left=0; }
    passed=$((passed + ok))
    failed=$((failed + bad))
    skipped=$((skipped + (left > 0 ? left : 0)))
done

[ "$skipped" = 0 ] || say "Left out, for want of a program or because another test runs them: $skipped"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
