#include "app/services/xmpp/muc/muccommands.h"

#include "netcore/task/sleep.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {
constexpr qsizetype mostAtOnce = 20; // calls whose answer is awaited; more are not heard
}

MucCommands::MucCommands(xmpp::muc::Rooms& rooms, const RoomCommands& commands) : m_rooms(rooms), m_commands(commands)
{
    m_rooms.addListener(this);
}

MucCommands::~MucCommands()
{
    m_rooms.removeListener(this);
}

void MucCommands::messageReceived(
    xmpp::muc::Room& room, const xmpp::muc::Occupant& from, const xmpp::Stanza& message, const QString& id)
{
    Q_UNUSED(id)
    // Those who live in the program are others' voices; where they come from they are answered.
    if (from.plug || m_work.count() >= mostAtOnce)
        return;
    auto call = m_commands.read(message.element().childText(u"body"), false);
    if (!call)
        return;
    call->who = from.nick;
    if (m_rooms.service().domain().endsWith(u'.' + from.account.domain()))
        call->account = from.account.local();
    call->place = room.jid().local();
    call->network = u"xmpp"_s;
    m_work.start(say(m_commands.run(*call), room.jid().local()));
}

/// Never in the midst of the room's work: a line is said in a later turn, after the one it answers.
Task<Result<Done>> MucCommands::say(Task<Result<QStringList>> running, QString room)
{
    auto waiting = sleep(m_rooms.reactor().clock(), std::chrono::milliseconds(0));
    (void)co_await std::move(waiting);
    auto lines = co_await std::move(running);
    if (!lines && lines.error().isClosed()) // its owner has gone meanwhile, which no log tells
        lines = QStringList(lines.error().text);
    auto* here = m_rooms.find(room);
    if (!lines || lines->isEmpty() || !here)
        co_return Done{};
    auto message = xmpp::Stanza::message({}, {}, u"groupchat"_s);
    auto element = message.element();
    element.setAttribute(u"id"_s, xmpp::randomText(9));
    element.addTextElement(u"body"_s, lines->join(u'\n'));
    message.setElement(std::move(element));
    message.setFrom(here->jid());
    here->send(message);
    co_return Done{};
}

} // namespace everyport
