#pragma once

#include <functional>
#include <memory>

#include "app/services/core/servicetype.h"
#include "netcore/transport/port.h"
#include "protocols/simple/guardeddatagrams.h"

namespace everyport {

/// What a running small service is made of.
struct SimpleParts {
    std::shared_ptr<void> policy = {}; ///< What the protocols were lent; lives as long as they do.
    ProtocolFactory connection;
    simple::GuardedDatagrams::Answer datagram = {}; ///< Empty: it does not go over UDP.
};

/// One of the small services of protocols/simple: all that tells it from the others. kinds/NAME.cpp defines
/// `SimpleKind NAMEKind()`; that the file stands there is enough, the list of kinds is made from the folder.
struct SimpleKind {
    QString name;
    QString title;
    QString description;
    QString chapter = QStringLiteral("wire"); ///< Of the handbook. Most share one, where each has a line.
    quint16 port = 0;                         ///< The protocol's own; up to 1023, which are root's, 7000 is added.
    OptionList options = {};                  ///< Besides `listen` and `udp`.
    bool hasDatagrams = true;
    QString client = QStringLiteral("nc %1 %2"); ///< What people type to try it, at host and port.
    /// It says something by itself: over UDP to whatever is sent, which a person would have to guess.
    bool saysItself = false;
    QString reader = {}; ///< What makes words of its answer: " | od".
    std::function<Result<SimpleParts>(const ServiceContext&, const OptionValues&)> make;
};

/// In the order of their names.
const QList<SimpleKind>& simpleKinds();

/// Says the same over TCP to whoever connects and over UDP to whoever sends anything.
SimpleParts partsThatSay(std::function<QByteArray()> say);

} // namespace everyport
