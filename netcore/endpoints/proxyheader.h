#pragma once

#include <optional>

#include <QByteArray>

#include "netcore/address/address.h"
#include "netcore/base/result.h"

namespace everyport {

/// What a proxy such as HAProxy says of the caller it passes on, before anything else: the PROXY protocol, version 1
/// (text) and 2 (binary), by its specification of 2020. A value.
struct ProxyHeader {
    static constexpr qsizetype largest = 4096; ///< More than that of extras is refused; a v1 line has 107 at most.

    bool isLocal = false;     ///< The proxy itself calls, to see whether we are there, or does not know for whom.
    Address source = {};      ///< The caller.
    Address destination = {}; ///< Where they called.
    qsizetype size = 0;       ///< How many bytes the header had.

    /// Nothing while it is not all there. Malformed/BadSyntax as soon as it can be none.
    static Result<std::optional<ProxyHeader>> parse(QByteArrayView bytes);
};

} // namespace everyport
