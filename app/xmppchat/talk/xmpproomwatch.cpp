#include "app/xmppchat/talk/xmpproomwatch.h"

#include "app/xmppchat/talk/xmpproomtexts.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using xmpp::Jid;
using xmpp::client::Room;

namespace {

constexpr auto lookEvery = 10min; // XEP-0410 §3: after so long a silence

} // namespace

void XmppRoomWatch::start()
{
    m_timer = m_context.reactor.clock().callLater(lookEvery, [this] {
        const auto now = m_context.reactor.clock().wallMsecs();
        for (const auto& conversation : m_context.account.conversations()) {
            const auto address = conversation->kind == chat::Conversation::Kind::Room ? jidOf(conversation->name)
                                                                                      : Jid();
            const auto* room = address.isNull() ? nullptr : m_context.parts.rooms.find(address);
            const bool isQuiet = room && room->state == Room::State::In
                && now - room->lastHeard >= std::chrono::milliseconds(lookEvery).count();
            const bool isOut = !room && !address.isNull() && conversation->entersOnConnect
                && conversation->presence == chat::Conversation::Presence::Refused;
            if (m_context.client.isOnline() && (isQuiet || isOut))
                m_context.work.start(look(address), u"Looking after %1"_s.arg(address.toString()));
        }
        start();
    });
}

/// The room may have forgotten us, when its server was started anew, say.
Task<Result<Done>> XmppRoomWatch::look(Jid address)
{
    if (m_context.parts.rooms.find(address)) {
        auto asking = m_context.parts.rooms.isStillIn(address);
        const auto isIn = co_await std::move(asking);
        const auto* room = m_context.parts.rooms.find(address);
        if (!isIn || *isIn || !room)
            co_return Done{};
    }
    auto* where = m_context.room(address);
    if (!where)
        co_return Done{};
    const auto* room = m_context.parts.rooms.find(address);
    const auto nick = room ? room->nick : m_context.nick();
    xmpp::client::RoomHistory history;
    history.mostStanzas = 0;
    m_context.chat.reports().notifyPresence(*where, chat::Conversation::Presence::Entering);
    auto joining = m_context.parts.rooms.join(address, nick, where->password, history);
    const auto in = co_await std::move(joining);
    where = m_context.room(address);
    if (!in && where && where->presence == chat::Conversation::Presence::Entering) { // it was not even asked
        const auto trouble = nameTrouble(nick);
        m_context.chat.reports().notifyPresence(
            *where, chat::Conversation::Presence::Refused, trouble.isEmpty() ? doorTrouble(in.error()) : trouble);
    }
    co_return Done{};
}

} // namespace everyport::xmppchat
