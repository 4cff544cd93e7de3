#pragma once

#include <QByteArray>

namespace everyport::simple {

/// RFC 867: "Friday, November 20, 2026 12:00:00-UTC" and CR LF, in English whoever runs the program.
QByteArray daytimeText(qint64 wallMsecs);
/// RFC 868: seconds since 1900, four bytes, the highest first; begins anew in 2036.
QByteArray timeBytes(qint64 wallMsecs);

} // namespace everyport::simple
