#pragma once

#include <memory>

#include <QString>

#include "netcore/base/result.h"
#include "netcore/tls/tlscontext.h"

namespace everyport {

/// Whom to believe that it is the broker at `host`: by netcore's rules, which libmosquitto's own are not. Its
/// connections are made of the context's native(), and check the name before anything is said. `authorities` as in
/// MqttBroker, read anew. Any thread, for that thread alone.
Result<std::shared_ptr<TlsContext>> mqttTrust(const QString& host, const QString& authorities);

} // namespace everyport
