#pragma once

#include <QList>

#include "netcore/base/result.h"
#include "netcore/task/task.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"

namespace everyport {

/// Of these votes, by number, those that are items of the node, some hundred a read. Those among which is one that is
/// there but cannot be shown, its vote having gone from the log, are all named.
///
/// Error: the node cannot be read. `nodes` must outlive the Task. Loop's thread.
Task<Result<QList<qint64>>> itemsAmong(xmpp::PubsubNodes& nodes, QString node, QList<qint64> numbers);

} // namespace everyport
