#pragma once

#include <deque>

#include "netcore/base/lifetime.h"
#include "protocols/xmpp/extensions/extension.h"
#include "protocols/xmpp/muc/administration/administration.h"
#include "protocols/xmpp/muc/administration/approvals.h"
#include "protocols/xmpp/muc/administration/invitations.h"
#include "protocols/xmpp/muc/administration/ownership.h"
#include "protocols/xmpp/muc/entrance.h"
#include "protocols/xmpp/muc/messages/conversation.h"
#include "protocols/xmpp/muc/messages/moderation.h"
#include "protocols/xmpp/muc/roomdisco.h"

namespace everyport::xmpp::muc {

/// Rooms (XEP-0045) at an address of their own. Code in the program uses the parts directly: what it says reaches the
/// same occupants, without a socket. Everything named must outlive it.
class MucService final : public Domain {
public:
    MucService(Reactor& reactor, Router& router, const Jid& address, QString name, QString version, RoomStore& store,
        RoomArchive* archive, RoomPolicy policy = {});
    ~MucService() override;

    Task<Result<Done>> open() { return m_rooms.open(); } ///< Answers from then on.
    const Jid& address() const { return m_rooms.service(); }
    Rooms& rooms() { return m_rooms; }
    Conversation& conversation() { return m_conversation; }
    RankChanges& ranks() { return m_ranks; }
    Ownership& ownership() { return *m_ownership; }
    Moderation& moderation() { return *m_moderation; }

    Task<Done> receive(Stanza stanza) override;

private:
    /// A request that was passed on to an occupant, until the answer is there.
    struct Passed {
        QString id;
        QString newId;
        Jid asker;    ///< Full.
        Jid as;       ///< Whom the asker knows: ROOM/nick.
        Jid answerer; ///< Who was asked.
    };
    void message(const Stanza& message);
    void failed(const Stanza& error);
    Task<Done> request(Stanza iq);
    Task<Done> finish(Stanza iq, Task<Answer> answering);
    Task<Answer> answerTo(Stanza iq);
    Answer answerByService(const Stanza& iq);
    void passOn(Room& room, const Stanza& iq);
    void passBack(Stanza answer);
    void add(std::unique_ptr<RoomRequests> requests);
    void later(std::function<void()> call);

    Rooms m_rooms;
    RankChanges m_ranks;
    Entrance m_entrance;
    Conversation m_conversation;
    Invitations m_invitations;
    Approvals m_approvals;
    std::vector<std::unique_ptr<RoomRequests>> m_requests;
    QHash<QString, RoomRequests*> m_byNamespace;
    RoomDisco* m_disco = nullptr;
    Ownership* m_ownership = nullptr;
    Moderation* m_moderation = nullptr;
    Extensions m_extensions; ///< Of the service itself.
    std::deque<Passed> m_passed;
    Lifetime m_lifetime;
};

} // namespace everyport::xmpp::muc
