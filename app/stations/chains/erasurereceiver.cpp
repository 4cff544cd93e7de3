#include "app/stations/chains/erasurereceiver.h"

#include <algorithm>
#include <iterator>
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

bool ErasureReceiver::namesChains(const Said& said)
{
    return std::any_of(said.polls.begin(), said.polls.end(),
        [](const PublishedErasures& one) { return !one.erasures.chains.isEmpty(); });
}

void ErasureReceiver::forget()
{
    m_again.cancel();
    m_work.cancelAll();
    m_isWorking = false;
    m_coming.clear();
    m_early.clear();
    m_warned.clear();
    m_barred.clear();
    m_waits.clear();
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
        const auto id = next();
        m_served = m_coming.value(id).name;
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

/// Each station in its turn, so that one that says much keeps no other waiting. By what its chains lost is known how
/// many people it may say vote no more, so that comes first.
QString ErasureReceiver::next() const
{
    QMap<QString, QString> ids; // by name, of each that first
    for (auto said = m_coming.begin(); said != m_coming.end(); ++said) {
        auto& id = ids[said->name];
        if (id.isEmpty() || (namesChains(*said) && !namesChains(m_coming[id])))
            id = said.key();
    }
    const auto after = ids.upperBound(m_served);
    return after == ids.end() ? ids.first() : *after;
}

/// What has to wait for more of a log, or could not be stored, is kept. A poll that cannot be written holds up no
/// other.
Task<Result<Done>> ErasureReceiver::takeAll(QString id, Said said)
{
    Said rest{.name = said.name};
    std::optional<Error> failure;
    for (auto& one : said.polls) {
        if (!m_ports.sharedPolls().contains(one.poll) || !m_registry.find(one.poll)) {
            rest.polls.append(one);
            continue;
        }
        if (one.salt != polls::saltMark(m_registry.salt(one.poll)))
            continue; // of an earlier one of that name
        const bool isAll = isWhole(one);
        auto taking = takeOne(said.name, one);
        const auto taken = co_await std::move(taking);
        if (!taken)
            failure = taken.error();
        const bool isBeyondRoom = taken && taken->areLinksRefused;
        rest.isBeyondRoom = rest.isBeyondRoom || isBeyondRoom;
        if (taken && !isBeyondRoom
            && hasChains(one, 0)) // until then its marks may be more than are known to come of it
            one.erasures.chains.clear();
        if (!taken || !isAll || isBeyondRoom || taken->areMarksRefused)
            rest.polls.append(one);
    }
    m_ports.tried(id, failure);
    if (!rest.polls.isEmpty() && !m_coming.contains(id)) // else it has said more since
        keep(id, std::move(rest));
    co_return failure ? Result<Done>(*failure) : Result<Done>(Done{});
}

/// Until more of a log has come; marks alone until what else the same station says was looked at.
void ErasureReceiver::keep(const QString& id, Said rest)
{
    const bool isNext = !namesChains(rest) && std::any_of(m_coming.begin(), m_coming.end(), [&rest](const Said& said) {
        return said.name == rest.name && namesChains(said);
    });
    (isNext ? m_coming : m_early).insert(id, std::move(rest));
}

void ErasureReceiver::warnOnce(const QString& sentence)
{
    if (m_warned.contains(sentence))
        return;
    m_warned.insert(sentence);
    m_ports.warn(sentence);
}

/// What found no room is no lie: what was erased here of the station's votes takes of its room, too. Nor are marks that
/// would come of it, if only it had been taken.
void ErasureReceiver::warnOfRefused(
    const QString& name, const PublishedErasures& said, const polls::TakenErasures& taken)
{
    if (taken.areLinksRefused)
        warnOnce(
            u"So much is erased already of what the station “%1” has stored, there and here, that what is erased there goes on counting here and at the other stations from now on. Erase it here, too, or delete polls that are over, which makes room. Where nobody has erased so much, leave its votes out."_s
                .arg(name));
    else if (taken.areMarksRefused && !isBeyondRoom(name) && !mayWait(name, said))
        warnOnce(
            u"The station “%1” wants more people to vote no more than come of what it has erased. Those beyond that may vote: leave its votes out if it lies."_s
                .arg(name));
}

Task<Result<polls::TakenErasures>> ErasureReceiver::takeOne(QString name, PublishedErasures said)
{
    auto erasures = said.erasures;
    const auto question = m_registry.find(said.poll)->question;
    if (erasures.round != m_registry.find(said.poll)->round) // of one that is over nobody needs them
        erasures.spent.clear();
    if (!keepOwn(name, erasures))
        warnOnce(
            u"The station “%1” wants votes erased that were cast at others, which is for the home to say. They are not erased."_s
                .arg(name));
    if (erasures.isEmpty())
        co_return polls::TakenErasures{};
    const polls::Eraser by{m_ports.stationOf(name), name == m_ports.home()};
    const GoneVotes gone(m_clock, m_registry, said.poll);
    auto taking = m_registry.takeErasures(said.poll, erasures, by);
    const auto taken = co_await std::move(taking);
    if (!taken)
        co_return taken.error();
    if (gone.isAny())
        m_ports.info(u"A card was erased at the station “%1”, and so it is here: in “%2”."_s.arg(name, question));
    m_ports.noted(said.poll);
    warnOfRefused(name, said, *taken);
    if (!erasures.spent.isEmpty() && !by.isLeader && by.station != m_registry.station()) {
        auto counting = countBarred(name, said.poll, by.station);
        if (const auto counted = co_await std::move(counting); !counted)
            co_return counted.error();
    }
    if (taken->undone > 0 && !by.isLeader && by.station != m_registry.station())
        m_ports.undone(said.poll, {{by.station, {.voided = taken->undone}}});
    co_return *taken;
}

/// A mark names nobody: that many are barred shows by their number alone.
Task<Result<Done>> ErasureReceiver::countBarred(QString name, QString poll, QString station)
{
    auto asking = m_registry.erasures(poll);
    const auto noted = co_await std::move(asking);
    if (!noted)
        co_return noted.error();
    auto& its = m_barred[name];
    if (its.station != station)
        its = {.station = station};
    its.polls.insert(poll, {noted->round, noted->spent.value(station).size()});
    tellBarred(name, its);
    if (its.told > 0)
        warnOnce(
            u"Many people may vote no more by the word of the station “%1”, which says that it has erased them; “everyportd stations list” says how many. If nobody there was asked to erase so many, leave its votes out: then they may vote."_s
                .arg(name));
    co_return Done{};
}

/// 0 where they are few. A mark bars nobody in another round, nor while its station is left out, which may be taken in
/// again.
qint64 ErasureReceiver::manyOf(const Barred& barred) const
{
    const auto shared = m_ports.sharedPolls();
    qint64 voters = 0;
    for (const auto& [id, its] : barred.polls.asKeyValueRange()) {
        const auto* poll = m_registry.find(id);
        if (poll && shared.contains(id) && poll->round == its.round && !poll->leftOut.contains(barred.station))
            voters += its.count;
    }
    return voters >= manyBarred ? voters : 0;
}

/// What stands is said again: a row is another one where its station was added anew.
void ErasureReceiver::tellBarred(const QString& name, Barred& barred)
{
    const auto voters = manyOf(barred);
    if (std::exchange(barred.told, voters) > 0 || voters > 0)
        m_ports.barred(name, voters);
}

void ErasureReceiver::look()
{
    for (auto one = m_barred.begin(); one != m_barred.end();) {
        auto& [name, barred] = *one;
        if (m_ports.stationOf(name) != barred.station) // it takes part no more, or another one has its name
            barred.polls.clear();
        barred.polls.removeIf([this](const auto& poll) { return !m_registry.find(poll.key()); });
        tellBarred(name, barred);
        one = barred.polls.isEmpty() ? m_barred.erase(one) : std::next(one);
    }
}

/// Whether the places that it names are here, or not more than so many behind the end of their chain.
bool ErasureReceiver::hasChains(const PublishedErasures& said, qint64 ahead) const
{
    const auto chains = m_registry.chains(said.poll);
    const auto& told = said.erasures.chains;
    for (auto chain = told.begin(); chain != told.end(); ++chain) {
        const auto known = chains.constFind(chain.key());
        if (known == chains.cend())
            return false;
        for (const auto& links : *chain) {
            const auto last = std::max_element(links.begin(), links.end());
            if (last != links.end() && *last > known->links + ahead)
                return false;
        }
    }
    return true;
}

/// Whether all that it names is here, or is noted until it comes.
bool ErasureReceiver::isWhole(const PublishedErasures& said) const
{
    return hasChains(said, polls::linksAhead)
        && (said.erasures.spent.isEmpty() || said.erasures.round <= m_registry.find(said.poll)->round);
}

/// Whether more is known to be erased of the station's entries in this poll once what it has said was looked at: its
/// marks may be as many as it should say, for all that is known here. What it has said of places whose log has come
/// meanwhile waits still until it is done.
bool ErasureReceiver::waitsForChains(const QString& name, const PublishedErasures& said) const
{
    const auto isIn = [&](const QMap<QString, Said>& all) {
        return std::any_of(all.begin(), all.end(), [&](const Said& other) {
            return other.name == name
                && std::any_of(other.polls.begin(), other.polls.end(), [&](const PublishedErasures& one) {
                       return one.poll == said.poll && one.salt == said.salt && !one.erasures.chains.isEmpty();
                   });
        });
    };
    return !hasChains(said, 0) || isIn(m_coming) || isIn(m_early);
}

/// A place that never comes is waited for like any other, but not for ever.
bool ErasureReceiver::mayWait(const QString& name, const PublishedErasures& said)
{
    if (!waitsForChains(name, said)) {
        m_waits.remove(name);
        return false;
    }
    if (!m_waits.contains(name))
        m_waits.insert(name, m_clock.now());
    return m_clock.now() - m_waits.value(name) < longestWait;
}

bool ErasureReceiver::isBeyondRoom(const QString& name) const
{
    const auto isIn = [&name](const QMap<QString, Said>& all) {
        return std::any_of(
            all.begin(), all.end(), [&name](const Said& said) { return said.name == name && said.isBeyondRoom; });
    };
    return isIn(m_coming) || isIn(m_early);
}

/// Takes away what `name` does not speak for; false where there was some.
bool ErasureReceiver::keepOwn(const QString& name, polls::LogErasures& erasures)
{
    const auto before = erasures.chains.size();
    erasures.chains.removeIf([&](const auto& chain) { return !m_ports.speaksFor(name, chain.key()); });
    return erasures.chains.size() == before;
}

} // namespace everyport::stations
