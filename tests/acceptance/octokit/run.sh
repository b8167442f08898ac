#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh <folder to work in> <writeestate> <patwardenctl> <patwardend>: fetches GitHub's client as package-lock.json says, once, and runs octokit.mjs.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
work=$1
programs=("${@:2}")

fail() {
    printf 'octokit: %s\n' "$*" >&2
    exit 1
}

for program in node npm; do
    command -v "$program" >/dev/null || fail "$program is missing (Debian: nodejs and npm)."
done
[ "$(node -p 'process.versions.node.split(".")[0]')" -ge 18 ] || fail "node $(node --version) is too old: 18 or newer."

mkdir -p "$work"
cp -- "$here"/{package.json,package-lock.json,octokit.mjs,openapi.json} "$work"
cd -- "$work"
# What was fetched stays as long as what is asked for is the same.
if ! cmp -s package-lock.json fetched.json; then
    npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
    cp package-lock.json fetched.json
fi
exec node octokit.mjs "${programs[@]}"
