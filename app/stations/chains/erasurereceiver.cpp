#include "app/stations/chains/erasurereceiver.h"

#include <algorithm>
#include <utility>

#include "app/polls/cards/card.h"
#include "netcore/task/sleep.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

/// Whether votes of a poll went in this turn of the loop: whoever's doing it was asks right behind it.
class GoneVotes final : public polls::PollEvents {
public:
    GoneVotes(Clock& clock, polls::PollRegistry& registry, QString poll)
        : m_clock(clock), m_registry(registry), m_poll(std::move(poll))
    {
        m_registry.addListener(*this);
    }
    ~GoneVotes() override { m_registry.removeListener(*this); }
    GoneVotes(const GoneVotes&) = delete;
    GoneVotes& operator=(const GoneVotes&) = delete;

    bool isAny() const { return m_isAny; }
    void votesErased(const QString& id, const QList<qint64>& numbers) override
    {
        if (id != m_poll || numbers.isEmpty())
            return;
        m_isAny = true;
        m_turn = m_clock.callLater({}, [this] { m_isAny = false; });
    }

private:
    Clock& m_clock;
    polls::PollRegistry& m_registry;
    const QString m_poll;
    bool m_isAny = false;
    Clock::Timer m_turn;
};

} // namespace

ErasureReceiver::ErasureReceiver(Clock& clock, polls::PollRegistry& registry, Ports ports)
    : m_clock(clock), m_registry(registry), m_ports(std::move(ports))
{
}

void ErasureReceiver::forget()
{
    m_again.cancel();
    m_work.cancelAll();
    m_isWorking = false;
    m_coming.clear();
    m_early.clear();
    m_refused.clear();
}

void ErasureReceiver::take(const SignedItem& item)
{
    m_early.remove(item.id);
    m_coming.insert(item.id, {item.name, readErasures(item.content).value_or(QList<PublishedErasures>())});
    begin();
}

void ErasureReceiver::grown()
{
    m_coming.insert(std::exchange(m_early, {})); // what an item says newly stands in m_coming alone
    begin();
}

void ErasureReceiver::begin()
{
    if (!m_isWorking && !m_coming.isEmpty())
        m_work.start(work());
}

Task<Result<Done>> ErasureReceiver::work()
{
    m_isWorking = true;
    bool hasFailed = false;
    while (!m_coming.isEmpty()) {
        const auto id = m_coming.firstKey();
        const auto began = m_clock.now();
        auto taking = takeAll(id, m_coming.take(id));
        const auto taken = co_await std::move(taking);
        hasFailed = hasFailed || !taken;
        const auto rest = std::min<Clock::Duration>(restAfter * (m_clock.now() - began), pause);
        if (rest > Clock::Duration::zero())
            co_await sleep(m_clock, rest);
    }
    m_isWorking = false;
    if (hasFailed)
        m_again = m_clock.callLater(pause, [this] { grown(); });
    co_return Done{};
}

/// What has to wait for more of a log, or could not be stored, is kept. A poll that cannot be written holds up no
/// other.
Task<Result<Done>> ErasureReceiver::takeAll(QString id, Said said)
{
    Said rest{.name = said.name};
    Result<Done> all = Done{};
    for (const auto& one : std::as_const(said.polls)) {
        if (!m_ports.sharedPolls().contains(one.poll) || !m_registry.find(one.poll)) {
            m_ports.tried(one.poll, {});
            rest.polls.append(one);
            continue;
        }
        if (one.salt != polls::saltMark(m_registry.salt(one.poll)))
            continue; // of an earlier one of that name
        const bool isAll = isWhole(one);
        auto taking = takeOne(said.name, one);
        const auto taken = co_await std::move(taking);
        m_ports.tried(one.poll, taken ? std::optional<Error>() : taken.error());
        if (!taken)
            all = taken.error();
        if (!isAll || !taken)
            rest.polls.append(one);
    }
    const bool isLater = m_coming.contains(id); // it has said more since
    if (!rest.polls.isEmpty() && !isLater)
        m_early.insert(id, std::move(rest));
    co_return all;
}

void ErasureReceiver::warnOnce(const QString& name, const QString& sentence)
{
    if (m_refused.contains(name))
        return;
    m_refused.insert(name);
    m_ports.warn(sentence);
}

Task<Result<Done>> ErasureReceiver::takeOne(QString name, PublishedErasures said)
{
    auto erasures = said.erasures;
    const auto question = m_registry.find(said.poll)->question;
    if (erasures.round != m_registry.find(said.poll)->round) // of one that is over nobody needs them
        erasures.spent.clear();
    if (!keepOwn(name, erasures))
        warnOnce(name,
            u"The station “%1” wants votes erased that were cast at others, which is for the home to say. They are not erased."_s
                .arg(name));
    if (erasures.isEmpty())
        co_return Done{};
    const polls::Eraser by{m_ports.stationOf(name), name == m_ports.home()};
    const GoneVotes gone(m_clock, m_registry, said.poll);
    auto taking = m_registry.takeErasures(said.poll, erasures, by);
    const auto taken = co_await std::move(taking);
    if (!taken)
        co_return taken.error();
    if (gone.isAny())
        m_ports.info(u"A card was erased at the station “%1”, and so it is here: in “%2”."_s.arg(name, question));
    m_ports.noted(said.poll);
    if (taken->areMarksRefused)
        warnOnce(name,
            u"The station “%1” wants more people to vote no more than it has erased. They may vote: leave its votes out if it lies."_s
                .arg(name));
    if (taken->undone > 0 && !by.isLeader && by.station != m_registry.station())
        m_ports.undone(said.poll, {{by.station, {.voided = taken->undone}}});
    co_return Done{};
}

/// Whether all that it names is here, or is noted until it comes.
bool ErasureReceiver::isWhole(const PublishedErasures& said) const
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
bool ErasureReceiver::keepOwn(const QString& name, polls::LogErasures& erasures)
{
    const auto before = erasures.chains.size();
    erasures.chains.removeIf([&](const auto& chain) { return !m_ports.speaksFor(name, chain.key()); });
    return erasures.chains.size() == before;
}

} // namespace everyport::stations
