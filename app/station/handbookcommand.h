#pragma once

#include "app/station/commandline/commandline.h"

namespace everyport {

/// `handbook`: prints the names of the pages, a page as text or as a manual page, or where words stand. `program`
/// begins the complaints.
int runHandbookCommand(const CommandLine& line, const QString& program);

} // namespace everyport
