#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every test that docs/requirements.md lists for a requirement exists and names it.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

wrong=0
shown=0
while IFS='|' read -r _ requirement _ tests _; do
    requirement=${requirement// /}
    while read -r test; do
        source=$(find tests -name "$test.cpp")
        if [ -z "$source" ]; then
            echo "docs/requirements.md lists $test for $requirement: there is no such test."
            wrong=1
        elif ! grep -qE "$requirement\b" "$source"; then
            echo "docs/requirements.md lists $test for $requirement: $source does not name it."
            wrong=1
        fi
        shown=$((shown + 1))
    done < <(grep -oE 'tst_[a-z]+' <<<"$tests")
done < <(grep -E '^\| R-' docs/requirements.md)
echo "$shown times a test shows a requirement"
[ "$wrong" -eq 0 ] && [ "$shown" -gt 0 ]
