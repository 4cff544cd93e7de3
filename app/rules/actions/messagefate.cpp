#include "app/rules/actions/messagefate.h"

#include "app/polls/votegiver.h"
#include "app/polls/wordvotes.h"
#include "app/rules/actions/messagewriter.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

/// For the log; empty: it counts.
QString whyNot(const polls::Vote& vote)
{
    using polls::Outcome;
    switch (vote.outcome) {
    case Outcome::Counted:
    case Outcome::Changed: return {};
    case Outcome::Repeat:
    case Outcome::Duplicate: return u"This vote is counted already."_s;
    case Outcome::AlreadyVoted: return u"This voter has voted already."_s;
    case Outcome::Limit: return u"This voter has no answer left to give."_s;
    case Outcome::Closed: return u"Voting is not open."_s;
    case Outcome::Unknown: return u"This voter is not registered in the poll."_s;
    case Outcome::Unassigned: return u"There is no such answer any more."_s;
    case Outcome::Full: return u"The poll has no room for another answer."_s;
    case Outcome::LeftOut: return u"This station is left out of the poll."_s;
    case Outcome::Nothing: return u"It was for another round."_s;
    case Outcome::Cooldown: return u"It came too soon after the last one."_s;
    case Outcome::RandomId:
    case Outcome::Ok: break;
    }
    return u"It does not count."_s;
}

} // namespace

MessageFate fateOf(const polls::Polls& all, const polls::Poll& poll, const Result<polls::Vote>& stored)
{
    if (stored)
        return {polls::fateInWords(poll, polls::asItCounts(all, *stored), voterWords()), whyNot(*stored)};
    const auto& error = stored.error();
    return {voterWords()(error.kind == Error::Kind::Busy ? "busy"_L1 : "refused"_L1), {},
        Error::refused(error.reason, error.text)};
}

} // namespace everyport::rules
