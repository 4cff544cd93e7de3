#include "app/services/http/quizstandings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/polls/cards/card.h"
#include "app/services/http/httpresults.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::Request;
using http::Response;

constexpr qsizetype mostTold = 20;

class Standings final : public http::Resource {
public:
    Standings(const http::Site& site, std::shared_ptr<PhoneVoting> voting) : m_site(site), m_voting(std::move(voting))
    {
    }

    Task<Response> answer(Request request) override
    {
        const auto id = request.part(u"poll"_s);
        if (!m_voting->quiz.isOver(id))
            co_return noSuchPoll(m_site, request);
        auto looking = m_voting->quiz.of(id);
        const auto counted = co_await std::move(looking);
        if (!counted)
            co_return notLookedUp(m_site, request);
        if (!m_voting->quiz.isOver(id)) // it may be open again meanwhile
            co_return noSuchPoll(m_site, request);
        co_return freshJson(request, TaggedJson(standingsJson((*counted)->standings)));
    }

private:
    const http::Site& m_site;
    const std::shared_ptr<PhoneVoting> m_voting;
};

} // namespace

void addQuizStandings(http::Site& site, std::shared_ptr<PhoneVoting> voting)
{
    site.router.add(u"/r/{poll}/standings.json"_s, std::make_shared<Standings>(site, std::move(voting)));
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
