#pragma once

#include <memory>

#include "app/services/mqtt/mqttbroker.h"
#include "netcore/base/result.h"
#include "netcore/tls/tlscontext.h"

namespace everyport {

/// Whom to believe that it is `broker`, by netcore's rules, which libmosquitto's own are not; and who we are there. Its
/// connections are made of the context's native(), and check the name before anything is said. The files are read anew.
/// Any thread, for that thread alone.
Result<std::shared_ptr<TlsContext>> mqttTrust(const MqttBroker& broker);

/// The certificate that is shown to `broker`, and its key, fit: an Error's code is the option that is to be mended.
/// Nothing is wrong where none is named.
Result<Done> checkMqttIdentity(const MqttBroker& broker);

/// Why one side did not believe the other in a connection made of `trust`, in a sentence: the broker's certificate, or
/// ours, or that we showed none. Empty: nothing is known of that.
QString mqttMistrust(const TlsContext& trust);

} // namespace everyport
