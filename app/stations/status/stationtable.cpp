#include "app/stations/status/stationtable.h"

#include <algorithm>
#include <utility>

#include "app/polls/seal/sealer.h"
#include "netcore/base/naturalorder.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

qint64 msecsOf(Clock::Duration duration)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
}

/// More than `limit` in either direction. No sign is turned: the least number has no other.
bool isBeyond(std::chrono::milliseconds offset, std::chrono::milliseconds limit)
{
    return offset > limit || offset < -limit;
}

/// Whatever way the line's time was divided between there and back.
bool isClockWrongFor(const TimeAnswer& time)
{
    return isBeyond(
        time.offset, StationTable::wrongClock + std::clamp<std::chrono::milliseconds>(time.line / 2, 0ms, 1h));
}

bool isClockRightFor(const TimeAnswer& time)
{
    return !isBeyond(time.offset, StationTable::rightClock - 1ms);
}

/// Sums `links(poll, writer, count)` over a station's own chains.
template <typename Links>
qint64 sumOfOwn(const StationStatus& status, Links links)
{
    qint64 sum = 0;
    for (const auto& [poll, writers] : status.has.asKeyValueRange()) {
        for (const auto& [writer, count] : writers.asKeyValueRange()) {
            if (!status.station.isEmpty() && polls::isOwnWriter(writer, status.station))
                sum += links(poll, writer, count);
        }
    }
    return sum;
}

} // namespace

StationTable::StationTable(const Clock& clock) : m_clock(clock), m_connectedAt(clock.now()) {}

void StationTable::setOwn(const StationStatus& own)
{
    m_own = own;
    for (auto& [name, known] : m_known)
        noticeBacklog(name, known, false);
}

void StationTable::setConnected(bool connected)
{
    if (connected && !m_isConnected)
        m_connectedAt = m_clock.now();
    m_isConnected = connected;
}

void StationTable::setRoster(const RosterOrder& roster)
{
    const auto before = std::exchange(m_roster, roster);
    const NaturalOrder order;
    std::sort(m_roster->stations.begin(), m_roster->stations.end(),
        [&order](const RosterEntry& one, const RosterEntry& other) { return order(one.name, other.name); });
    std::erase_if(m_known, [&](const auto& one) {
        const auto* entry = m_roster->find(one.first);
        const auto* old = before ? before->find(one.first) : nullptr;
        return !entry || !old || entry->key != old->key; // who enrolled anew is another one
    });
    for (const auto& entry : m_roster->stations)
        m_known.try_emplace(entry.name);
    if (before)
        noticeRoster(*before, *m_roster);
}

void StationTable::noticeRoster(const RosterOrder& before, const RosterOrder& now)
{
    for (const auto& entry : before.stations) {
        if (!now.find(entry.name))
            happened(entry.name, What::Removed);
    }
    for (const auto& entry : now.stations) {
        const auto* old = before.find(entry.name);
        if (!old || old->key != entry.key)
            happened(entry.name, What::Enrolled);
    }
}

StationTable::Known* StationTable::find(const QString& name)
{
    const auto found = m_known.find(name);
    return found == m_known.end() || name == m_own.name ? nullptr : &found->second;
}

void StationTable::statusHeard(const StationStatus& status)
{
    auto* known = find(status.name);
    if (!known)
        return;
    const auto silence = silenceOf(*known);
    const auto before = std::exchange(known->status, status);
    known->heard = m_clock.now();
    known->heardAt = m_clock.wallMsecs();
    const bool wasGone = std::exchange(known->isGone, status.hasEnded);
    const bool isBack = wasGone && !status.hasEnded;
    if (isBack)
        happened(status.name, What::Back, msecsOf(silence));
    if (before)
        noticeStatus(status.name, *before, status);
    noticeBacklog(status.name, *known, isBack);
}

void StationTable::statusKept(const StationStatus& status)
{
    auto* known = find(status.name);
    if (!known || known->status) // what was heard since is newer
        return;
    constexpr std::chrono::milliseconds longest = 24h * 3650; // a wrong clock's; a Duration holds no 300 years
    const auto age = std::clamp<std::chrono::milliseconds>(
        std::chrono::milliseconds(m_clock.wallMsecs() - status.at), 0ms, longest);
    known->status = status;
    known->heard = m_clock.now() - age;
    known->heardAt = m_clock.wallMsecs() - age.count();
    known->isGone = stateOf(*known) == State::Off || stateOf(*known) == State::NoLine;
    noticeBacklog(status.name, *known, false);
}

