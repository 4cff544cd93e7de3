#pragma once

#include <QString>

namespace everyport::xmpp::ns {

inline const QString client = QStringLiteral("jabber:client");
inline const QString streams = QStringLiteral("http://etherx.jabber.org/streams");
inline const QString tls = QStringLiteral("urn:ietf:params:xml:ns:xmpp-tls");
inline const QString sasl = QStringLiteral("urn:ietf:params:xml:ns:xmpp-sasl");
inline const QString bind = QStringLiteral("urn:ietf:params:xml:ns:xmpp-bind");
inline const QString session = QStringLiteral("urn:ietf:params:xml:ns:xmpp-session");
inline const QString stanzaErrors = QStringLiteral("urn:ietf:params:xml:ns:xmpp-stanzas");
inline const QString streamErrors = QStringLiteral("urn:ietf:params:xml:ns:xmpp-streams");
inline const QString channelBinding = QStringLiteral("urn:xmpp:sasl-cb:0"); // XEP-0440

inline const QString roster = QStringLiteral("jabber:iq:roster");
inline const QString rosterVersioning = QStringLiteral("urn:xmpp:features:rosterver");
inline const QString preApproval = QStringLiteral("urn:xmpp:features:pre-approval");
inline const QString registration = QStringLiteral("jabber:iq:register");
inline const QString registrationFeature = QStringLiteral("http://jabber.org/features/iq-register");
inline const QString discoInfo = QStringLiteral("http://jabber.org/protocol/disco#info");
inline const QString discoItems = QStringLiteral("http://jabber.org/protocol/disco#items");
inline const QString ping = QStringLiteral("urn:xmpp:ping");
inline const QString version = QStringLiteral("jabber:iq:version");
inline const QString delay = QStringLiteral("urn:xmpp:delay");
inline const QString dataForms = QStringLiteral("jabber:x:data");
inline const QString resultSets = QStringLiteral("http://jabber.org/protocol/rsm");
inline const QString offlineMessages = QStringLiteral("msgoffline");
inline const QString chatStates = QStringLiteral("http://jabber.org/protocol/chatstates");
inline const QString hints = QStringLiteral("urn:xmpp:hints");

inline const QString pubsub = QStringLiteral("http://jabber.org/protocol/pubsub");
inline const QString pubsubOwner = QStringLiteral("http://jabber.org/protocol/pubsub#owner");
inline const QString pubsubEvent = QStringLiteral("http://jabber.org/protocol/pubsub#event");
inline const QString pubsubErrors = QStringLiteral("http://jabber.org/protocol/pubsub#errors");
inline const QString shim = QStringLiteral("http://jabber.org/protocol/shim");

} // namespace everyport::xmpp::ns
