#include "ui/polls/actions/votingagain.h"

#include <utility>

#include "ui/frame/feedback/faultwork.h"
#include "ui/polls/actions/pollcontroller.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

VotingAgain::VotingAgain(PollController& controller) : QObject(&controller), m_controller(controller)
{
    connect(&controller.feed(), &PollFeed::changedPoll, this, &VotingAgain::forgetOvertaken);
    connect(&controller.feed(), &PollFeed::removedPoll, this, &VotingAgain::forgetOvertaken);
}

QString VotingAgain::subjectOf(const QString& poll)
{
    return pollSubject(poll, u"voting"_s);
}

void VotingAgain::offer(const QString& poll, std::function<void()> again, const QString& meanwhile)
{
    const Poll* found = m_controller.feed().registry().find(poll);
    if (!found)
        return;
    m_meant.insert(poll, {found->state, found->round});
    const auto call = [this, poll, again = std::move(again)] {
        if (isAsMeant(poll))
            again();
    };
    offerAgain(m_controller.context(), subjectOf(poll), {u"polls"_s, this, call, meanwhile});
}

bool VotingAgain::isAsMeant(const QString& poll) const
{
    const Poll* now = m_controller.feed().registry().find(poll);
    const auto meant = m_meant.constFind(poll);
    return now && meant != m_meant.cend() && now->state == meant->state && now->round == meant->round;
}

void VotingAgain::forgetOvertaken(const QString& poll)
{
    if (!m_meant.contains(poll) || isAsMeant(poll))
        return;
    m_meant.remove(poll);
    subjectSucceeded(m_controller.context(), subjectOf(poll)); // the strip goes
}

} // namespace everyport::ui
