#pragma once

#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// A name as accounts keep it: precis::localpart, without what stands behind an @. Malformed/BadValue says what is
/// wrong.
Result<QString> preparedUsername(const QString& name);

/// The name as somebody wrote it, where that differs from the prepared one in capitals alone; else empty. For showing.
QString writtenUsername(const QString& name, const QString& prepared);

/// A password as its keys are made from: saslprep, and never longer than 1,024 characters.
Result<QString> preparedPassword(const QString& password);

} // namespace everyport
