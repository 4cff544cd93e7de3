#include "ui/polls/editor/kind/kindchange.h"

#include <algorithm>

#include "app/polls/definition/kindanswers.h"
#include "app/polls/definition/poll.h"
#include "app/polls/definition/scaletitle.h"
#include "ui/polls/editor/kind/restinganswers.h"
#include "ui/polls/editor/kind/writtenanswers.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Answer;
using polls::Kind;
using polls::Policy;
using polls::Poll;

namespace {

bool isEmpty(const Answer& answer)
{
    return answer.title.trimmed().isEmpty();
}

/// Of titles that are steps of a scale, one after the other, as those are that were one: the first number.
std::optional<int> firstStep(const QList<Answer>& answers)
{
    const auto first = answers.isEmpty() ? std::nullopt : polls::scaleValue(answers.first().title.section(u' ', 0, 0));
    for (int row = 0; first && row < answers.size(); ++row) {
        const QString title = answers[row].title;
        if (title != polls::scaleTitle(*first + row, polls::scaleWords(*first + row, title)))
            return std::nullopt;
    }
    return first;
}

int highestFirst(const Poll& poll)
{
    return polls::highestOfScale + 1 - int(poll.answers.size());
}

/// Each step from the one to the other as it is, was or would be.
void setSteps(Poll& poll, int from, int to, RestingAnswers& resting)
{
    const QList<Answer> before = poll.answers;
    for (const Answer& answer : before) {
        const auto value = polls::scaleValue(answer.id);
        if (value && (*value < from || *value > to))
            resting.take(poll, answer.id);
    }
    QList<Answer> steps;
    for (int value = from; value <= to; ++value) {
        const QString id = QString::number(value);
        const Answer* known = poll.answer(id);
        steps.append(known ? *known : resting.back(poll, {.id = id, .title = polls::scaleTitle(value, {})}));
    }
    poll.answers = steps;
}

} // namespace

void makeChoice(Poll& poll)
{
    poll.resultsHidden = poll.resultsHidden && poll.kind != Kind::Quiz;
    poll.kind = Kind::Choice;
    poll.otherKind.clear();
    poll.majority = polls::Majority::Simple;
    poll.rankingCount = polls::RankingCount::Borda;
    poll.quizSeconds = Poll().quizSeconds;
    for (Answer& answer : poll.answers)
        answer.isRight = false;
    poll.writing = {};
    if (poll.answers.isEmpty()) // voters wrote them
        poll.answers = {Answer(), Answer()};
}

void makeScale(Poll& poll)
{
    makeChoice(poll);
    if (std::all_of(poll.answers.begin(), poll.answers.end(), isEmpty)) {
        poll.answers.resize(usualSteps);
    } else {
        poll.answers.removeIf(isEmpty);
        poll.answers.resize(qMax(poll.answers.size(), qsizetype(polls::minimumAnswers)));
    }
    poll.readers.removeIf([&poll](const auto& reader) { return !poll.answer(reader.value()); });
    const auto first = firstStep(poll.answers);
    for (int row = 0; first && row < poll.answers.size(); ++row)
        poll.answers[row].title = polls::scaleWords(*first + row, poll.answers[row].title);
    numberAnswers(poll, qMin(first.value_or(1), highestFirst(poll)));
    poll.kind = Kind::Scale;
    if (poll.policy.mode == Policy::Mode::Multi)
        poll.policy.mode = Policy::Mode::Once;
}

void makeMotion(Poll& poll)
{
    makeChoice(poll);
    const QList<Answer> usual = polls::motionAnswers(true);
    QMap<QString, QString> now; // ids by those that the rows had
    for (int row = 0; row < qMin(usual.size(), poll.answers.size()); ++row) {
        if (!poll.answers[row].id.isEmpty())
            now.insert(poll.answers[row].id, usual[row].id);
    }
    poll.readers.removeIf([&now](const auto& reader) { return !now.contains(reader.value()); });
    for (QString& answer : poll.readers)
        answer = now.value(answer);
    poll.answers = usual;
    poll.kind = Kind::Motion;
    if (poll.policy.mode == Policy::Mode::Multi || poll.policy.mode == Policy::Mode::Every)
        poll.policy.mode = Policy::Mode::Once;
}

void makeRanking(Poll& poll)
{
    makeChoice(poll);
    poll.kind = Kind::Ranking;
    poll.policy.mode = Policy::Mode::Multi;
    poll.policy.maxChoices = qBound(polls::fewestPlaces, int(poll.answers.size()), usualPlaces);
}

void makeQuiz(Poll& poll)
{
    makeChoice(poll);
    poll.kind = Kind::Quiz;
    poll.resultsHidden = true; // who has not answered yet would see what most think
    if (poll.policy.mode == Policy::Mode::Multi || poll.policy.mode == Policy::Mode::Every)
        poll.policy.mode = Policy::Mode::Once;
}

void makeWritten(Poll& poll, Kind kind)
{
    makeChoice(poll);
    poll.kind = kind;
    poll.answers.clear();
    poll.readers.clear();
    poll.writing.approve = kind == Kind::Open;
    if (poll.policy.phones == Policy::Phones::None)
        poll.policy.phones = Policy::Phones::AnyDevice;
    const bool isSeveral = poll.policy.mode == Policy::Mode::Multi && kind != Kind::Words;
    if (isSeveral || poll.policy.mode == Policy::Mode::Every)
        poll.policy.mode = Policy::Mode::Change;
    poll.policy.maxChoices = qMin(poll.policy.maxChoices, polls::mostWordsEach);
}

void letAbstain(Poll& poll, bool may, RestingAnswers& resting)
{
    const Answer usual = polls::motionAnswers(true).last();
    if (!may)
        resting.take(poll, usual.id);
    else if (!poll.answer(usual.id))
        poll.answers.append(resting.back(poll, usual));
}

void setLowest(Poll& poll, int from, RestingAnswers& resting)
{
    const int highest = polls::scaleValue(poll.answers.last().id).value_or(from);
    if (from < highest)
        setSteps(poll, from, qMin(highest, from + polls::maximumAnswers - 1), resting);
    else
        numberAnswers(poll, qMin(from, highestFirst(poll)));
}

void setHighest(Poll& poll, int to, RestingAnswers& resting)
{
    const int lowest = polls::scaleValue(poll.answers.first().id).value_or(to);
    if (to > lowest)
        setSteps(poll, qMax(lowest, to + 1 - polls::maximumAnswers), to, resting);
    else
        numberAnswers(poll, qMax(polls::lowestOfScale, to + 1 - int(poll.answers.size())));
}

} // namespace everyport::ui
