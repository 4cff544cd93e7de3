#pragma once

#include "protocols/irc/client/conversation/standingclient.h"
#include "tests/interop/ircpeer/dccorders.h"

namespace everyport::ircpeer {

/// What lines ask for: a word, then what it needs.
class Orders {
public:
    Orders(irc::StandingClient& standing, DccOrders& dcc) : m_standing(standing), m_dcc(dcc) {}
    void obey(const QByteArray& line);

private:
    bool ask(irc::Client& client, const QByteArray& word, const QByteArrayList& words, const QByteArray& rest);
    void whois(irc::Client& client, const QByteArray& nick);
    void history(irc::Client& client, const QByteArrayList& words);
    void account(irc::Client& client, const QByteArray& word, const QByteArrayList& words);

    irc::StandingClient& m_standing;
    DccOrders& m_dcc;
    Task<Result<Done>> m_task;
    Task<Result<QList<irc::Message>>> m_answer;
    Task<Result<int>> m_history;
    Task<Result<irc::client::AccountRegistration::Answer>> m_registering;
};

} // namespace everyport::ircpeer
