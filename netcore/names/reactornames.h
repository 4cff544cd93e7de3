#pragma once

#include <memory>

#include "netcore/interfaces/reactor.h"
#include "netcore/names/resolver.h"

namespace everyport {

/// Role: the name service that this reactor's connections by name use.
class ReactorNames {
public:
    virtual ~ReactorNames() = default;
    virtual Resolver& resolver() = 0;
    /// Another one's turn: from the next lookup on. It must outlive the reactor's connections, so the reactor keeps it.
    virtual void setResolver(std::unique_ptr<Resolver> resolver) = 0;
};

/// Who knows SRV records; null where the reactor has no name service (tests).
inline SrvResolver* srvResolverOf(Reactor& reactor)
{
    auto* names = reactor.role<ReactorNames>();
    return names ? &names->resolver() : nullptr;
}

} // namespace everyport
