#pragma once

#include <QString>

#include "protocols/xmpp/address/jid.h"

namespace everyport::xmpp::client {

/// Who logs in, and how. A value.
struct Account {
    Jid address; ///< Bare. A domain alone: a guest (ANONYMOUS).
    QString password = {};
    QString resource = {};       ///< Empty: the server chooses.
    bool hasCertificate = false; ///< The TLS context shows one: EXTERNAL is tried first.
    /// A login that could be bound to the encrypted connection (-PLUS), or was once, may go on without. Otherwise
    /// whoever took -PLUS from a server's list is noticed.
    bool mayGoUnbound = false;

    QString domain() const { return address.domain(); }
};

} // namespace everyport::xmpp::client
