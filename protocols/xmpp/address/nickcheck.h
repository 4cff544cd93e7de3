#pragma once

#include <QString>

namespace everyport::xmpp {

/// Why a nick cannot stand in an address (RFC 7622 §3.4), as a sentence; null where it can.
QString nickFault(const QString& nick);
/// What is left of it that can; empty where that is nothing.
QString usableNick(const QString& nick);

} // namespace everyport::xmpp
