#include "app/services/http/votes/voters/quizlook.h"

namespace everyport {

using namespace Qt::StringLiterals;
using polls::Poll;

bool QuizLook::isOver(const QString& poll) const
{
    const auto* found = m_polls.find(poll);
    return found && found->kind == polls::Kind::Quiz && found->state == Poll::State::Closed;
}

Task<Result<QuizLook::Found>> QuizLook::of(QString poll)
{
    const auto* found = m_polls.find(poll);
    const auto event = found ? found->event : QString();
    return m_found.get(
        event.isEmpty() ? u'/' + poll : u'=' + event, [this, poll, event] { return statesOf(poll, event); },
        [&polls = m_polls, poll, event] { return look(polls, poll, event); });
}

Task<Result<QuizLook::Found>> QuizLook::look(polls::Polls& polls, QString poll, QString event)
{
    auto counting = event.isEmpty() ? polls.standingsOf(poll) : polls.standings(event);
    auto standings = co_await std::move(counting);
    if (!standings)
        co_return standings.error();
    auto counted = std::make_shared<Counted>(Counted{.standings = std::move(*standings)});
    for (qsizetype at = 0; at < counted->standings.rows.size(); ++at)
        counted->rows.insert(counted->standings.rows[at].card, at);
    co_return Found(std::move(counted));
}

/// It moves with whatever is counted in one of the questions that are over, or erased; not with those who come late.
QString QuizLook::statesOf(const QString& poll, const QString& event) const
{
    QString states;
    for (const auto& other : m_polls.polls()) {
        if ((event.isEmpty() ? other.id == poll : other.event == event) && isOver(other.id))
            states += m_polls.countState(other.id);
    }
    return states;
}

} // namespace everyport
