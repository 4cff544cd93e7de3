#pragma once

#include <QList>
#include <QStringList>

namespace everyport {

/// Under which terms a library is used that the programs are made of. A value.
struct LibraryLicence {
    QString library;
    QString licence;   ///< By its name in the SPDX list, or "public domain".
    QStringList files; ///< What the linker calls it: "libssl". None where it is headers only.
};
/// All of them. A test holds them against what the programs and their parts are linked with.
QList<LibraryLicence> libraryLicences();

} // namespace everyport
