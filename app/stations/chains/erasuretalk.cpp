#include "app/stations/chains/erasuretalk.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "app/polls/cards/card.h"
#include "app/stations/items/statusids.h"
#include "netcore/task/sleep.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

ErasureTalk::ErasureTalk(Clock& clock, polls::PollRegistry& registry, Ports ports)
    : m_clock(clock), m_registry(registry), m_ports(std::move(ports))
{
}

void ErasureTalk::start(const QMap<QString, QByteArray>& ours)
{
    m_isRunning = true;
    m_said.clear();
    for (int part = 1; part <= mostErasureParts; ++part)
        m_said.append(ours.value(erasuresId(m_ports.name(), part)));
    // A folder that came back from a backup may not know of it any more, and would say less.
    for (int part = 1; part <= mostErasureParts; ++part) {
        if (const auto& said = m_said.at(part - 1); !said.isEmpty())
            take({.topic = Topic::Status,
                .id = erasuresId(m_ports.name(), part),
                .name = m_ports.name(),
                .content = said});
    }
    changed();
    grown();
}

void ErasureTalk::stop()
{
    m_isRunning = false;
    m_timer.cancel();
    m_saying.cancelAll();
    m_isSaying = false;
}

void ErasureTalk::forget()
{
    stop();
    m_again.cancel();
    m_work.cancelAll();
    m_isWorking = false;
    m_coming.clear();
    m_early.clear();
    m_refused.clear();
}

// What was erased here

void ErasureTalk::changed()
{
    m_hasChanged = true;
    plan(together);
}

void ErasureTalk::plan(Clock::Duration wait)
{
    if (m_isRunning && !m_isSaying && !m_timer.isActive())
        m_timer = m_clock.callLater(wait, [this] { m_saying.start(say()); });
}

Task<Result<Done>> ErasureTalk::say()
{
    m_isSaying = true;
    m_hasChanged = false;
    bool isDone = true;
    QList<PublishedErasures> all;
    const auto shared = m_ports.sharedPolls();
    for (const auto& poll : shared) {
        auto asking = m_registry.erasures(poll);
        auto erasures = co_await std::move(asking);
        if (!erasures)
            isDone = false;
        else if (!erasures->isEmpty())
            all.append({poll, polls::saltMark(m_registry.salt(poll)), std::move(*erasures)});
    }
    const auto contents = isDone ? writeErasures(all) : QByteArrayList();
    if (contents.size() > mostErasureParts && !std::exchange(m_isTooMuch, true))
        m_ports.warn(
            u"More was erased of the shared polls than the other stations can be told: erase the rest at each of them."_s);
    for (int part = 1; isDone && part <= mostErasureParts; ++part) {
        auto content = contents.value(part - 1);
        const auto before = m_said.value(part - 1);
        if (content.isEmpty() && !before.isEmpty())
            content = "{\"erased\":[]}";
        if (content == before)
            continue;
        auto publishing = m_ports.publish(erasuresId(m_ports.name(), part), content);
        const auto published = co_await std::move(publishing);
        isDone = published.ok();
        if (isDone)
            m_said[part - 1] = content;
    }
    m_isSaying = false;
    if (!isDone)
        plan(pause);
    else if (m_hasChanged)
        plan(together);
    co_return Done{};
}

// What was erased elsewhere

void ErasureTalk::take(const SignedItem& item)
{
    m_early.remove(item.id);
    m_coming.insert(item.id, item);
    if (!m_isWorking)
        m_work.start(work());
}

void ErasureTalk::grown()
{
    for (const auto& item : std::exchange(m_early, {}))
        take(item);
}

