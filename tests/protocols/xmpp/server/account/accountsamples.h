#pragma once

#include "tests/protocols/xmpp/server/serversamples.h"

namespace everyport::xmpp {

inline QByteArray keep(const QByteArray& inside)
{
    return "<iq type='set' id='s'><query xmlns='jabber:iq:private'>" + inside + "</query></iq>";
}

} // namespace everyport::xmpp
