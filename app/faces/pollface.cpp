#include "app/faces/pollface.h"

#include <QDateTime>
#include <QJsonObject>

#include <unistd.h>

#include "app/polls/cards/card.h"
#include "app/polls/cards/ticket.h"
#include "app/polls/kinds/kindfigures.h"
#include "app/polls/votegiver.h"
#include "app/polls/wordvotes.h"
#include "netcore/files/accountname.h"

namespace everyport::faces {

using namespace Qt::StringLiterals;

namespace {

/// What became of it, in words.
Task<Result<QVariant>> entered(const polls::Polls& all, Task<Result<polls::Vote>> voting, polls::Poll poll)
{
    const auto vote = co_await std::move(voting);
    if (!vote)
        co_return vote.error();
    co_return QVariant(polls::fateInWords(poll, polls::asItCounts(all, *vote)));
}

/// By the account that the program runs as, where nobody is named: who sits before it.
Task<Result<Done>> voided(
    Reactor& reactor, polls::PollRegistry& registry, QString poll, QString card, polls::Voiding reason)
{
    if (reason.by.isEmpty()) {
        auto naming = accountNameSoon(reactor, ::geteuid()); // $USER is what somebody says
        reason.by = co_await std::move(naming);
    }
    auto retracting = registry.retract(poll, card, reason);
    auto retracted = co_await std::move(retracting);
    co_return retracted;
}

} // namespace

polls::Poll PollFace::poll() const
{
    const auto* found = m_registry.find(m_id);
    return found ? *found : polls::Poll{};
}

QVariantMap PollFace::answers() const
{
    QVariantMap all;
    for (const auto& answer : poll().answers)
        all.insert(answer.id, answer.title);
    for (const auto& [key, written] : m_registry.tally(m_id).written.asKeyValueRange())
        all.insert(key, written.text);
    return all;
}

QVariantMap PollFace::tally() const
{
    QVariantMap all;
    const auto counts = m_registry.tally(m_id).counts;
    for (auto at = counts.begin(); at != counts.end(); ++at)
        all.insert(at.key(), at.value());
    return all;
}

QVariantMap PollFace::figures() const
{
    const auto facts = polls::kindFacts(polls::kindFigures(poll(), m_registry.tally(m_id)));
    return facts.value(facts.contains(u"written"_s) ? u"written"_s : kind()).toObject().toVariantMap();
}

Answer PollFace::vote(const QString& words, const QString& voter)
{
    const auto question = poll();
    const auto vote = polls::readWordVote(question, words);
    if (!vote)
        return Answer::refused(vote.error());
    if (!question.isForPhones())
        return Answer::refused(Error::refused(Reason::None, u"By this poll's rules cards alone vote."_s));
    if (voter.trimmed().isEmpty())
        return Answer::refused(Error::refused(Reason::BadValue, u"A vote is somebody's: say whose, by a name."_s));
    // Whoever is at a prompt may also name a voter as the polls do: "account:ann", "ticket:…".
    const auto tag = polls::isVoterTag(voter) ? voter : u"gateway:console/"_s + voter.simplified();
    return Answer(entered(m_registry,
        m_registry.vote({.reader = polls::messageReader,
            .tag = vote->ticket.isEmpty() ? tag : polls::ticketTag(vote->ticket),
            .uuid = polls::makeTapUuid(QDateTime::currentMSecsSinceEpoch()),
            .poll = question.id,
            .answer = vote->answer,
            .round = question.round}),
        question));
}

Answer PollFace::moderate(const QString& words, std::optional<polls::WrittenFate> fate)
{
    const auto question = poll();
    const auto written = polls::readWritten(question, words);
    if (!written || question.kind == polls::Kind::Number)
        return Answer::refused(Error::refused(Reason::BadValue, u"Nobody can have written that here."_s));
    return Answer::of(m_registry.moderate(m_id, written->key, std::move(fate)));
}

Answer PollFace::voidVotes(const QString& card, const QString& why, const QString& by)
{
    const polls::Voiding reason{.why = why.simplified(), .by = by.simplified()};
    if (reason.why.isEmpty())
        return Answer::refused(
            Error::refused(Reason::BadValue, u"A vote is taken back for a reason; the report of the poll says it."_s));
    return Answer::of(voided(m_reactor, m_registry, m_id, card, reason));
}

} // namespace everyport::faces
