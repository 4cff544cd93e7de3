#pragma once

#include "app/station/running/station.h"
#include "netcore/task/task.h"

namespace everyport::chat {
class FakeNetwork;
class Account;
class Conversation;
struct Message;
} // namespace everyport::chat

namespace everyport::ui {

/// A town's volunteers at their chat: accounts, rooms and talk for pictures. `station` outlives it.
class SampleChat {
public:
    explicit SampleChat(Station& station); ///< Before the station starts.

    Task<Result<Done>> fill();
    qint64 room() const { return m_room; } ///< Where most is said; "volunteers".
    qint64 person() const { return m_person; }
    qint64 wild() const { return m_wild; } ///< Long names, other directions, colours.
    chat::Account& account() const;
    chat::Account& other() const;
    chat::FakeNetwork& network() const { return *m_network; }

private:
    Task<Result<Done>> addAccounts();
    Task<Result<Done>> openPlaces();
    void addMembers();
    void talk();
    void talkWild();
    void unreadElsewhere();
    chat::Message& said(const QString& who, const QString& text, int minutesAgo);
    void tell(chat::Conversation& where);

    Station& m_station;
    chat::FakeNetwork* m_network = nullptr;
    qint64 m_account = 0;
    qint64 m_other = 0;
    qint64 m_room = 0;
    qint64 m_person = 0;
    qint64 m_wild = 0;
    qint64 m_now = 0;
    int m_said = 0;
    std::vector<chat::Message> m_messages;
};

} // namespace everyport::ui
