#pragma once

#include <QByteArray>
#include <QString>

namespace everyport {

/// A host as DNS, TLS and certificates have it: an internationalised name in its ASCII form (IDNA, RFC 5891), without
/// the dot that may end it; a numeric address without its zone, of IPv6 in its one short form (RFC 5952) and without
/// the brackets that URLs and JIDs have around it. Empty where `host` is neither.
QByteArray asciiHost(const QString& host);

/// The same as URLs have it (RFC 3986 §3.2.2): an IPv6 address stands in brackets.
QString hostInUrl(const QString& host);

/// Whether a host as somebody wrote it is this computer, so that nothing said to it can be read on a wire: localhost
/// and all names in it (RFC 6761 §6.3; our resolvers ask nobody for them), 127.0.0.0/8 and ::1, with or without
/// brackets. A name that merely begins so is none. Where a proxy is between, it is the proxy's computer that is meant.
bool isThisComputer(const QString& host);

} // namespace everyport
