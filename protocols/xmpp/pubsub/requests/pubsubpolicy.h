#pragma once

#include <functional>

#include <QStringList>

#include "netcore/base/result.h"
#include "netcore/task/task.h"
#include "protocols/xmpp/address/jid.h"

namespace everyport::xmpp {

/// Port for policy: what a pubsub service lets people do, and how much.
struct PubsubPolicy {
    /// May they make a node of this name? The names that the program itself uses are not for everyone.
    std::function<bool(const Jid& who, const QString& node)> mayCreate = [](const Jid&, const QString&) {
        return true;
    };
    /// May the owner of a node subscribe people there who have not asked for it? What they get comes from the service's
    /// own address. Owners may approve who has asked, and end any subscription, in any case.
    std::function<Task<Result<bool>>(Jid who)> maySubscribeOthers = [](const Jid&) {
        return Task<Result<bool>>(Result<bool>(false));
    };
    /// Is it told of in service discovery? One that is not can still be subscribed to by who knows its name.
    std::function<bool(const QString& node)> lists = [](const QString&) { return true; };
    /// What the clients of an address show ("online", "away", …), as far as it is known without their having told this
    /// service; none: not there.
    std::function<QStringList(const Jid& who)> shows = [](const Jid&) { return QStringList(); };
    qsizetype nodes = 10'000;
    qsizetype nodesOfOne = 200;
    qsizetype subscribers = 50'000;       ///< Of one node.
    qsizetype subscriptionsOfOne = 1'000; ///< Nodes that one account is subscribed to.
    qsizetype clientsOfOne = 32;          ///< Of one account at one node.
    qsizetype payloadBytes = 65'536;
    qsizetype nameLength = 512; ///< Of a node, and of an item.
    int itemsAtATime = 500;
    qsizetype bytesAtATime = 131'072;
};

} // namespace everyport::xmpp
