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

using Altered = MessageSteps::Altered;

Result<QList<Message>> candidates(QSqlDatabase& connection, const WhichMessage& which)
{
    if (which.number != 0)
        return messagetable::select(
            connection, u"m.conversation = ? AND m.number = ?"_s, {which.conversation, which.number}, false, 1);
    return messagetable::select(connection, u"m.conversation = ? AND (m.id = ? OR m.sender_id = ?)"_s,
        {which.conversation, which.id, which.id}, true, mostOfOneName);
}

Result<Altered> alterStored(QSqlDatabase& connection, const WhichMessage& which, const MessageSteps::Change& change)
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

void MessageFlow::change(WhichMessage which, Change change, std::optional<Message> otherwise)
{
    // What is being stored is changed behind that.
    const auto altered = m_isStoring ? MessageSteps::Altered() : m_steps.alter(which, change);
    if (!altered.isFound)
        push(Alteration{std::move(which), std::move(change), std::move(otherwise)});
    else if (altered.now)
        m_events.messageUpdated(*altered.now);
}

void MessageFlow::keep(Keeping keeping)
{
    push(std::move(keeping));
}

Task<Result<Done>> MessageFlow::flushed()
{
    if (m_trouble || m_steps.isEmpty())
        return Task<Result<Done>>(Result<Done>(Done{}));
    Flush flush;
    auto task = flush.task();
    push(std::move(flush));
    return task;
}

void MessageFlow::push(MessageSteps::Step step)
{
    if (m_steps.count() >= mostWaiting) {
        if (m_leftOut++ == 0)
            m_log.warning(source, u"Messages come faster than they can be stored: some are left out."_s);
        return;
    }
    m_steps.append(std::move(step));
    begin();
}

void MessageFlow::tryAgain()
{
    m_again.cancel();
    begin();
}

void MessageFlow::begin()
{
    if (m_work.count() == 0)
        m_work.start(run());
}

/// Until all is stored, or all that waits for room is told.
Task<Result<Done>> MessageFlow::run()
{
    while (true) {
        if (!m_again.isActive()) {
            auto storing = storeAll();
            if (const auto done = co_await std::move(storing); !done)
                co_return Done{};
        }
        if (!m_trouble)
            co_return Done{};
        if (!m_steps.untold(1).empty()) {
            auto telling = tellSome();
            if (const auto told = co_await std::move(telling); !told)
                co_return Done{};
        } else if (m_again.isActive()) {
            co_return Done{};
        }
    }
}

/// An error: nothing of this is to be touched any more. Also ends where there is no room.
Task<Result<Done>> MessageFlow::storeAll()
{
    while (!m_steps.isEmpty()) {
        if (auto* flush = std::get_if<Flush>(&m_steps.first())) {
            auto ready = std::move(*flush);
            m_steps.removeFirst();
            // Whoever waited for it may stop the chat, and this with it.
            const auto lifetime = m_lifetime.token();
            ready.fire(Done{});
            if (lifetime.isOver())
                co_return Error::cancelled();
            continue;
        }
        auto step = storeNext();
        const auto done = co_await std::move(step);
        if (!done && done.error().isCancelled())
            co_return done.error();
        if (!done && !skips(done.error())) {
            failed(done.error());
            co_return Done{};
        }
    }
    storedAll();
    co_return Done{};
}

Task<Result<Done>> MessageFlow::storeNext()
{
    m_isStoring = true;
    auto& next = m_steps.first();
    auto step = std::holds_alternative<Addition>(next)        ? storeSome()
        : std::holds_alternative<MessageSteps::Keeping>(next) ? keepOne()
                                                              : alter();
    const auto lifetime = m_lifetime.token();
    const auto done = co_await std::move(step);
    if (lifetime.isOver())
        co_return Error::cancelled();
    m_isStoring = false;
    co_return done;
}

void MessageFlow::storedAll()
{
    m_nextNumber = 0;
    if (std::exchange(m_trouble, {})) {
        m_log.info(source, u"Messages are stored again."_s);
        m_events.troubleChanged();
    }
    if (const auto leftOut = std::exchange(m_leftOut, 0))
        m_log.warning(
            source, leftOut == 1 ? u"One message was left out."_s : u"%1 messages were left out."_s.arg(leftOut));
}

Task<Result<Done>> MessageFlow::storeSome()
{
    QList<Message> messages;
    for (auto* addition : m_steps.firstAdditions(m_oneByOne ? 1 : mostInACommit)) {
        if (m_nextNumber != 0 && addition->message.number == 0)
            addition->message.number = m_nextNumber++;
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
        batch.push_back(std::move(std::get<Addition>(m_steps.first())));
        m_steps.removeFirst();
    }
    m_oneByOne = m_oneByOne && !m_steps.isEmpty();
    stored(std::move(batch), *numbers);
    co_return Done{};
}

