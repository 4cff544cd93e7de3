#include "app/services/http/httpjson.h"

#include <algorithm>
#include <cmath>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/polls/kinds/shownanswers.h"
#include "app/services/http/votes/page/answerpictures.h"
#include "protocols/http/server/staticfile.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype looksASecond = 500; // of a whole audience: half of what one address may (PhoneLimits)
constexpr qsizetype mostListed = 5;     // of words, where all polls are listed
constexpr qint64 aMinute = 60'000;
constexpr qsizetype fewViewers = 3 * looksASecond; // pages take three seconds by themselves

double oneDigit(double number)
{
    return std::round(number * 10) / 10;
}

/// Where voters write them, the answers themselves are what came out.
QJsonArray answersJson(const polls::Poll& poll, const polls::Tally& counted)
{
    QJsonArray answers;
    const auto [shown, tally, others] = polls::shownAnswers(poll, poll.showsNumbers() ? counted : polls::Tally());
    for (const auto& answer : shown.answers) {
        QJsonObject object{{u"answer_id"_s, answer.id}, {u"title"_s, answer.title}};
        if (const auto picture = picturePlace(poll, answer); !picture.isEmpty())
            object.insert(u"picture"_s, picture);
        if (poll.showsNumbers()) {
            object.insert(u"count"_s, tally.count(answer.id));
            object.insert(u"percentage"_s, oneDigit(tally.percent(answer.id)));
        }
        answers.append(object);
    }
    return answers;
}

/// Who asks for the list asks every few seconds, and wants no cloud.
polls::KindFigures inBrief(polls::KindFigures figures)
{
    if (figures.written)
        figures.written->texts.resize(std::min(mostListed, figures.written->texts.size()));
    return figures;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// All of a large audience ask anew when voting opens or closes.
void insertLookWithin(QJsonObject& object, qsizetype viewers)
{
    if (viewers > fewViewers)
        object.insert(u"look_within"_s, qint64(viewers * 1000 / looksASecond));
}

} // namespace

TaggedJson::TaggedJson(QByteArray json) : text(std::move(json)), tag(http::entityTag(text)) {}

QJsonValue isoTime(std::optional<qint64> wallMsecs)
{
    if (!wallMsecs || *wallMsecs <= 0)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(*wallMsecs, Qt::UTC).toString(Qt::ISODateWithMs);
}

void insertFigures(QJsonObject& object, const polls::KindFigures& figures, bool isShown)
{
    const auto facts = polls::kindFacts(isShown ? figures : polls::KindFigures{.kind = figures.kind});
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        object.insert(fact.key(), fact.value());
}

QByteArray stateJson(const polls::Poll& poll, qsizetype viewers)
{
    QJsonObject object{{u"state"_s, polls::stateName(poll.state)}};
    insertLookWithin(object, viewers);
    return compact(object);
}

QByteArray resultsJson(const polls::Poll& poll, const polls::Tally& tally, const ResultsPlace& place)
{
    const bool draft = poll.state == polls::Poll::State::Draft;
    QJsonObject question{{u"id"_s, poll.id}, {u"title"_s, draft ? QString() : poll.question},
        {u"answers"_s, draft ? QJsonArray() : answersJson(poll, tally)}};
    QJsonObject object{{u"event"_s, draft ? QString() : poll.event}, {u"state"_s, polls::stateName(poll.state)},
        {u"hidden"_s, poll.isOpen() && poll.resultsHidden}, {u"round"_s, poll.round},
        {u"mode"_s, polls::modeName(poll.policy.mode)}, {u"max_choices"_s, poll.policy.maxChoices},
        {u"opens_at"_s, isoTime(poll.opensAt)}, {u"opened_at"_s, isoTime(poll.openedAt)},
        {u"closes_at"_s, isoTime(poll.closesAt)}, {u"closed_at"_s, isoTime(poll.closedAt)}};
    if (poll.isOpenToPhones() && !place.isLeftOut && !place.code.isEmpty())
        object.insert(u"voting"_s, u"/v/"_s + place.code);
    if (!place.site.isEmpty())
        object.insert(u"site"_s, place.site);
    insertLookWithin(object, place.viewers);
    if (place.takenBack > 0) // whose, they ask: somebody else may have pressed the same answer at once
        object.insert(u"taken_back"_s, place.takenBack);
    if (place.isLeftOut)
        object.insert(u"left_out"_s, true);
    if (poll.showsNumbers()) {
        question.insert(u"total_votes"_s, tally.votes);
        object.insert(u"voters"_s, tally.voters);
        if (!place.map.isEmpty())
            object.insert(u"map"_s, place.map);
    }
    insertFigures(object, polls::kindFigures(poll, tally), poll.showsNumbers());
    if (poll.state == polls::Poll::State::Closed && !place.seal.isEmpty())
        object.insert(u"seal"_s, place.seal);
    object.insert(u"question"_s, question);
    return compact(object);
}

QByteArray timelineJson(const polls::Poll& poll, const QList<polls::Minute>& minutes)
{
    QJsonArray told;
    for (const auto& minute : minutes) {
        if (!poll.showsNumbers() || minute.at + aMinute <= poll.openedAt.value_or(0))
            continue;
        QJsonObject counts;
        for (const auto& answer : poll.answers) { // none where voters write
            if (const auto count = minute.counts.value(answer.id))
                counts.insert(answer.id, count);
        }
        told.append(QJsonObject{{u"at"_s, isoTime(minute.at)}, {u"total"_s, minute.total}, {u"counts"_s, counts}});
    }
    return compact({{u"minutes"_s, told}});
}

QByteArray indexJson(const QList<PollLine>& lines)
{
    QJsonArray polls;
    for (const auto state : {polls::Poll::State::Open, polls::Poll::State::Closed}) {
        for (const auto& [poll, votes, figures, voters] : lines) {
            if (poll.state != state)
                continue;
            QJsonObject object{{u"id"_s, poll.id}, {u"event"_s, poll.event}, {u"title"_s, poll.question},
                {u"state"_s, polls::stateName(poll.state)}, {u"hidden"_s, !poll.showsNumbers()}};
            if (poll.showsNumbers()) {
                object.insert(u"total_votes"_s, votes);
                object.insert(u"voters"_s, voters);
            }
            insertFigures(object, inBrief(figures), poll.showsNumbers());
            polls.append(object);
        }
    }
    return compact({{u"polls"_s, polls}});
}

} // namespace everyport
