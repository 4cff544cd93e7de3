#include "app/polls/definition/kind.h"

#include "app/polls/definition/names.h"
#include "app/polls/definition/poll.h"
#include "app/polls/definition/wrongfield.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{"choice", "scale", "motion", "ranking", "number", "words", "open", "quiz"};
constexpr std::array rankingCounts{"borda", "runoff"};
constexpr std::array majorities{"simple", "two-thirds", "absolute"};

Result<Done> checkScale(const Poll& poll)
{
    if (poll.policy.mode == Policy::Mode::Multi)
        return wrong(u"policy.mode"_s, u"On a scale each voter chooses one value. Choose another rule than several."_s);
    std::optional<int> before;
    for (qsizetype i = 0; i < poll.answers.size(); ++i) {
        const auto value = scaleValue(poll.answers.at(i).id);
        if (!value || (before && *value != *before + 1))
            return wrong(u"answers[%1].id"_s.arg(i),
                u"The ids of a scale's answers must be numbers that follow each other, between %1 and %2, as 1, 2, 3; that of answer %3 is “%4”."_s
                    .arg(lowestOfScale)
                    .arg(highestOfScale)
                    .arg(QString::number(i + 1), poll.answers.at(i).id));
        before = value;
    }
    return Done{};
}

Result<Done> checkMotion(const Poll& poll)
{
    if (poll.policy.mode == Policy::Mode::Multi || poll.policy.mode == Policy::Mode::Every)
        return wrong(
            u"policy.mode"_s, u"On a motion each voter has one vote. Choose that the first or the last one counts."_s);
    const auto has = [&](const QString& id) { return poll.answer(id) != nullptr; };
    if (!has(u"yes"_s) || !has(u"no"_s) || poll.answers.size() != (has(u"abstain"_s) ? 3 : 2))
        return wrong(u"answers"_s,
            u"The answers of a motion must have the ids “yes” and “no” and, where people may abstain, “abstain”."_s);
    return Done{};
}

/// Each vote takes the next place of whoever gives it, so there are as many places as there may be votes.
Result<Done> checkRanking(const Poll& poll)
{
    if (poll.policy.mode != Policy::Mode::Multi)
        return wrong(u"policy.mode"_s,
            u"On a ranking each voter puts several answers in order. Choose that several answers count (mode = \"multi\")."_s);
    if (poll.policy.maxChoices < fewestPlaces)
        return wrong(
            u"policy.maxChoices"_s, u"A ranking has %1 places at least; one would be a choice."_s.arg(fewestPlaces));
    return Done{};
}

Result<Done> checkQuiz(const Poll& poll)
{
    if (poll.policy.mode == Policy::Mode::Multi || poll.policy.mode == Policy::Mode::Every)
        return wrong(
            u"policy.mode"_s, u"In a quiz each voter has one answer. Choose that the first or the last one counts."_s);
    const auto isRight = [](const Answer& answer) { return answer.isRight; };
    if (std::none_of(poll.answers.begin(), poll.answers.end(), isRight))
        return wrong(u"answers"_s, u"Say which answer is right."_s);
    if (poll.quizSeconds < shortestQuiz || poll.quizSeconds > longestQuiz)
        return wrong(u"quizSeconds"_s,
            u"A question of a quiz is open for %1 to %2 seconds."_s.arg(shortestQuiz).arg(longestQuiz));
    return Done{};
}

Result<Done> checkWriting(const Poll& poll)
{
    const auto& writing = poll.writing;
    if (!poll.answers.isEmpty())
        return wrong(u"answers"_s, u"Here voters write the answers. Take those out that are there."_s);
    if (!poll.isForPhones())
        return wrong(u"policy.phones"_s,
            u"Answers are written on phones or in messages, not by cards. Choose who may vote by phone."_s);
    if (poll.kind != Kind::Words && poll.policy.mode == Policy::Mode::Multi)
        return wrong(
            u"policy.mode"_s, u"Here each voter has one answer. Choose that the first or the last one counts."_s);
    if (poll.kind != Kind::Number)
        return Done{};
    if (writing.decimals < 0 || writing.decimals > mostDecimals)
        return wrong(u"writing.decimals"_s, u"A number has 0 to %1 decimals."_s.arg(mostDecimals));
    const auto lowest = writing.lowest.value_or(-largestNumber), highest = writing.highest.value_or(largestNumber);
    if (lowest < -largestNumber || highest > largestNumber)
        return wrong(lowest < -largestNumber ? u"writing.lowest"_s : u"writing.highest"_s,
            u"A number is between %1 and %2."_s.arg(-largestNumber).arg(largestNumber));
    if (lowest >= highest)
        return wrong(u"writing.highest"_s, u"The largest number must be above the smallest."_s);
    return Done{};
}

} // namespace

QString kindName(Kind kind)
{
    return nameAt(kinds, kind);
}

std::optional<Kind> kindFromName(const QString& name)
{
    return fromName<Kind>(kinds, name);
}

QString rankingCountName(RankingCount count)
{
    return nameAt(rankingCounts, count);
}

std::optional<RankingCount> rankingCountFromName(const QString& name)
{
    return fromName<RankingCount>(rankingCounts, name);
}

QString majorityName(Majority majority)
{
    return nameAt(majorities, majority);
}

std::optional<Majority> majorityFromName(const QString& name)
{
    return fromName<Majority>(majorities, name);
}

std::optional<int> scaleValue(const QString& answerId)
{
    bool isNumber = false;
    const auto value = answerId.toInt(&isNumber);
    // Written one way only: "07" and "7" would be two answers of one value.
    if (!isNumber || QString::number(value) != answerId || value < lowestOfScale || value > highestOfScale)
        return {};
    return value;
}

Result<Done> checkKind(const Poll& poll)
{
    switch (poll.kind) {
    case Kind::Choice: break;
    case Kind::Scale: return checkScale(poll);
    case Kind::Motion: return checkMotion(poll);
    case Kind::Ranking: return checkRanking(poll);
    case Kind::Quiz: return checkQuiz(poll);
    case Kind::Number:
    case Kind::Words:
    case Kind::Open: return checkWriting(poll);
    }
    return Done{};
}

} // namespace everyport::polls
