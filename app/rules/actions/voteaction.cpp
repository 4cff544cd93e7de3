#include <memory>
#include <optional>

#include <QList>

#include "app/log/log.h"
#include "app/polls/cards/ticket.h"
#include "app/polls/pollregistry.h"
#include "app/polls/votegiver.h"
#include "app/polls/wordvotes.h"
#include "app/rules/actions/actioncontext.h"
#include "app/rules/actions/actionkinds.h"
#include "app/rules/actions/actionoptions.h"
#include "app/rules/actions/messagefate.h"
#include "app/rules/actions/messagelinking.h"
#include "app/rules/actions/messagewriter.h"
#include "app/rules/events/eventkinds.h"
#include "app/rules/kinds/actionkind.h"
#include "app/rules/kinds/eventkind.h"
#include "netcore/task/deferred.h"
#include "netcore/task/taskset.h"
#include "netcore/task/timeout.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::rules {

namespace {

using polls::Policy;
using polls::Poll;

// Then whoever wrote is told that the vote waits, and the rule goes on: it takes one message after the other, and its
// engine would do an action that takes long once more, which were a second vote.
constexpr auto longestWait = 2s;
constexpr qsizetype mostFollowed = 500; // votes that wait, whose writers are told how that ended

/// The ticket's own poll, where the words have one; else the only one that is open. Refused with a sentence for whoever
/// wrote, and for the log.
Result<Poll> openPoll(const ActionContext& context, const QString& words)
{
    QList<Poll> open;
    std::optional<Poll> ofEvent; // whose ticket is another question's
    for (const auto& poll : context.polls.polls()) {
        if (!poll.isOpenToPhones())
            continue;
        const auto vote = polls::readWordVote(poll, words);
        const auto tag = vote ? polls::ticketTag(vote->ticket) : QString();
        const bool hasTicket = vote && !vote->ticket.isEmpty();
        if (hasTicket && context.polls.knowsCard(poll.id, context.polls.voterOf(poll.id, tag)))
            return poll;
        if (hasTicket && !ofEvent && context.polls.votesByTicket(poll.id, tag))
            ofEvent = poll;
        open.append(poll);
    }
    if (ofEvent)
        return *ofEvent;
    if (open.isEmpty())
        return notFound(u"No poll is open to votes by message."_s);
    if (open.size() > 1)
        return Error::refused(Reason::BadValue,
            u"Several polls are open to messages (%1, %2): the rule has to name one."_s.arg(open[0].id, open[1].id));
    return open.first();
}

Result<Poll> pollOf(const ActionContext& context, const OptionValues& values)
{
    const auto name = values.text(u"poll"_s);
    if (name.isEmpty())
        return openPoll(context, values.text(u"words"_s));
    const auto* poll = context.polls.find(name);
    return poll ? Result<Poll>(*poll) : notFound(u"There is no poll %1."_s.arg(name));
}

struct Voter {
    QString tag = {};
    MessageFate refusal = {}; ///< Where there is no tag.
};

/// Who votes, by the poll's own strictness.
Voter voterOf(const ActionContext& context, const ActionCall& call, const Poll& poll, const polls::WordVote& vote)
{
    const auto named = writerOf(context, call);
    switch (poll.policy.phones) {
    case Policy::Phones::None: return {{}, {voterWords()("noMessages"_L1), u"This poll takes no messages."_s}};
    case Policy::Phones::Ticket: {
        if (vote.ticket.isEmpty())
            return {{},
                {voterWords()("needsTicket"_L1, {{"code"_L1, u"xxxx-xxxx-xxxx"_s}}), u"No ticket's code was there."_s}};
        const auto tag = polls::ticketTag(vote.ticket);
        // Wrong ones stay out of the poll's log, which whoever guesses would fill.
        if (!context.polls.votesByTicket(poll.id, tag))
            return {{}, {voterWords()("badTicket"_L1), u"The ticket is none of this poll's."_s}};
        return {tag};
    }
    case Policy::Phones::Account:
        if (!named || !named->isAccount)
            return {{}, {voterWords()("needsAccount"_L1), u"Only people with an account vote in this poll."_s}};
        return {named->tag};
    case Policy::Phones::AnyDevice: break;
    }
    if (!named)
        return {{}, {voterWords()("unproved"_L1), whyNobody(call)}};
    return {tagIn(context, poll, *named)};
}

/// Where it was written; a gateway is answered by rules of its own, if at all.
Task<Result<Done>> told(ActionContext context, ActionCall call, QString sentence)
{
    if (!isFromChat(call) || !call.values.boolean(u"answers"_s))
        co_return Done();
    const auto& kind = *findActionKind(u"answer"_s);
    OptionValues values(kind.options);
    values.give(u"text"_s, sentence);
    call.kind = kind.name;
    call.values = values;
    auto answering = kind.perform(context, std::move(call));
    const auto answered = co_await std::move(answering);
    co_return answered ? Result<Done>(Done()) : Result<Done>(answered.error());
}

QString notTold(const QString& done, const Error& why)
{
    return u"%1; whoever wrote could not be told what became of it: %2"_s.arg(done, why.text);
}

/// A vote on its way. Who asks first waits for `soon`; once they have gone, its writer is told how it ended.
struct Following {
    Deferred<Result<polls::Vote>> soon = {};
    bool isLate = false;
};

Task<Result<Done>> follow(ActionContext context, ActionCall call, Poll poll, Task<Result<polls::Vote>> voting,
    std::shared_ptr<Following> following)
{
    auto stored = co_await std::move(voting);
    if (!following->isLate) {
        following->soon.fire(std::move(stored));
        co_return Done();
    }
    const auto fate = fateOf(context.polls, poll, stored);
    if (!fate.why.isEmpty())
        context.log.info(u"rules"_s, u"%1: a vote that waited to be stored is not done: %2"_s.arg(call.rule, fate.why));
    auto telling = told(context, call, fate.sentence);
    const auto answered = co_await std::move(telling);
    if (answered)
        co_return Done();
    auto error = answered.error();
    error.text = notTold(*doneOr(Done(), call), error);
    co_return error;
}

/// Busy/TimedOut where it still waits after `limit`. It goes on, and its writer is told then, unless too many are.
Task<Result<polls::Vote>> within(
    ActionContext context, ActionCall call, Poll poll, Task<Result<polls::Vote>> voting, Clock::Duration limit)
{
    if (context.later.count() >= mostFollowed) {
        auto storing = withTimeout(std::move(voting), context.reactor.clock(), limit);
        auto stored = co_await std::move(storing);
        co_return stored;
    }
    const auto following = std::make_shared<Following>();
    auto soon = withTimeout(following->soon.task(), context.reactor.clock(), limit);
    context.later.start(follow(context, call, poll, std::move(voting), following));
    auto stored = co_await std::move(soon);
    following->isLate = true;
    co_return stored;
}

/// For the log, of words that are no vote.
QString whyNoVote(const ActionCall& call, const Poll& poll)
{
    if (call.values.text(u"words"_s).trimmed().isEmpty())
        return u"Nothing was written."_s;
    if (poll.policy.phones == Policy::Phones::Ticket)
        return u"There is no such answer, or the code of its ticket is mistyped."_s;
    return polls::isWritten(poll.kind) ? u"This poll takes no such answer."_s : u"There is no such answer."_s;
}

Task<MessageFate> voted(ActionContext context, ActionCall call, Poll poll)
{
    const auto vote = polls::readWordVote(poll, call.values.text(u"words"_s), voterWords());
    if (!vote)
        co_return MessageFate{vote.error().text, whyNoVote(call, poll)};
    const auto voter = voterOf(context, call, poll, *vote);
    if (voter.tag.isEmpty())
        co_return voter.refusal;
    if (!context.polls.voterPace().takes(context.polls.voterOf(poll.id, voter.tag)))
        co_return MessageFate{
            voterWords()("floods"_L1), u"This voter has changed their mind too often within a minute."_s};
    const auto limit = context.polls.storingTrouble() ? 0s : longestWait;
    auto voting = context.polls.vote({.reader = polls::messageReader,
        .tag = voter.tag,
        .uuid = polls::makeTapUuid(context.reactor.clock().wallMsecs()),
        .poll = poll.id,
        .answer = vote->answer,
        .round = poll.round});
    auto storing = within(context, call, poll, std::move(voting), limit);
    const auto stored = co_await std::move(storing);
    if (!stored && stored.error().reason == Reason::TimedOut)
        co_return MessageFate{.sentence = voterWords()("waits"_L1), .isWaiting = true};
    co_return fateOf(context.polls, poll, stored);
}

/// Never asks for another try: a vote that is on disk would be entered again, behind newer ones, because its answer got
/// lost.
Task<Result<QString>> vote(ActionContext context, ActionCall call)
{
    const auto code = linkCodeIn(call.values.text(u"words"_s));
    const auto poll = code ? Result<Poll>(Poll()) : pollOf(context, call.values);
    const bool areSeveral = !poll && poll.error().reason == Reason::BadValue;
    MessageFate fate{.sentence = voterWords()(areSeveral ? "severalPolls"_L1 : "noPoll"_L1)};
    if (code) {
        auto linking = linkedByMessage(context, call, *code);
        fate = co_await std::move(linking);
    } else if (poll) {
        auto voting = voted(context, call, *poll);
        fate = co_await std::move(voting);
    }
    auto telling = told(context, call, fate.sentence);
    const auto answered = co_await std::move(telling);
    if (!poll)
        co_return poll.error();
    if (fate.trouble)
        co_return *fate.trouble;
    if (!fate.why.isEmpty())
        co_return notDone(answered
                ? fate.why
                : u"%1 Whoever wrote could not be told of it: %2"_s.arg(fate.why, answered.error().text));
    auto done = doneOr(Done(), call);
    if (fate.isWaiting)
        done = u"%1; it waits to be stored, and is looked at as soon as that works"_s.arg(*done);
    if (answered)
        co_return done;
    co_return notTold(*done, answered.error());
}

Result<Done> isWrittenToUs(const EventKind& event)
{
    if (event.words == EventKind::Words::InRoom)
        return Error::malformed(Reason::BadValue,
            u"All in a room would read the vote, and a name there proves nobody. Take what is written in private."_s,
            u"action"_s);
    if (event.knows(u"text"_s))
        return Done();
    return Error::malformed(
        Reason::BadValue, u"Nobody writes anything at this event, so there is no vote in it."_s, u"action"_s);
}

/// Two programs that vote at each other come to this sentence, and end there: it is known as the rule's own doing. The
/// other one may speak another language.
QList<Event> heardQuestion(const OptionValues& values)
{
    if (!values.boolean(u"answers"_s))
        return {};
    QList<Event> heard;
    for (const auto& language : polls::voterWords().languages())
        heard.append({.kind = privateMessage,
            .fields = {{u"text"_s, polls::voterWords().in(language).beginning("whichAnswer"_L1)}}});
    return heard;
}

} // namespace

