#pragma once

#include <QString>

#include "netcore/base/result.h"

namespace everyport::xmpp {

/// A JID's domainpart (RFC 7622 §3.2): a host's name as lower-case U-labels (IDNA2008 over ICU), or an address
/// (IPv6 in brackets). A dot at the end is dropped.
Result<QString> preparedDomain(const QString& text);
/// Prepared already, which shows without looking further: lower-case ASCII as RFC 1123 has it.
bool isPlainDomain(QStringView name);

} // namespace everyport::xmpp
