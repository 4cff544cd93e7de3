#include "app/services/http/quizstandings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/polls/cards/card.h"
#include "app/services/http/httpresults.h"
#include "netcore/task/lookedup.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::Request;
using http::Response;
using polls::Poll;

constexpr qsizetype mostTold = 20;

class Standings final : public http::Resource {
public:
    Standings(const http::Site& site, polls::Polls& polls) : m_site(site), m_polls(polls) {}

    Task<Response> answer(Request request) override
    {
        const auto id = request.part(u"poll"_s);
        if (!isOver(id))
            co_return noSuchPoll(m_site, request);
        const auto event = m_polls.find(id)->event;
        auto looking = m_standings.get(event.isEmpty() ? u'/' + id : u'=' + event, headsOf(id, event),
            [this, id, event] { return look(m_polls, id, event); });
        const auto standings = co_await std::move(looking);
        if (!standings)
            co_return notLookedUp(m_site, request);
        if (!isOver(id)) // it may be open again meanwhile
            co_return noSuchPoll(m_site, request);
        co_return freshJson(request, *standings);
    }

private:
    static Task<Result<TaggedJson>> look(polls::Polls& polls, QString id, QString event)
    {
        auto counting = event.isEmpty() ? polls.standingsOf(id) : polls.standings(event);
        const auto standings = co_await std::move(counting);
        if (!standings)
            co_return standings.error();
        co_return TaggedJson(standingsJson(*standings));
    }
    /// Till then nobody may know what is right.
    bool isOver(const QString& id) const
    {
        const auto* poll = m_polls.find(id);
        return poll && poll->kind == polls::Kind::Quiz && poll->state == Poll::State::Closed;
    }
    /// What the questions that are over are sealed with: it moves with whatever is entered in one of them.
    QString headsOf(const QString& id, const QString& event) const
    {
        QString heads;
        for (const auto& poll : m_polls.polls()) {
            if ((event.isEmpty() ? poll.id == id : poll.event == event) && isOver(poll.id))
                heads += m_polls.sealHead(poll.id);
        }
        return heads;
    }

    const http::Site& m_site;
    polls::Polls& m_polls;
    LookedUp<TaggedJson> m_standings;
};

} // namespace

void addQuizStandings(http::Site& site, polls::Polls& polls)
{
    site.router.add(u"/r/{poll}/standings.json"_s, std::make_shared<Standings>(site, polls));
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
