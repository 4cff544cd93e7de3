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

/// Why the certificate was not believed that was shown to a connection made of `trust`, in a sentence; empty where none
/// was shown, or it was believed.
QString mqttMistrust(const TlsContext& trust);

} // namespace everyport
