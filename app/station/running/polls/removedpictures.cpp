#include "app/station/running/polls/removedpictures.h"

#include <chrono>
#include <utility>

#include "app/polls/keptpictures.h"

using namespace std::chrono_literals;

namespace everyport {

namespace {

constexpr auto takenBackWithin = 1min; // far longer than any Undo is offered

} // namespace

RemovedPictures::RemovedPictures(polls::PollRegistry& polls, Clock& clock, Drop drop)
    : m_polls(polls), m_clock(clock), m_drop(std::move(drop))
{
    for (const polls::Poll& poll : m_polls.polls())
        m_named.insert(poll.id, polls::answerPictures(poll));
    m_polls.addListener(*this);
}

RemovedPictures::~RemovedPictures()
{
    m_polls.removeListener(*this);
}

void RemovedPictures::pollChanged(const QString& id)
{
    if (const auto* poll = m_polls.find(id))
        m_named.insert(id, polls::answerPictures(*poll));
}

void RemovedPictures::pollRemoved(const QString& id)
{
    const auto pictures = m_named.take(id);
    if (pictures.isEmpty())
        return;
    m_waiting += pictures;
    m_timer = m_clock.callLater(takenBackWithin, [this] { m_dropping = m_drop(std::exchange(m_waiting, {})); });
}

} // namespace everyport
