#pragma once

#include <QString>

/// What XEP-0045 and the extensions that rooms speak are called.
namespace everyport::xmpp::muc::names {

inline const QString muc = QStringLiteral("http://jabber.org/protocol/muc");
inline const QString user = QStringLiteral("http://jabber.org/protocol/muc#user");
inline const QString admin = QStringLiteral("http://jabber.org/protocol/muc#admin");
inline const QString owner = QStringLiteral("http://jabber.org/protocol/muc#owner");
inline const QString roomConfig = QStringLiteral("http://jabber.org/protocol/muc#roomconfig");
inline const QString roomInfo = QStringLiteral("http://jabber.org/protocol/muc#roominfo");
inline const QString registration = QStringLiteral("http://jabber.org/protocol/muc#register");
inline const QString request = QStringLiteral("http://jabber.org/protocol/muc#request");
inline const QString stableId = QStringLiteral("http://jabber.org/protocol/muc#stable_id");
inline const QString selfPing = QStringLiteral("http://jabber.org/protocol/muc#self-ping-optimization"); // XEP-0410
inline const QString ownNick = QStringLiteral("x-roomuser-item");
inline const QString occupants = QStringLiteral("x-roomoccupants-item");
inline const QString directInvite = QStringLiteral("jabber:x:conference");          // XEP-0249
inline const QString occupantId = QStringLiteral("urn:xmpp:occupant-id:0");         // XEP-0421
inline const QString hats = QStringLiteral("urn:xmpp:hats:0");                      // XEP-0317
inline const QString moderation = QStringLiteral("urn:xmpp:message-moderate:1");    // XEP-0425
inline const QString oldModeration = QStringLiteral("urn:xmpp:message-moderate:0"); // as of its version 0.2
inline const QString oldRetraction = QStringLiteral("urn:xmpp:message-retract:0");
inline const QString fastening = QStringLiteral("urn:xmpp:fasten:0");           // XEP-0422, which carries them
inline const QString retraction = QStringLiteral("urn:xmpp:message-retract:1"); // XEP-0424
inline const QString tombstones = QStringLiteral("urn:xmpp:message-retract:1#tombstone");
inline const QString correction = QStringLiteral("urn:xmpp:message-correct:0"); // XEP-0308
inline const QString stanzaIds = QStringLiteral("urn:xmpp:sid:0");              // XEP-0359
inline const QString reply = QStringLiteral("urn:xmpp:reply:0");                // XEP-0461
inline const QString archive = QStringLiteral("urn:xmpp:mam:2");                // XEP-0313
inline const QString archiveExtended = QStringLiteral("urn:xmpp:mam:2#extended");
inline const QString forward = QStringLiteral("urn:xmpp:forward:0");                   // XEP-0297
inline const QString commands = QStringLiteral("http://jabber.org/protocol/commands"); // XEP-0050
inline const QString vcard = QStringLiteral("vcard-temp");                             // XEP-0054

} // namespace everyport::xmpp::muc::names
