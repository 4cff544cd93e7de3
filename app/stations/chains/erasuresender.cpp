#include "app/stations/chains/erasuresender.h"

#include <utility>

#include "app/polls/cards/card.h"
#include "app/stations/items/statusids.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

ErasureSender::ErasureSender(Clock& clock, polls::Polls& polls, Ports ports)
    : m_clock(clock), m_polls(polls), m_ports(std::move(ports))
{
}

void ErasureSender::start(const QMap<QString, QByteArray>& ours)
{
    m_isRunning = true;
    m_said.clear();
    for (int part = 1; part <= mostHomeParts; ++part)
        m_said.append(ours.value(erasuresId(m_ports.name(), part)));
    sharedChanged();
}

void ErasureSender::stop()
{
    m_isRunning = false;
    m_timer.cancel();
    m_saying.cancelAll();
    m_isSaying = false;
}

void ErasureSender::changed(const QString& poll)
{
    m_changed.insert(poll);
    m_isMore = true;
    plan(together);
}

void ErasureSender::sharedChanged()
{
    // What was read stays until it is read anew, or what is said meanwhile would be without it.
    for (const auto& poll : m_ports.sharedPolls())
        m_changed.insert(poll);
    m_isMore = true;
    plan(together);
}

void ErasureSender::plan(Clock::Duration wait)
{
    if (m_isRunning && !m_isSaying && !m_timer.isActive())
        m_timer = m_clock.callLater(wait, [this] { m_saying.start(say()); });
}

Task<Result<Done>> ErasureSender::say()
{
    m_isSaying = true;
    m_isMore = false;
    const auto shared = m_ports.sharedPolls();
    auto reading = read(shared);
    auto done = co_await std::move(reading);
    if (done) {
        QList<PublishedErasures> all;
        for (const auto& poll : shared) {
            if (const auto erased = m_read.value(poll); !erased.erasures.isEmpty())
                all.append(erased);
        }
        auto publishing = publish(writeErasures(all));
        done = co_await std::move(publishing);
    }
    m_isSaying = false;
    if (!done)
        plan(pause);
    else if (m_isMore)
        plan(together);
    co_return Done{};
}

/// Of those that have not been read since they changed. One that cannot be read holds up what there is to say of all:
/// less than before would be said.
Task<Result<Done>> ErasureSender::read(QStringList shared)
{
    Result<Done> all = Done{};
    for (const auto& poll : shared) {
        if (m_read.contains(poll) && !m_changed.contains(poll))
            continue;
        m_changed.remove(poll); // what changes from here on is read next time
        auto asking = m_polls.erasures(poll);
        auto erasures = co_await std::move(asking);
        if (erasures) {
            m_read.insert(poll, {poll, polls::saltMark(m_polls.salt(poll)), std::move(*erasures)});
        } else {
            m_changed.insert(poll);
            all = erasures.error();
        }
    }
    co_return all;
}

Task<Result<Done>> ErasureSender::publish(QByteArrayList contents)
{
    const auto most = m_ports.isHome() ? mostHomeParts : mostErasureParts;
    if (!std::exchange(m_isTooMuch, contents.size() > most) && m_isTooMuch)
        m_ports.warn(
            u"More was erased of the shared polls than the other stations can be told, so they count the rest. Stop sharing polls that are over."_s);
    for (int part = 1; part <= mostHomeParts; ++part) {
        if (part > most && m_said.value(part - 1).isEmpty())
            break;
        auto content = part > most ? QByteArray() : contents.value(part - 1);
        const auto before = m_said.value(part - 1);
        if (content.isEmpty() && !before.isEmpty())
            content = "{\"erased\":[]}";
        if (content == before)
            continue;
        auto publishing = m_ports.publish(erasuresId(m_ports.name(), part), content);
        const auto published = co_await std::move(publishing);
        if (!published)
            co_return published;
        m_said[part - 1] = content;
    }
    co_return Done{};
}

} // namespace everyport::stations
