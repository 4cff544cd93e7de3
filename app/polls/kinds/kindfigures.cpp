#include "app/polls/kinds/kindfigures.h"

#include <cmath>

#include <QJsonArray>
#include <QJsonObject>

#include "app/polls/counting/tally.h"
#include "app/polls/definition/poll.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTold = 5; // of a ranking, in a sentence

double twoDigits(double number)
{
    const auto rounded = std::round(number * 100) / 100;
    return rounded == 0 ? 0 : rounded; // never "-0"
}

std::optional<ScaleFigures> rounded(std::optional<ScaleFigures> figures)
{
    if (figures)
        figures = {twoDigits(figures->mean), twoDigits(figures->median), twoDigits(figures->spread)};
    return figures;
}

QJsonObject scaleFacts(const ScaleFigures& scale)
{
    return {{u"mean"_s, scale.mean}, {u"median"_s, scale.median}, {u"spread"_s, scale.spread}};
}

QJsonObject motionFacts(const MotionResult& motion)
{
    return {{u"yes"_s, motion.yes}, {u"no"_s, motion.no}, {u"abstained"_s, motion.abstained},
        {u"majority"_s, majorityName(motion.majority)}, {u"verdict"_s, verdictName(motion.verdict)}};
}

QJsonObject rankingFacts(const RankingResult& ranking)
{
    QJsonArray answers;
    for (const auto& answer : ranking.answers)
        answers.append(QJsonObject{{u"answer_id"_s, answer.id}, {u"title"_s, answer.title},
            {u"points"_s, answer.points}, {u"firsts"_s, answer.firsts}, {u"rank"_s, answer.rank}});
    return {{u"places"_s, ranking.places}, {u"answers"_s, answers}};
}

RankingResult rankingFrom(const QJsonObject& facts)
{
    RankingResult ranking{.places = facts[u"places"_s].toInt()};
    const auto answers = facts[u"answers"_s].toArray();
    for (qsizetype at = 0; at < answers.size() && at < maximumAnswers; ++at) {
        const auto answer = answers[at].toObject();
        ranking.answers.append({.id = answer[u"answer_id"_s].toString(),
            .title = answer[u"title"_s].toString(),
            .points = answer[u"points"_s].toInt(),
            .firsts = answer[u"firsts"_s].toInt(),
            .rank = answer[u"rank"_s].toInt(1)});
    }
    return ranking;
}

QString rankingText(const RankingResult& ranking)
{
    QStringList words;
    for (const auto& answer : ranking.answers.first(std::min(mostTold, ranking.answers.size())))
        words << u"%1. %2 (%3 %4)"_s.arg(QString::number(answer.rank), answer.title, QString::number(answer.points),
            answer.points == 1 ? u"point"_s : u"points"_s);
    return words.join(u", "_s) + (ranking.answers.size() > mostTold ? u" …"_s : u"."_s);
}

MotionResult motionFrom(const QJsonObject& facts)
{
    using Verdict = MotionResult::Verdict;
    MotionResult motion{.yes = facts[u"yes"_s].toInt(),
        .no = facts[u"no"_s].toInt(),
        .abstained = facts[u"abstained"_s].toInt(),
        .majority = majorityFromName(facts[u"majority"_s].toString()).value_or(Majority::Simple)};
    for (const auto verdict : {Verdict::Carried, Verdict::Tied}) {
        if (verdictName(verdict) == facts[u"verdict"_s].toString())
            motion.verdict = verdict;
    }
    return motion;
}

QString verdictText(MotionResult::Verdict verdict, bool isOver)
{
    switch (verdict) {
    case MotionResult::Verdict::Carried: return isOver ? u"Carried"_s : u"Carried so far"_s;
    case MotionResult::Verdict::NotCarried: return isOver ? u"Not carried"_s : u"Not carried so far"_s;
    case MotionResult::Verdict::Tied: return isOver ? u"Tied, so not carried"_s : u"Tied so far"_s;
    }
    return {};
}

QString majorityText(Majority majority)
{
    switch (majority) {
    case Majority::Simple: return {};
    case Majority::TwoThirds: return u" (two thirds needed)"_s;
    case Majority::Absolute: return u" (more than half of all votes needed)"_s;
    }
    return {};
}

} // namespace

KindFigures kindFigures(const Poll& poll, const Tally& tally)
{
    return {poll.kind, rounded(scaleFigures(poll, tally)), motionResult(poll, tally), rankingResult(poll, tally)};
}

QJsonObject kindFacts(const KindFigures& figures)
{
    QJsonObject facts{{u"kind"_s, kindName(figures.kind)}};
    if (figures.scale)
        facts.insert(u"scale"_s, scaleFacts(*figures.scale));
    if (figures.motion)
        facts.insert(u"motion"_s, motionFacts(*figures.motion));
    if (figures.ranking)
        facts.insert(u"ranking"_s, rankingFacts(*figures.ranking));
    return facts;
}

KindFigures kindFiguresFrom(const QJsonObject& facts)
{
    KindFigures figures{.kind = kindFromName(facts[u"kind"_s].toString()).value_or(Kind::Choice)};
    if (const auto scale = facts[u"scale"_s]; figures.kind == Kind::Scale && scale.isObject())
        figures.scale = {scale[u"mean"_s].toDouble(), scale[u"median"_s].toDouble(), scale[u"spread"_s].toDouble()};
    if (const auto motion = facts[u"motion"_s]; figures.kind == Kind::Motion && motion.isObject())
        figures.motion = motionFrom(motion.toObject());
    if (const auto ranking = facts[u"ranking"_s]; figures.kind == Kind::Ranking && ranking.isObject())
        figures.ranking = rankingFrom(ranking.toObject());
    return figures;
}

QString figuresText(const KindFigures& figures, bool isOver)
{
    if (const auto& scale = figures.scale)
        return u"Mean %1, median %2, spread %3."_s.arg(
            QString::number(scale->mean), QString::number(scale->median), QString::number(scale->spread));
    if (const auto& motion = figures.motion)
        return u"%1: %2 yes, %3 no, %4 abstained%5."_s.arg(verdictText(motion->verdict, isOver),
            QString::number(motion->yes), QString::number(motion->no), QString::number(motion->abstained),
            majorityText(motion->majority));
    return figures.ranking ? rankingText(*figures.ranking) : QString();
}

} // namespace everyport::polls
