#include "netcore/tls/tlssessioncache.h"

namespace everyport {

void TlsSessionCache::keep(const QString& name, OpenSslPtr<SSL_SESSION> session)
{
    if (m_limit <= 0)
        return;
    const auto former = take(name);
    if (m_byName.size() >= m_limit) {
        m_byName.remove(m_entries.back().name);
        m_entries.pop_back();
    }
    m_entries.push_front({name, std::move(session)});
    m_byName.insert(name, m_entries.begin());
}

OpenSslPtr<SSL_SESSION> TlsSessionCache::take(const QString& name)
{
    const auto found = m_byName.constFind(name);
    if (found == m_byName.constEnd())
        return {};
    auto session = std::move((*found)->session);
    m_entries.erase(*found);
    m_byName.erase(found);
    return session;
}

} // namespace everyport
