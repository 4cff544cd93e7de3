#pragma once

#include <QString>

/// Namespaces, and nodes of service discovery, that rooms (XEP-0045) speak of; each with the document that defines it.
namespace everyport::xmpp::muc::names {

inline const QString muc = QStringLiteral("http://jabber.org/protocol/muc");                             // XEP-0045
inline const QString user = QStringLiteral("http://jabber.org/protocol/muc#user");                       // XEP-0045
inline const QString admin = QStringLiteral("http://jabber.org/protocol/muc#admin");                     // XEP-0045
inline const QString owner = QStringLiteral("http://jabber.org/protocol/muc#owner");                     // XEP-0045
inline const QString roomConfig = QStringLiteral("http://jabber.org/protocol/muc#roomconfig");           // XEP-0045
inline const QString roomInfo = QStringLiteral("http://jabber.org/protocol/muc#roominfo");               // XEP-0045
inline const QString registration = QStringLiteral("http://jabber.org/protocol/muc#register");           // XEP-0045
inline const QString request = QStringLiteral("http://jabber.org/protocol/muc#request");                 // XEP-0045
inline const QString stableId = QStringLiteral("http://jabber.org/protocol/muc#stable_id");              // XEP-0045
inline const QString selfPing = QStringLiteral("http://jabber.org/protocol/muc#self-ping-optimization"); // XEP-0410
inline const QString ownNick = QStringLiteral("x-roomuser-item");        // XEP-0045 §7.12, a node of service discovery
inline const QString occupants = QStringLiteral("x-roomoccupants-item"); // a node of service discovery, too
inline const QString directInvite = QStringLiteral("jabber:x:conference");          // XEP-0249
inline const QString occupantId = QStringLiteral("urn:xmpp:occupant-id:0");         // XEP-0421
inline const QString hats = QStringLiteral("urn:xmpp:hats:0");                      // XEP-0317
inline const QString moderation = QStringLiteral("urn:xmpp:message-moderate:1");    // XEP-0425
inline const QString oldModeration = QStringLiteral("urn:xmpp:message-moderate:0"); // as of its version 0.2
inline const QString oldRetraction = QStringLiteral("urn:xmpp:message-retract:0");  // XEP-0424 as it was earlier
inline const QString fastening = QStringLiteral("urn:xmpp:fasten:0");               // XEP-0422, which carries them
inline const QString retraction = QStringLiteral("urn:xmpp:message-retract:1");     // XEP-0424
inline const QString tombstones = QStringLiteral("urn:xmpp:message-retract:1#tombstone"); // XEP-0424
inline const QString correction = QStringLiteral("urn:xmpp:message-correct:0");           // XEP-0308
inline const QString stanzaIds = QStringLiteral("urn:xmpp:sid:0");                        // XEP-0359
inline const QString reply = QStringLiteral("urn:xmpp:reply:0");                          // XEP-0461
inline const QString archive = QStringLiteral("urn:xmpp:mam:2");                          // XEP-0313
inline const QString archiveExtended = QStringLiteral("urn:xmpp:mam:2#extended");         // XEP-0313
inline const QString forward = QStringLiteral("urn:xmpp:forward:0");                      // XEP-0297
inline const QString commands = QStringLiteral("http://jabber.org/protocol/commands");    // XEP-0050
inline const QString vcard = QStringLiteral("vcard-temp");                                // XEP-0054

} // namespace everyport::xmpp::muc::names
