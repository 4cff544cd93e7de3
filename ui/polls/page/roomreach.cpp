#include "ui/polls/page/roomreach.h"

#include <QCoreApplication>

#include "app/services/servicetypes.h"
#include "app/station/running/station.h"
#include "app/station/servicefiles/configuredservices.h"
#include "netcore/threads/threadpool.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/services/freeports.h"
#include "ui/services/networkreach.h"

namespace everyport::ui {
namespace {

struct RoomReach {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::RoomReach)
};

Task<Result<QString>> addWebService(Station* station)
{
    const auto type = QStringLiteral("http"), listen = QStringLiteral("listen");
    OptionValues values(serviceType(type)->options());
    const QStringList wanted = values.texts(listen);
    auto looking = deferToThread(station->reactor(), Threads::Other, [wanted] { return atFreePorts(wanted); });
    const QStringList free = co_await std::move(looking);
    if (free != wanted)
        values.give(listen, free);
    auto adding = station->configured().add(type, QString(), values);
    auto added = co_await std::move(adding);
    co_return added;
}

Task<Result<Done>> serveThePhones(PageContext* context, QString name)
{
    auto& station = context->station();
    if (name.isEmpty()) {
        auto adding = addWebService(&station);
        const auto added = co_await std::move(adding);
        if (!added)
            co_return added.error();
        name = *added;
    }
    auto starting = station.services().start(name);
    const auto started = co_await std::move(starting);
    const auto status = station.services().status(name);
    if (started && status && !station.pollAddresses().reachBeyond())
        letTheNetworkReach(*context, *status,
            {RoomReach::tr("Phones in this network can vote now."),
                RoomReach::tr("Phones in this network can vote now, over plain HTTP: others can read what passes.")});
    co_return started;
}

} // namespace

void letTheRoomSee(PageContext& context)
{
    for (const ServiceStatus& status : context.station().services().all()) {
        if (status.type != QStringLiteral("http") || status.state != ServiceStatus::State::Running)
            continue;
        letTheNetworkReach(context, status,
            {RoomReach::tr("Everyone in this network can open the results now."),
                RoomReach::tr(
                    "Everyone in this network can open the results now, over plain HTTP: others can read what passes.")});
        return;
    }
}

QString idleWebService(PageContext& context)
{
    for (const ServiceStatus& status : context.station().services().all()) {
        if (status.type == QStringLiteral("http") && status.state != ServiceStatus::State::Running && !status.isBroken)
            return status.name;
    }
    return {};
}

void letPhonesReach(PageContext& context)
{
    const QString name = idleWebService(context);
    startOn(context, serviceSubject(name.isEmpty() ? QStringLiteral("http") : name),
        RoomReach::tr("Starting %1").arg(name.isEmpty() ? RoomReach::tr("a web service") : name),
        serveThePhones(&context, name));
}

void startWebService(PageContext& context)
{
    const QString name = idleWebService(context);
    if (name.isEmpty())
        context.goTo(QStringLiteral("services"), QStringLiteral("add/http"));
    else
        startOn(context, serviceSubject(name), RoomReach::tr("Starting %1").arg(name),
            context.station().services().start(name));
}

} // namespace everyport::ui
