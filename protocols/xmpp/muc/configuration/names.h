#pragma once

#include <QString>

/// Namespaces, and nodes of service discovery, that only rooms (XEP-0045) speak of; each with the document that defines
/// it. What clients say to them, too, stands in stanza/namespaces.h.
namespace everyport::xmpp::muc::names {

inline const QString roomConfig = QStringLiteral("http://jabber.org/protocol/muc#roomconfig");           // XEP-0045
inline const QString roomInfo = QStringLiteral("http://jabber.org/protocol/muc#roominfo");               // XEP-0045
inline const QString registration = QStringLiteral("http://jabber.org/protocol/muc#register");           // XEP-0045
inline const QString stableId = QStringLiteral("http://jabber.org/protocol/muc#stable_id");              // XEP-0045
inline const QString selfPing = QStringLiteral("http://jabber.org/protocol/muc#self-ping-optimization"); // XEP-0410
inline const QString ownNick = QStringLiteral("x-roomuser-item"); // XEP-0045 §7.12, a node of service discovery
inline const QString oldModeration = QStringLiteral("urn:xmpp:message-moderate:0"); // as of its version 0.2
inline const QString oldRetraction = QStringLiteral("urn:xmpp:message-retract:0");  // XEP-0424 as it was earlier
inline const QString fastening = QStringLiteral("urn:xmpp:fasten:0");               // XEP-0422, which carries them
inline const QString tombstones = QStringLiteral("urn:xmpp:message-retract:1#tombstone"); // XEP-0424

} // namespace everyport::xmpp::muc::names
