#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake/updatetranslations.sh [FOLDER]: brings patwarden_en.ts and patwarden_de.ts in FOLDER (translations/) up to date
# with every text in src/ and forms/. English has only what has a plural. A warning of lupdate (a class without Q_OBJECT,
# a tr() it cannot read) is a failure. LUPDATE names another lupdate than Qt's own.
set -euo pipefail

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
folder=${1:-translations}
lupdate=${LUPDATE:-$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)}
command -v "$lupdate" >/dev/null || {
    echo "updatetranslations: there is no lupdate ($lupdate); Debian has it in qt6-l10n-tools" >&2
    exit 1
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# A sorted list instead of folders: the order of the entries must not depend on the file system.
find src forms \( -name '*.cpp' -o -name '*.h' -o -name '*.ui' \) | LC_ALL=C sort >"$work/files"

# No locations: else every edit anywhere in a file would change the .ts.
update() {
    local file=$1
    shift
    "$lupdate" -silent -locations none -no-obsolete -source-language en_US "$@" -I src -I src/apps "@$work/files" -ts "$file" \
        2>"$work/said" || {
        cat "$work/said" >&2
        exit 1
    }
    if [ -s "$work/said" ]; then
        cat "$work/said" >&2
        echo "updatetranslations: lupdate warned, see above" >&2
        exit 1
    fi
}
update "$folder/patwarden_en.ts" -target-language en_US -pluralonly
update "$folder/patwarden_de.ts" -target-language de_DE
