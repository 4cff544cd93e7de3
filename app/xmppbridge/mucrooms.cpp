#include "app/xmppbridge/mucrooms.h"

using namespace Qt::StringLiterals;

namespace everyport::xmppbridge {

using xmpp::muc::Occupant;
using xmpp::muc::Room;

MucRooms::MucRooms(xmpp::muc::MucService& service, QString network, Clients clients, const QString& identity)
    : m_service(&service), m_names{network, identity.isEmpty() ? network : identity}, m_clients(std::move(clients))
{
    service.rooms().addListener(this);
}

MucRooms::~MucRooms()
{
    if (m_service)
        m_service->rooms().removeListener(this);
    m_rooms.clear();
}

Result<Done> MucRooms::share(const QString& room, bridge::Bridge& meeting)
{
    const auto address = m_service ? xmpp::Jid::make(room, m_service->address().domain())
                                   : Result<xmpp::Jid>(xmpp::Jid());
    if (!address || !address->hasLocal())
        return Error::refused(Reason::BadValue, u"That is no name of a room."_s);
    if (find(address->local()))
        return Error::refused(Reason::AlreadyExists, u"The room is shared already."_s);
    auto shared = std::make_unique<MucRoom>(*m_service, m_clients, address->local(), m_names, meeting);
    shared->open(); // before it is known: what it makes is not news
    m_rooms.push_back(std::move(shared));
    return Done{};
}

/// Asked for each message of each room: there are few shared ones.
MucRoom* MucRooms::find(const QString& name) const
{
    for (const auto& room : m_rooms) {
        if (room->name() == name)
            return room.get();
    }
    return nullptr;
}

void MucRooms::roomOpened(Room& room)
{
    if (auto* shared = find(room.name()))
        shared->opened();
}

void MucRooms::roomClosed(const QString& name)
{
    if (auto* shared = find(name))
        shared->closed();
}

void MucRooms::joined(Room& room, Occupant& occupant)
{
    if (auto* shared = find(room.name()))
        shared->changed(occupant);
}

void MucRooms::left(Room& room, const Occupant& occupant, const xmpp::muc::Notice& how)
{
    if (auto* shared = find(room.name()))
        shared->left(occupant, how);
}

void MucRooms::changed(Room& room, Occupant& occupant)
{
    if (auto* shared = find(room.name()))
        shared->changed(occupant);
}

void MucRooms::messageReceived(Room& room, const Occupant& from, const xmpp::Stanza& message, const QString& id)
{
    if (auto* shared = find(room.name()))
        shared->said(from, message, id);
}

void MucRooms::messageRetracted(Room& room, const Occupant& by, const QString& id, const QString& reason)
{
    if (auto* shared = find(room.name()))
        shared->retracted(by, id, reason);
}

void MucRooms::subjectChanged(Room& room, const QString& by)
{
    if (auto* shared = find(room.name()))
        shared->subjectChanged(by);
}

void MucRooms::configurationChanged(Room& room)
{
    if (auto* shared = find(room.name()))
        shared->configured();
}

void MucRooms::serviceGoes()
{
    m_service->rooms().removeListener(this);
    m_service = nullptr;
    m_rooms.clear();
    if (serviceGone)
        serviceGone();
}

} // namespace everyport::xmppbridge
