#pragma once

#include "protocols/xmpp/client/nodes/nodes.h"
#include "protocols/xmpp/client/talk/message.h"

namespace everyport::xmpp::client {

/// XEP-0490: how far each conversation has been read, the same in all our programs.
class Displayed final : public ClientExtension {
public:
    static constexpr qsizetype mostChats = 5000;
    Displayed(Client& client, Nodes& nodes);

    /// The last message that was read there, by the id that an archive gave it; null where nobody knows. `chat` is a
    /// contact or a room, bare; with a resource it is an occupant that is spoken to alone.
    Message::Given of(const Jid& chat) const { return m_all.value(chat); }
    /// `by` is the archive: our account for contacts, the room for a room (XEP-0359).
    Task<Result<QString>> set(Jid chat, Message::Given last);

    std::function<void(const Jid& chat, const Message::Given& last)> changed = {}; ///< Elsewhere, or before we came.
    void online(bool isResumed) override;

private:
    void take(const QList<NodeItem>& items);

    Nodes& m_nodes;
    QHash<Jid, Message::Given> m_all;
    Task<Result<QList<NodeItem>>> m_fetching;
};

} // namespace everyport::xmpp::client
