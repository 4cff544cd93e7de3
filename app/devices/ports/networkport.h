#pragma once

#include <QString>

namespace everyport::devices {

/// True for a port that is no path of this computer's but a line over the network, written as its endpoint:
/// "tcp:192.168.1.20:4001", "tls:reader.example.org:4001", "listen:4001". It exists while it is connected.
bool isNetworkPort(const QString& port);
/// Of these, one that listens: its reader connects to this computer.
bool isListeningPort(const QString& port);

} // namespace everyport::devices
