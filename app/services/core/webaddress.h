#pragma once

#include <QString>

namespace everyport {

// What is wrong with an address of the web that an option names (Option::textFault); empty where nothing is.

/// "https://chat.example.org", with a path or without.
QString pageAddressFault(const QString& text);
/// "wss://chat.example.org/", likewise.
QString webSocketAddressFault(const QString& text);

} // namespace everyport
