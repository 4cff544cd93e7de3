#include "app/storage/statement.h"

namespace everyport {

namespace {

thread_local StatementCache* threadsCache = nullptr;

} // namespace

Statement& Statement::operator=(Statement&& other) noexcept
{
    if (this == &other)
        return *this;
    release();
    QSqlQuery::operator=(std::move(other));
    m_text = std::move(other.m_text);
    m_cache = std::exchange(other.m_cache, nullptr);
    return *this;
}

void Statement::release()
{
    auto* cache = std::exchange(m_cache, nullptr);
    // One that failed is not worth keeping; one that was not read to its end is begun anew.
    if (!cache || lastError().isValid())
        return;
    finish();
    cache->put(std::move(m_text), std::move(static_cast<QSqlQuery&>(*this)));
}

StatementCache::StatementCache()
{
    threadsCache = this;
}

StatementCache::~StatementCache()
{
    threadsCache = nullptr;
}

StatementCache* StatementCache::current()
{
    return threadsCache;
}

std::optional<QSqlQuery> StatementCache::take(const QString& text)
{
    const auto found = m_places.find(text);
    if (found == m_places.end())
        return {};
    std::optional<QSqlQuery> query(std::move(found->second->query));
    m_kept.erase(found->second);
    m_places.erase(found);
    return query;
}

void StatementCache::put(QString text, QSqlQuery query)
{
    // The same text twice at once: one is enough for later.
    if (text.size() > longest || m_places.contains(text))
        return;
    m_kept.push_front({text, std::move(query)});
    m_places.emplace(std::move(text), m_kept.begin());
    if (m_kept.size() <= most)
        return;
    m_places.erase(m_kept.back().text);
    m_kept.pop_back();
}

void StatementCache::clear()
{
    m_places.clear();
    m_kept.clear();
}

} // namespace everyport
