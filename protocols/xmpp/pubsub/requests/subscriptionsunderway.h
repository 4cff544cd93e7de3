#pragma once

#include <memory>

#include <QHash>
#include <QStringList>

#include "protocols/xmpp/address/jid.h"

namespace everyport::xmpp {

/// Subscriptions that were granted but are not in the store yet. They count against the limits as those that are: of
/// many requests that come at once, each would otherwise find the same room. Loop's thread.
class SubscriptionsUnderWay {
    using Counts = QHash<QString, qsizetype>; // by node
    struct All {
        Counts nodes;
        QHash<Jid, Counts> accounts;
    };

public:
    /// Ends with whoever subscribes; may outlive the list.
    class [[nodiscard]] Token {
    public:
        Token(std::shared_ptr<All> all, QString node, Jid account)
            : m_all(std::move(all)), m_node(std::move(node)), m_account(std::move(account))
        {
            ++m_all->nodes[m_node];
            ++m_all->accounts[m_account][m_node];
        }
        Token(const Token&) = delete;
        Token& operator=(const Token&) = delete;
        ~Token() { end(); }
        /// The store has it now, and counts it.
        void end()
        {
            if (!m_all)
                return;
            endOne(m_all->nodes, m_node);
            const auto own = m_all->accounts.find(m_account);
            endOne(*own, m_node);
            if (own->isEmpty())
                m_all->accounts.erase(own);
            m_all.reset();
        }

    private:
        static void endOne(Counts& counts, const QString& node)
        {
            if (const auto count = counts.find(node); --*count == 0)
                counts.erase(count);
        }

        std::shared_ptr<All> m_all;
        QString m_node;
        Jid m_account;
    };

    Token begin(const QString& node, const Jid& who) { return {m_all, node, who.bare()}; }
    qsizetype count(const QString& node) const { return m_all->nodes.value(node); }
    qsizetype count(const QString& node, const Jid& who) const { return m_all->accounts.value(who.bare()).value(node); }
    QStringList nodes() const { return m_all->nodes.keys(); }
    QStringList nodesOf(const Jid& who) const { return m_all->accounts.value(who.bare()).keys(); }

private:
    std::shared_ptr<All> m_all = std::make_shared<All>();
};

} // namespace everyport::xmpp
