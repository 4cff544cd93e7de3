#pragma once

#include <QString>

namespace everyport {

/// What is wrong with `text` as the place of a broker, in a sentence that says how it is written here; empty where
/// nothing is. Nothing of an account that stands in it is quoted.
QString brokerFault(const QString& text);

/// How the broker is written that `text` means, as somebody gives it who thinks of its host alone, or has it from
/// another program: "192.0.2.7" and "MQTT://192.0.2.7:1883" are "tls:192.0.2.7:8883". Without TLS only on this
/// computer. Empty: there is no host in it, or one that nobody can be called.
QString brokerIn(const QString& text);

} // namespace everyport
