#include "protocols/irc/client/talk/history.h"

#include <algorithm>

#include "protocols/irc/text.h"

namespace everyport::irc::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 50;

QByteArray commandOf(HistoryRequest::Kind kind)
{
    switch (kind) {
    case HistoryRequest::Kind::Latest: return "LATEST";
    case HistoryRequest::Kind::Before: return "BEFORE";
    case HistoryRequest::Kind::After: return "AFTER";
    case HistoryRequest::Kind::Around: return "AROUND";
    case HistoryRequest::Kind::Between: break;
    }
    return "BETWEEN";
}

} // namespace

Task<Result<int>> History::ask(HistoryRequest request)
{
    if (!isPossible())
        return Task<Result<int>>(
            Result<int>(Error::unsupported(Reason::None, u"This network keeps no history for us."_s)));
    if (m_open.size() >= mostOpen)
        return Task<Result<int>>(
            Result<int>(Error::busy(Reason::NoSpace, u"Too much history has been asked for already."_s)));
    QByteArrayList words = {commandOf(request.kind), request.target, request.from};
    if (request.kind == HistoryRequest::Kind::Between)
        words.append(request.to);
    words.append(QByteArray::number(allowed(request.limit)));
    if (auto sent = m_session.sendBehind({{}, {}, "CHATHISTORY", words}, Pacing::Rank::Read); !sent)
        return Task<Result<int>>(Result<int>(sent.error()));
    const auto target = m_session.fold(request.target);
    auto& open = m_open.emplace_back();
    open.target = target;
    open.deadline = m_session.clock.callLater(patience, [this, target] {
        finish(target, Error::busy(Reason::TimedOut, u"The server did not send its history in time."_s));
    });
    const auto* self = &open;
    return open.answer.task([this, self] { m_open.remove_if([self](const Open& one) { return &one == self; }); });
}

int History::allowed(int limit) const
{
    const int most = m_session.isupport.historyLimit();
    return qMax(1, most > 0 ? qMin(limit, most) : limit);
}

void History::listen(Table& table)
{
    table.add("FAIL", [this](const Incoming& line) { failed(line); });
    table.add("CHATHISTORY", [this](const Incoming& line) { // TARGETS name time
        if (m_wantsTargets && line.parameter(0) == "TARGETS" && m_targets.size() < mostPeople)
            m_targets.append(line.parameter(1));
    });
}

void History::connectionLost(const Error& reason)
{
    for (auto& open : std::exchange(m_open, {}))
        open.answer.fire(reason);
    m_own.clear();
    m_waiting.clear();
    m_missed.clear();
    m_next.cancel();
    m_targets.clear();
    m_wantsTargets = false;
}

void History::batchEnded(const Batch& batch)
{
    if (batch.type == "chathistory") {
        m_session.events.playbackEnded(batch.parameters.value(0), batch.items);
        pageEnded(m_session.fold(batch.parameters.value(0)), batch);
        return finish(m_session.fold(batch.parameters.value(0)), batch.items);
    }
    if (batch.type != "draft/chathistory-targets" || !std::exchange(m_wantsTargets, false))
        return;
    for (const auto& target : std::exchange(m_targets, {})) {
        if (!m_session.isupport.isChannel(target)) // those are asked for when they are joined
            catchUp(target, m_mostOfPeople);
    }
}

// FAIL CHATHISTORY code subcommand target … :words
void History::failed(const Incoming& line)
{
    if (line.parameter(0) != "CHATHISTORY")
        return;
    const Error error{
        Error::Kind::Refused, Reason::NotFound, decoded(line.view.last()), QString::fromLatin1(line.view.parameter(1))};
    for (int i = 2; i + 1 < line.count(); ++i) {
        const auto target = m_session.fold(line.parameter(i));
        if (std::any_of(m_open.begin(), m_open.end(), [&](const Open& one) { return one.target == target; }))
            return finish(target, error);
    }
    if (!m_open.empty()) // it names none: the one that has waited for longest
        finish(QByteArray(m_open.front().target), error);
}

void History::finish(const QByteArray& target, const Result<int>& answer)
{
    const auto found = std::find_if(
        m_open.begin(), m_open.end(), [&](const Open& one) { return one.target == target; });
    if (found == m_open.end())
        return;
    std::list<Open> out;
    out.splice(out.begin(), m_open, found);
    out.front().answer.fire(answer);
}

// Whoever comes back to a hundred rooms cannot ask for all of them at once; the deadlines run from when a question goes
// out.
void History::askNext()
{
    m_own.remove_if([](const Task<Result<int>>& one) { return one.isReady() || !one.isValid(); });
    while (m_own.size() < mostAtOnce && !m_waiting.empty()) {
        auto request = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_own.push_back(ask(std::move(request)));
        m_own.back().whenDone([this](const Result<int>&) { // a refusal is told as a standard reply already
            m_next = m_session.clock.callLater({}, [this] { askNext(); });
        });
    }
}

void History::catchUp(const QByteArray& channel, int most)
{
    if (!isPossible() || most <= 0)
        return;
    // From a moment before: more may have been said in the millisecond of the last that we heard. None is told twice.
    const auto heard = m_continuity.heardUntil(m_session.fold(channel));
    HistoryRequest request{HistoryRequest::Kind::Latest, channel};
    request.limit = most;
    if (heard > 0)
        request.from = "timestamp=" + writeTimestamp(heard - 1);
    if (heard > 0)
        m_missed.insert(m_session.fold(channel), {heard, allowed(most)});
    wait(std::move(request));
}

void History::wait(HistoryRequest request)
{
    if (m_waiting.size() < mostWaiting)
        m_waiting.push_back(std::move(request));
    askNext();
}

/// A full page of what was missed: there may be more between it and what we know.
void History::pageEnded(const QByteArray& target, const Batch& batch)
{
    const auto found = m_missed.find(target);
    if (found == m_missed.end())
        return;
    const bool isMore = batch.items >= found->limit && batch.oldest > found->heard && --found->pages > 0;
    if (!isMore) {
        m_missed.erase(found);
        return;
    }
    // Without an id from a moment behind its first: others may have spoken in the same millisecond. None is told twice.
    const auto from = batch.oldestId.isEmpty() ? "timestamp=" + writeTimestamp(batch.oldest + 1)
                                               : "msgid=" + batch.oldestId;
    wait({HistoryRequest::Kind::Between, batch.parameters.value(0), from,
        "timestamp=" + writeTimestamp(found->heard - 1), found->limit});
}

void History::catchUpWithPeople(int most)
{
    if (!isPossible() || most <= 0 || m_continuity.heardUntil() == 0)
        return;
    m_wantsTargets = true;
    m_mostOfPeople = most;
    Q_UNUSED(m_session.sendBehind(
        {{}, {}, "CHATHISTORY",
            {"TARGETS", "timestamp=" + writeTimestamp(m_continuity.heardUntil() - 1),
                "timestamp=" + writeTimestamp(m_session.clock.wallMsecs()), QByteArray::number(mostPeople)}},
        Pacing::Rank::Read))
}

} // namespace everyport::irc::client
