#pragma once

#include <QString>

namespace everyport::xmpp::muc {

inline const QString cat = QStringLiteral("cat");

inline const QByteArray ownerQuery = "<query xmlns='http://jabber.org/protocol/muc#owner'>";

} // namespace everyport::xmpp::muc
