#pragma once

#include <QString>

/// What only rooms say; what clients say to them, too, stands in stanza/namespaces.h.
namespace everyport::xmpp::muc::names {

inline const QString roomConfig = QStringLiteral("http://jabber.org/protocol/muc#roomconfig");
inline const QString roomInfo = QStringLiteral("http://jabber.org/protocol/muc#roominfo");
inline const QString registration = QStringLiteral("http://jabber.org/protocol/muc#register");
inline const QString stableId = QStringLiteral("http://jabber.org/protocol/muc#stable_id");
inline const QString selfPing = QStringLiteral("http://jabber.org/protocol/muc#self-ping-optimization"); // XEP-0410
inline const QString ownNick = QStringLiteral("x-roomuser-item");
inline const QString occupants = QStringLiteral("x-roomoccupants-item");
inline const QString oldModeration = QStringLiteral("urn:xmpp:message-moderate:0"); // as of its version 0.2
inline const QString oldRetraction = QStringLiteral("urn:xmpp:message-retract:0");
inline const QString fastening = QStringLiteral("urn:xmpp:fasten:0"); // XEP-0422, which carries them
inline const QString tombstones = QStringLiteral("urn:xmpp:message-retract:1#tombstone");

} // namespace everyport::xmpp::muc::names
