#pragma once

#include "protocols/sasl/exchange.h"

namespace everyport::sasl {

/// SCRAM's server side (RFC 5802), keys and hashes alone; libgsasl's knows neither tls-server-end-point nor extensions.
/// An exchange as startServer makes it. What is referred to must outlive it.
std::unique_ptr<Exchange> makeScramServer(
    Credentials& credentials, const QString& mechanism, const Offer& offer, const QString& peer);

} // namespace everyport::sasl
