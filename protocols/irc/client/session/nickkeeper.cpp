#include "protocols/irc/client/session/nickkeeper.h"

#include "protocols/irc/numerics.h"

namespace everyport::irc::client {

void NickKeeper::listen(Table& table)
{
    for (const char* numeric : {"376", "422"}) // by now the server has said what it can
        table.add(numeric, [this](const Incoming&) { begin(); });
    table.add("QUIT", [this](const Incoming& line) {
        if (!line.isHistory)
            went(line.source.nick);
    });
    table.add("NICK", [this](const Incoming& line) {
        if (!line.isHistory)
            nickChanged(line);
    });
    table.add("303", [this](const Incoming& line) { isonAnswered(line); });
    table.add("731", [this](const Incoming& line) {
        for (const auto& one : line.view.last().toByteArray().split(','))
            went(Source::parse(one).nick);
    });
    table.add("734", [this](const Incoming& line) { // the list is full, of people who are watched for other reasons
        for (const auto& one : line.parameter(2).split(','))
            m_isMonitoring = m_isMonitoring && !isWanted(one);
        waitMore();
    });
    for (const char* numeric : {"438", "447"}) { // too fast, or a channel that lets nobody change
        table.add(numeric, [this, numeric](const Incoming& line) {
            if (!std::exchange(m_isTaking, false))
                return m_session.events.replyReceived(QByteArray(numeric).toInt(), Message::from(line.view).parameters);
            waitMore();
        });
    }
}

void NickKeeper::connectionLost(const Error&)
{
    m_isWaiting = m_isMonitoring = m_isTaking = false;
    m_isons = 0;
    m_timer.cancel();
}

bool NickKeeper::refused(const QByteArray& nick)
{
    if (!isWanted(nick))
        return false;
    if (!m_session.isRegistered) {
        m_isWaiting = m_session.identity.recovery != NickRecovery::None;
        return false;
    }
    if (!std::exchange(m_isTaking, false))
        return false;
    waitMore();
    return true;
}

void NickKeeper::release()
{
    if (m_isMonitoring)
        Q_UNUSED(m_session.send({{}, {}, "MONITOR", {"-", m_session.identity.nick}}))
    m_isWaiting = m_isMonitoring = m_isTaking = false;
    m_timer.cancel();
}

void NickKeeper::begin()
{
    if (!m_isWaiting || m_isMonitoring || m_timer.isActive())
        return; // nothing to wait for, or somebody asked for the MOTD once more
    askNickServ();
    if (m_session.isupport.monitorLimit() >= 0) {
        m_isMonitoring = true;
        Q_UNUSED(m_session.send({{}, {}, "MONITOR", {"+", m_session.identity.nick}}))
    } else {
        waitMore();
    }
}

// A password goes there only where SASL has not shown already who we are, and where nobody reads along.
void NickKeeper::askNickServ()
{
    const auto& who = m_session.identity;
    if (who.recovery != NickRecovery::Regain && who.recovery != NickRecovery::Ghost)
        return;
    QByteArray words = (who.recovery == NickRecovery::Regain ? "REGAIN " : "GHOST ") + who.nick;
    if (m_session.account.isEmpty()) {
        if (!who.login || who.login->password.isEmpty() || !(m_session.isSafe || who.login->plainInTheClear))
            return;
        words += ' ' + who.login->password.toUtf8();
        m_session.noteSecret();
    }
    Q_UNUSED(m_session.send({{}, {}, "PRIVMSG", {who.nickServ, words}}))
}

void NickKeeper::waitMore()
{
    if (m_isWaiting)
        m_timer = m_session.clock.callLater(interval, [this] { ask(); });
}

void NickKeeper::ask()
{
    m_isTaking = false; // a minute is answer enough
    ++m_isons;
    if (!m_session.send({{}, {}, "ISON", {m_session.identity.nick}}))
        --m_isons;
    waitMore();
}

void NickKeeper::isonAnswered(const Incoming& line)
{
    if (m_isons == 0) // a person asked
        return m_session.events.replyReceived(int(Numeric::Ison), Message::from(line.view).parameters);
    --m_isons;
    for (const auto& one : line.view.last().toByteArray().split(' ')) {
        if (isWanted(one))
            return;
    }
    take();
}

void NickKeeper::went(QByteArrayView nick)
{
    if (isWanted(nick))
        take();
}

void NickKeeper::take()
{
    if (!m_isWaiting || std::exchange(m_isTaking, true))
        return;
    Q_UNUSED(m_session.send({{}, {}, "NICK", {m_session.identity.nick}}))
    waitMore();
}

// ChannelList has told us by now whether it was us who changed.
void NickKeeper::nickChanged(const Incoming& line)
{
    const auto next = line.view.parameter(0);
    if (m_session.isMe(next))
        release(); // ours again; or another that was chosen for us, and which we do not fight over
    else if (!isWanted(next))
        went(line.source.nick);
}

} // namespace everyport::irc::client
