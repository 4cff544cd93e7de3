#include "ui/polls/roomreach.h"

#include <QCoreApplication>

#include "app/station/configuredservices.h"
#include "app/station/station.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/task/taskset.h"
#include "ui/frame/pagecontext.h"
#include "ui/frame/undoshelf.h"

namespace everyport::ui {
namespace {

struct RoomReach {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::RoomReach)
};

const auto listenKey = QStringLiteral("listen");

struct Opening {
    OptionValues values = {};
    bool isPlain = false; ///< Some of it without encryption.
};

Opening openedFor(const OptionValues& before)
{
    Opening opening{before};
    QStringList listens;
    for (const QString& text : before.texts(listenKey)) {
        const auto endpoint = Endpoint::parse(text);
        opening.isPlain = opening.isPlain || (endpoint && !endpoint->isTls());
        listens.append(endpoint ? endpoint->withReach(Endpoint::Reach::Anyone).toString() : text);
    }
    opening.values.give(listenKey, listens);
    return opening;
}

Task<Result<Done>> open(PageContext* context, QString name, OptionValues before)
{
    const Opening opening = openedFor(before);
    auto saving = context->station().configured().save(name, opening.values);
    auto saved = co_await std::move(saving);
    if (!saved)
        co_return saved;
    const QString said = opening.isPlain
        ? RoomReach::tr(
            "Everyone in this network can open the results now, over plain HTTP: others can read what passes.")
        : RoomReach::tr("Everyone in this network can open the results now.");
    context->undo().done(
        said,
        [context, name, before] {
            context->tasks().start(context->station().configured().save(name, before),
                RoomReach::tr("Closing %1 to the network").arg(name));
        },
        QStringLiteral("network"));
    co_return saved;
}

} // namespace

void letTheRoomSee(PageContext& context)
{
    for (const ServiceStatus& status : context.station().services().all()) {
        if (status.type != QStringLiteral("http") || status.state != ServiceStatus::State::Running)
            continue;
        context.tasks().start(
            open(&context, status.name, status.values), RoomReach::tr("Opening %1 to the network").arg(status.name));
        return;
    }
}

} // namespace everyport::ui
