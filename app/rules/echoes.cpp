#include "app/rules/echoes.h"

#include <algorithm>

#include "app/rules/events/eventkinds.h"
#include "app/rules/kinds/traces.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::rules {

namespace {

constexpr auto echoesCome = 60s; // within this what a rule did is known as its doing
constexpr auto copiesCome = 3s;  // within this a bridge has brought what was said on its other side

} // namespace

void Doings::remember(const QStringList& traces, const QStringList& chain)
{
    const auto now = m_clock.now();
    while (!m_traces.empty() && (m_traces.front().until <= now || m_traces.size() >= most))
        m_traces.pop_front();
    for (const auto& mark : traces)
        m_traces.push_back({mark, chain, now + echoesCome});
}

QStringList Doings::chainOf(const Event& event) const
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

bool HeardWords::isCopy(const Event& event, Clock::Moment now)
{
    if (wordsOf(event) != EventKind::Words::InRoom)
        return false;
    while (!m_words.empty() && (m_words.front().until <= now || m_words.size() >= most))
        m_words.pop_front();
    const auto mark = event.fields.value(u"nick"_s) + u' ' + traceOf(event);
    const auto place = event.fields.value(u"network"_s) + u' ' + event.fields.value(u"room"_s);
    const bool isOther = std::any_of(
        m_words.begin(), m_words.end(), [&](const Word& word) { return word.mark == mark && word.place != place; });
    if (!isOther)
        m_words.push_back({mark, place, now + copiesCome});
    return isOther;
}

QString loopOf(const QString& name, const Event& event)
{
    const auto first = event.chain.indexOf(name);
    const auto loop = first < 0 ? QStringList() : event.chain.mid(first);
    if (loop.isEmpty())
        return {};
    const auto round = loop.join(u" → "_s) + u" → "_s + name;
    if (wordsOf(event) != EventKind::Words::None) // that anybody may repeat, so nothing is stopped: it goes no further
        return loop.size() == 1 ? u"Its own words came back; it does not fire for these."_s
                                : u"Words of these rules came back, which make each other fire: %1."_s.arg(round);
    return loop.size() == 1
        ? u"Stopped: what it does makes it fire again. Change it, then turn it on."_s
        : u"Stopped: these rules make each other fire: %1. Change one of them, then turn them on."_s.arg(round);
}

} // namespace everyport::rules
