#pragma once

#include <functional>

#include <QSet>

#include "netcore/task/task.h"
#include "protocols/xmpp/client/connection/clientextension.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp::client {

/// XEP-0191: whom we want to hear nothing of, kept by the server for all our programs.
class Blocking final : public ClientExtension {
public:
    explicit Blocking(Client& client);

    const QSet<Jid>& blocked() const { return m_blocked; }
    bool isBlocked(const Jid& who) const; ///< By their address, their account or their domain.
    Task<Result<xml::Element>> block(QList<Jid> whom);
    Task<Result<xml::Element>> unblock(QList<Jid> whom); ///< An empty list: everyone.

    std::function<void()> changed = {};
    void online(bool isResumed) override;

private:
    Task<Answer> pushed(Stanza push);
    static xml::Element list(const QString& name, const QList<Jid>& whom);

    QSet<Jid> m_blocked;
    Task<Result<xml::Element>> m_asking;
    bool m_isKnown = false;
};

} // namespace everyport::xmpp::client
