#pragma once

#include <QLoggingCategory>

namespace everyport {

/// What netcore has to tell a person beyond its errors: callbacks that threw. Its lines go past the program's log; what
/// that should have is reported as a failure that nobody took (netcore/task/unhandledfailure.h).
Q_DECLARE_LOGGING_CATEGORY(netcoreLog)

} // namespace everyport
