#include "ui/overview/quickstart.h"

#include <unistd.h>

#include <QCoreApplication>

#include "app/services/core/porttrouble.h"
#include "app/station/running/station.h"
#include "app/station/servicefiles/configuredservices.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/threads/threadpool.h"

namespace everyport::ui {
namespace {

struct QuickStartWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::QuickStart)
};

const QString listenKey = QStringLiteral("listen");

/// The same places, each at a port that nobody has.
QStringList atFreePorts(const QStringList& endpoints)
{
    QStringList free;
    for (const QString& text : endpoints) {
        const auto endpoint = Endpoint::parse(text);
        const quint16 port = endpoint ? endpoint->port() : quint16(0);
        const bool low = port < 1024 && ::geteuid() != 0;
        const bool taken = port != 0 && (low || userOfPort(port));
        free.append(taken ? endpoint->withPort(freePortNear(port)).toString() : text);
    }
    return free;
}

} // namespace

Task<Result<QString>> addQuickly(Station* station, QString type)
{
    const ServiceType* found = station->services().type(type);
    if (!found)
        co_return Error{.kind = Error::Kind::Refused,
            .reason = Reason::NotFound,
            .text = QuickStartWords::tr("There is no kind of service called %1.").arg(type)};
    const OptionList options = found->options();
    OptionValues values(options);
    const QStringList wanted = values.texts(listenKey);
    auto looking = deferToThread(station->reactor(), Threads::Other, [wanted] { return atFreePorts(wanted); });
    const QStringList free = co_await std::move(looking);
    if (free != wanted)
        values.give(listenKey, free);
    auto adding = station->configured().add(type, QString(), values);
    auto added = co_await std::move(adding);
    co_return added;
}

} // namespace everyport::ui
