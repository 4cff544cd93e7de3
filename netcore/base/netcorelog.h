#pragma once

#include <QLoggingCategory>

namespace everyport {

/// What netcore has to tell a person beyond its errors: descriptors that ran out, callbacks that threw.
Q_DECLARE_LOGGING_CATEGORY(netcoreLog)

} // namespace everyport
