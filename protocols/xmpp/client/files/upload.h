#pragma once

#include "netcore/task/task.h"
#include "protocols/xmpp/client/discovery/discovery.h"

namespace everyport::xmpp::client {

/// XEP-0363: a place for a file. Sending it there is HTTP's affair; only https is taken, and only the headers that the
/// XEP allows.
class Upload final : public ClientExtension {
public:
    struct Slot {
        QString put = {};
        QString get = {};
        QList<std::pair<QString, QString>> headers = {}; ///< To be sent with the PUT.
    };
    struct Service {
        Jid address = {};
        qint64 mostBytes = 0; ///< 0: it does not say.
    };
    Upload(Client& client, Discovery& discovery) : ClientExtension(client), m_discovery(discovery) {}

    /// Where our server keeps files; asked once a session.
    Task<Result<Service>> service();
    /// Error: Refused/TooLarge with the limit in its text.
    Task<Result<Slot>> slot(QString name, qint64 size, QString type = {});
    void sessionEnded(const Error&) override { m_service.reset(); }
    bool isClearAllowed = false; ///< http, too: for servers on this computer.

private:
    Discovery& m_discovery;
    std::optional<Service> m_service;
};

} // namespace everyport::xmpp::client
