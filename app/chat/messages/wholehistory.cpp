#include "app/chat/messages/wholehistory.h"

#include <algorithm>

namespace everyport::chat {

namespace {

using Order = std::pair<qint64, qint64>; // time and number: that of showing
using Waiting = std::vector<const Message*>;

Order orderOf(const Message& message)
{
    return {message.at, message.number};
}

Order orderOf(const History::Place& place)
{
    return {place.at, place.number};
}

/// What stands there as it is now. What the page does not have is left in `waiting`.
void layOver(QList<Message>& messages, Waiting& waiting)
{
    QHash<qint64, qsizetype> rows;
    for (qsizetype row = 0; row < messages.size(); ++row)
        rows.insert(messages[row].number, row);
    std::erase_if(waiting, [&](const Message* message) {
        const auto row = rows.constFind(message->number);
        if (row == rows.constEnd())
            return false;
        messages[*row] = *message;
        return true;
    });
}

/// One side of a place: the `count` nearest to it, of those that are stored and of those that wait.
void merge(QList<Message>& messages, bool& isWhole, Waiting waiting, bool isOlder, qsizetype count)
{
    layOver(messages, waiting);
    if (!isWhole && !messages.isEmpty()) {
        const auto end = orderOf(isOlder ? messages.first() : messages.last());
        std::erase_if(waiting, [&](const Message* message) {
            return isOlder ? orderOf(*message) < end : orderOf(*message) > end; // the next page has it
        });
    }
    const auto isNearer = [isOlder](const Message* one, const Message* other) {
        return isOlder ? orderOf(*one) > orderOf(*other) : orderOf(*one) < orderOf(*other);
    };
    if (qsizetype(waiting.size()) > count) {
        std::nth_element(waiting.begin(), waiting.begin() + count, waiting.end(), isNearer);
        waiting.resize(size_t(count));
        isWhole = false;
    }
    for (const auto* message : waiting)
        messages.append(*message);
    std::sort(messages.begin(), messages.end(),
        [](const Message& one, const Message& other) { return orderOf(one) < orderOf(other); });
    if (messages.size() > count) {
        messages = isOlder ? messages.last(count) : messages.first(count);
        isWhole = false;
    }
}

Waiting olderThan(Waiting waiting, History::Place place)
{
    std::erase_if(waiting, [place](const Message* message) { return orderOf(*message) >= orderOf(place); });
    return waiting;
}

Waiting newerThan(Waiting waiting, History::Place place)
{
    std::erase_if(waiting, [place](const Message* message) { return orderOf(*message) <= orderOf(place); });
    return waiting;
}

/// As History has it: the place itself is among the older ones.
void mergeAround(History::Page& page, const Waiting& waiting, History::Place place, int count)
{
    const auto middle = std::partition_point(page.messages.begin(), page.messages.end(),
        [place](const Message& message) { return orderOf(message) <= orderOf(place); });
    QList<Message> newer(middle, page.messages.end());
    page.messages.erase(middle, page.messages.end());
    merge(page.messages, page.isFirst, olderThan(waiting, {place.at, place.number + 1}), true, count / 2);
    merge(newer, page.isLast, newerThan(waiting, place), false, count / 2);
    page.messages.append(newer);
}

} // namespace

/// What was stored while the disk was read is neither in the page nor among those that wait: it is read again.
Task<Result<History::Page>> WholeHistory::read(std::function<Task<Result<Page>>()> ask)
{
    while (true) {
        const auto stored = m_flow.storedLate();
        auto reading = ask();
        auto page = co_await std::move(reading);
        if (!page || stored == m_flow.storedLate())
            co_return page;
    }
}

Task<Result<History::Page>> WholeHistory::newest(qint64 conversation, int count)
{
    auto reading = read([=, this] { return m_history.newest(conversation, count); });
    auto page = co_await std::move(reading);
    if (page)
        merge(page->messages, page->isFirst, m_flow.waiting(conversation), true, count);
    co_return page;
}

Task<Result<History::Page>> WholeHistory::before(qint64 conversation, Place place, int count)
{
    auto reading = read([=, this] { return m_history.before(conversation, place, count); });
    auto page = co_await std::move(reading);
    if (page)
        merge(page->messages, page->isFirst, olderThan(m_flow.waiting(conversation), place), true, count);
    co_return page;
}

Task<Result<History::Page>> WholeHistory::behind(qint64 conversation, Place place, int count)
{
    auto reading = read([=, this] { return m_history.behind(conversation, place, count); });
    auto page = co_await std::move(reading);
    if (page)
        merge(page->messages, page->isLast, newerThan(m_flow.waiting(conversation), place), false, count);
    co_return page;
}

Task<Result<History::Page>> WholeHistory::around(qint64 conversation, Place place, int count)
{
    auto reading = read([=, this] { return m_history.around(conversation, place, count); });
    auto page = co_await std::move(reading);
    if (page)
        mergeAround(*page, m_flow.waiting(conversation), place, count);
    co_return page;
}

Task<Result<History::Page>> WholeHistory::aroundMessage(qint64 conversation, qint64 number, int count)
{
    const auto waits = m_flow.unstored({conversation, number});
    auto reading = waits ? around(conversation, {waits->at, number}, count)
                         : read([=, this] { return m_history.aroundMessage(conversation, number, count); });
    auto page = co_await std::move(reading);
    if (!page || waits)
        co_return page;
    const auto found = std::find_if(page->messages.begin(), page->messages.end(),
        [number](const Message& message) { return message.number == number; });
    if (found != page->messages.end()) {
        const Place place{found->at, number};
        mergeAround(*page, m_flow.waiting(conversation), place, count);
    }
    co_return page;
}

} // namespace everyport::chat
