#include "app/chat/messages/messageflow.h"

#include <algorithm>

#include "app/chat/messages/messagetable.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr size_t mostInACommit = 2000;
constexpr auto tryAgainAfter = 5s;
const auto source = u"chat"_s;

constexpr int mostOfOneName = 8; // whoever sends may call several by one name

struct Altered {
    bool isFound = false;
    std::optional<Message> message = {}; // changed
};

Result<QList<Message>> candidates(QSqlDatabase& connection, const MessageFlow::Which& which)
{
    if (which.number != 0)
        return messagetable::select(
            connection, u"m.conversation = ? AND m.number = ?"_s, {which.conversation, which.number}, false, 1);
    return messagetable::select(connection, u"m.conversation = ? AND (m.id = ? OR m.sender_id = ?)"_s,
        {which.conversation, which.id, which.id}, true, mostOfOneName);
}

Result<Altered> alterStored(
    QSqlDatabase& connection, const MessageFlow::Which& which, const MessageFlow::Change& change)
{
    const auto found = candidates(connection, which);
    if (!found)
        return found.error();
    const auto isIt = [&which](const Message& message) { return !which.by || which.by->wrote(message); };
    const auto known = std::find_if(found->crbegin(), found->crend(), isIt); // the newest
    if (known == found->crend())
        return Altered{};
    auto message = *known;
    change(message);
    if (message == *known)
        return Altered{true};
    if (auto written = messagetable::update(connection, message); !written)
        return written.error();
    return Altered{true, message};
}

} // namespace

MessageFlow::MessageFlow(Clock& clock, Database& database, Log& log, Events& events)
    : m_clock(clock), m_database(database), m_log(log), m_events(events)
{
}

void MessageFlow::add(Message message)
{
    push(Addition{std::move(message)});
}

Task<Result<qint64>> MessageFlow::addOwn(Message message)
{
    Deferred<Result<qint64>> deferred;
    auto task = deferred.task();
    push(Addition{std::move(message), std::move(deferred)});
    return task;
}

void MessageFlow::change(Which which, Change change, std::optional<Message> otherwise)
{
    push(Alteration{std::move(which), std::move(change), std::move(otherwise)});
}

void MessageFlow::keep(Keeping keeping)
{
    push(std::move(keeping));
}

Task<Result<Done>> MessageFlow::flushed()
{
    if (m_trouble || m_steps.empty())
        return Task<Result<Done>>(Result<Done>(Done{}));
    Flush flush;
    auto task = flush.task();
    push(std::move(flush));
    return task;
}

void MessageFlow::push(Step step)
{
    if (m_steps.size() >= mostWaiting) {
        if (m_leftOut++ == 0)
            m_log.warning(source, u"Messages come faster than they can be stored: some are left out."_s);
        return;
    }
    m_steps.push_back(std::move(step));
    begin();
}

void MessageFlow::tryAgain()
{
    m_again.cancel();
    begin();
}

void MessageFlow::begin()
{
    if (m_work.count() == 0 && !m_again.isActive())
        m_work.start(run());
}

Task<Result<Done>> MessageFlow::run()
{
    while (!m_steps.empty()) {
        if (auto* flush = std::get_if<Flush>(&m_steps.front())) {
            auto ready = std::move(*flush);
            m_steps.pop_front();
            // Whoever waited for it may stop the chat, and this with it.
            const auto lifetime = m_lifetime.token();
            ready.fire(Done{});
            if (lifetime.isOver())
                co_return Done{};
            continue;
        }
        auto& next = m_steps.front();
        auto step = std::holds_alternative<Addition>(next) ? storeSome()
            : std::holds_alternative<Keeping>(next)        ? keepOne()
                                                           : alter();
        const auto done = co_await std::move(step);
        if (!done && !skips(done.error())) {
            failed(done.error());
            co_return Done{};
        }
    }
    if (std::exchange(m_trouble, {})) {
        m_log.info(source, u"Messages are stored again."_s);
        m_events.troubleChanged();
    }
    if (const auto leftOut = std::exchange(m_leftOut, 0))
        m_log.warning(
            source, leftOut == 1 ? u"One message was left out."_s : u"%1 messages were left out."_s.arg(leftOut));
    co_return Done{};
}

