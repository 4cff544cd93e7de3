#pragma once

#include <QByteArray>

#include "netcore/base/result.h"

namespace everyport {

/// Has a report (reportToJson) drawn as a PDF by `everyport --draw-report` (ui/paper): paper needs fonts and a
/// painter, and everyportd stays without either. Waits for it; for a process that does nothing else, before or after
/// its QCoreApplication. Local/NotFound where it is not installed.
Result<QByteArray> drawReport(const QByteArray& json);

} // namespace everyport
