#include "app/station/running/meetingserver.h"

#include <algorithm>

#include "app/station/running/station.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

const QString xmppType = u"xmpp"_s;

bool isUp(const ServiceStatus& status)
{
    return status.state == ServiceStatus::State::Running || status.state == ServiceStatus::State::Starting;
}

} // namespace

QStringList xmppServices(Station& station)
{
    QStringList running;
    QStringList others;
    for (const auto& status : station.services().all()) {
        if (status.type == xmppType)
            (isUp(status) ? running : others).append(status.name);
    }
    return running + others;
}

MeetingServer meetingServer(Station& station, const QString& name)
{
    const auto all = xmppServices(station);
    MeetingServer server{.name = name};
    if (name.isEmpty())
        server.name = all.isEmpty() || all.contains(xmppType) ? xmppType : all.first();
    const auto status = station.services().status(server.name);
    if (status && status->type == xmppType)
        server.state = isUp(*status) ? MeetingServer::State::Ready : MeetingServer::State::Stopped;
    return server;
}

MeetingServer homesServer(Station& station)
{
    for (const auto& status : station.services().all()) {
        if (status.type == "stations"_L1 && status.values.text(u"role"_s) == "home"_L1
            && status.values.text(u"via"_s) == "own"_L1)
            return meetingServer(station, status.values.text(xmppType));
    }
    return {.state = MeetingServer::State::Ready};
}

Result<Done> checkMeetingServer(const MeetingServer& server)
{
    switch (server.state) {
    case MeetingServer::State::Ready: break;
    case MeetingServer::State::Stopped:
        return Error::refused(Reason::NotFound,
            u"The stations meet at this program's XMPP server, and its service %1 does not run; everyportd service list says why. Start it, then say this again."_s
                .arg(server.name));
    case MeetingServer::State::Missing:
        return Error::refused(Reason::NotFound,
            u"The stations meet at an XMPP server of this program, and it has no service %1. To add one that the network reaches, with a domain of your own: everyportd stations home --domain town.example"_s
                .arg(server.name));
    }
    return Done();
}

} // namespace everyport
