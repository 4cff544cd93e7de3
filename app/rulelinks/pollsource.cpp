#include "app/rulelinks/pollsource.h"

#include <algorithm>
#include <utility>

#include <QJsonObject>
#include <QSet>

#include "app/polls/kinds/kindfigures.h"
#include "app/polls/kinds/shownanswers.h"
#include "app/polls/kinds/writtenresult.h"

using namespace Qt::StringLiterals;

namespace everyport::rulelinks {

using polls::Poll;

namespace {

constexpr qsizetype mostWrittenTold = 10; // of words and sentences, in a rule's text
constexpr qsizetype allAtHand = 500;      // votes; see Polls::latestVotes

/// Of a ranking its points, or its ballots, as its sentence has them: places are no votes. The best first.
QString tallyText(const polls::RankingResult& ranking)
{
    QStringList counts;
    const auto whole = ranking.whole();
    for (const auto& answer : ranking.answers)
        counts << u"%1 %2 (%3 %)"_s.arg(answer.title, QString::number(answer.points),
            QString::number(whole > 0 ? qRound(100.0 * answer.points / whole) : 0));
    return counts.join(u", "_s);
}

/// "Apple 12 (60 %), Pear 8 (40 %)". Where voters write words, those that were given most, and how many more there are;
/// columns of numbers are all there, as the answers that voters choose from.
QString tallyText(const Poll& poll, const polls::Tally& tally)
{
    if (const auto ranking = polls::rankingResult(poll, tally))
        return tallyText(*ranking);
    const auto shown = polls::shownAnswers(poll, tally);
    const auto written = polls::writtenResult(poll, tally);
    const auto most = std::min(written ? mostWrittenTold : shown.poll.answers.size(), shown.poll.answers.size());
    QStringList counts;
    for (const auto& answer : shown.poll.answers.first(most)) {
        const auto count = shown.tally.count(answer.id);
        counts << u"%1 %2 (%3 %)"_s.arg(
            answer.title, QString::number(count), QString::number(qRound(tally.percentOf(count))));
    }
    const auto more = written ? written->different - most : 0;
    return more > 0 ? u"%1 and %2 more"_s.arg(counts.join(u", "_s)).arg(more) : counts.join(u", "_s);
}

/// Each fact by its own name, so that a condition can ask for one: {mean}, {verdict}. Of a ranking they are a list, and
/// its winner and the sentence say what there is.
void addFigures(rules::Fields& fields, const polls::KindFigures& figures, bool isOver)
{
    const auto all = polls::kindFacts(figures);
    const auto facts = all.value(figures.written ? u"written"_s : polls::kindName(figures.kind)).toObject();
    for (auto fact = facts.begin(); fact != facts.end() && !figures.ranking; ++fact) {
        const bool isText = fact.value().isDouble() || fact.value().isString();
        if (isText && !fields.contains(fact.key())) // of words those that may be seen: {votes} are of all
            fields.insert(fact.key(), fact.value().toVariant().toString());
    }
    fields.insert(u"figures"_s, polls::figuresText(figures, isOver));
}

/// Of a scale no value wins, and whether a motion is carried is its verdict.
QString winnerOf(const Poll& poll, const polls::Tally& tally)
{
    if (const auto ranking = polls::rankingResult(poll, tally))
        return ranking->winner() ? ranking->winner()->title : QString();
    const auto leader = poll.kind == polls::Kind::Choice ? tally.leader() : QString();
    return leader.isEmpty() ? QString() : poll.answerTitle(leader);
}

} // namespace

PollSource::PollSource(polls::Polls& polls, rules::RuleEngine& engine) : m_polls(polls), m_engine(engine)
{
    for (const auto& poll : polls.polls())
        m_known.insert(poll.id, knownOf(poll));
    m_polls.addListener(*this);
}

PollSource::~PollSource()
{
    m_polls.removeListener(*this);
}

PollSource::Known PollSource::knownOf(const Poll& poll) const
{
    Known known{.state = poll.state, .round = poll.round, .votes = m_polls.tally(poll.id).votes};
    keepStanding(known, poll.id);
    return known;
}

/// Of those at hand.
void PollSource::keepStanding(Known& known, const QString& id) const
{
    for (const auto& vote : m_polls.latestVotes(id, allAtHand)) {
        if (vote.stands() && vote.round == known.round)
            known.keep(vote.number);
    }
}

void PollSource::Known::keep(qint64 number)
{
    standing.insert(number);
    if (standing.size() > size_t(allAtHand))
        standing.erase(standing.begin());
}

rules::Fields PollSource::fieldsOf(const Poll& poll, const polls::Tally& tally)
{
    rules::Fields fields{{u"poll"_s, poll.id}, {u"question"_s, poll.question},
        {u"round"_s, QString::number(poll.round)}, {u"kind"_s, polls::kindName(poll.kind)}};
    if (!poll.showsNumbers())
        return fields;
    fields.insert(u"votes"_s, QString::number(tally.votes));
    fields.insert(u"voters"_s, QString::number(tally.voters));
    fields.insert(u"winner"_s, winnerOf(poll, tally));
    addFigures(fields, polls::kindFigures(poll, tally), !poll.isOpen());
    fields.insert(u"tally"_s, tallyText(poll, tally));
    return fields;
}

void PollSource::pollChanged(const QString& id)
{
    const auto* poll = m_polls.find(id);
    if (!poll)
        return;
    if (!m_known.contains(id)) {
        m_known.insert(id, knownOf(*poll));
        m_known[id].state = Poll::State::Draft; // what it is now is news
    }
    auto& known = m_known[id];
    const auto before = std::exchange(known.state, poll->state);
    const auto votes = m_polls.tally(id).votes;
    const bool isNewRound = std::exchange(known.round, poll->round) != poll->round;
    // Those of a station that was taken in again are told by nothing else. How many do not count, votesErased says.
    known.votes = isNewRound ? votes : std::max(known.votes, votes);
    if (isNewRound) {
        known.standing.clear();
        m_engine.outdate(id);
    }
    keepStanding(known, id);
    if (poll->state == before || poll->state == Poll::State::Draft)
        return;
    m_engine.heard(
        {poll->isOpen() ? u"poll-opened"_s : u"poll-closed"_s, fieldsOf(*poll, m_polls.tally(id)), 0, {}, {}});
}

void PollSource::pollRemoved(const QString& id)
{
    m_known.remove(id);
    m_engine.outdate(id);
}

/// Somebody has to say whether it is shown: the first time that it comes.
void PollSource::tellOfWriting(const Poll& poll, const polls::Vote& vote, const polls::Tally& tally)
{
    const auto written = tally.written.constFind(vote.answer);
    const bool isNew = written != tally.written.cend() && written->since == tally.taps;
    if (!poll.writing.approve || !isNew || poll.fates.contains(vote.answer))
        return;
    m_engine.heard({u"written"_s,
        {{u"poll"_s, poll.id}, {u"question"_s, poll.question}, {u"round"_s, QString::number(poll.round)},
            {u"card"_s, vote.cardName}, {u"words"_s, written->text}},
        0, {}, {}});
}

void PollSource::voteCommitted(const Poll& poll, const polls::Vote& vote, const polls::Tally& tally)
{
    if (vote.stands()) {
        m_known[poll.id].keep(vote.number);
        tellOfWriting(poll, vote, tally);
    }
    static const auto counted = u"vote-counted"_s;
    static const auto refused = u"vote-refused"_s;
    const bool isCounted = vote.stands();
    if (!isCounted && !polls::isRefused(vote.outcome))
        return;
    m_known[poll.id].votes = tally.votes;
    // A poll's numbers are too much to keep for each vote: they are those of when it is read.
    m_engine.heard(isCounted ? counted : refused,
        [&polls = m_polls, id = poll.id, card = vote.cardName, reader = vote.reader,
            choice = polls::Vote{.answer = vote.answer, .text = vote.text}, outcome = vote.outcome] {
            rules::Fields fields{{u"poll"_s, id}, {u"card"_s, card}, {u"device"_s, reader}};
            if (!polls::isCounted(outcome))
                fields.insert(u"reason"_s, polls::refusalName(outcome));
            const auto* now = polls.find(id);
            if (!now)
                return fields; // it has been deleted since
            fields.insert(fieldsOf(*now, polls.tally(id)));
            if (!now->resultsHidden)
                fields.insert(u"answer"_s, polls::shownWords(*now, choice));
            return fields;
        });
}

/// Of those that counted. A vote that another one took the place of (Changed) was one with it.
int PollSource::takeGone(const QString& id, const QList<qint64>& numbers)
{
    auto& standing = m_known[id].standing;
    const QSet<qint64> all(numbers.begin(), numbers.end());
    int gone = 0;
    for (const auto& vote : m_polls.latestVotes(id, allAtHand)) {
        const bool hasGone = all.contains(vote.number) && !vote.stands() && vote.outcome != polls::Outcome::Changed;
        if (hasGone && standing.erase(vote.number) > 0)
            ++gone;
    }
    return gone;
}

/// A page that a webhook feeds would go on showing them. Those of a person who is nobody now count as before. What was
/// merged with it, or counts in their stead, may make up for them in the sum.
void PollSource::votesErased(const QString& id, const QList<qint64>& numbers)
{
    const auto votes = m_polls.tally(id).votes;
    const auto gone = std::max(takeGone(id, numbers), std::exchange(m_known[id].votes, votes) - votes);
    if (gone <= 0)
        return;
    m_engine.heard(u"votes-withdrawn"_s, [&polls = m_polls, id, gone] {
        rules::Fields fields{{u"poll"_s, id}};
        const auto* now = polls.find(id);
        if (!now)
            return fields; // it has been deleted since
        fields.insert(fieldsOf(*now, polls.tally(id)));
        if (now->showsNumbers())
            fields.insert(u"gone"_s, QString::number(gone));
        return fields;
    });
}

} // namespace everyport::rulelinks
