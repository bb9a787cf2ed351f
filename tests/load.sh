#!/usr/bin/env bash
# Runs what takes too long for every change, one function a kind. Ends in one line: "N passed, N failed".
#   bash tests/load.sh                  all kinds
#   bash tests/load.sh fuzz             the named ones only
#   TEXTS=500 bash tests/load.sh fuzz   with another count
#   KILLS=20 bash tests/load.sh kills   likewise
# Kills, faults and histories need PostgreSQL: it is installed and started on loopback as by tests/run.sh, unless
# DEFENCETIES_TEST_POSTGRES names a server.
set -uo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

work=$(mktemp -d)
disk=""
. tests/postgres.sh
clean_up() {
    stop_postgres
    [ -n "$disk" ] && umount "$disk" 2>/dev/null
    rm -rf "$work"
}
trap clean_up EXIT
passed=0
failed=0

# Runs the tests of a namespace of a test project, adds to the counts, and shows what the tests print. What stands after
# the namespace is said to the test program as it is.
run_tests() {
    local project=$1 namespace=$2 report="$work/$1.trx"
    shift 2
    if ! dotnet build "tests/$project" --nologo -c Release -v quiet -clp:ErrorsOnly >"$work/build.log" 2>&1; then
        cat "$work/build.log" >&2
        failed=$((failed + 1))
        return
    fi
    "tests/$project/bin/Release/net10.0/$project" -noLogo -noColor -namespace "$namespace" "$@" -trx "$report" >"$work/$project.log" 2>&1
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

# What is not tried on both databases is not tried.
need_postgres() {
    [ -n "${DEFENCETIES_TEST_POSTGRES:-}" ] || start_postgres || { say "PostgreSQL is missing: only SQLite is tried."; failed=$((failed + 1)); }
}

# Spoilt texts and files through the extractor.
fuzz() {
    say "Fuzzing the extractor with ${TEXTS:-100000} texts …"
    DEFENCETIES_FUZZ_TEXTS=${TEXTS:-100000} run_tests DefenceTies.Extraction.Tests DefenceTies.Extraction.Tests.Fuzz
}

# Growth and the two seconds for a megabyte, with optimised code.
speed() {
    say "Measuring growth and speed …"
    run_tests DefenceTies.Extraction.Tests DefenceTies.Extraction.Tests.Speed -explicit on
}

# kill -9 of imports, edits, drafts, articles taken in, CSV brought back and migrations, at any moment and inside transactions.
kills() {
    say "Killing ${KILLS:-200} imports, edits, editors’ desks and migrations …"
    need_postgres
    DEFENCETIES_KILLS=${KILLS:-200} run_tests DefenceTies.Register.Tests DefenceTies.Register.Tests.Kills
}

check() {
    if [ "$2" = yes ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        say "FAILED: $1"
    fi
}

yes_if() { if "$@"; then echo yes; else echo no; fi; }

# The faults of the tests, and the program itself on a disk that is really full.
faults() {
    need_postgres
    say "Damaging files, taking servers away, filling disks …"
    run_tests DefenceTies.Register.Tests DefenceTies.Register.Tests.Faults
    full_disk
}

# A disk of a few megabytes, where mounting is allowed; elsewhere it says that this was not tried.
full_disk() {
    dotnet build src/DefenceTies.Web --nologo -c Release -v quiet -clp:ErrorsOnly >"$work/build.log" 2>&1 || { cat "$work/build.log" >&2; failed=$((failed + 1)); return; }
    local program="src/DefenceTies.Web/bin/Release/net10.0/DefenceTies.Web.dll" register="$work/disk/register.db" seeds="$PWD/seeds" size
    mkdir "$work/disk"
    if mount -t tmpfs -o size=64m tmpfs "$work/disk" 2>/dev/null; then
        disk="$work/disk"
    else
        say "A disk cannot be mounted here: full disks were not tried on the program itself."
        return
    fi

    defenceties() { dotnet "$program" "$@" "--ConnectionStrings:Register=Data Source=$register"; }

    # Room for the tables and the facts of the world, and next to none for the articles.
    defenceties import "$seeds/none.txt" >/dev/null 2>&1
    size=$(($(df --output=avail -k "$disk" | tail -n 1) - 60))
    head -c "$((size * 1024))" /dev/zero >"$disk/filler"
    defenceties import "$seeds" >"$work/full.out" 2>"$work/full.err"
    check "an import onto a full disk ends with an error" "$(yes_if [ $? != 0 ])"
    check "an import onto a full disk says so" "$(yes_if grep -q 'disk of the register is full' "$work/full.err")"
    defenceties backup "$disk/backup" >/dev/null 2>"$work/full.err"
    check "a backup onto a full disk ends with an error" "$(yes_if [ $? != 0 ])"
    check "a backup onto a full disk leaves no file" "$(yes_if [ ! -e "$disk/backup" -a ! -e "$disk/backup.partial" ])"
    rm "$disk/filler"
    defenceties import "$seeds" >"$work/freed.out" 2>&1
    check "once there is room the import goes on" "$(yes_if [ $? = 0 ])"
    check "nothing was lost: all five seeds stand" "$(yes_if [ "$(defenceties import "$seeds" 2>/dev/null | grep -c '5 unchanged')" = 1 ])"
    defenceties backup "$work/backup" >/dev/null 2>&1
    head -c "$(($(df --output=avail -k "$disk" | tail -n 1) * 1024 - 100000))" /dev/zero >"$disk/filler"
    defenceties export --format ndjson >"$work/before.ndjson" 2>/dev/null
    defenceties restore "$work/backup" --replace >/dev/null 2>"$work/full.err"
    check "a restore onto a full disk ends with an error" "$(yes_if [ $? != 0 ])"
    rm "$disk/filler"
    defenceties export --format ndjson >"$work/after.ndjson" 2>/dev/null
    check "a restore onto a full disk leaves the register as it was" "$(yes_if cmp -s "$work/before.ndjson" "$work/after.ndjson")"
    umount "$disk" && disk=""
}

# Many random histories: imports, edits, merges, splits, refusals and undos, all undone again.
histories() {
    need_postgres
    say "Undoing ${HISTORIES:-100} random histories on each database …"
    DEFENCETIES_HISTORY_SEEDS=${HISTORIES:-100} run_tests DefenceTies.Register.Tests DefenceTies.Register.Tests.Undoing
}

[ $# -gt 0 ] || set -- fuzz speed kills faults histories
for kind in "$@"; do
    case $kind in
        fuzz | speed | kills | faults | histories) "$kind" ;;
        *) say "There is no load called '$kind'. Known: fuzz, speed, kills, faults, histories."; failed=$((failed + 1)) ;;
    esac
done

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
