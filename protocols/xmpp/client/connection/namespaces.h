#pragma once

#include "protocols/xmpp/stanza/namespaces.h"

/// The namespaces of protocols/xmpp/stanza/namespaces.h, and those that were needed on the client's side first; each
/// with the document that defines it.
namespace everyport::xmpp::client::ns {

using namespace everyport::xmpp::ns;

inline const QString sasl2 = QStringLiteral("urn:xmpp:sasl:2");                               // XEP-0388
inline const QString bind2 = QStringLiteral("urn:xmpp:bind:0");                               // XEP-0386
inline const QString streamManagement = QStringLiteral("urn:xmpp:sm:3");                      // XEP-0198
inline const QString clientState = QStringLiteral("urn:xmpp:csi:0");                          // XEP-0352
inline const QString carbons = QStringLiteral("urn:xmpp:carbons:2");                          // XEP-0280
inline const QString caps = QStringLiteral("http://jabber.org/protocol/caps");                // XEP-0115
inline const QString capsTwo = QStringLiteral("urn:xmpp:caps");                               // XEP-0390
inline const QString hashes = QStringLiteral("urn:xmpp:hashes:2");                            // XEP-0300
inline const QString receipts = QStringLiteral("urn:xmpp:receipts");                          // XEP-0184
inline const QString markers = QStringLiteral("urn:xmpp:chat-markers:0");                     // XEP-0333
inline const QString correction = QStringLiteral("urn:xmpp:message-correct:0");               // XEP-0308
inline const QString reply = QStringLiteral("urn:xmpp:reply:0");                              // XEP-0461
inline const QString fallback = QStringLiteral("urn:xmpp:fallback:0");                        // XEP-0428
inline const QString reactions = QStringLiteral("urn:xmpp:reactions:0");                      // XEP-0444
inline const QString retraction = QStringLiteral("urn:xmpp:message-retract:1");               // XEP-0424
inline const QString moderation = QStringLiteral("urn:xmpp:message-moderate:1");              // XEP-0425
inline const QString outOfBand = QStringLiteral("jabber:x:oob");                              // XEP-0066
inline const QString stanzaIds = QStringLiteral("urn:xmpp:sid:0");                            // XEP-0359
inline const QString forward = QStringLiteral("urn:xmpp:forward:0");                          // XEP-0297
inline const QString archive = QStringLiteral("urn:xmpp:mam:2");                              // XEP-0313
inline const QString muc = QStringLiteral("http://jabber.org/protocol/muc");                  // XEP-0045
inline const QString mucUser = QStringLiteral("http://jabber.org/protocol/muc#user");         // XEP-0045
inline const QString mucOwner = QStringLiteral("http://jabber.org/protocol/muc#owner");       // XEP-0045
inline const QString mucAdmin = QStringLiteral("http://jabber.org/protocol/muc#admin");       // XEP-0045
inline const QString hats = QStringLiteral("urn:xmpp:hats:0");                                // XEP-0317
inline const QString displayed = QStringLiteral("urn:xmpp:mds:displayed:0");                  // XEP-0490
inline const QString mood = QStringLiteral("http://jabber.org/protocol/mood");                // XEP-0107
inline const QString tune = QStringLiteral("http://jabber.org/protocol/tune");                // XEP-0118
inline const QString voiceRequest = QStringLiteral("http://jabber.org/protocol/muc#request"); // XEP-0045 §7.13
inline const QString invitation = QStringLiteral("jabber:x:conference");                      // XEP-0249
inline const QString occupantIds = QStringLiteral("urn:xmpp:occupant-id:0");                  // XEP-0421
inline const QString upload = QStringLiteral("urn:xmpp:http:upload:0");                       // XEP-0363
inline const QString vCard = QStringLiteral("vcard-temp");                                    // XEP-0054
inline const QString vCardUpdate = QStringLiteral("vcard-temp:x:update");                     // XEP-0153
inline const QString nick = QStringLiteral("http://jabber.org/protocol/nick");                // XEP-0172
inline const QString avatarData = QStringLiteral("urn:xmpp:avatar:data");                     // XEP-0084
inline const QString avatarMetadata = QStringLiteral("urn:xmpp:avatar:metadata");             // XEP-0084
inline const QString blocking = QStringLiteral("urn:xmpp:blocking");                          // XEP-0191
inline const QString bookmarks = QStringLiteral("urn:xmpp:bookmarks:1");                      // XEP-0402
inline const QString oldBookmarks = QStringLiteral("storage:bookmarks");                      // XEP-0048
inline const QString privateStorage = QStringLiteral("jabber:iq:private");                    // XEP-0049
inline const QString commands = QStringLiteral("http://jabber.org/protocol/commands");        // XEP-0050
inline const QString time = QStringLiteral("urn:xmpp:time");                                  // XEP-0202
inline const QString inBandBytes = QStringLiteral("http://jabber.org/protocol/ibb");          // XEP-0047
inline const QString jingle = QStringLiteral("urn:xmpp:jingle:1");                            // XEP-0166
inline const QString jingleErrors = QStringLiteral("urn:xmpp:jingle:errors:1");               // XEP-0166
inline const QString jingleFiles = QStringLiteral("urn:xmpp:jingle:apps:file-transfer:5");    // XEP-0234
inline const QString jingleInBand = QStringLiteral("urn:xmpp:jingle:transports:ibb:1");       // XEP-0261
inline const QString lastActivity = QStringLiteral("jabber:iq:last");                         // XEP-0012

} // namespace everyport::xmpp::client::ns
