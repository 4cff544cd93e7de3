#pragma once

#include "app/station/servicefiles/servicefiles.h"

namespace everyport {

/// What is to be said of the certificates that a service's file names, by its options and in its places, and of those
/// whom its places trust.
struct GivenCertificates {
    QList<Error> faults = {}; ///< Of a service that is to start: what cannot be read or used.
    QStringList remarks = {}; ///< What works and should not be left so: those out of date.
};

/// Reads the files that are named, as they are now. `file` is without faults of its own.
GivenCertificates certificatesGivenBy(const ServiceFile& file, const OptionList& options);

} // namespace everyport
