#pragma once

#include <QByteArray>
#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// Asks twice at the terminal, without showing what is typed; or takes the first line of standard input.
/// Malformed/BadSyntax where there is no terminal to ask at.
Result<QByteArray> askPassword(const QString& name, bool fromStandardInput);

} // namespace everyport
