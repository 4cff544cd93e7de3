#pragma once

#include "protocols/xmpp/stanza/namespaces.h"

/// The namespaces of protocols/xmpp/stanza/namespaces.h, and those that the server does not speak; each
/// with the document that defines it.
namespace everyport::xmpp::client::ns {

using namespace everyport::xmpp::ns;

inline const QString displayed = QStringLiteral("urn:xmpp:mds:displayed:0");               // XEP-0490
inline const QString mood = QStringLiteral("http://jabber.org/protocol/mood");             // XEP-0107
inline const QString tune = QStringLiteral("http://jabber.org/protocol/tune");             // XEP-0118
inline const QString nick = QStringLiteral("http://jabber.org/protocol/nick");             // XEP-0172
inline const QString inBandBytes = QStringLiteral("http://jabber.org/protocol/ibb");       // XEP-0047
inline const QString jingle = QStringLiteral("urn:xmpp:jingle:1");                         // XEP-0166
inline const QString jingleErrors = QStringLiteral("urn:xmpp:jingle:errors:1");            // XEP-0166
inline const QString jingleFiles = QStringLiteral("urn:xmpp:jingle:apps:file-transfer:5"); // XEP-0234
inline const QString jingleInBand = QStringLiteral("urn:xmpp:jingle:transports:ibb:1");    // XEP-0261

} // namespace everyport::xmpp::client::ns
