#pragma once

#include <QByteArray>

namespace everyport {

/// sd_notify(3): tells whoever started this program through $NOTIFY_SOCKET. Nothing happens without one.
/// `state` such as "READY=1", "STOPPING=1", "RELOADING=1".
void notifyServiceManager(const QByteArray& state);

} // namespace everyport
