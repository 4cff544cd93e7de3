// What of a rule's own doing comes back to it, and what comes twice.
#include "app/rules/ruleengine.h"

#include <algorithm>

#include "app/log/log.h"
#include "app/rules/traces.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::rules {

namespace {

constexpr auto echoesCome = 60s; // within this what a rule did is known as its doing
constexpr auto copiesCome = 3s;  // within this a bridge has brought what was said on its other side

} // namespace

/// What one says in a room that is two rooms, bridged, is heard in both; a rule fires for the first.
bool RuleEngine::isHeardAlready(const Rule& rule, const Event& event)
{
    if (event.kind != "message"_L1)
        return false;
    auto& words = m_desks[rule.name].words;
    while (!words.empty() && (words.front().until <= m_clock.now() || words.size() >= mostWords))
        words.pop_front();
    const auto mark = event.fields.value(u"nick"_s) + u' ' + traceOf(event);
    const auto place = event.fields.value(u"network"_s) + u' ' + event.fields.value(u"room"_s);
    const bool isOther = std::any_of(
        words.begin(), words.end(), [&](const Word& word) { return word.mark == mark && word.place != place; });
    if (!isOther)
        words.push_back({mark, place, m_clock.now() + copiesCome});
    return isOther;
}

/// A rule that is fired by its own doing, by way of others or not, would go on for ever. What is said here is said in
/// words.
QString RuleEngine::loopOf(const QString& name, const Event& event) const
{
    const auto first = event.chain.indexOf(name);
    const auto loop = first < 0 ? QStringList() : event.chain.mid(first);
    if (loop.isEmpty())
        return {};
    const auto round = loop.join(u" → "_s) + u" → "_s + name;
    if (isWords(event)) // that anybody may repeat, so nothing is stopped: it goes no further
        return loop.size() == 1 ? u"Its own words came back; it does not fire for these."_s
                                : u"Words of these rules came back, which make each other fire: %1."_s.arg(round);
    return loop.size() == 1
        ? u"Stopped: what it does makes it fire again. Change it, then turn it on."_s
        : u"Stopped: these rules make each other fire: %1. Change one of them, then turn them on."_s.arg(round);
}

void RuleEngine::stopLoop(const QString& name, const Event& event, const QString& why)
{
    m_log.error(u"rules"_s, name + u": "_s + why);
    for (const auto& member : event.chain.mid(event.chain.indexOf(name)))
        m_book.tellStopped(member, {Error::Kind::Refused, Reason::None, why, {}, 0});
}

void RuleEngine::remember(const QStringList& marks, const QStringList& chain)
{
    const auto now = m_clock.now();
    while (!m_traces.empty() && (m_traces.front().until <= now || m_traces.size() >= mostTraces))
        m_traces.pop_front();
    for (const auto& mark : marks)
        m_traces.push_back({mark, chain, now + echoesCome});
}

QStringList RuleEngine::chainOf(const Event& event)
{
    auto chain = event.chain;
    const auto mark = traceOf(event);
    if (mark.isEmpty())
        return chain;
    const auto now = m_clock.now();
    for (const auto& trace : m_traces) {
        if (trace.until > now && isTrace(mark, trace.mark) && trace.chain.size() > chain.size())
            chain = trace.chain;
    }
    return chain;
}

} // namespace everyport::rules
