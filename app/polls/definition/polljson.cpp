#include "app/polls/definition/polljson.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/polls/definition/leftout.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

QJsonArray answersToJson(const QList<Answer>& answers)
{
    QJsonArray list;
    for (const auto& answer : answers) {
        QJsonObject object{{u"id"_s, answer.id}, {u"title"_s, answer.title}};
        if (!answer.image.isEmpty())
            object.insert(u"image"_s, answer.image);
        if (answer.isRight)
            object.insert(u"right"_s, true);
        list.append(object);
    }
    return list;
}

QJsonObject policyToJson(const Policy& policy)
{
    QJsonObject object{{u"mode"_s, modeName(policy.mode)}, {u"maxChoices"_s, policy.maxChoices},
        {u"cooldownMs"_s, policy.cooldownMs}, {u"acceptRandomIds"_s, policy.acceptRandomIds},
        {u"acceptUnknown"_s, policy.acceptUnknown}, {u"compare"_s, compareName(policy.compare)}};
    if (policy.phones != Policy::Phones::None)
        object.insert(u"phones"_s, phonesName(policy.phones));
    if (policy.linksVoters)
        object.insert(u"linksVoters"_s, true);
    return object;
}

/// As a file of polls may have it: another station's log, or a file that says it is one, may hold anything.
int bounded(const QJsonValue& value, int otherwise, int least, int most)
{
    return std::clamp(value.toInt(otherwise), least, most);
}

Policy policyFromJson(const QJsonObject& object)
{
    Policy policy;
    policy.mode = modeFromName(object.value(u"mode"_s).toString()).value_or(policy.mode);
    policy.maxChoices = bounded(object.value(u"maxChoices"_s), policy.maxChoices, 1, maximumAnswers);
    policy.cooldownMs = bounded(object.value(u"cooldownMs"_s), 0, 0, maximumCooldownMs);
    policy.acceptRandomIds = object.value(u"acceptRandomIds"_s).toBool();
    policy.acceptUnknown = object.value(u"acceptUnknown"_s).toBool(true);
    policy.compare = compareFromName(object.value(u"compare"_s).toString()).value_or(policy.compare);
    policy.phones = phonesFromName(object.value(u"phones"_s).toString()).value_or(policy.phones);
    policy.linksVoters = object.value(u"linksVoters"_s).toBool();
    return policy;
}

void readKind(const QJsonObject& object, Poll& poll)
{
    const auto name = object.value(u"kind"_s).toString();
    if (const auto kind = kindFromName(name))
        poll.kind = *kind;
    else
        poll.otherKind = name; // its answers are counted as those of any other
    poll.majority = majorityFromName(object.value(u"majority"_s).toString()).value_or(poll.majority);
    poll.rankingCount = rankingCountFromName(object.value(u"rankingCount"_s).toString()).value_or(poll.rankingCount);
    poll.quizSeconds = bounded(object.value(u"quizSeconds"_s), poll.quizSeconds, shortestQuiz, longestQuiz);
}

QJsonObject writingToJson(const Writing& writing)
{
    QJsonObject object;
    if (writing.lowest)
        object.insert(u"lowest"_s, *writing.lowest);
    if (writing.highest)
        object.insert(u"highest"_s, *writing.highest);
    if (writing.decimals != 0)
        object.insert(u"decimals"_s, writing.decimals);
    if (!writing.unit.isEmpty())
        object.insert(u"unit"_s, writing.unit);
    if (writing.approve)
        object.insert(u"approve"_s, true);
    return object;
}

Writing writingFromJson(const QJsonObject& object)
{
    const auto whole = [&](const QString& name) {
        const auto value = object.value(name);
        return value.isDouble() ? std::optional(std::clamp(value.toInteger(), -largestNumber, largestNumber))
                                : std::nullopt;
    };
    return {.lowest = whole(u"lowest"_s),
        .highest = whole(u"highest"_s),
        .decimals = bounded(object.value(u"decimals"_s), 0, 0, mostDecimals),
        .unit = object.value(u"unit"_s).toString(),
        .approve = object.value(u"approve"_s).toBool()};
}

