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

} // namespace

MessageFlow::MessageFlow(Clock& clock, Database& database, Log& log, Events& events)
    : m_clock(clock), m_database(database), m_log(log), m_events(events), m_early(database, m_steps, events, [this] {
          leaveOut();
      })
{
}

void MessageFlow::add(Message message)
{
    push(Addition{std::move(message)});
}

Task<Result<qint64>> MessageFlow::addOwn(Message message)
{
    if (m_steps.isFull())
        return Task<Result<qint64>>(Result<qint64>(Error::local(Reason::NoSpace,
            u"So much waits for room on the disk that no more can be said. Free some space there, then say it again."_s)));
    Deferred<Result<qint64>> deferred;
    auto task = deferred.task();
    push(Addition{std::move(message), std::move(deferred)});
    return task;
}

void MessageFlow::change(WhichMessage which, Change change, std::optional<Message> otherwise, qsizetype holds)
{
    push(Alteration{std::move(which), std::move(change), std::move(otherwise), holds});
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
    m_steps.append(std::move(flush)); // also where it is full: who waits for the way to be empty takes no room on it
    begin();
    return task;
}

QList<Message> MessageFlow::unstored(std::optional<qint64> conversation) const
{
    QList<Message> messages;
    for (const auto* message : waiting(conversation))
        messages.append(*message);
    return messages;
}

void MessageFlow::leaveOut()
{
    if (m_leftOut++ == 0)
        m_log.warning(source, u"Messages come faster than they can be stored: some are left out."_s);
}

void MessageFlow::push(MessageSteps::Step step)
{
    if (m_steps.isFull()) {
        leaveOut();
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
            const auto lifetime = m_lifetime.token();
            auto telling = m_early.notifySome();
            const auto told = co_await std::move(telling);
            if (lifetime.isOver())
                co_return Done{};
            if (!told && !m_again.isActive())
                waitForRoom();
            if (!told)
                co_return Done{};
        } else if (m_again.isActive()) {
            co_return Done{};
        }
    }
}

/// An error: nothing of this is to be touched any more. Also ends where there is no room.
Task<Result<Done>> MessageFlow::storeAll()
{
    while (true) {
        if (m_steps.isEmpty()) {
            const auto told = storedAll();
            if (!told || m_steps.isEmpty())
                co_return told;
        }
        if (std::holds_alternative<Flush>(m_steps.first())) {
            auto ready = std::get<Flush>(m_steps.takeFirst());
            if (!fire(std::move(ready)))
                co_return Error::cancelled();
            continue;
        }
        const auto lifetime = m_lifetime.token();
        auto step = storeNext();
        const auto done = co_await std::move(step);
        if (lifetime.isOver())
            co_return Error::cancelled();
        if (done || skips(done.error())) {
            if (lifetime.isOver())
                co_return Error::cancelled();
            continue;
        }
        if (!failed(done.error()))
            co_return Error::cancelled();
        co_return Done{};
    }
}

/// False: whoever waited for it has stopped the chat, and this with it.
bool MessageFlow::fire(Flush flush)
{
    const auto lifetime = m_lifetime.token();
    flush.fire(Done{});
    return !lifetime.isOver();
}

Task<Result<Done>> MessageFlow::storeNext()
{
    struct {
        MessageFlow* flow;
        Task<Result<Done>> operator()(MessageSteps::Nothing) { return flow->skipOne(); }
        Task<Result<Done>> operator()(const Addition&) { return flow->storeSome(); }
        Task<Result<Done>> operator()(const Alteration&) { return flow->alter(); }
        Task<Result<Done>> operator()(const Rewriting&) { return flow->rewriteSome(); }
        Task<Result<Done>> operator()(const MessageSteps::Keeping&) { return flow->keepOne(); }
        Task<Result<Done>> operator()(const Flush&) { return flow->skipOne(); }
    } storing{this};
    return std::visit(storing, m_steps.first());
}

Task<Result<Done>> MessageFlow::skipOne()
{
    m_steps.takeFirst();
    return Task<Result<Done>>(Result<Done>(Done{}));
}

/// An error: whoever heard of it has stopped the chat, and this with it. Others may have said something.
Result<Done> MessageFlow::storedAll()
{
    m_early.notifyAllStored();
    m_alone = 0;
    const bool isNew = std::exchange(m_trouble, {}).has_value();
    if (isNew)
        m_log.info(source, u"Messages are stored again."_s);
    if (const auto leftOut = std::exchange(m_leftOut, 0))
        m_log.warning(
            source, leftOut == 1 ? u"One message was left out."_s : u"%1 messages were left out."_s.arg(leftOut));
    const auto lifetime = m_lifetime.token();
    if (isNew)
        m_events.troubleChanged();
    return lifetime.isOver() ? Result<Done>(Error::cancelled()) : Done{};
}

