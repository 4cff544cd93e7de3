#include "ui/polls/page/roomreach.h"

#include <QCoreApplication>

#include "app/station/running/station.h"
#include "app/station/servicefiles/configuredservices.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/task/taskset.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/page/pagecontext.h"

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

/// It is closed whatever the disk says; what its file goes on saying counts again at the next start.
Task<Result<Done>> closeToNetwork(Station* station, QString name, OptionValues before)
{
    auto saving = station->configured().save(name, before);
    auto saved = co_await std::move(saving);
    if (saved || !station->isRunning() || !station->configured().isUnwritten(name))
        co_return saved;
    auto unwritten = saved.error();
    unwritten.text = RoomReach::tr(
        "It is closed now, but would be open again at the next start of Everyport. Save its settings in Services before that. %1")
                         .arg(unwritten.text);
    co_return unwritten;
}

Task<Result<Done>> open(PageContext* context, QString name, OptionValues before, bool enabled)
{
    const Opening opening = openedFor(before);
    auto& station = context->station();
    auto saving = station.configured().save(name, opening.values, Unwritten::Refused);
    auto saved = co_await std::move(saving);
    const bool isOpened = saved
        || (station.isRunning() && station.configured().isWritten(name, opening.values, enabled));
    if (!isOpened)
        co_return saved;
    const QString said = !saved ? RoomReach::tr("Opened %1 to the network, where it could not start.").arg(name)
        : opening.isPlain       ? RoomReach::tr(
                    "Everyone in this network can open the results now, over plain HTTP: others can read what passes.")
                          : RoomReach::tr("Everyone in this network can open the results now.");
    context->undo().done(
        said,
        [context, name, before] {
            context->tasks().start(closeToNetwork(&context->station(), name, before),
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
        context.tasks().start(open(&context, status.name, status.values, status.enabled),
            RoomReach::tr("Opening %1 to the network").arg(status.name));
        return;
    }
}

} // namespace everyport::ui
