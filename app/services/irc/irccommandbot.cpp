#include "app/services/irc/irccommandbot.h"

#include "netcore/task/sleep.h"
#include "protocols/irc/server/sessions/channel.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/text.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {
constexpr qsizetype mostCallsAtOnce = 20; // calls whose answer is awaited; more are not heard
}

IrcCommandBot::IrcCommandBot(ircd::Server& server, const RoomCommands& commands, TaskSet::Failed failed)
    : Bot(server, {"commands", "bot", {}, "Answers commands: say ! and the command's name", true}),
      m_ircd(server),
      m_commands(commands),
      m_work(std::move(failed))
{
    m_ircd.addListener(*this);
}

IrcCommandBot::~IrcCommandBot()
{
    m_ircd.removeListener(*this);
}

void IrcCommandBot::channelMessage(
    ircd::Channel& channel, ircd::User& from, bool notice, const QByteArray& text, const ircd::Line&)
{
    // Whoever answers bots may answer for ever.
    if (notice || from.is('B') || !text.startsWith('!'))
        return;
    auto call = m_commands.read(irc::decoded(text), false);
    if (!call)
        return;
    call->who = irc::decoded(from.nick());
    call->account = irc::decoded(from.account);
    call->place = irc::decoded(channel.name());
    answer(*call, channel.name());
}

void IrcCommandBot::heard(const Words& words)
{
    if (!words.isPrivate || words.by.isBot || words.kind != Words::Kind::Message)
        return;
    auto call = m_commands.read(words.text, true);
    if (!call)
        return;
    call->who = irc::decoded(words.by.nick);
    call->account = irc::decoded(words.by.account);
    answer(*call, words.by.nick);
}

void IrcCommandBot::answer(const RoomCommandCall& call, const QByteArray& to)
{
    if (m_work.count() >= mostCallsAtOnce)
        return;
    auto known = call;
    known.network = u"irc"_s;
    m_work.start(say(m_commands.run(std::move(known)), to), u"Answering a command in %1"_s.arg(irc::decoded(to)));
}

/// Never in the midst of the server's work: a line is said in a later turn, after the one it answers.
Task<Result<Done>> IrcCommandBot::say(Task<Result<QStringList>> running, QByteArray to)
{
    auto waiting = sleep(m_ircd.clock(), std::chrono::milliseconds(0));
    (void)co_await std::move(waiting);
    auto lines = co_await std::move(running);
    if (!lines && lines.error().isClosed()) // its owner has gone meanwhile, which no log tells
        lines = QStringList(lines.error().text);
    if (!lines)
        co_return Done{}; // the owner's log tells
    auto here = come();
    if (here && to.startsWith('#'))
        here = join(to, ircd::rank::Voice);
    if (!here)
        co_return here;
    for (const auto& line : *lines)
        (void)Bot::say(to, line);
    co_return Done{};
}

} // namespace everyport
