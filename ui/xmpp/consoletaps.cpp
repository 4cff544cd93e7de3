#include "ui/xmpp/consoletaps.h"

#include "protocols/xmpp/client/connection/client.h"

namespace everyport::ui {

ConsoleTaps::One::One(qint64 itsAccount, xmpp::client::Client& itsClient, const Passed& whom)
    : account(itsAccount), client(itsClient), to(whom)
{
    client.taps().add(this);
}

ConsoleTaps::One::~One()
{
    client.taps().remove(this);
}

ConsoleTaps::ConsoleTaps(xmppchat::XmppSessions& sessions, Passed passed)
    : m_sessions(sessions), m_passed(std::move(passed))
{
    m_sessions.addListener(this);
}

ConsoleTaps::~ConsoleTaps()
{
    m_sessions.removeListener(this);
}

void ConsoleTaps::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    m_ones.clear();
    for (const auto& session : m_sessions.sessions())
        sessionAdded(session);
}

void ConsoleTaps::sessionAdded(const xmppchat::XmppSession& session)
{
    if (m_on && session.client && !m_ones.contains(session.account))
        m_ones.emplace(session.account, std::make_unique<One>(session.account, *session.client, m_passed));
}

} // namespace everyport::ui
