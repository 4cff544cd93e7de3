#pragma once

#include <QString>

namespace everyport::xmpp {

/// Whether what was shown is what was expected, in the same time wherever they differ: dialback keys, handshakes.
bool isSameSecret(const QString& given, const QString& expected);

} // namespace everyport::xmpp
