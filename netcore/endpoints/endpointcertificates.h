#pragma once

#include "netcore/endpoints/endpoint.h"
#include "netcore/tls/certificatewatch.h"

namespace everyport {

/// The certificates that a place names itself, as they are now: certificate=FILE:key=FILE, which comes first, and those
/// of the folder certificates=, NAME.crt with NAME.key, for each name; "*.example.org.crt" for the names of a domain.
/// Of names that differ in their case alone the one in small letters comes first. None: it names no certificate. A
/// wrapper names those of the place that it stands before. Reads the folder, on any thread.
QList<CertificateWatch::Files> certificatesNamedBy(const Endpoint& endpoint);

} // namespace everyport
