#pragma once

#include <optional>

#include <QCache>

#include "protocols/xmpp/pubsub/nodes/pubsubtypes.h"

namespace everyport::xmpp {

/// The newest items of some nodes, at hand for who subscribes: thousands may come at once, and each is sent the last
/// one (XEP-0060 §6.1.7). Of no more than `mostBytes`; what is not known here is read from the store.
class NewestItems {
public:
    struct Known {
        std::optional<PubsubItem> item; ///< None: the node holds none.
    };
    static constexpr qsizetype mostBytes = 1024 * 1024;

    const Known* find(const QString& node) const { return m_known.object(node); } ///< Null: ask the store.
    void published(const QString& node, const PubsubItem& item)
    {
        ++m_changes;
        put(node, item);
    }
    /// Something of it is being taken away, or was. Said before the store is asked, and when it has answered.
    void changed(const QString& node)
    {
        ++m_changes;
        m_known.remove(node);
    }
    /// To be handed in with what the store has said: it is kept only where nothing was changed meanwhile.
    quint64 changes() const { return m_changes; }
    void read(const QString& node, const std::optional<PubsubItem>& item, quint64 changesBefore)
    {
        if (changesBefore == m_changes)
            put(node, item);
    }

private:
    void put(const QString& node, const std::optional<PubsubItem>& item)
    {
        m_known.insert(node, new Known{item}, 200 + node.size() * 2 + (item ? item->payload.size() : 0));
    }

    QCache<QString, Known> m_known{mostBytes};
    quint64 m_changes = 0;
};

} // namespace everyport::xmpp
