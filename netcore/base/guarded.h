#pragma once

#include <optional>

#include "netcore/base/error.h"

namespace everyport {

/// Inside a catch: what was thrown as a Local error, and a line of it in the log. `where` names who threw.
Error errorFromException(const QString& where);

/// The loop's edge. Everyport's own code returns errors, but a library below a protocol may throw, and one connection's
/// trouble must not end the others': what is thrown is logged and given back.
template <typename Call>
std::optional<Error> guarded(const char* where, Call&& call)
{
    try {
        call();
        return std::nullopt;
    } catch (...) {
        return errorFromException(QString::fromLatin1(where));
    }
}

} // namespace everyport
