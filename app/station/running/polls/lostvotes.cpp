#include "app/station/running/polls/lostvotes.h"

#include "app/polls/pollregistry.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

QString lossInWords(qsizetype lost, const std::optional<Error>& why)
{
    if (!why) // a disk that does not answer: nobody knows
        return u"The last taps could not be stored in time."_s;
    if (lost == 1)
        return u"One vote could not be stored and is lost: %1"_s.arg(why->text);
    return u"%1 votes could not be stored and are lost: %2"_s.arg(QString::number(lost), why->text);
}

} // namespace

Result<Done> tellOfLostVotes(const polls::PollRegistry& polls, Log& log)
{
    const auto lost = polls.votesInMemory();
    if (lost == 0)
        return Done();
    auto error = polls.storingTrouble().value_or(Error{Error::Kind::Local, Reason::NoSpace, {}, {}, 0});
    error.text = lossInWords(lost, polls.storingTrouble());
    error.reason = Reason::NoSpace;
    log.error(u"polls"_s, error);
    return error;
}

} // namespace everyport
