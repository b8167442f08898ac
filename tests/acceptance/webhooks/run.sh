#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh TELLER FOLDER: fetches what check.mjs needs into FOLDER, as package-lock.json pins it, and runs it.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
teller=$1
folder=$2

mkdir -p "$folder"
# What was fetched, whole, stays as long as what is asked for is the same.
if ! cmp -s "$here/package-lock.json" "$folder/fetched.json"; then
    cp "$here/package.json" "$here/package-lock.json" "$folder/"
    (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
    cp "$here/package-lock.json" "$folder/fetched.json"
fi
rm -f "$folder"/webhooks.db*
exec node "$here/check.mjs" "$teller" "$folder/webhooks.db" "$folder"
