#pragma once

#include "app/services/core/servicecertificate.h"

namespace everyport {

/// What XMPP's streams from people show: the service's certificate; clients are asked for one of theirs (SASL
/// EXTERNAL), by whose authorities the option `client-authorities` says. Error: that file cannot be read.
Result<std::shared_ptr<TlsContext>> xmppStreamTls(
    ServiceCertificate& certificate, const OptionValues& values, const QList<QByteArray>& alpn = {});

} // namespace everyport