void StationTable::timeMeasured(const QString& name, const TimeAnswer& answer)
{
    auto* known = find(name);
    if (!known)
        return;
    known->time = answer;
    if (known->isClockWrong ? !isClockRightFor(answer) : !isClockWrongFor(answer))
        return;
    known->isClockWrong = !known->isClockWrong;
    happened(name, known->isClockWrong ? What::ClockWrong : What::ClockRight, answer.offset.count());
}

void StationTable::setTrouble(const QString& name, const QString& trouble, TroubleOf of, bool isNews)
{
    if (name == m_own.name) {
        change(m_ownTroubles, of, trouble);
        return;
    }
    auto* known = find(name);
    if (known && change(known->troubles, of, trouble) && isNews && !trouble.isEmpty())
        happened(name, What::Refused, 0, trouble);
}

/// Says whether that was news.
bool StationTable::change(Troubles& troubles, TroubleOf of, const QString& sentence)
{
    if (troubles.value(of) == sentence)
        return false;
    if (sentence.isEmpty())
        troubles.remove(of);
    else
        troubles.insert(of, sentence);
    return true;
}

void StationTable::setBarred(const QString& name, qint64 voters)
{
    if (auto* known = find(name))
        known->barred = voters;
}

void StationTable::addUndone(const QString& name, qint64 votes)
{
    if (name == m_own.name)
        m_ownUndone += votes;
    else if (auto* known = find(name))
        known->undone += votes;
}

void StationTable::noteUndone(const QString& name, qint64 votes)
{
    happened(name, What::Undone, votes);
}

void StationTable::noteLeftOut(const QString& name, const QString& poll)
{
    happened(name, What::LeftOut, 0, poll);
}

void StationTable::noteTakenIn(const QString& name, const QString& poll)
{
    happened(name, What::TakenIn, 0, poll);
}

void StationTable::look()
{
    for (auto& [name, known] : m_known) {
        if (name != m_own.name)
            noticeSilence(name, known);
    }
    tellLeftOut();
}

void StationTable::noteRefused(const QString& name, const QString& sentence)
{
    happened(name, What::Refused, 0, sentence);
}

void StationTable::noticeStatus(const QString& name, const StationStatus& before, const StationStatus& now)
{
    if (now.hasEnded && !before.hasEnded)
        happened(name, What::Ended);
    if (now.isOnBattery != before.isOnBattery)
        happened(name, now.isOnBattery ? What::Battery : What::Mains);
    noticeReaders(name, before, now);
}

void StationTable::noticeReaders(const QString& name, const StationStatus& before, const StationStatus& now)
{
    if (now.hasEnded || before.hasEnded) // all readers go with a program that ends
        return;
    for (const auto& reader : now.readers) {
        const auto old = std::find_if(before.readers.begin(), before.readers.end(),
            [&reader](const StationReader& one) { return one.id == reader.id; });
        if (old != before.readers.end() && old->isReady != reader.isReady)
            happened(name, reader.isReady ? What::ReaderBack : What::ReaderLost, 0,
                reader.name.isEmpty() ? reader.id : reader.name);
    }
}

void StationTable::noticeSilence(const QString& name, Known& known)
{
    if (known.isGone || stateOf(known) != State::NoLine || !canTellOfSilence())
        return;
    known.isGone = true;
    happened(name, What::Lost, msecsOf(silenceOf(known)));
}

bool StationTable::canTellOfSilence() const
{
    return m_isConnected && m_clock.now() - m_connectedAt >= silence;
}

void StationTable::noticeBacklog(const QString& name, Known& known, bool isBack)
{
    if (!known.status || name == m_own.name)
        return;
    const auto backlog = backlogOf(known);
    if (!known.takenBefore) {
        if (backlog < manyWaiting && !(isBack && backlog > 0))
            return;
        known.takenBefore = takenOf(known);
        happened(name, What::Waiting, backlog);
    } else if (backlog == 0) {
        const auto came = takenOf(known) - *std::exchange(known.takenBefore, std::nullopt);
        if (came > 0)
            happened(name, What::Delivered, came);
    }
}

StationTable::State StationTable::stateOf(const Known& known) const
{
    if (!known.status)
        return State::Unheard;
    if (known.status->hasEnded)
        return State::Off;
    if (silenceOf(known) >= silence)
        return State::NoLine;
    const bool isSlow = (known.time && known.time->line >= slowLine) || backlogOf(known) >= manyWaiting;
    return isSlow ? State::Slow : State::Online;
}

