// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/configfile.h"

#include <cstdint>
#include <cstdlib>

using namespace patwarden;

/// Each line is an entry, a problem, or neither; lines are those of the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const ConfigFile file = ConfigFile::parse(text);
    const qsizetype lines = text.count('\n') + 1;
    for (const ConfigEntry &entry : file.entries()) {
        if (entry.key.isEmpty() || entry.line < 1 || entry.line > lines)
            std::abort();
    }
    for (const ConfigProblem &problem : file.problems()) {
        if (problem.sentence.isEmpty() || problem.line > lines)
            std::abort();
    }
    return 0;
}
