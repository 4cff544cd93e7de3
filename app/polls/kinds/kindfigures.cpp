#include "app/polls/kinds/kindfigures.h"

#include <algorithm>
#include <cmath>

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include "app/polls/counting/tally.h"
#include "app/polls/definition/poll.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTold = 5; // of a ranking or of words, in a sentence

constexpr int leastDigits = 2; // behind the point, of a mean

double roundedTo(double number, int digits)
{
    const auto unit = std::pow(10, digits);
    const auto rounded = std::round(number * unit) / unit;
    return rounded == 0 ? 0 : rounded; // never "-0"
}

ScaleFigures rounded(const ScaleFigures& figures, int digits)
{
    return {roundedTo(figures.mean, digits), roundedTo(figures.median, digits), roundedTo(figures.spread, digits)};
}

/// Of what voters write with decimals, one digit more than theirs: the median between two of them has it.
int digitsFor(const Writing& writing)
{
    return std::max(leastDigits, writing.decimals + 1);
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

QJsonArray roundsFacts(const QList<RunoffRound>& rounds)
{
    QJsonArray all;
    for (const auto& round : rounds) {
        QJsonObject votes;
        for (const auto& [id, count] : round.votes.asKeyValueRange())
            votes.insert(id, count);
        all.append(QJsonObject{
            {u"votes"_s, votes}, {u"exhausted"_s, round.exhausted}, {u"out"_s, QJsonArray::fromStringList(round.out)}});
    }
    return all;
}

QList<RunoffRound> roundsFrom(const QJsonArray& facts)
{
    QList<RunoffRound> rounds;
    for (qsizetype at = 0; at < facts.size() && at < maximumAnswers; ++at) {
        RunoffRound round{.exhausted = facts[at][u"exhausted"_s].toInt()};
        const auto votes = facts[at][u"votes"_s].toObject();
        for (auto one = votes.begin(); one != votes.end() && round.votes.size() < maximumAnswers; ++one)
            round.votes.insert(one.key(), one.value().toInt());
        for (const auto& id : facts[at][u"out"_s].toArray())
            round.out.append(id.toString());
        rounds.append(round);
    }
    return rounds;
}

QJsonObject quizFacts(const QuizResult& quiz)
{
    return {{u"right"_s, QJsonArray::fromStringList(quiz.right)}, {u"votes"_s, quiz.votes},
        {u"right_votes"_s, quiz.rightVotes}};
}

QuizResult quizFrom(const QJsonObject& facts)
{
    QuizResult quiz{.votes = facts[u"votes"_s].toInt(), .rightVotes = facts[u"right_votes"_s].toInt()};
    const auto right = facts[u"right"_s].toArray();
    for (qsizetype at = 0; at < right.size() && at < maximumAnswers; ++at)
        quiz.right.append(right[at].toString());
    return quiz;
}

QJsonObject rankingFacts(const RankingResult& ranking)
{
    QJsonArray answers;
    for (const auto& answer : ranking.answers)
        answers.append(QJsonObject{{u"answer_id"_s, answer.id}, {u"title"_s, answer.title},
            {u"points"_s, answer.points}, {u"firsts"_s, answer.firsts}, {u"rank"_s, answer.rank}});
    QJsonObject facts{{u"places"_s, ranking.places}, {u"answers"_s, answers}};
    if (ranking.isByRunoff()) {
        facts.insert(u"count"_s, rankingCountName(RankingCount::Runoff));
        facts.insert(u"rounds"_s, roundsFacts(ranking.rounds));
    }
    return facts;
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
    if (facts[u"count"_s].toString() == rankingCountName(RankingCount::Runoff))
        ranking.rounds = roundsFrom(facts[u"rounds"_s].toArray());
    return ranking;
}

QJsonObject numberFacts(const NumberFigures& number, const QString& unit)
{
    QJsonArray bins;
    for (const auto& bin : number.bins)
        bins.append(QJsonObject{{u"from"_s, bin.from}, {u"to"_s, bin.to}, {u"count"_s, bin.count}});
    auto facts = scaleFacts(number.middle);
    facts.insert(u"lowest"_s, number.lowest);
    facts.insert(u"highest"_s, number.highest);
    facts.insert(u"unit"_s, unit);
    facts.insert(u"each"_s, number.isEach);
    if (number.end)
        facts.insert(u"end"_s, *number.end);
    facts.insert(u"bins"_s, bins);
    return facts;
}

ScaleFigures scaleFrom(const QJsonValue& facts)
{
    return {facts[u"mean"_s].toDouble(), facts[u"median"_s].toDouble(), facts[u"spread"_s].toDouble()};
}

NumberFigures numberFrom(const QJsonObject& facts)
{
    NumberFigures number{.middle = scaleFrom(facts),
        .lowest = facts[u"lowest"_s].toDouble(),
        .highest = facts[u"highest"_s].toDouble(),
        .end = facts[u"end"_s].isDouble() ? std::optional(facts[u"end"_s].toDouble()) : std::nullopt,
        .isEach = facts[u"each"_s].toBool()};
    const auto bins = facts[u"bins"_s].toArray();
    for (qsizetype at = 0; at < bins.size() && at < NumberFigures::mostBins; ++at)
        number.bins.append(
            {bins[at][u"from"_s].toDouble(), bins[at][u"to"_s].toDouble(), bins[at][u"count"_s].toInt()});
    return number;
}

QJsonObject writtenFacts(const WrittenResult& written)
{
    QJsonArray texts;
    for (const auto& text : written.texts)
        texts.append(QJsonObject{{u"answer_id"_s, text.key}, {u"text"_s, text.text}, {u"count"_s, text.count}});
    return {{u"different"_s, written.different}, {u"votes"_s, written.votes}, {u"waiting"_s, written.waiting},
        {u"hidden"_s, written.hidden}, {u"texts"_s, texts}};
}

WrittenResult writtenFrom(const QJsonObject& facts)
{
    WrittenResult written{.different = facts[u"different"_s].toInt(),
        .votes = facts[u"votes"_s].toInt(),
        .waiting = facts[u"waiting"_s].toInt(),
        .hidden = facts[u"hidden"_s].toInt()};
    const auto texts = facts[u"texts"_s].toArray();
    for (qsizetype at = 0; at < texts.size() && at < WrittenResult::mostShown; ++at)
        written.texts.append({texts[at][u"answer_id"_s].toString().left(longestWrittenKey),
            texts[at][u"text"_s].toString().left(longestOpen), texts[at][u"count"_s].toInt()});
    return written;
}

QString middleText(const ScaleFigures& middle)
{
    const auto plain = [](double number) { return QString::number(number, 'f', QLocale::FloatingPointShortest); };
    return u"Mean %1, median %2, spread %3"_s.arg(plain(middle.mean), plain(middle.median), plain(middle.spread));
}

QString numberText(const NumberFigures& number, const QString& unit)
{
    const auto behind = unit.isEmpty() ? QString() : u' ' + unit;
    return u"%1, from %2 to %3%4."_s.arg(middleText(number.middle), QString::number(number.lowest, 'g', 13),
        QString::number(number.highest, 'g', 13), behind);
}

QString writtenText(const WrittenResult& written)
{
    QStringList words;
    for (const auto& text : written.texts.first(std::min(mostTold, written.texts.size())))
        words << u"%1 (%2)"_s.arg(text.text).arg(text.count);
    if (words.isEmpty())
        return {};
    return words.join(u", "_s) + (written.different > int(words.size()) ? u" …"_s : u"."_s);
}

QString rankingText(const RankingResult& ranking)
{
    QStringList words;
    for (const auto& answer : ranking.answers.first(std::min(mostTold, ranking.answers.size())))
        words << u"%1. %2 (%3 %4%5)"_s.arg(QString::number(answer.rank), answer.title, QString::number(answer.points),
            ranking.isByRunoff() ? u"ballot"_s : u"point"_s, answer.points == 1 ? QString() : u"s"_s);
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
    auto scale = scaleFigures(poll, tally);
    if (scale)
        scale = rounded(*scale, leastDigits);
    auto number = numberFigures(poll, tally);
    if (number)
        number->middle = rounded(number->middle, digitsFor(poll.writing));
    return {.kind = poll.kind,
        .scale = scale,
        .motion = motionResult(poll, tally),
        .ranking = rankingResult(poll, tally),
        .number = std::move(number),
        .written = writtenResult(poll, tally),
        .quiz = poll.state == Poll::State::Closed ? quizResult(poll, tally) : std::nullopt,
        .unit = poll.kind == Kind::Number ? poll.writing.unit : QString()};
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
    if (figures.number)
        facts.insert(u"number"_s, numberFacts(*figures.number, figures.unit));
    if (figures.written)
        facts.insert(u"written"_s, writtenFacts(*figures.written));
    if (figures.quiz)
        facts.insert(u"quiz"_s, quizFacts(*figures.quiz));
    return facts;
}

KindFigures kindFiguresFrom(const QJsonObject& facts)
{
    KindFigures figures{.kind = kindFromName(facts[u"kind"_s].toString()).value_or(Kind::Choice)};
    if (const auto scale = facts[u"scale"_s]; figures.kind == Kind::Scale && scale.isObject())
        figures.scale = scaleFrom(scale);
    if (const auto motion = facts[u"motion"_s]; figures.kind == Kind::Motion && motion.isObject())
        figures.motion = motionFrom(motion.toObject());
    if (const auto ranking = facts[u"ranking"_s]; figures.kind == Kind::Ranking && ranking.isObject())
        figures.ranking = rankingFrom(ranking.toObject());
    if (const auto number = facts[u"number"_s]; figures.kind == Kind::Number && number.isObject()) {
        figures.number = numberFrom(number.toObject());
        figures.unit = number[u"unit"_s].toString().left(longestUnit);
    }
    if (const auto quiz = facts[u"quiz"_s]; figures.kind == Kind::Quiz && quiz.isObject())
        figures.quiz = quizFrom(quiz.toObject());
    if (const auto written = facts[u"written"_s]; isWritten(figures.kind) && written.isObject())
        figures.written = writtenFrom(written.toObject());
    return figures;
}

QString figuresText(const KindFigures& figures, bool isOver)
{
    if (const auto& scale = figures.scale)
        return middleText(*scale) + u'.';
    if (const auto& number = figures.number)
        return numberText(*number, figures.unit);
    if (const auto& written = figures.written)
        return writtenText(*written);
    if (const auto& quiz = figures.quiz)
        return u"%1 of %2 answered right."_s.arg(quiz->rightVotes).arg(quiz->votes);
    if (const auto& motion = figures.motion)
        return u"%1: %2 yes, %3 no, %4 abstained%5."_s.arg(verdictText(motion->verdict, isOver),
            QString::number(motion->yes), QString::number(motion->no), QString::number(motion->abstained),
            majorityText(motion->majority));
    return figures.ranking ? rankingText(*figures.ranking) : QString();
}

} // namespace everyport::polls