void MessageFlow::stored(std::vector<Addition> batch, const QList<qint64>& numbers)
{
    const auto lifetime = m_lifetime.token();
    for (size_t i = 0; i < batch.size() && !lifetime.isOver(); ++i) {
        auto& [message, wanted, isTold, isKnown] = batch[i];
        if (isTold)
            continue;
        const auto number = numbers[qsizetype(i)];
        message.number = std::abs(number);
        if (number > 0)
            m_events.messageTaken(message);
        if (wanted)
            wanted->fire(message.number);
    }
}

/// Reading works on a full disk: which number comes next, and what is known already.
Task<Result<Done>> MessageFlow::tellSome()
{
    QList<Message> messages;
    for (const auto* addition : m_steps.untold(mostInACommit))
        messages.append(addition->message);
    auto looking = m_database.read(
        [messages](QSqlDatabase& connection) { return messagetable::lookUp(connection, messages); });
    const auto lifetime = m_lifetime.token();
    const auto found = co_await std::move(looking);
    if (lifetime.isOver())
        co_return Error::cancelled();
    if (!found) {
        if (!m_again.isActive())
            waitForRoom();
        co_return found.error();
    }
    m_nextNumber = std::max(m_nextNumber, found->last + 1);
    const auto untold = m_steps.untold(size_t(messages.size()));
    for (size_t i = 0; i < untold.size(); ++i) {
        auto& addition = *untold[i];
        addition.isKnown = found->isKnown[qsizetype(i)] || m_steps.isTold(addition.message);
        if (!addition.isKnown && !tell(addition))
            co_return Error::cancelled();
    }
    co_return Done{};
}

/// False: whoever heard of it has stopped the chat.
bool MessageFlow::tell(Addition& addition)
{
    if (addition.message.number == 0)
        addition.message.number = m_nextNumber++;
    m_steps.tell(addition);
    auto wanted = std::exchange(addition.wanted, {});
    const auto number = addition.message.number;
    const auto lifetime = m_lifetime.token();
    m_events.messageTaken(Message(addition.message));
    if (!lifetime.isOver() && wanted)
        wanted->fire(number);
    return !lifetime.isOver();
}

Task<Result<Done>> MessageFlow::alter()
{
    auto& alteration = std::get<Alteration>(m_steps.first());
    auto writing = m_database.write([which = alteration.which, change = alteration.change](
                                        QSqlDatabase& connection) { return alterStored(connection, which, change); });
    const auto altered = co_await std::move(writing);
    if (!altered)
        co_return altered.error();
    auto otherwise = std::move(std::get<Alteration>(m_steps.first()).otherwise);
    m_steps.removeFirst();
    if (altered->now)
        m_events.messageUpdated(*altered->now);
    else if (!altered->isFound && otherwise)
        m_steps.prepend(Addition{std::move(*otherwise)});
    co_return Done{};
}

Task<Result<Done>> MessageFlow::keepOne()
{
    auto writing = m_database.write(
        [keeping = std::get<Keeping>(m_steps.first())](QSqlDatabase& connection) { return keeping(connection); });
    const auto kept = co_await std::move(writing);
    if (kept)
        m_steps.removeFirst();
    co_return kept;
}

/// What storage will never take (its conversation has gone meanwhile) is left out by itself.
bool MessageFlow::skips(const Error& why)
{
    if (why.kind != Error::Kind::Refused && why.kind != Error::Kind::Malformed)
        return false;
    if (std::holds_alternative<Addition>(m_steps.first()) && !std::exchange(m_oneByOne, true))
        return true; // tried again, each alone
    m_log.warning(source, u"Something could not be kept: "_s + why.text);
    m_steps.removeFirst();
    return true;
}

/// What could not be stored stays first; whoever waits for the way to be empty is let go.
void MessageFlow::failed(const Error& why)
{
    const bool isNew = !m_trouble;
    m_trouble = why;
    if (isNew)
        m_log.error(source, u"Messages cannot be stored, and wait: "_s + why.text);
    for (auto& flush : m_steps.takeFlushes())
        flush.fire(Done{});
    waitForRoom();
    for (const auto& message : m_steps.alterTold())
        m_events.messageUpdated(message);
    if (isNew)
        m_events.troubleChanged();
}

void MessageFlow::waitForRoom()
{
    m_again = m_clock.callLater(tryAgainAfter, [this] { begin(); });
}

} // namespace everyport::chat
