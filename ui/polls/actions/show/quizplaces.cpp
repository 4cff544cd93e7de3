#include "ui/polls/actions/show/quizplaces.h"

#include "app/polls/pollregistry.h"
#include "netcore/task/taskset.h"
#include "ui/polls/actions/pollcontroller.h"

namespace everyport::ui {

QuizPlaces::QuizPlaces(PollController& controller) : QObject(&controller), m_controller(controller)
{
    connect(&controller.feed(), &PollFeed::changedPoll, this, [this](const QString& id) {
        const polls::Poll* poll = m_controller.feed().registry().find(id);
        if (poll && poll->kind == polls::Kind::Quiz && m_current.remove(keyOf(*poll)))
            Q_EMIT changed(); // whoever shows them asks again
    });
    connect(&controller.feed(), &PollFeed::removedPoll, this, [this] {
        if (!m_current.isEmpty()) { // nobody knows any more of which event it was
            m_current.clear();
            Q_EMIT changed();
        }
    });
}

QString QuizPlaces::keyOf(const polls::Poll& poll)
{
    return poll.event.isEmpty() ? QLatin1Char('/') + poll.id : QLatin1Char('=') + poll.event;
}

polls::QuizStandings QuizPlaces::of(const polls::Poll& poll)
{
    const QString key = keyOf(poll);
    if (poll.kind == polls::Kind::Quiz && !m_current.contains(key)) {
        m_current.insert(key);
        m_controller.context().tasks().start(
            look(this, &m_controller.feed().registry(), key, poll.event, poll.id), tr("Adding up the points"));
    }
    return m_known.value(key);
}

Task<Result<Done>> QuizPlaces::look(
    QPointer<QuizPlaces> places, polls::PollRegistry* registry, QString key, QString event, QString id)
{
    auto adding = event.isEmpty() ? registry->standingsOf(id) : registry->standings(event);
    const auto standings = co_await std::move(adding);
    if (!standings)
        co_return standings.error();
    if (places && places->m_known.value(key) != *standings) {
        places->m_known.insert(key, *standings);
        Q_EMIT places->changed();
    }
    co_return Done();
}

} // namespace everyport::ui