size_t MessageFlow::mostAtOnce() const
{
    return m_alone > 0 ? 1 : mostInACommit;
}

void MessageFlow::goOn(size_t done)
{
    m_alone -= std::min(m_alone, done);
}

Task<Result<Done>> MessageFlow::storeSome()
{
    QList<Message> messages;
    for (auto* addition : m_steps.firstAdditions(mostAtOnce())) {
        m_early.giveNumber(addition->message);
        messages.append(addition->message);
    }
    const auto count = messages.size();
    auto storing = m_database.write([messages = std::move(messages)](QSqlDatabase& connection) {
        return messagetable::append(connection, messages);
    });
    const auto appended = co_await std::move(storing);
    if (!appended)
        co_return appended.error();
    std::vector<Addition> batch;
    for (qsizetype i = 0; i < count; ++i) {
        batch.push_back(std::get<Addition>(m_steps.takeFirst()));
    }
    goOn(size_t(count));
    stored(std::move(batch), *appended);
    co_return Done{};
}

void MessageFlow::stored(std::vector<Addition> batch, const messagetable::Appended& appended)
{
    const auto lifetime = m_lifetime.token();
    for (size_t i = 0; i < batch.size() && !lifetime.isOver(); ++i) {
        auto& [message, wanted, isTold, isKnown] = batch[i];
        if (isTold)
            continue;
        const auto number = appended.numbers[qsizetype(i)];
        message.number = std::abs(number);
        if (number > 0)
            m_events.messageTaken(message);
        if (wanted)
            wanted->fire(message.number);
    }
    for (qsizetype i = 0; i < appended.adopted.size() && !lifetime.isOver(); ++i)
        m_events.messageUpdated(appended.adopted[i]);
}

Task<Result<Done>> MessageFlow::alter()
{
    auto& alteration = std::get<Alteration>(m_steps.first());
    auto writing = m_database.write([which = alteration.which, change = alteration.change](QSqlDatabase& connection) {
        return messagetable::alter(connection, which, change);
    });
    const auto altered = co_await std::move(writing);
    if (!altered)
        co_return altered.error();
    auto otherwise = std::get<Alteration>(m_steps.takeFirst()).otherwise;
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
        m_steps.takeFirst();
    co_return kept;
}

Task<Result<Done>> MessageFlow::rewriteSome()
{
    QList<Message> messages;
    for (const auto* rewriting : m_steps.firstRewritings(mostAtOnce()))
        messages.append(rewriting->message);
    const auto count = messages.size();
    auto writing = m_database.write([messages = std::move(messages)](QSqlDatabase& connection) -> Result<Done> {
        for (const auto& message : messages) {
            if (auto written = messagetable::update(connection, message); !written)
                return written;
        }
        return Done{};
    });
    const auto written = co_await std::move(writing);
    if (!written)
        co_return written.error();
    for (qsizetype i = 0; i < count; ++i)
        m_steps.takeFirst();
    goOn(size_t(count));
    co_return Done{};
}

/// What storage will never take (its conversation has gone meanwhile) is left out by itself.
bool MessageFlow::skips(const Error& why)
{
    if (why.kind != Error::Kind::Refused && why.kind != Error::Kind::Malformed)
        return false;
    const auto together = std::max(
        m_steps.firstAdditions(mostInACommit).size(), m_steps.firstRewritings(mostInACommit).size());
    if (m_alone == 0 && together > 1) {
        m_alone = together; // tried again, each alone
        return true;
    }
    m_log.warning(source, u"Something could not be kept: "_s + why.text);
    auto step = m_steps.takeFirst();
    m_alone = 0;
    if (auto* addition = std::get_if<Addition>(&step); addition && addition->wanted)
        addition->wanted->fire(why); // the last thing: whoever waited may stop the chat
    return true;
}

/// What could not be stored stays first; whoever waits for the way to be empty is let go. False: the chat was stopped
/// by that, and this with it.
bool MessageFlow::failed(const Error& why)
{
    const bool isNew = !why.isCancelled() && !m_trouble;
    if (!why.isCancelled()) {
        m_trouble = why;
        waitForRoom();
    }
    if (isNew)
        m_log.error(source, u"Messages cannot be stored, and wait: "_s + why.text);
    const auto lifetime = m_lifetime.token();
    auto flushes = m_steps.takeFlushes();
    if (isNew)
        m_events.troubleChanged();
    for (auto& flush : flushes)
        flush.fire(Done{});
    return !lifetime.isOver() && !why.isCancelled();
}

void MessageFlow::waitForRoom()
{
    m_again = m_clock.callLater(tryAgainAfter, [this] { begin(); });
}

} // namespace everyport::chat
