#pragma once

#include <QString>

namespace everyport {

/// Where somebody asks to be let in: for rights, for the limit on guessing and for the audit log.
struct LoginContext {
    /// The service's type: "xmpp", "manhole". Empty: the program itself, every right counts as for all.
    QString service = {};
    QString port = {};    ///< How it is spoken to, where a service has several: "ssh", "telnet".
    QString address = {}; ///< Where from, without the port.

    LoginContext() = default;
    LoginContext(QString theService, QString thePort, QString theAddress)
        : service(std::move(theService)), port(std::move(thePort)), address(std::move(theAddress))
    {
    }
    LoginContext(QString theAddress) : address(std::move(theAddress)) {} // NOLINT: an address alone is a door
};

} // namespace everyport
