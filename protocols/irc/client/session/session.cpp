#include "protocols/irc/client/session/session.h"

namespace everyport::irc::client {

Session::Session(Identity who, Reactor& loop, ClientEvents& listener, Pacing::Rules rules)
    : reactor(loop),
      clock(loop.clock()),
      events(listener),
      identity(std::move(who)),
      nick(identity.nick),
      pacing(clock, rules, [this](QByteArray line) {
          if (write)
              write(std::move(line));
      })
{
}

Cause Session::cause(const Incoming& line) const
{
    Cause cause;
    cause.nick = line.source.nick.toByteArray();
    cause.user = line.source.user.toByteArray();
    cause.host = line.source.host.toByteArray();
    cause.account = line.view.tag("account");
    cause.time = line.time(clock.wallMsecs());
    cause.id = line.view.tag("msgid");
    cause.isServer = line.source.isServer() || cause.nick.isEmpty();
    cause.isMe = !cause.nick.isEmpty() && isMe(cause.nick);
    cause.isBot = !line.view.tag("bot").isNull();
    cause.isHistory = line.isHistory;
    return cause;
}

QByteArray Session::longestSource() const
{
    constexpr int longestUser = 10 + 1; // with the tilde of a server that asked no ident
    constexpr int longestHost = 63;
    return nick + '!' + (user.isEmpty() ? QByteArray(longestUser, '?') : user) + '@'
        + (host.isEmpty() ? QByteArray(longestHost, '?') : host);
}

void Session::hangUp(Error reason)
{
    if (end)
        end(std::move(reason));
}

const QList<Part::Receive>* Part::Table::of(QByteArrayView command) const
{
    const auto found = m_receivers.constFind(QByteArray::fromRawData(command.data(), command.size()));
    return found == m_receivers.constEnd() ? nullptr : &*found;
}

} // namespace everyport::irc::client
