#pragma once

#include "netcore/endpoints/endpoint.h"
#include "netcore/tls/certificatewatch.h"

namespace everyport {

/// The certificates that a place names itself, as they are now: certificate=FILE:key=FILE, which comes first, and those
/// of the folder certificates=, NAME.crt with NAME.key, for each name; "*.example.org.crt" for the names of a domain.
/// Of names that differ in their case alone the one in small letters comes first. None: it names no certificate. A
/// wrapper names those of the place that it stands before. Reads the folder, on any thread.
QList<CertificateWatch::Files> certificatesNamedBy(const Endpoint& endpoint);

/// Whom a place that names trust=FILE trusts, as PEM; empty where it names none. Local: the file cannot be read, or
/// holds no certificate: an empty one would be as if none were named. A wrapper's are those of the place that it
/// stands before. Reads the file, on any thread.
Result<QByteArray> authoritiesNamedBy(const Endpoint& endpoint);
/// The same for whoever has begun to trust them: an emptied file means nobody from now on.
Result<QByteArray> changedAuthoritiesNamedBy(const Endpoint& endpoint);

} // namespace everyport
