#include "ui/overview/quickstart.h"

#include <QCoreApplication>

#include "app/station/running/station.h"
#include "app/station/servicefiles/configuredservices.h"
#include "netcore/threads/threadpool.h"
#include "ui/services/freeports.h"

namespace everyport::ui {
namespace {

struct QuickStartWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::QuickStart)
};

const QString listenKey = QStringLiteral("listen");

} // namespace

QStringList wantedPlaces(const ServiceType& type)
{
    return OptionValues(type.options()).texts(listenKey);
}

Task<QStringList> quickPlaces(Station* station, QString type)
{
    const ServiceType* found = station->services().type(type);
    if (!found)
        co_return QStringList();
    const QStringList wanted = wantedPlaces(*found);
    auto looking = deferToThread(station->reactor(), Threads::Other, [wanted] { return atFreePorts(wanted); });
    QStringList free = co_await std::move(looking);
    co_return free;
}

Task<Result<QString>> addQuickly(Station* station, QString type)
{
    const ServiceType* found = station->services().type(type);
    if (!found)
        co_return Error{.kind = Error::Kind::Refused,
            .reason = Reason::NotFound,
            .text = QuickStartWords::tr("There is no kind of service called %1.").arg(type)};
    OptionValues values(found->options());
    auto looking = quickPlaces(station, type);
    const QStringList free = co_await std::move(looking);
    if (free != values.texts(listenKey))
        values.give(listenKey, free);
    auto adding = station->configured().add(type, QString(), values);
    auto added = co_await std::move(adding);
    co_return added;
}

} // namespace everyport::ui
