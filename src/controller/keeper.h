// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace patwarden {

/// Collects the first failure of a long row of writes, so that each need not be looked at by itself. After a
/// failure keep() hands out default values; whoever asks for result() at the end commits nothing.
class Keeper
{
public:
    template <typename T>
    T keep(Result<T> result)
    {
        if (result)
            return std::move(result).value();
        keep(Result<void>(result.error()));
        return T{};
    }
    void keep(const Result<void> &result)
    {
        if (m_result)
            m_result = result;
    }

    [[nodiscard]] const Result<void> &result() const { return m_result; }

private:
    Result<void> m_result;
};

} // namespace patwarden
