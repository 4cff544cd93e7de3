#pragma once

#include <QString>

namespace everyport {

class Station;

// Texts for whoever mends the program: in English, whatever the window speaks.

/// Which program it is: version, build, system and libraries. `desktop`: a line of the window's, or nothing.
QString versionReport(const QString& program, const QString& desktop);
/// What a person sends who reports a problem: that, which types of services there are and whether they run, the last
/// hundred lines of the log without debug lines, and the report of the newest crash, if there is one. No service's
/// name or address stands in it but in lines of the log, which people read before they send it; secrets are blanked by
/// the log. Looks at the disk, shortly.
QString problemReport(Station& station, const QString& program, const QString& desktop);

} // namespace everyport
