#pragma once

#include <QString>

#include "netcore/transport/connectionregistry.h"
#include "ui/style/colours/statemark.h"

namespace everyport::ui {

// A connection in words: the same in the table, its detail and on the Services page.

QString protocolName(const QString& protocol);    ///< "xmpp" -> "XMPP", "id12" -> "Serial"
QString peerName(const ConnectionRecord& record); ///< "192.168.40.71", "ttyUSB0", "this program"
QString tlsWord(const ConnectionRecord& record);  ///< "1.3", "none", "local"
bool isLocal(const ConnectionRecord& record);     ///< Nothing on the wire can read along.
/// Which service, device or account has it, as people have called it; what is still being found out in our words.
QString serviceWord(const ConnectionRecord& record);
/// Why a closed one ended, where there is more to say than that it did.
QString closingReason(const ConnectionRecord& record);
/// How long it has been open, or was: a closed one that lived for less than ten seconds says it more exactly.
QString ageText(const ConnectionRecord& record, Clock::Moment now);
QString connectionTitle(const ConnectionRecord& record); ///< Who, else the peer.
/// What stands where an endpoint is asked for: "tcp:10.0.0.4:512", "serial:/dev/ttyUSB0".
QString endpointOf(const ConnectionRecord& record);
/// What a terminal calls to get there, too: "openssl s_client -connect 10.0.0.4:5223"; empty where nothing would.
QString commandOf(const ConnectionRecord& record);
/// "peer:192.168.40.71": for the filter field.
QString filterOf(const QString& key, const QString& value, bool negated = false);

/// Waits to be sent: more than this for a while, and somebody reads too slowly.
inline constexpr qsizetype slowQueue = 64 * 1024;

} // namespace everyport::ui
