#pragma once

#include <functional>

#include "app/services/core/servicetype.h"
#include "netcore/transport/port.h"
#include "protocols/simple/guardeddatagrams.h"

namespace everyport {

/// What a running wire service is made of.
struct WireParts {
    std::shared_ptr<void> policy = {}; ///< What the protocols were lent; lives as long as they do.
    ProtocolFactory connection;
    simple::GuardedDatagrams::Answer datagram = {}; ///< Empty: it does not go over UDP.
};

/// One of the small services of protocols/simple: all that tells it from the others.
struct SimpleKind {
    QString name;
    QString title;
    QString description;
    quint16 port = 0;        ///< The one it has of old, plus 7000: no root needed.
    OptionList options = {}; ///< Besides `listen` and `udp`.
    bool hasDatagrams = true;
    std::function<Result<WireParts>(const ServiceContext&, const OptionValues&)> make;
};

const QList<SimpleKind>& wireKinds();

} // namespace everyport
