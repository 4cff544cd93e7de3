#pragma once

#include <QString>

namespace everyport::devices {

/// True for a port that is no path of this computer's but a reader that publishes by MQTT, by its name in the topic
/// everyport/READER/tag: "mqtt:door". It exists while a service is connected to the broker and the reader was heard.
bool isMqttPort(const QString& port);
/// The port of `reader`: an endpoint writes some letters with a backslash.
QString mqttPort(const QString& reader);
/// Whether a reader may be called so: one level of a topic, of at most 64 letters.
bool isMqttReader(const QString& name);

} // namespace everyport::devices
