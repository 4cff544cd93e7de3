#pragma once

#include <functional>

#include "app/bridge/person.h"
#include "protocols/xmpp/muc/mucservice.h"

namespace everyport::xmppbridge {

/// What the XMPP server knows of its clients, and rooms do not.
struct Clients {
    /// Nobody can read along.
    std::function<bool(const xmpp::Jid& client)> isPrivate = [](const xmpp::Jid&) { return false; };
    /// Has no account, but a name for the moment.
    std::function<bool(const xmpp::Jid& client)> isGuest = [](const xmpp::Jid&) { return false; };
};

/// An occupant is one as long as it is there, whatever its nick.
QString occupantKey(const xmpp::muc::Occupant& occupant);

/// Who is who on the two sides of a shared room: occupants and XMPP clients as the persons of a meeting, and persons as
/// the accounts and roles of an XMPP room. `service` and `clients` must outlive it.
class MucPeople {
public:
    MucPeople(const xmpp::muc::MucService& service, const Clients& clients) : m_service(service), m_clients(clients) {}

    bridge::Person person(const xmpp::muc::Room& room, const xmpp::muc::Occupant& occupant) const;
    /// Who is not in the room, or not yet. `room` is null where it is not there.
    bridge::Person person(const xmpp::muc::Room* room, const xmpp::Jid& client, const QString& nick) const;
    xmpp::Jid account(const bridge::Person& person) const; ///< Empty for those who have none.
    static xmpp::muc::Role role(const xmpp::muc::Room& room, const bridge::Person& person);

private:
    QString localAccount(const xmpp::Jid& who) const; ///< Of this program; empty: none.

    const xmpp::muc::MucService& m_service;
    const Clients& m_clients;
};

} // namespace everyport::xmppbridge
