#pragma once

#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// A password as SCRAM's keys are made from (RFC 4013, RFC 5802 §2.2). RFC 8265 has precis::opaque in its place, but
/// a SCRAM client prepares the password itself, and those in the field do as RFC 5802 says. Characters that came
/// after Unicode 3.2 are let through as they are. Malformed/BadValue. Any thread.
Result<QString> saslprep(const QString& text);

} // namespace everyport
