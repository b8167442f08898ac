#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail

if [ $# -ne 3 ] || { [ "$1" != start ] && [ "$1" != stop ]; }; then
    cat <<'TEXT'
tests/support/postgresqlcluster.sh start|stop FOLDER PORT

A throw-away PostgreSQL 15 cluster in FOLDER (a new one, with a short path: its socket lies in it), for tests. It listens
on the socket, where everybody is let in, and with TLS on 127.0.0.1, where passwords are asked for. Nothing is kept safe on
disk. The superuser is patwarden, password "throw away":

    PATWARDEN_TEST_DATABASE="postgresql://patwarden@/postgres?host=FOLDER&port=PORT" build/release/bin/tst_query
TEXT
    exit 2
fi
action=$1
folder=$2
port=$3

bin=/usr/lib/postgresql/15/bin
[ -x "$bin/initdb" ] || bin=$(pg_config --bindir)

# The server refuses to be run by root.
as_owner() {
    if [ "$(id -u)" -eq 0 ]; then
        runuser -u postgres -- "$@"
    else
        "$@"
    fi
}

# Memory is faster than any disk, where there is enough of it.
data=$folder/data
if [ "$(df --output=avail /dev/shm 2>/dev/null | tail -n 1)" -gt 4000000 ] 2>/dev/null; then
    data=/dev/shm/$(basename -- "$folder")
fi

stop() {
    if [ -d "$data" ]; then
        as_owner "$bin/pg_ctl" -D "$data" -m immediate stop >/dev/null 2>&1 || true
    fi
    rm -rf -- "$folder" "$data"
}

start() {
    stop # what an interrupted run left
    mkdir -m 700 -- "$folder"
    mkdir -m 700 -- "$data"
    if [ "$(id -u)" -eq 0 ]; then chown postgres: "$folder" "$data"; fi
    cd "$folder"
    echo "throw away" | as_owner tee "$folder/password" >/dev/null
    as_owner "$bin/initdb" -D "$data" -U patwarden -E UTF8 --locale=C.UTF-8 -A trust --pwfile="$folder/password" \
        --no-sync --no-instructions >/dev/null
    as_owner openssl req -new -x509 -days 2 -nodes -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -subj /CN=localhost \
        -keyout "$data/server.key" -out "$data/server.crt" 2>/dev/null
    as_owner tee "$data/pg_hba.conf" >/dev/null <<'TEXT'
local   all all              trust
hostssl all all 127.0.0.1/32 scram-sha-256
TEXT
    as_owner tee -a "$data/postgresql.conf" >/dev/null <<TEXT
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = '$folder'
ssl = on
fsync = off
synchronous_commit = off
full_page_writes = off
shared_buffers = 64MB
autovacuum = off
TEXT
    if ! as_owner "$bin/pg_ctl" -D "$data" -l "$folder/log" -w start >/dev/null; then
        cat "$folder/log" >&2
        return 1
    fi
}

"$action"
