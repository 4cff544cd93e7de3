#include "ui/polls/page/roomreach.h"

#include <QCoreApplication>

#include "app/station/running/station.h"
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

} // namespace everyport::ui