/// Takes a message as a vote, and tells whoever wrote what became of it. What was chosen stands in no log.
QList<ActionKind> voteAction()
{
    return {{.name = u"vote"_s,
        .title = u"Take it as a vote"_s,
        .help = u"Counts what somebody has written in private, an answer's number or name, in a poll."_s,
        .options = {{.key = u"poll"_s,
                        .label = u"Poll"_s,
                        .help = u"The poll's name, as in its address. Empty: the one that is open."_s,
                        .names = Option::Names::Poll},
            {.key = u"words"_s,
                .fallback = u"{text}"_s,
                .label = u"Vote"_s,
                .help =
                    u"What was written: an answer's number or name, behind it a ticket's code where the poll asks for one."_s,
                .required = true,
                .advanced = true},
            {.key = u"voter"_s,
                .label = u"Voter"_s,
                .help =
                    u"Who votes, where others pass messages on, as {json.from} of a gateway. Empty: whoever wrote, as the network has proved it."_s,
                .advanced = true},
            {.key = u"answers"_s,
                .type = Option::Type::Boolean,
                .fallback = true,
                .label = u"Answer"_s,
                .help = u"Says to whoever wrote what became of the vote."_s}},
        .templates = {u"poll"_s, u"words"_s, u"voter"_s},
        .describe =
            [](const OptionValues& values) {
                const auto poll = values.text(u"poll"_s);
                return poll.isEmpty() ? u"Take it as a vote"_s : u"Take it as a vote in %1"_s.arg(poll);
            },
        .perform = vote,
        .fits = isWrittenToUs,
        .isForEach = true,
        .brings = heardQuestion}};
}

} // namespace everyport::rules
