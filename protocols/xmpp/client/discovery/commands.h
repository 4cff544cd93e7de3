#pragma once

#include <functional>

#include "netcore/task/task.h"
#include "protocols/xmpp/client/discovery/discovery.h"

namespace everyport::xmpp::client {

/// Ad-hoc commands (XEP-0050), asked for: a dialogue of forms that somebody's program leads us through.
class Commands final : public ClientExtension {
public:
    struct Stage {
        QString node = {};
        QString session = {};
        QString status = {};      ///< "executing", "completed", "canceled"
        QStringList actions = {}; ///< "prev", "next", "complete"; what may be asked for next.
        QString usual = {};       ///< Of these, what Enter means.
        std::optional<DataForm> form = {};
        QList<std::pair<QString, QString>> notes = {}; ///< "info", "warn" or "error", and what it says.

        bool isOver() const { return status != QLatin1String("executing"); }
    };
    Commands(Client& client, Discovery& discovery) : ClientExtension(client), m_discovery(discovery) {}

    Task<Result<QList<DiscoItem>>> list(Jid who); ///< Nodes with their names.
    Task<Result<Stage>> begin(Jid who, QString node);
    /// The next stage; `action` empty: what is usual, "cancel" ends it.
    Task<Result<Stage>> go(Jid who, Stage from, QString action = {}, std::optional<DataForm> filled = {});

private:
    Task<Result<Stage>> ask(Jid who, xml::Element command);
    Discovery& m_discovery;
};

} // namespace everyport::xmpp::client
