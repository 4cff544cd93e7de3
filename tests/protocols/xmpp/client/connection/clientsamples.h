#pragma once

#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp {

inline Stanza question(const QString& to = {})
{
    return Stanza::iq(QStringLiteral("get"), {}, {}, to.isEmpty() ? Jid() : *Jid::parse(to),
        xml::Element(QStringLiteral("ping"), QStringLiteral("urn:xmpp:ping")));
}

} // namespace everyport::xmpp