// Milliseconds since 1970 stay exact in a JSON number for the next 285,000 years.
std::optional<qint64> timeFromJson(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

} // namespace

QByteArray pollToJson(const Poll& poll)
{
    QJsonObject readers;
    for (const auto& [reader, answer] : poll.readers.asKeyValueRange())
        readers.insert(reader, answer);
    QJsonObject object{{u"id"_s, poll.id}, {u"event"_s, poll.event}, {u"question"_s, poll.question},
        {u"answers"_s, answersToJson(poll.answers)}, {u"readers"_s, readers}, {u"policy"_s, policyToJson(poll.policy)},
        {u"keepsNumbers"_s, poll.keepsNumbers}, {u"resultsHidden"_s, poll.resultsHidden}};
    if (poll.kind != Kind::Choice)
        object.insert(u"kind"_s, kindName(poll.kind));
    else if (!poll.otherKind.isEmpty())
        object.insert(u"kind"_s, poll.otherKind);
    if (poll.majority != Majority::Simple)
        object.insert(u"majority"_s, majorityName(poll.majority));
    if (poll.rankingCount != RankingCount::Borda)
        object.insert(u"rankingCount"_s, rankingCountName(poll.rankingCount));
    if (poll.quizSeconds != Poll().quizSeconds)
        object.insert(u"quizSeconds"_s, poll.quizSeconds);
    if (const auto writing = writingToJson(poll.writing); !writing.isEmpty())
        object.insert(u"writing"_s, writing);
    if (!poll.leftOut.isEmpty())
        object.insert(u"leftOut"_s, leftOutToJson(poll.leftOut));
    if (poll.opensAt)
        object.insert(u"opensAt"_s, *poll.opensAt);
    if (poll.closesAt)
        object.insert(u"closesAt"_s, *poll.closesAt);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Poll> pollFromJson(const QByteArray& json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{Error::Kind::Malformed, Reason::BadSyntax, u"A stored poll cannot be read."_s, {}, 0};
    const auto object = document.object();
    Poll poll;
    poll.id = object.value(u"id"_s).toString();
    poll.event = object.value(u"event"_s).toString();
    poll.question = object.value(u"question"_s).toString();
    readKind(object, poll);
    for (const auto& value : object.value(u"answers"_s).toArray())
        poll.answers.append({value[u"id"_s].toString(), value[u"title"_s].toString(), value[u"image"_s].toString(),
            value[u"right"_s].toBool()});
    const auto readers = object.value(u"readers"_s).toObject();
    for (auto reader = readers.begin(); reader != readers.end(); ++reader)
        poll.readers.insert(reader.key(), reader.value().toString());
    poll.writing = writingFromJson(object.value(u"writing"_s).toObject());
    poll.policy = policyFromJson(object.value(u"policy"_s).toObject());
    poll.leftOut = leftOutFromJson(object.value(u"leftOut"_s).toObject());
    poll.keepsNumbers = object.value(u"keepsNumbers"_s).toBool();
    poll.resultsHidden = object.value(u"resultsHidden"_s).toBool();
    poll.opensAt = timeFromJson(object.value(u"opensAt"_s));
    poll.closesAt = timeFromJson(object.value(u"closesAt"_s));
    return poll;
}

bool isSameDefinition(const Poll& one, const Poll& other)
{
    auto plain = other;
    plain.state = one.state;
    plain.round = one.round;
    plain.openedAt = one.openedAt;
    plain.closedAt = one.closedAt;
    plain.pausedMsecs = one.pausedMsecs;
    plain.fates = one.fates;
    plain.isCompareSetBack = one.isCompareSetBack;
    return plain == one;
}

} // namespace everyport::polls