qint64 StationTable::backlogOf(const Known& known) const
{
    return known.status->waiting
        + sumOfOwn(*known.status, [this](const QString& poll, const QString& writer, qint64 count) {
              return std::max<qint64>(0, count - m_own.links(poll, writer));
          });
}

qint64 StationTable::takenOf(const Known& known) const
{
    return sumOfOwn(*known.status,
        [this](const QString& poll, const QString& writer, qint64) { return m_own.links(poll, writer); });
}

void StationTable::happened(const QString& name, What what, qint64 number, const QString& detail)
{
    // Names of strangers are as many as they like; they share one bound.
    const auto whose = m_known.contains(name) ? name : QString();
    auto [place, isNew] = m_floods.try_emplace(whose, Flood{.since = m_clock.now()});
    auto& flood = place->second;
    const auto isHomes = what == What::Enrolled || what == What::Removed || what == What::LeftOut
        || what == What::TakenIn; // the home has done that
    if (!isHomes && ++flood.happened > mostAMinute) {
        ++flood.leftOut;
        return;
    }
    add({.at = m_clock.wallMsecs(), .name = name, .what = what, .number = number, .detail = detail});
}

/// Of those whose minute is over.
void StationTable::tellLeftOut()
{
    for (auto flood = m_floods.begin(); flood != m_floods.end();) {
        if (m_clock.now() - flood->second.since < 1min) {
            ++flood;
            continue;
        }
        if (flood->second.leftOut > 0)
            add({.at = m_clock.wallMsecs(),
                .name = flood->first,
                .what = What::Refused,
                .detail = u"So much has happened here within a minute that %1 more things are not shown."_s.arg(
                    flood->second.leftOut)});
        flood = m_floods.erase(flood);
    }
}

void StationTable::add(StationHappening happening)
{
    m_happenings.prepend(std::move(happening));
    if (m_happenings.size() > mostHappenings)
        m_happenings.removeLast();
    m_new = std::min(m_new + 1, m_happenings.size());
}

QList<StationHappening> StationTable::takeNew()
{
    auto taken = m_happenings.first(std::exchange(m_new, 0));
    std::reverse(taken.begin(), taken.end());
    return taken;
}

QList<StationRow> StationTable::rows() const
{
    QList<StationRow> rows{ownRow()};
    if (!m_roster)
        return rows;
    for (const auto& entry : m_roster->stations) {
        const auto known = m_known.find(entry.name);
        if (known != m_known.end() && entry.name != m_own.name)
            rows.append(rowOf(entry, known->second));
    }
    return rows;
}

StationRow StationTable::ownRow() const
{
    auto row = rowFrom(m_own);
    row.state = State::This;
    row.backlog = m_own.waiting;
    row.undone = m_ownUndone;
    row.trouble = m_ownTroubles.values().join(u' ');
    return row;
}

StationRow StationTable::rowOf(const RosterEntry& entry, const Known& known) const
{
    auto row = rowFrom(known.status.value_or(StationStatus{.name = entry.name, .address = entry.address}));
    if (!entry.station.isEmpty()) // what it may speak for, whatever it says of itself
        row.station = entry.station;
    row.state = stateOf(known);
    row.undone = known.undone;
    row.barred = known.barred;
    row.trouble = known.troubles.values().join(u' ');
    if (!known.status)
        return row;
    const bool isHere = row.state == State::Online || row.state == State::Slow;
    row.heardAt = known.heardAt;
    row.backlog = backlogOf(known);
    row.isBacklogAtLeast = row.state == State::NoLine;
    if (known.time) {
        row.clock = known.time->offset;
        row.line = isHere ? std::optional(known.time->line) : std::nullopt;
    }
    return row;
}

StationRow StationTable::rowFrom(const StationStatus& status) const
{
    return {.name = status.name,
        .station = status.station,
        .isHome = m_roster && !status.name.isEmpty() && m_roster->home == status.name,
        .address = status.address,
        .version = status.version,
        .readers = status.readers,
        .lastTap = status.lastTap,
        .lastTapReader = status.lastTapReader,
        .power = status.power,
        .isOnBattery = status.isOnBattery,
        .polls = status.has.keys(),
        .assigned = status.assigned};
}

} // namespace everyport::stations
