#pragma once

#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// An Error of Reason::BadValue where no type of service is called so: what names one for an account must not count for
/// nothing.
Result<Done> checkServiceTypeName(const QString& name);

} // namespace everyport
