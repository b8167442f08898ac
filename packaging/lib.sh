# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run and packaging/test share. To be sourced under `set -euo pipefail`; changes to the project's folder.

program="packaging/$(basename -- "$0")"
build=build/release
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." || exit

say() { printf '==> %s\n' "$*"; }

fail() {
    printf '%s: %s\n' "$program" "$*" >&2
    exit 1
}

# The packages of the sections named, a line each. "nodejs unless node" counts only where there is no command `node`.
packages_of() {
    local section package command
    for section in "$@"; do
        awk -v wanted="[$section]" '
            { sub(/#.*/, "") }
            /^\[/ { inside = ($1 == wanted); next }
            inside && NF { print $1, ($2 == "unless" ? $3 : "") }' packaging/dependencies
    done | while read -r package command; do
        if [ -z "$command" ] || ! command -v "$command" >/dev/null; then
            printf '%s\n' "$package"
        fi
    done
}

# Those of the packages named that are not installed.
missing_of() {
    local package
    for package in "$@"; do
        case $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true) in
            installed) ;;
            *) printf '%s\n' "$package" ;;
        esac
    done
}

# Installs what is missing of the sections named. Does nothing, and needs no rights, where nothing is.
install_packages() {
    command -v dpkg-query apt-get >/dev/null ||
        fail "this machine has no apt. The packages it needs, by their names in Debian 12, are in packaging/dependencies."

    local -a wanted missing apt
    mapfile -t wanted < <(packages_of "$@")
    [ ${#wanted[@]} -gt 0 ] || fail "packaging/dependencies lists nothing for $*."
    mapfile -t missing < <(missing_of "${wanted[@]}")
    if [ ${#missing[@]} -eq 0 ]; then
        say "All ${#wanted[@]} packages are installed."
        return
    fi

    apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3)
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            fail "packages are missing, and installing them takes root or sudo. As root: apt-get install ${missing[*]}"
        apt=(sudo "${apt[@]}")
    fi
    say "Installing ${#missing[@]} of ${#wanted[@]} packages: ${missing[*]}"
    "${apt[@]}" update || say "apt could not refresh its lists; trying with those that are here."
    "${apt[@]}" install -y --no-install-recommends "${missing[@]}" ||
        fail "apt could not install the packages; its own words are above. They are those of Debian 12 and newer."
}

# As many jobs as there are processors, as long as each has a gigabyte and a half: files are compiled in bundles.
build_jobs() {
    local jobs memory
    jobs=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1500000) }' /proc/meminfo)
    [ "${memory:-1}" -ge "$jobs" ] || jobs=${memory:-1}
    [ "$jobs" -ge 1 ] || jobs=1
    printf '%s\n' "$jobs"
}

# Configures and builds the targets named; "all" is everything.
build_release() {
    say "Building (Release) in $build: $*"
    cmake --preset release -Wno-dev >"$(log_of configure)" 2>&1 || {
        tail -n 30 "$(log_of configure)" >&2
        fail "CMake could not configure the build; the last lines are above, all of them are in $(log_of configure)."
    }
    cmake --build --preset release --parallel "$(build_jobs)" --target "$@" ||
        fail "the build stopped; the compiler's words are above."
}

log_of() {
    mkdir -p "$build"
    printf '%s/%s.log\n' "$build" "$1"
}
