#pragma once

#include <QString>

#include "netcore/result.h"

namespace everyport {

/// A name as accounts keep it: PRECIS UsernameCaseMapped (RFC 8265 §3.3), without what a JID's localpart may not
/// hold (RFC 7622 §3.3.1). What stands behind an @ is cut off. Malformed/BadValue says what is wrong.
Result<QString> preparedUsername(const QString& name);

/// A password as its keys are made from: SASLprep (RFC 4013). RFC 8265 has OpaqueString in its place, but a SCRAM
/// client prepares the password itself, and those in the field do as RFC 5802 says. Characters that came after
/// Unicode 3.2 are let through as they are.
Result<QString> preparedPassword(const QString& password);

} // namespace everyport
