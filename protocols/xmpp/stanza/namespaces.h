#pragma once

#include <QString>

/// XML namespaces and the features of service discovery that both sides of XMPP, server and client, speak of; each with
/// the document that defines it.
namespace everyport::xmpp::ns {

inline const QString client = QStringLiteral("jabber:client");                             // RFC 6120 §4.8.2
inline const QString server = QStringLiteral("jabber:server");                             // RFC 6120 §4.8.2
inline const QString component = QStringLiteral("jabber:component:accept");                // XEP-0114
inline const QString dialback = QStringLiteral("jabber:server:dialback");                  // XEP-0220
inline const QString dialbackFeature = QStringLiteral("urn:xmpp:features:dialback");       // XEP-0220
inline const QString bidi = QStringLiteral("urn:xmpp:bidi");                               // XEP-0288
inline const QString bidiFeature = QStringLiteral("urn:xmpp:features:bidi");               // XEP-0288
inline const QString streams = QStringLiteral("http://etherx.jabber.org/streams");         // RFC 6120 §4.8.1
inline const QString tls = QStringLiteral("urn:ietf:params:xml:ns:xmpp-tls");              // RFC 6120 §5
inline const QString sasl = QStringLiteral("urn:ietf:params:xml:ns:xmpp-sasl");            // RFC 6120 §6
inline const QString bind = QStringLiteral("urn:ietf:params:xml:ns:xmpp-bind");            // RFC 6120 §7
inline const QString session = QStringLiteral("urn:ietf:params:xml:ns:xmpp-session");      // RFC 3921 §3
inline const QString stanzaErrors = QStringLiteral("urn:ietf:params:xml:ns:xmpp-stanzas"); // RFC 6120 §8.3
inline const QString streamErrors = QStringLiteral("urn:ietf:params:xml:ns:xmpp-streams"); // RFC 6120 §4.9
inline const QString channelBinding = QStringLiteral("urn:xmpp:sasl-cb:0");                // XEP-0440

inline const QString streamLimits = QStringLiteral("urn:xmpp:stream-limits:0"); // XEP-0478
inline const QString certificates = QStringLiteral("urn:xmpp:saslcert:1");      // XEP-0257

inline const QString roster = QStringLiteral("jabber:iq:roster");                                    // RFC 6121 §2
inline const QString rosterVersioning = QStringLiteral("urn:xmpp:features:rosterver");               // RFC 6121 §2.6
inline const QString preApproval = QStringLiteral("urn:xmpp:features:pre-approval");                 // RFC 6121 §3.4
inline const QString registration = QStringLiteral("jabber:iq:register");                            // XEP-0077
inline const QString registrationFeature = QStringLiteral("http://jabber.org/features/iq-register"); // XEP-0077
inline const QString discoInfo = QStringLiteral("http://jabber.org/protocol/disco#info");            // XEP-0030
inline const QString discoItems = QStringLiteral("http://jabber.org/protocol/disco#items");          // XEP-0030
inline const QString ping = QStringLiteral("urn:xmpp:ping");                                         // XEP-0199
inline const QString version = QStringLiteral("jabber:iq:version");                                  // XEP-0092
inline const QString delay = QStringLiteral("urn:xmpp:delay");                                       // XEP-0203
inline const QString oldDelay = QStringLiteral("jabber:x:delay");                                    // XEP-0091
inline const QString dataForms = QStringLiteral("jabber:x:data");                                    // XEP-0004
inline const QString dataValidation = QStringLiteral("http://jabber.org/protocol/xdata-validate");   // XEP-0122
inline const QString mediaElement = QStringLiteral("urn:xmpp:media-element");                        // XEP-0221
inline const QString bitsOfBinary = QStringLiteral("urn:xmpp:bob");                                  // XEP-0231
inline const QString resultSets = QStringLiteral("http://jabber.org/protocol/rsm");                  // XEP-0059
inline const QString offlineMessages = QStringLiteral("msgoffline");                                 // XEP-0160
inline const QString chatStates = QStringLiteral("http://jabber.org/protocol/chatstates");           // XEP-0085
inline const QString hints = QStringLiteral("urn:xmpp:hints");                                       // XEP-0334

inline const QString streamManagement = QStringLiteral("urn:xmpp:sm:3");                   // XEP-0198
inline const QString clientState = QStringLiteral("urn:xmpp:csi:0");                       // XEP-0352
inline const QString carbons = QStringLiteral("urn:xmpp:carbons:2");                       // XEP-0280
inline const QString forwarding = QStringLiteral("urn:xmpp:forward:0");                    // XEP-0297
inline const QString archive = QStringLiteral("urn:xmpp:mam:2");                           // XEP-0313
inline const QString archiveExtended = QStringLiteral("urn:xmpp:mam:2#extended");          // XEP-0313
inline const QString stanzaIds = QStringLiteral("urn:xmpp:sid:0");                         // XEP-0359
inline const QString blocking = QStringLiteral("urn:xmpp:blocking");                       // XEP-0191
inline const QString blockingErrors = QStringLiteral("urn:xmpp:blocking:errors");          // XEP-0191
inline const QString privateStorage = QStringLiteral("jabber:iq:private");                 // XEP-0049
inline const QString vcardTemp = QStringLiteral("vcard-temp");                             // XEP-0054
inline const QString vcardUpdate = QStringLiteral("vcard-temp:x:update");                  // XEP-0153
inline const QString avatarConversion = QStringLiteral("urn:xmpp:pep-vcard-conversion:0"); // XEP-0398
inline const QString lastActivity = QStringLiteral("jabber:iq:last");                      // XEP-0012
inline const QString entityTime = QStringLiteral("urn:xmpp:time");                         // XEP-0202
inline const QString commands = QStringLiteral("http://jabber.org/protocol/commands");     // XEP-0050
inline const QString admin = QStringLiteral("http://jabber.org/protocol/admin");           // XEP-0133
inline const QString sasl2 = QStringLiteral("urn:xmpp:sasl:2");                            // XEP-0388
inline const QString fast = QStringLiteral("urn:xmpp:fast:0");                             // XEP-0484
inline const QString bind2 = QStringLiteral("urn:xmpp:bind:0");                            // XEP-0386
inline const QString framing = QStringLiteral("urn:ietf:params:xml:ns:xmpp-framing");      // RFC 7395
inline const QString upload = QStringLiteral("urn:xmpp:http:upload:0");                    // XEP-0363
inline const QString externalServices = QStringLiteral("urn:xmpp:extdisco:2");             // XEP-0215
inline const QString externalServices1 = QStringLiteral("urn:xmpp:extdisco:1");            // XEP-0215 as it was earlier
inline const QString oldBookmarks = QStringLiteral("storage:bookmarks");                   // XEP-0048
inline const QString uploadPurpose = QStringLiteral("urn:xmpp:http:upload:purpose:0");     // XEP-0363
inline const QString caps = QStringLiteral("http://jabber.org/protocol/caps");             // XEP-0115
inline const QString capsTwo = QStringLiteral("urn:xmpp:caps");                            // XEP-0390
inline const QString hashes = QStringLiteral("urn:xmpp:hashes:2");                         // XEP-0300
inline const QString avatarData = QStringLiteral("urn:xmpp:avatar:data");                  // XEP-0084
inline const QString avatarMetadata = QStringLiteral("urn:xmpp:avatar:metadata");          // XEP-0084
inline const QString bookmarks = QStringLiteral("urn:xmpp:bookmarks:1");                   // XEP-0402
inline const QString receipts = QStringLiteral("urn:xmpp:receipts");                       // XEP-0184
inline const QString chatMarkers = QStringLiteral("urn:xmpp:chat-markers:0");              // XEP-0333
inline const QString muc = QStringLiteral("http://jabber.org/protocol/muc");               // XEP-0045
inline const QString mucUser = QStringLiteral("http://jabber.org/protocol/muc#user");      // XEP-0045
inline const QString mucOwner = QStringLiteral("http://jabber.org/protocol/muc#owner");    // XEP-0045
inline const QString mucAdmin = QStringLiteral("http://jabber.org/protocol/muc#admin");    // XEP-0045
inline const QString voiceRequest = QStringLiteral("http://jabber.org/protocol/muc#request"); // XEP-0045 §7.13
inline const QString invitation = QStringLiteral("jabber:x:conference");                      // XEP-0249
inline const QString occupantIds = QStringLiteral("urn:xmpp:occupant-id:0");                  // XEP-0421
inline const QString hats = QStringLiteral("urn:xmpp:hats:0");                                // XEP-0317
inline const QString moderation = QStringLiteral("urn:xmpp:message-moderate:1");              // XEP-0425
inline const QString retraction = QStringLiteral("urn:xmpp:message-retract:1");               // XEP-0424
inline const QString correction = QStringLiteral("urn:xmpp:message-correct:0");               // XEP-0308
inline const QString reply = QStringLiteral("urn:xmpp:reply:0");                              // XEP-0461
inline const QString reactions = QStringLiteral("urn:xmpp:reactions:0");                      // XEP-0444
inline const QString fallback = QStringLiteral("urn:xmpp:fallback:0");                        // XEP-0428
inline const QString outOfBand = QStringLiteral("jabber:x:oob");                              // XEP-0066
inline const QString encryption = QStringLiteral("urn:xmpp:eme:0");                           // XEP-0380

inline const QString pubsub = QStringLiteral("http://jabber.org/protocol/pubsub");              // XEP-0060
inline const QString pubsubOwner = QStringLiteral("http://jabber.org/protocol/pubsub#owner");   // XEP-0060
inline const QString pubsubEvent = QStringLiteral("http://jabber.org/protocol/pubsub#event");   // XEP-0060
inline const QString pubsubErrors = QStringLiteral("http://jabber.org/protocol/pubsub#errors"); // XEP-0060
inline const QString shim = QStringLiteral("http://jabber.org/protocol/shim");                  // XEP-0131

} // namespace everyport::xmpp::ns
