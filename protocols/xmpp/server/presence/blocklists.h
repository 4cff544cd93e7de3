#pragma once

#include <QSet>

#include "protocols/xmpp/server/sessions/accountdata.h"
#include "protocols/xmpp/server/sessions/options.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp {

/// Whom each account will not hear of (XEP-0191). All lists are in memory: every stanza asks. `data` must outlive it.
class BlockLists {
public:
    BlockLists(const ServerOptions& options, AccountData* data) : m_options(options), m_data(data) {}
    Task<Result<Done>> open(); ///< Reads the lists; before all else.

    /// An address, all of an account, all of a domain, or one resource of a domain.
    bool blocks(const QString& account, const Jid& who) const;
    QSet<Jid> of(const QString& account) const { return m_lists.value(account); }
    /// Its `<item/>`s in order, as they stand inside of a `<blocklist/>`.
    QByteArray written(const QString& account) const;
    qsizetype most() const { return m_options.blocked; } ///< Addresses in a list.
    bool isOn() const { return m_data != nullptr; }
    static QByteArray written(const QSet<Jid>& list);
    /// Counts when it is stored. Refused/NoSpace: the list is full.
    Task<Result<Done>> set(QString account, QSet<Jid> list);
    void accountLeaves(const QString& account);

private:
    const ServerOptions& m_options;
    AccountData* m_data;
    QHash<QString, QSet<Jid>> m_lists;            // without empty ones
    mutable QHash<QString, QByteArray> m_written; // of those who have asked since their last change
};

} // namespace everyport::xmpp
