#include "ui/services/networkreach.h"

#include <QCoreApplication>

#include "app/services/servicetypes.h"
#include "app/station/running/station.h"
#include "app/station/servicefiles/configuredservices.h"
#include "netcore/endpoints/endpoint.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/page/pagecontext.h"

namespace everyport::ui {
namespace {

struct RoomReach { // as catalogues have known these words from the time when only a poll's room could be let in
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::RoomReach)
};

const auto listenKey = QStringLiteral("listen");

struct Opening {
    OptionValues values = {};
    bool isPlain = false; ///< Some of it without encryption.
};

Opening openedFor(const ServiceStatus& service)
{
    Opening opening{service.values};
    const auto* type = serviceType(service.type);
    const bool encryptsItself = type && type->encryptsItself(service.values);
    QStringList listens;
    for (const QString& text : service.values.texts(listenKey)) {
        const auto endpoint = Endpoint::parse(text);
        opening.isPlain = opening.isPlain || (endpoint && !endpoint->isTls() && !encryptsItself);
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

Task<Result<Done>> open(PageContext* context, ServiceStatus service, ReachedWords words)
{
    const QString name = service.name;
    const Opening opening = openedFor(service);
    auto& station = context->station();
    auto saving = station.configured().save(name, opening.values, Unwritten::Refused);
    auto saved = co_await std::move(saving);
    const bool isOpened = saved
        || (station.isRunning() && station.configured().isWritten(name, opening.values, service.enabled));
    if (!isOpened)
        co_return saved;
    const QString said = !saved ? RoomReach::tr("Opened %1 to the network, where it could not start.").arg(name)
        : opening.isPlain       ? words.openedPlain
                                : words.opened;
    context->undo().done(
        said,
        [context, name, before = service.values] {
            startNamed(*context, closeToNetwork(&context->station(), name, before),
                RoomReach::tr("Closing %1 to the network").arg(name));
        },
        QStringLiteral("network"));
    co_return saved;
}

} // namespace

void letTheNetworkReach(PageContext& context, const ServiceStatus& service, const ReachedWords& words)
{
    startNamed(context, open(&context, service, words), RoomReach::tr("Opening %1 to the network").arg(service.name));
}

void letTheNetworkReach(PageContext& context, const ServiceStatus& service)
{
    letTheNetworkReach(context, service,
        {RoomReach::tr("Everyone in this network can reach %1 now.").arg(service.name),
            RoomReach::tr("Everyone in this network can reach %1 now, without encryption: others can read what passes.")
                .arg(service.name)});
}

} // namespace everyport::ui