Task<Result<Done>> ErasureTalk::work()
{
    m_isWorking = true;
    bool hasFailed = false;
    while (!m_coming.isEmpty()) {
        const auto item = m_coming.take(m_coming.firstKey());
        const auto began = m_clock.now();
        auto taking = takeAll(item);
        const auto isAll = co_await std::move(taking);
        hasFailed = hasFailed || !isAll;
        const bool isLater = m_coming.contains(item.id); // it has said more since
        if ((!isAll || !*isAll) && !isLater)
            m_early.insert(item.id, item);
        const auto rest = std::min<Clock::Duration>(restAfter * (m_clock.now() - began), pause);
        if (rest > Clock::Duration::zero())
            co_await sleep(m_clock, rest);
    }
    m_isWorking = false;
    if (hasFailed)
        m_again = m_clock.callLater(pause, [this] { tryAgain(); });
    co_return Done{};
}

void ErasureTalk::tryAgain()
{
    grown();
    if (!m_coming.isEmpty() && !m_isWorking)
        m_work.start(work());
}

/// False where something of it has to wait for more of a log. A poll that cannot be written holds up no other.
Task<Result<bool>> ErasureTalk::takeAll(SignedItem item)
{
    bool isAll = true;
    std::optional<Error> failed;
    const auto read = readErasures(item.content);
    const auto all = read ? *read : QList<PublishedErasures>();
    for (const auto& said : all) {
        if (!m_ports.sharedPolls().contains(said.poll) || !m_registry.find(said.poll)) {
            isAll = false;
            continue;
        }
        if (said.salt != polls::saltMark(m_registry.salt(said.poll)))
            continue; // of an earlier one of that name
        isAll = isWhole(said) && isAll;
        auto taking = takeOne(item.name, said);
        const auto taken = co_await std::move(taking);
        if (!taken)
            failed = taken.error();
    }
    if (failed)
        co_return *failed;
    co_return isAll;
}

void ErasureTalk::warnOnce(const QString& name, const QString& sentence)
{
    if (m_refused.contains(name))
        return;
    m_refused.insert(name);
    m_ports.warn(sentence);
}

Task<Result<Done>> ErasureTalk::takeOne(QString name, PublishedErasures said)
{
    auto erasures = said.erasures;
    if (erasures.round != m_registry.find(said.poll)->round) // of one that is over nobody needs them
        erasures.spent.clear();
    if (!keepOwn(name, erasures))
        warnOnce(name,
            u"The station “%1” wants votes erased that were cast at others, which is for the home to say. They stay."_s
                .arg(name));
    if (erasures.isEmpty())
        co_return Done{};
    const polls::Eraser by{m_ports.stationOf(name), name == m_ports.home()};
    auto taking = m_registry.takeErasures(said.poll, erasures, by);
    const auto taken = co_await std::move(taking);
    if (!taken)
        co_return taken.error();
    if (taken->areMarksRefused)
        warnOnce(name,
            u"The station “%1” wants more people to vote no more than it has erased. They may vote: leave its votes out if it lies."_s
                .arg(name));
    if (taken->undone > 0 && !by.isLeader)
        m_ports.undone(said.poll, {{by.station, {.voided = taken->undone}}});
    co_return Done{};
}

/// Whether all that it names is here, or is noted until it comes.
bool ErasureTalk::isWhole(const PublishedErasures& said) const
{
    const auto chains = m_registry.chains(said.poll);
    const auto& told = said.erasures.chains;
    for (auto chain = told.begin(); chain != told.end(); ++chain) {
        const auto known = chains.constFind(chain.key());
        if (known == chains.cend())
            return false;
        for (const auto& links : *chain) {
            if (!links.isEmpty() && links.last() > known->links + polls::linksAhead)
                return false;
        }
    }
    return said.erasures.spent.isEmpty() || said.erasures.round <= m_registry.find(said.poll)->round;
}

/// Takes away what `name` does not speak for; false where there was some.
bool ErasureTalk::keepOwn(const QString& name, polls::LogErasures& erasures)
{
    const auto before = erasures.chains.size();
    erasures.chains.removeIf([&](const auto& chain) { return !m_ports.speaksFor(name, chain.key()); });
    return erasures.chains.size() == before;
}

} // namespace everyport::stations
