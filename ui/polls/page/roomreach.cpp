#include "ui/polls/page/roomreach.h"

#include <QCoreApplication>

#include "app/station/running/station.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/services/networkreach.h"

namespace everyport::ui {
namespace {

struct RoomReach {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::RoomReach)
};

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
