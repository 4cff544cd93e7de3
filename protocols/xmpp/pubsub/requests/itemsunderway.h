#pragma once

#include <algorithm>
#include <memory>
#include <utility>

#include <QMultiHash>

#include "protocols/xmpp/address/jid.h"

namespace everyport::xmpp {

/// Items that are being published: taken, but not in the store yet, where whoever looks for an item's publisher would
/// not find them. Loop's thread.
class ItemsUnderWay {
    using Key = std::pair<QString, QString>; // node and id
    using All = QMultiHash<Key, Jid>;

public:
    /// Ends with whoever publishes; may outlive the list.
    class [[nodiscard]] Token {
    public:
        Token(std::shared_ptr<All> all, Key key, Jid publisher)
            : m_all(std::move(all)), m_key(std::move(key)), m_publisher(std::move(publisher))
        {
            m_all->insert(m_key, m_publisher);
        }
        Token(const Token&) = delete;
        Token& operator=(const Token&) = delete;
        ~Token() { m_all->erase(std::as_const(*m_all).find(m_key, m_publisher)); }

    private:
        std::shared_ptr<All> m_all;
        Key m_key;
        Jid m_publisher;
    };

    Token begin(const QString& node, const QString& id, const Jid& publisher) { return {m_all, {node, id}, publisher}; }
    /// Is one of this id on its way by somebody else?
    bool isOthers(const QString& node, const QString& id, const Jid& publisher) const
    {
        const auto found = std::as_const(*m_all).equal_range(Key(node, id));
        return std::any_of(found.first, found.second, [&](const Jid& by) { return by != publisher; });
    }

private:
    std::shared_ptr<All> m_all = std::make_shared<All>();
};

} // namespace everyport::xmpp
