#pragma once

#include "protocols/xmpp/pubsub/nodes/pubsubtypes.h"

namespace everyport::xmpp {

/// What a pubsub service tells the program it runs in. Plain calls on the loop's thread.
struct PubsubEvents {
    virtual ~PubsubEvents() = default;
    virtual void nodeChanged(const QString& node) { Q_UNUSED(node) } ///< New, configured, or its subscribers changed.
    virtual void nodeRemoved(const QString& node) { Q_UNUSED(node) }
    virtual void itemPublished(const QString& node, const PubsubItem& item)
    {
        Q_UNUSED(node)
        Q_UNUSED(item)
    }
    virtual void itemRetracted(const QString& node, const QString& id)
    {
        Q_UNUSED(node)
        Q_UNUSED(id)
    }
    virtual void nodePurged(const QString& node) { Q_UNUSED(node) }
};

} // namespace everyport::xmpp
