#pragma once

#include <QString>

#include "netcore/base/error.h"

namespace everyport {

/// The text without its full stop, for a sentence of which it is a part: those of Error::fromErrno are sentences, which
/// others may follow.
inline QString textWithin(const Error& error)
{
    return error.text.endsWith(QLatin1Char('.')) ? error.text.chopped(1) : error.text;
}

} // namespace everyport
