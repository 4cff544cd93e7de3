#pragma once

#include "protocols/xmpp/address/jid.h"

namespace everyport {

/// An address that a test has written itself, so it is a right one.
inline xmpp::Jid jid(const QString& text)
{
    return *xmpp::Jid::parse(text);
}

} // namespace everyport
