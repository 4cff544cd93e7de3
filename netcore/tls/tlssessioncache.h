#pragma once

#include <list>

#include <QHash>
#include <QString>

#include "netcore/tls/opensslptr.h"

namespace everyport {

/// What servers gave a client to come back with (RFC 8446 §2.2, RFC 5077): one ticket a name, the newest, and no more
/// names than `limit`; the longest unused goes first. Part of a client's TlsContext. Private to netcore.
class TlsSessionCache {
public:
    explicit TlsSessionCache(qsizetype limit) : m_limit(limit) {}

    void keep(const QString& name, OpenSslPtr<SSL_SESSION> session);
    /// Taken out: a TLS 1.3 ticket that is used twice lets an eavesdropper link the connections (RFC 8446 appendix
    /// C.4).
    OpenSslPtr<SSL_SESSION> take(const QString& name);
    void clear()
    {
        m_byName.clear();
        m_entries.clear();
    }
    qsizetype count() const { return m_byName.size(); }

private:
    struct Entry {
        QString name;
        OpenSslPtr<SSL_SESSION> session;
    };
    using Entries = std::list<Entry>;
    Entries m_entries; // newest first
    QHash<QString, Entries::iterator> m_byName;
    qsizetype m_limit;
};

} // namespace everyport
