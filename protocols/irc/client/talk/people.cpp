#include "protocols/irc/client/talk/people.h"

#include "protocols/irc/text.h"

namespace everyport::irc::client {

using namespace Qt::StringLiterals;

void People::listen(Table& table)
{
    table.add("AWAY", [this](const Incoming& line) { away(line); });
    table.add("ACCOUNT", [this](const Incoming& line) { account(line); });
    table.add("CHGHOST", [this](const Incoming& line) { hostChange(line); });
    table.add("SETNAME", [this](const Incoming& line) { realName(line); });
    table.add("730", [this](const Incoming& line) { seen(line, true); });
    table.add("731", [this](const Incoming& line) { seen(line, false); });
    table.add("734", [this](const Incoming& line) { // the list is full: those were not taken
        for (const auto& nick : line.parameter(2).split(','))
            m_watched.remove(m_session.fold(nick));
    });
    table.add("396", [this](const Incoming& line) { // our host as others see it from now on
        const auto shown = Source::parse(line.view.parameter(1));
        m_session.host = (shown.host.isEmpty() ? shown.nick : shown.host).toByteArray();
        if (!shown.host.isEmpty())
            m_session.user = (shown.user.isEmpty() ? shown.nick : shown.user).toByteArray();
    });
}

void People::connectionLost(const Error&)
{
    m_watched.clear();
}

Result<Done> People::watch(const QByteArrayList& nicks)
{
    const int limit = m_session.isupport.monitorLimit();
    if (limit < 0)
        return Error::unsupported(Reason::None, u"This network does not tell when people come and go."_s);
    QByteArrayList fresh;
    for (const auto& nick : nicks) {
        if (nick.isEmpty() || m_watched.contains(m_session.fold(nick)))
            continue;
        if (limit > 0 && m_watched.size() >= limit) {
            send('+', fresh);
            return Error::busy(Reason::NoSpace, u"This network tells of no more than %1 people."_s.arg(limit));
        }
        m_watched.insert(m_session.fold(nick), nick);
        fresh.append(nick);
    }
    send('+', fresh);
    return Done();
}

void People::unwatch(const QByteArrayList& nicks)
{
    QByteArrayList gone;
    for (const auto& nick : nicks) {
        if (m_watched.remove(m_session.fold(nick)))
            gone.append(nick);
    }
    send('-', gone);
}

void People::send(char sign, const QByteArrayList& nicks)
{
    QByteArray list;
    const auto flush = [&] {
        if (!list.isEmpty())
            Q_UNUSED(m_session.sendBehind({{}, {}, "MONITOR", {QByteArray(1, sign), list}}))
        list.clear();
    };
    for (const auto& nick : nicks) {
        if (list.size() + nick.size() > 400)
            flush();
        list += (list.isEmpty() ? "" : ",") + nick;
    }
    flush();
}

void People::seen(const Incoming& line, bool isOnline)
{
    for (const auto& one : line.view.last().toByteArray().split(',')) {
        const auto nick = Source::parse(one).nick.toByteArray();
        if (!m_watched.contains(m_session.fold(nick)))
            continue;
        if (isOnline)
            m_session.events.wentOnline(nick);
        else
            m_session.events.wentOffline(nick);
    }
}

void People::away(const Incoming& line)
{
    const auto cause = m_session.cause(line);
    const bool isAway = line.count() > 0 && !line.view.parameter(0).isEmpty();
    if (auto* person = m_channels.person(cause.nick))
        person->isAway = isAway;
    m_session.events.awayChanged(cause, isAway, line.text(0));
}

void People::account(const Incoming& line)
{
    const auto cause = m_session.cause(line);
    const auto account = line.parameter(0) == "*" ? QByteArray() : line.parameter(0);
    if (auto* person = m_channels.person(cause.nick))
        person->account = account.left(longestName);
    if (cause.isMe)
        m_session.account = account;
    m_session.events.accountChanged(cause, account);
}

void People::hostChange(const Incoming& line)
{
    const auto cause = m_session.cause(line);
    if (auto* person = m_channels.person(cause.nick)) {
        person->user = line.parameter(0).left(longestName);
        person->host = line.parameter(1).left(longestName);
    }
    if (cause.isMe) {
        m_session.user = line.parameter(0);
        m_session.host = line.parameter(1);
    }
    m_session.events.hostChanged(cause, line.parameter(0), line.parameter(1));
}

void People::realName(const Incoming& line)
{
    const auto cause = m_session.cause(line);
    if (auto* person = m_channels.person(cause.nick))
        person->realName = line.text(0).left(longestName);
    m_session.events.realNameChanged(cause, line.text(0));
}

} // namespace everyport::irc::client
