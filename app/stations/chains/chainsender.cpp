#include "app/stations/chains/chainsender.h"

#include <algorithm>

namespace everyport::stations {

using namespace std::chrono_literals;

ChainSender::ChainSender(Clock& clock, polls::Polls& polls, Publish publish, Failed failed)
    : m_clock(clock), m_polls(polls), m_publish(std::move(publish)), m_failed(std::move(failed))
{
}

void ChainSender::setPolls(const QStringList& polls)
{
    m_shared = polls;
    std::erase_if(m_lines, [&polls](const auto& line) { return !polls.contains(line.first.first); });
    for (const auto& poll : polls)
        grown(poll);
}

void ChainSender::start()
{
    m_isRunning = true;
    for (const auto& poll : std::as_const(m_shared))
        grown(poll);
}

void ChainSender::stop()
{
    m_isRunning = false;
    m_work.cancelAll();
    m_lines.clear();    // what was on its way may not have come
    m_standing.clear(); // but nobody gets a new allowance by a cut line
}

/// Under whatever names this station has sealed.
std::vector<ChainName> ChainSender::lines(const QString& poll)
{
    std::vector<ChainName> names;
    const auto own = m_polls.ownWriters(poll);
    const auto chains = m_polls.chains(poll);
    for (auto chain = chains.begin(); chain != chains.end(); ++chain) {
        const bool isOwn = own.contains(chain.key());
        if (!isOwn && !m_standsIn)
            continue;
        const ChainName name{poll, chain.key()};
        names.push_back(name);
        auto& line = m_lines[name];
        line.isOwn = isOwn;
        const bool isIdle = !line.isPublishing && !line.timer.isActive();
        // Whoever has less says so; until then only what is new is worth telling, and that by whoever has sealed it.
        if (!std::exchange(line.isBegun, true)) {
            line.made = ++m_made;
            line.sent = {chain->links, 0};
        } else if (!isOwn && isIdle && line.sent.link < chain->links) {
            line.sent = {chain->links, 0};
            line.published = m_clock.now();
        }
    }
    return names;
}

void ChainSender::grown(const QString& poll)
{
    if (!m_isRunning || !m_shared.contains(poll))
        return;
    for (const auto& name : lines(poll)) {
        auto& line = m_lines[name];
        if (line.sent.link < m_polls.chains(poll).value(name.second).links)
            plan(name, line, together);
    }
}

void ChainSender::plan(const ChainName& name, Line& line, Clock::Duration wait)
{
    if (line.isPublishing || line.timer.isActive())
        return;
    wait = std::max<Clock::Duration>(wait, line.mayPublish - m_clock.now());
    line.timer = m_clock.callLater(wait, [this, name, made = line.made] {
        if (lineOf(name, made))
            m_work.start(publish(name, made));
    });
}

ChainSender::Line* ChainSender::lineOf(const ChainName& name, quint64 made)
{
    const auto found = m_lines.find(name);
    return found == m_lines.end() || found->second.made != made ? nullptr : &found->second;
}

/// Piece by piece until there is no more.
Task<Result<Done>> ChainSender::publish(ChainName name, quint64 made)
{
    auto* line = lineOf(name, made);
    line->isPublishing = true;
    std::optional<Error> failure;
    while (!failure) {
        const auto turns = line->turns;
        auto reading = m_polls.chainPiece(name.first, name.second, line->sent, PublishedPiece::mostBytes);
        const auto piece = co_await std::move(reading);
        line = lineOf(name, made);
        if (!line) // and if there is one of that name, it is published by itself
            co_return Done{};
        if (!piece) {
            failure = piece.error();
            break;
        }
        if (piece->log.isEmpty())
            break;
        auto publishing = m_publish({name.first, name.second, piece->from.link, piece->last.link, piece->log});
        const auto done = co_await std::move(publishing);
        line = lineOf(name, made);
        if (!line)
            co_return Done{};
        line->published = m_clock.now();
        if (!done)
            failure = done.error();
        else if (line->turns == turns) // else it begins again meanwhile
            line->sent = piece->last;
    }
    line->isPublishing = false;
    if (failure) {
        line->mayPublish = m_clock.now() + 1min;
        if (failure->kind != Error::Kind::Disconnected)
            m_failed(name.first, *failure);
        line = lineOf(name, made); // whoever heard that may have changed what is shared
    }
    if (line && line->sent.link < m_polls.chains(name.first).value(name.second).links)
        plan(name, *line, together);
    co_return Done{};
}

void ChainSender::heard(const StationStatus& other)
{
    if (!m_isRunning)
        return;
    for (const auto& poll : std::as_const(m_shared)) {
        // It has not heard of the poll yet, or could not name all that it has.
        if (!other.has.contains(poll))
            continue;
        for (const auto& name : lines(poll)) {
            auto& line = m_lines[name];
            if (other.isPartial && !other.has.value(poll).contains(name.second))
                continue;
            const auto has = other.links(poll, name.second);
            if (has >= line.sent.link) {
                m_standing.erase({other.name, name});
                continue;
            }
            if (mayBeginAgain(other.name, name, has, other.lacks.contains(name)))
                begin(name, line, has);
        }
    }
}

/// Whoever says that something is missing gets it soon; whoever has less without a word gets it once nothing can be on
/// its way any more; and both ever more rarely while it helps nothing.
bool ChainSender::mayBeginAgain(const QString& other, const ChainName& name, qint64 has, bool lacks)
{
    const auto now = m_clock.now();
    const auto& line = m_lines[name];
    const Clock::Duration wait = line.isOwn ? Clock::Duration(onTheWay) : Clock::Duration(othersMayTake);
    const bool isOnItsWay = line.isPublishing || (line.published != Clock::Moment() && now - line.published < wait);
    if ((!lacks || !line.isOwn) && isOnItsWay)
        return false;
    auto& standing = m_standing[{other, name}];
    if (!line.isOwn && standing.nextTry == Clock::Moment()) // they may be about to
        standing.nextTry = now + othersMayTake;
    if (has > standing.most && line.isOwn)
        standing = {};
    else if (now < standing.nextTry)
        return false;
    if (!spend(other, line.sent.link - has))
        return false;
    standing.most = std::max(standing.most, has);
    standing.nextTry = now + standing.pause;
    standing.pause = std::min<std::chrono::milliseconds>(standing.pause * 2, longestBetween);
    return true;
}

/// Whatever it says, by its own name: what it had sent again is weighed over all chains, and as time.
bool ChainSender::spend(const QString& other, qint64 links)
{
    const auto most = std::max(leastAllowance, 2.0 * double(linksOfAll()));
    const auto now = m_clock.now();
    auto [place, isNew] = m_allowances.try_emplace(other, Allowance{most, now});
    auto& allowance = place->second;
    const std::chrono::duration<double, std::ratio<60>> passed = now - allowance.at;
    allowance = {std::min(most, allowance.left + passed.count() * againAMinute), now};
    if (allowance.left <= 0)
        return false;
    allowance.left -= double(links);
    return true;
}

qint64 ChainSender::linksOfAll() const
{
    qint64 links = 0;
    for (const auto& poll : m_shared) {
        for (const auto& chain : m_polls.chains(poll))
            links += chain.links;
    }
    return links;
}

void ChainSender::begin(const ChainName& name, Line& line, qint64 from)
{
    if (from >= line.sent.link)
        return;
    line.sent = {from, 0};
    ++line.turns;
    plan(name, line, 20ms);
}

bool ChainSender::isDone() const
{
    return std::all_of(m_lines.begin(), m_lines.end(), [this](const auto& line) {
        const auto& [name, state] = line;
        return state.sent.link >= m_polls.chains(name.first).value(name.second).links;
    });
}

} // namespace everyport::stations
