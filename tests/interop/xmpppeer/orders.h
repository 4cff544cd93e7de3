#pragma once

#include "protocols/xmpp/client/about.h"
#include "protocols/xmpp/client/archive.h"
#include "protocols/xmpp/client/discovery.h"
#include "protocols/xmpp/client/roster.h"
#include "protocols/xmpp/client/rooms.h"
#include "protocols/xmpp/client/standingclient.h"

namespace everyport::xmpppeer {

/// What lines ask for: a word, then what it needs.
class Orders {
public:
    explicit Orders(xmpp::client::StandingClient& standing);
    void obey(const QString& line);

private:
    void listen();
    bool people(const QString& word, const QStringList& words, const QString& rest);
    bool rooms(const QString& word, const QStringList& words, const QString& rest);
    bool questions(const QString& word, const QStringList& words);
    template <typename T>
    void follow(Task<Result<T>> task, const QString& event, std::function<QJsonObject(const T&)> facts = {});

    xmpp::client::StandingClient& m_standing;
    xmpp::client::Client& m_client;
    xmpp::client::Roster& m_roster;
    xmpp::client::Rooms& m_rooms;
    xmpp::client::Presences& m_presences;
    xmpp::client::Messages& m_messages;
    xmpp::client::Carbons& m_carbons;
    xmpp::client::Archive& m_archive;
    xmpp::client::Discovery& m_discovery;
    xmpp::client::About& m_about;
    TaskSet m_tasks;
};

} // namespace everyport::xmpppeer
