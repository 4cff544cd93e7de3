#include "protocols/irc/server/history.h"

#include "protocols/irc/server/names.h"

using namespace std::chrono_literals;

namespace everyport::ircd {

namespace {
/// Beyond that many lines nobody waits for a timer.
constexpr qsizetype together = 500;
/// A store that answers nothing any more must not fill the memory.
constexpr qsizetype mostUnanswered = 100;
}

History::History(Reactor& reactor, HistoryStore* store, bool enabled)
    : m_reactor(reactor)
    , m_store(store)
    , m_enabled(enabled)
    , m_work([this](const QString&, const Error& error) {
        if (failed)
            failed(error);
    })
{
}

void History::add(HistoryItem item)
{
    if (!isKept())
        return;
    m_items.append(std::move(item));
    ++m_added;
    if (m_items.size() >= together)
        write();
    else if (!m_timer.isActive())
        m_timer = m_reactor.clock().callLater(50ms, [this] { write(); });
}

HistoryStore& History::store()
{
    write();
    return *m_store;
}

void History::write()
{
    m_timer.cancel();
    if (m_items.isEmpty())
        return;
    m_hurried = false;
    auto items = std::exchange(m_items, {});
    if (m_work.count() < mostUnanswered)
        m_work.start(append(std::move(items), m_added));
    else if (settled)
        settled(m_added); // lost, and nobody shall wait for it
}

Task<Result<Done>> History::append(QList<HistoryItem> items, quint64 upTo)
{
    auto appending = m_store->append(std::move(items));
    const auto appended = co_await std::move(appending);
    if (settled)
        settled(upTo);
    if (m_hurried)
        write();
    co_return appended;
}

void History::hurry()
{
    if (m_items.isEmpty())
        return;
    if (m_work.count() == 0)
        write();
    else
        m_hurried = true;
}

QByteArray History::conversation(QByteArrayView account, QByteArrayView nick)
{
    return lower(account) + ' ' + lower(nick);
}

} // namespace everyport::ircd
