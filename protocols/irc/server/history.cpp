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
    auto items = std::exchange(m_items, {});
    if (m_work.count() < mostUnanswered)
        m_work.start(m_store->append(std::move(items)));
}

QByteArray History::conversation(QByteArrayView account, QByteArrayView nick)
{
    return lower(account) + ' ' + lower(nick);
}

} // namespace everyport::ircd