Task<Result<Done>> MessageFlow::storeSome()
{
    QList<Message> messages;
    for (const auto& step : m_steps) {
        const auto* addition = std::get_if<Addition>(&step);
        if (!addition || size_t(messages.size()) == (m_oneByOne ? 1 : mostInACommit))
            break;
        messages.append(addition->message);
    }
    const auto count = messages.size();
    auto storing = m_database.write([messages = std::move(messages)](QSqlDatabase& connection) {
        return messagetable::append(connection, messages);
    });
    const auto numbers = co_await std::move(storing);
    if (!numbers)
        co_return numbers.error();
    std::vector<Addition> batch;
    for (qsizetype i = 0; i < count; ++i) {
        batch.push_back(std::move(std::get<Addition>(m_steps.front())));
        m_steps.pop_front();
    }
    m_oneByOne = m_oneByOne && !m_steps.empty();
    told(std::move(batch), *numbers);
    co_return Done{};
}

void MessageFlow::told(std::vector<Addition> batch, const QList<qint64>& numbers)
{
    for (size_t i = 0; i < batch.size(); ++i) {
        auto& [message, wanted] = batch[i];
        const auto number = numbers[qsizetype(i)];
        message.number = std::abs(number);
        if (number > 0)
            m_events.messageStored(message);
        if (wanted)
            wanted->fire(message.number);
    }
}

Task<Result<Done>> MessageFlow::alter()
{
    auto& alteration = std::get<Alteration>(m_steps.front());
    auto writing = m_database.write([which = alteration.which, change = alteration.change](
                                        QSqlDatabase& connection) { return alterStored(connection, which, change); });
    const auto altered = co_await std::move(writing);
    if (!altered)
        co_return altered.error();
    auto otherwise = std::move(std::get<Alteration>(m_steps.front()).otherwise);
    m_steps.pop_front();
    if (altered->message)
        m_events.messageUpdated(*altered->message);
    else if (!altered->isFound && otherwise)
        m_steps.push_front(Addition{std::move(*otherwise)});
    co_return Done{};
}

Task<Result<Done>> MessageFlow::keepOne()
{
    auto writing = m_database.write(
        [keeping = std::get<Keeping>(m_steps.front())](QSqlDatabase& connection) { return keeping(connection); });
    const auto kept = co_await std::move(writing);
    if (kept)
        m_steps.pop_front();
    co_return kept;
}

/// What storage will never take (its conversation has gone meanwhile) is left out by itself.
bool MessageFlow::skips(const Error& why)
{
    if (why.kind != Error::Kind::Refused && why.kind != Error::Kind::Malformed)
        return false;
    if (std::holds_alternative<Addition>(m_steps.front()) && !std::exchange(m_oneByOne, true))
        return true; // tried again, each alone
    m_log.warning(source, u"Something could not be kept: "_s + why.text);
    m_steps.pop_front();
    return true;
}

/// What could not be stored stays first; whoever waits for the way to be empty is let go.
void MessageFlow::failed(const Error& why)
{
    if (why.isCancelled())
        return;
    const bool isNew = !m_trouble;
    m_trouble = why;
    if (isNew)
        m_log.error(source, u"Messages cannot be stored, and wait: "_s + why.text);
    for (auto& step : m_steps) {
        if (auto* flush = std::get_if<Flush>(&step))
            flush->fire(Done{});
    }
    std::erase_if(m_steps, [](const Step& step) { return std::holds_alternative<Flush>(step); });
    m_again = m_clock.callLater(tryAgainAfter, [this] { begin(); });
    if (isNew)
        m_events.troubleChanged();
}

} // namespace everyport::chat
