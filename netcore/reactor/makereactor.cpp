#include "netcore/reactor/makereactor.h"

#include "netcore/base/netcorelog.h"
#include "netcore/reactor/epollreactor.h"
#include "netcore/reactor/notifierreactor.h"

namespace everyport {

QStringList reactorNames()
{
    return {QStringLiteral("epoll"), QStringLiteral("notifier")};
}

Result<std::unique_ptr<Reactor>> makeReactor(const QString& name)
{
    if (name.isEmpty() || name == QLatin1String("epoll")) {
        if (EpollReactor::isAllowed())
            return std::unique_ptr<Reactor>(new EpollReactor);
        qCWarning(netcoreLog) << "epoll is forbidden here, so Qt's notifiers wait for events.";
        return std::unique_ptr<Reactor>(new NotifierReactor);
    }
    if (name == QLatin1String("notifier"))
        return std::unique_ptr<Reactor>(new NotifierReactor);
    return Error::unsupported(Reason::BadValue,
        QStringLiteral("There is no reactor “%1”; there are: %2.").arg(name, reactorNames().join(QLatin1String(", "))));
}

} // namespace everyport
