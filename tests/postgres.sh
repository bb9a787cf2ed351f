# For scripts that need PostgreSQL: installs it when it may, starts one of their own on loopback in the folder $work, and
# stops it. What sources this defines say and work.

postgres_pid=""

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

stop_postgres() {
    if [ -n "$postgres_pid" ]; then
        kill -INT "$postgres_pid" 2>/dev/null
        wait "$postgres_pid" 2>/dev/null
    fi
}
