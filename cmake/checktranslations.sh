#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The test translations_are_fresh: the committed .ts files are what cmake/updatetranslations.sh makes of the sources, no
# entry is unfinished, and every translation has the places to fill in (%1, %n, …) of its source.
set -euo pipefail

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp translations/*.ts "$copy"
cmake/updatetranslations.sh "$copy"

status=0
complain() {
    printf '%s\n' "$*"
    status=1
}

for file in translations/patwarden_en.ts translations/patwarden_de.ts; do
    # Not a bare diff: what is missing is what one has to look at.
    if ! diff -u "$file" "$copy/$(basename "$file")" >"$copy/difference"; then
        head -n 60 "$copy/difference"
        complain "$file is not what is in the sources; run cmake/updatetranslations.sh and translate what is new."
    fi

    unfinished=$(grep -c 'type="unfinished"' "$file" || true)
    if [ "$unfinished" -gt 0 ]; then
        awk 'BEGIN { RS = "</message>" }
             /type="unfinished"/ && match($0, /<source>[^<]*/) { print "    " substr($0, RSTART + 8, RLENGTH - 8) }' \
            "$file" | head -n 20
        complain "$file: $unfinished unfinished."
    fi

    # One of several plural forms may leave the number out ("One request"), but nothing else.
    wrong=$(awk '
        function places(text, found, list, i) {
            gsub(/%L/, "%", text)
            for (i = 1; i <= 9; i++) if (index(text, "%" i)) list = list " %" i
            return list
        }
        function report() { print "    " source }
        BEGIN { RS = "</message>" }
        match($0, /<source>[^<]*/) && !/type="unfinished"/ {
            source = substr($0, RSTART + 8, RLENGTH - 8)
            rest = $0
            sub(/.*<translation[^>]*>/, "", rest)
            sub(/<\/translation>.*/, "", rest)
            number = index(source, "%n") || index(source, "%Ln")
            if (/numerus="yes"/) {
                count = split(rest, forms, "</numerusform>") - 1
                for (i = 1; i <= count; i++)
                    if (places(forms[i]) != places(source)) { report(); next }
                if (number && !(index(forms[count], "%n") || index(forms[count], "%Ln"))) report()
            } else if (places(rest) != places(source))
                report()
        }' "$file")
    if [ -n "$wrong" ]; then
        printf '%s\n' "$wrong"
        complain "$file: the translations of these do not have the same places to fill in."
    fi
done
exit $status
