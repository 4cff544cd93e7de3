#include "app/polls/report/reportjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/polls/report/reportshape.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

template <typename T, typename Write>
QJsonArray arrayOf(const QList<T>& all, Write write)
{
    QJsonArray array;
    for (const T& one : all)
        array.append(write(one));
    return array;
}

template <typename T, typename Read>
QList<T> listOf(const QJsonValue& array, Read read)
{
    QList<T> all;
    for (const auto& one : array.toArray())
        all.append(read(one.toObject()));
    return all;
}

void insertTime(QJsonObject& object, const QString& key, const std::optional<qint64>& at)
{
    if (at)
        object.insert(key, *at);
}

std::optional<qint64> timeIn(const QJsonObject& object, const QString& key)
{
    return object.contains(key) ? std::optional(object[key].toInteger()) : std::nullopt;
}

/// Of a ranking the place of a line is its rank, so where it stands in the poll has another name.
QJsonObject writtenAnswer(const ReportQuestion::AnswerLine& line, bool isByPoints)
{
    QJsonObject object{{u"title"_s, line.title}, {u"votes"_s, line.votes}, {u"percent"_s, line.percent},
        {isByPoints ? u"row"_s : u"place"_s, line.place}};
    if (isByPoints)
        object.insert(u"points"_s, line.points);
    if (line.rank > 0)
        object.insert(u"rank"_s, line.rank);
    if (line.isRight)
        object.insert(u"right"_s, true);
    return object;
}

ReportQuestion::AnswerLine readAnswer(const QJsonObject& line, int next)
{
    const int place = line[u"place"_s].toInt(next); // what another version has written has no places
    return {.title = line[u"title"_s].toString(),
        .votes = line[u"votes"_s].toInt(),
        .percent = line[u"percent"_s].toDouble(),
        .place = line[u"row"_s].toInt(place),
        .points = line[u"points"_s].toInt(),
        .rank = line[u"rank"_s].toInt(),
        .isRight = line[u"right"_s].toBool()};
}

QJsonObject writtenQuestion(const ReportQuestion& question)
{
    QJsonObject object{{u"id"_s, question.id}, {u"question"_s, question.question}, {u"mode"_s, modeName(question.mode)},
        {u"state"_s, stateName(question.state)}, {u"round"_s, question.round}, {u"votes"_s, question.votes},
        {u"voters"_s, question.voters}, {u"changed"_s, question.changed}, {u"known"_s, question.known},
        {u"late"_s, question.late}, {u"span_minutes"_s, question.spanMinutes}};
    insertTime(object, u"opened_at"_s, question.openedAt);
    insertTime(object, u"closed_at"_s, question.closedAt);
    if (!question.seal.isEmpty())
        object[u"seal"_s] = question.seal;
    if (!question.leftOut.isEmpty())
        object[u"left_out"_s] = QJsonArray::fromStringList(question.leftOut);
    // Of a choice nothing is said, so that reports of earlier versions keep their check.
    const auto facts = question.figures.kind == Kind::Choice ? QJsonObject() : kindFacts(question.figures);
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        object.insert(fact.key(), fact.value());
    object[u"answers"_s] = arrayOf(question.answers,
        [isByPoints = question.isByPoints()](const auto& line) { return writtenAnswer(line, isByPoints); });
    object[u"readers"_s] = arrayOf(question.readers, [](const auto& line) {
        return QJsonObject{
            {u"name"_s, line.name}, {u"answer"_s, line.answer}, {u"votes"_s, line.votes}, {u"voided"_s, line.voided}};
    });
    object[u"times"_s] = arrayOf(question.times, [](const auto& span) {
        return QJsonObject{{u"at"_s, span.at}, {u"votes"_s, span.votes}};
    });
    object[u"voided"_s] = arrayOf(question.voided, [](const auto& one) {
        return QJsonObject{
            {u"at"_s, one.at}, {u"votes"_s, one.votes}, {u"why"_s, one.reason.why}, {u"by"_s, one.reason.by}};
    });
    QJsonObject notCounted;
    for (auto outcome = question.notCounted.begin(); outcome != question.notCounted.end(); ++outcome)
        notCounted.insert(outcomeName(outcome.key()), outcome.value());
    object[u"not_counted"_s] = notCounted;
    return object;
}

