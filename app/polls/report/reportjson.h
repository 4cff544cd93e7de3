#pragma once

#include <optional>

#include <QByteArray>

#include "app/polls/report/report.h"

namespace everyport::polls {

/// A report on its way from one program to another, and for scripts. What is optional is left out.
QByteArray reportToJson(const Report& report);
std::optional<Report> reportFromJson(const QByteArray& json); ///< Nothing: it is none. May be anybody's.

} // namespace everyport::polls
