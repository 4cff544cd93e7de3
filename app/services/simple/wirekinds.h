#pragma once

#include <functional>

#include "app/services/core/servicetype.h"
#include "netcore/transport/port.h"
#include "protocols/wire/guardeddatagrams.h"

namespace everyport {

/// What a running wire service is made of.
struct WireParts {
    std::shared_ptr<void> policy = {}; ///< What the protocols were lent; lives as long as they do.
    ProtocolFactory connection;
    wire::GuardedDatagrams::Answer datagram = {}; ///< Empty: it does not go over UDP.
};

/// One of the small services of protocols/wire: all that tells it from the others.
struct WireKind {
    QString name;
    QString title;
    QString description;
    quint16 port = 0;        ///< The one it has of old, plus 7000: no root needed.
    OptionList options = {}; ///< Besides `listen` and `udp`.
    bool hasDatagrams = true;
    std::function<Result<WireParts>(const ServiceContext&, const OptionValues&)> make;
};

const QList<WireKind>& wireKinds();

} // namespace everyport
