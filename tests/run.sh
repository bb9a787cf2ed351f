#!/usr/bin/env bash
# Runs every test. Installs what they need when it may (Chromium, PostgreSQL), starts a PostgreSQL of its own on
# loopback and stops it again. Ends in one line: "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

work=$(mktemp -d)
postgres_pid=""

clean_up() {
    if [ -n "$postgres_pid" ]; then
        kill -INT "$postgres_pid" 2>/dev/null
        wait "$postgres_pid" 2>/dev/null
    fi
    rm -rf "$work"
}
trap clean_up EXIT

install() {
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        say "Installing $* …"
        export DEBIAN_FRONTEND=noninteractive
        { apt-get install -y --no-install-recommends "$@" || { apt-get update && apt-get install -y --no-install-recommends "$@"; }; } >"$work/apt.log" 2>&1 \
            || { tail -n 5 "$work/apt.log" >&2; return 1; }
    else
        say "Cannot install $*: that needs apt-get and root. Install it by hand."
        return 1
    fi
}

find_chromium() {
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
        [ -n "$name" ] && command -v "$name" 2>/dev/null && return 0
    done
    return 1
}

find_postgres() {
    for folder in /usr/lib/postgresql/*/bin /usr/local/pgsql/bin /opt/homebrew/opt/postgresql@*/bin; do
        [ -x "$folder/initdb" ] && printf '%s\n' "$folder" && return 0
    done
    command -v initdb >/dev/null && dirname "$(command -v initdb)"
}

# PostgreSQL refuses to run as root, so root hands its folder to a user of lesser rank. The program takes the place of
# the shell that calls this, so that the id of a background job is the program's own.
become_postgres() {
    if [ "$(id -u)" = 0 ]; then
        exec setpriv --reuid="$postgres_user" --regid="$postgres_user" --clear-groups "$@"
    else
        exec "$@"
    fi
}

start_postgres() {
    local bin port data
    bin=$(find_postgres) || { install postgresql && bin=$(find_postgres); } || return 1
    postgres_user=$(id -u postgres >/dev/null 2>&1 && echo postgres || echo nobody)
    data="$work/postgres"
    mkdir -p "$data"
    if [ "$(id -u)" = 0 ]; then
        chown "$postgres_user" "$data"
        chmod 711 "$work"
    fi
    port=$(free_port)
    (become_postgres "$bin/initdb" -D "$data" -U defenceties --auth=trust --encoding=UTF8 --locale=C) >"$work/initdb.log" 2>&1 || { tail -n 5 "$work/initdb.log" >&2; return 1; }
    become_postgres "$bin/postgres" -D "$data" -h 127.0.0.1 -p "$port" -k "$data" -c fsync=off -c max_connections=200 >"$work/postgres.log" 2>&1 &
    postgres_pid=$!
    for _ in $(seq 1 100); do
        if "$bin/pg_isready" -q -h 127.0.0.1 -p "$port"; then
            export DEFENCETIES_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=defenceties;Database=postgres"
            return 0
        fi
        sleep 0.1
    done
    tail -n 5 "$work/postgres.log" >&2
    return 1
}

free_port() {
    for port in $(seq 54320 54420); do
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
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

say "Building …"
if ! dotnet build --nologo -v quiet -clp:ErrorsOnly; then
    echo "0 passed, 1 failed"
    exit 1
fi

# Runs the tests of a project and keeps its figures: passed, failed, left out.
run_project() {
    local name=$1 report="$work/$1.trx" code counters ok bad ran
    say "$name …"
    "tests/$name/bin/Debug/net10.0/$name" -noLogo -noColor -trx "$report" >"$work/$name.log" 2>&1
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
