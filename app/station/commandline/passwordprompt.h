#pragma once

#include <QByteArray>
#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// Asks twice at the terminal, without showing what is typed; or takes the first line of standard input.
/// Malformed/BadSyntax where there is no terminal to ask at.
Result<QByteArray> askPassword(const QString& name, bool fromStandardInput);
/// A line that may be seen while it is typed: asked for where standard input is a terminal, else its first line.
/// Malformed/BadSyntax, with `missing`, where there is none.
Result<QByteArray> askLine(const QString& question, const QString& missing);

} // namespace everyport
