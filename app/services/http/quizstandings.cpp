#include "app/services/http/quizstandings.h"

#include <chrono>
#include <map>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/polls/cards/card.h"
#include "app/services/http/httpresults.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::Request;
using http::Response;
using polls::Poll;

constexpr qsizetype mostTold = 20;
constexpr auto keptFor = 2s; // a hall of phones may ask at once

class Standings final : public http::Resource {
public:
    Standings(const http::Site& site, polls::Polls& polls, Clock& clock) : m_site(site), m_polls(polls), m_clock(clock)
    {
    }

    Task<Response> answer(Request request) override
    {
        const auto id = request.part(u"poll"_s);
        if (!isOver(id))
            co_return noSuchPoll(m_site, request);
        if (const auto* kept = newEnough(id))
            co_return freshJson(request, *kept);
        const auto event = m_polls.find(id)->event;
        auto counting = event.isEmpty() ? m_polls.standingsOf(id) : m_polls.standings(event);
        const auto standings = co_await std::move(counting);
        if (!standings || !isOver(id)) // it may be open again meanwhile
            co_return noSuchPoll(m_site, request);
        m_kept[id] = {TaggedJson(standingsJson(*standings)), m_clock.now()};
        co_return freshJson(request, m_kept[id].json);
    }

private:
    struct Kept {
        TaggedJson json;
        Clock::Moment since;
    };

    /// Till then nobody may know what is right.
    bool isOver(const QString& id) const
    {
        const auto* poll = m_polls.find(id);
        return poll && poll->kind == polls::Kind::Quiz && poll->state == Poll::State::Closed;
    }
    const TaggedJson* newEnough(const QString& id)
    {
        std::erase_if(m_kept, [now = m_clock.now()](const auto& one) { return now - one.second.since > keptFor; });
        const auto found = m_kept.find(id);
        return found == m_kept.end() ? nullptr : &found->second.json;
    }

    const http::Site& m_site;
    polls::Polls& m_polls;
    Clock& m_clock;
    std::map<QString, Kept> m_kept;
};

} // namespace

void addQuizStandings(http::Site& site, polls::Polls& polls, Clock& clock)
{
    site.router.add(u"/r/{poll}/standings.json"_s, std::make_shared<Standings>(site, polls, clock));
}

QByteArray standingsJson(const polls::QuizStandings& standings)
{
    QJsonArray rows;
    for (const auto& row : standings.rows.first(std::min(mostTold, standings.rows.size())))
        rows.append(QJsonObject{{u"rank"_s, row.rank}, {u"name"_s, polls::cardName(row.card)},
            {u"points"_s, row.points}, {u"right"_s, row.right}});
    return QJsonDocument(QJsonObject{{u"questions"_s, standings.questions}, {u"rows"_s, rows}})
        .toJson(QJsonDocument::Compact);
}

} // namespace everyport
