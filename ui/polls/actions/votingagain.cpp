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

void VotingAgain::offer(
    const QString& words, const QString& poll, std::function<void()> again, const QString& meanwhile)
{
    const Poll* found = m_controller.feed().registry().find(poll);
    if (!found)
        return;
    m_meant.insert(words, {poll, found->state, found->round});
    const auto call = [this, words, again = std::move(again)] {
        if (isAsMeant(m_meant.value(words)))
            again();
    };
    offerAgain(m_controller.context(), words, u"polls"_s, this, call, meanwhile);
}

bool VotingAgain::isAsMeant(const Meant& meant) const
{
    const Poll* now = m_controller.feed().registry().find(meant.poll);
    return now && now->state == meant.state && now->round == meant.round;
}

void VotingAgain::forgetOvertaken(const QString& poll)
{
    QStringList overtaken;
    for (auto it = m_meant.cbegin(); it != m_meant.cend(); ++it) {
        if (it->poll == poll && !isAsMeant(*it))
            overtaken.append(it.key());
    }
    for (const QString& words : std::as_const(overtaken)) {
        m_meant.remove(words);
        reportEnd(m_controller.context(), words, nullptr); // the strip goes
    }
}

} // namespace everyport::ui
