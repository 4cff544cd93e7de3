#include "protocols/irc/server/lines/history.h"

#include <algorithm>

#include "protocols/irc/server/ports/names.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::ircd {

namespace {
/// Beyond that many lines nobody waits for a timer. One write: others' go between two of them, so it takes a
/// millisecond or two.
constexpr qsizetype together = 100;
/// A store that answers nothing any more must not fill the memory. Sessions wait for it much earlier
/// (Session::waitForStore).
constexpr qsizetype mostUnanswered = 500;
} // namespace

History::History(Reactor& reactor, HistoryStore* store, bool enabled)
    : m_reactor(reactor), m_store(store), m_enabled(enabled), m_work([this](const QString&, const Error& error) {
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
    else
        lose();
}

void History::lose()
{
    m_lost = m_added; // nobody shall wait for it longer than for those before
    if (!std::exchange(m_losing, true) && failed)
        failed({Error::Kind::Busy, Reason::TooManyOpen,
            u"The store answers too slowly; lines are lost until it has caught up"_s, {}, 0});
}

Task<Result<Done>> History::append(QList<HistoryItem> items, quint64 upTo)
{
    auto appending = m_store->append(std::move(items));
    const auto appended = co_await std::move(appending);
    notifySettled(m_work.count() <= 1 ? std::max(upTo, m_lost) : upTo); // we count as well
    if (m_work.count() <= 1)
        m_losing = false; // the next drought is another
    if (m_hurried)
        write();
    co_return appended;
}

void History::notifySettled(quint64 count)
{
    m_settled = std::max(m_settled, count);
    if (settled)
        settled(count);
    // Out of the table first: who was waiting goes on talking, and may wait again.
    while (!m_awaited.empty() && m_awaited.begin()->first <= m_settled)
        m_awaited.extract(m_awaited.begin()).mapped().fire(Done{});
}

Task<Result<Done>> History::settledUpTo(quint64 count)
{
    if (count <= m_settled)
        return Task<Result<Done>>(Result<Done>(Done{}));
    auto task = m_awaited.emplace(count, Deferred<Result<Done>>())->second.task();
    hurry();
    return task;
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
