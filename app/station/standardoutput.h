#pragma once

#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// Writes to standard output, to the end: what is printed there may be all that somebody has of it. Closed where
/// whoever read it has gone (`| head`); else the error says what to do, and a command ends with EX_IOERR.
Result<Done> writeOut(const QByteArray& bytes);
Result<Done> writeOut(const QString& text); ///< As the terminal has its letters.

/// The same for a command that ends with it: the exit code, after a complaint where it is not EX_OK. Nobody hears of a
/// reader that has gone.
int printed(const QString& text, const QString& program);
int codeOfPrinting(const Error& error, const QString& program);

} // namespace everyport