Poll::State stateFrom(const QString& name)
{
    for (const auto state : {Poll::State::Draft, Poll::State::Open}) {
        if (stateName(state) == name)
            return state;
    }
    return Poll::State::Closed;
}

ReportQuestion readQuestion(const QJsonObject& object)
{
    ReportQuestion question;
    question.id = object[u"id"_s].toString();
    question.question = object[u"question"_s].toString();
    question.mode = modeFromName(object[u"mode"_s].toString()).value_or(Policy::Mode::Once);
    question.state = stateFrom(object[u"state"_s].toString());
    question.round = object[u"round"_s].toInt(1);
    question.openedAt = timeIn(object, u"opened_at"_s);
    question.closedAt = timeIn(object, u"closed_at"_s);
    question.votes = object[u"votes"_s].toInt();
    question.voters = object[u"voters"_s].toInt();
    question.changed = object[u"changed"_s].toInt();
    question.known = object[u"known"_s].toInt();
    question.late = object[u"late"_s].toInt();
    question.seal = object[u"seal"_s].toString();
    for (const auto& name : object[u"left_out"_s].toArray())
        question.leftOut.append(name.toString());
    question.figures = kindFiguresFrom(object);
    question.spanMinutes = qMax(1, object[u"span_minutes"_s].toInt(1));
    question.answers = listOf<ReportQuestion::AnswerLine>(
        object[u"answers"_s], [next = 0](const QJsonObject& line) mutable { return readAnswer(line, next++); });
    question.readers = listOf<ReportQuestion::ReaderLine>(object[u"readers"_s], [](const QJsonObject& line) {
        return ReportQuestion::ReaderLine{line[u"name"_s].toString(), line[u"answer"_s].toString(),
            line[u"votes"_s].toInt(), line[u"voided"_s].toInt()};
    });
    question.times = listOf<ReportQuestion::Span>(object[u"times"_s], [](const QJsonObject& span) {
        return ReportQuestion::Span{span[u"at"_s].toInteger(), span[u"votes"_s].toInt()};
    });
    question.voided = listOf<RoundRecord::Voided>(object[u"voided"_s], [](const QJsonObject& one) {
        return RoundRecord::Voided{
            one[u"at"_s].toInteger(), one[u"votes"_s].toInt(), {one[u"why"_s].toString(), one[u"by"_s].toString()}};
    });
    const QJsonObject notCounted = object[u"not_counted"_s].toObject();
    for (auto one = notCounted.begin(); one != notCounted.end(); ++one) {
        if (const auto outcome = outcomeFromName(one.key()))
            question.notCounted.insert(*outcome, one.value().toInt());
    }
    return question;
}

} // namespace

QByteArray reportToJson(const Report& report)
{
    QJsonObject object{{u"format"_s, u"everyport-report/1"_s}, {u"event"_s, report.event},
        {u"station"_s, report.station}, {u"made_at"_s, report.madeAt},
        {u"questions"_s, arrayOf(report.questions, writtenQuestion)}};
    if (report.players > 0) { // of a quiz alone, so that reports of earlier versions keep their check
        object.insert(u"players"_s, report.players);
        object.insert(u"standings"_s, arrayOf(report.standings, [](const auto& one) {
            return QJsonObject{{u"rank"_s, one.rank}, {u"name"_s, one.name}, {u"points"_s, one.points},
                {u"right_answers"_s, one.right}};
        }));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

std::optional<Report> reportFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[u"format"_s].toString() != "everyport-report/1"_L1 || !isShapedAsReport(object))
        return {};
    return Report{object[u"event"_s].toString(), object[u"station"_s].toString(), object[u"made_at"_s].toInteger(),
        listOf<ReportQuestion>(object[u"questions"_s], readQuestion),
        listOf<Report::Standing>(object[u"standings"_s],
            [](const QJsonObject& one) {
                return Report::Standing{one[u"name"_s].toString(), one[u"points"_s].toInt(),
                    one[u"right_answers"_s].toInt(), one[u"rank"_s].toInt(1)};
            }),
        object[u"players"_s].toInt()};
}

} // namespace everyport::polls
