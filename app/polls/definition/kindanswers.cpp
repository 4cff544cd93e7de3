#include "app/polls/definition/kindanswers.h"

#include "app/polls/definition/poll.h"
#include "app/polls/definition/scaletitle.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

Answer valueAnswer(int value, const QString& words)
{
    return {QString::number(value), scaleTitle(value, words), {}};
}

} // namespace

QList<Answer> scaleAnswers(int from, int to, const QString& low, const QString& high)
{
    QList<Answer> answers;
    for (int value = from; value <= to; ++value)
        answers.append(valueAnswer(value, value == from ? low : value == to ? high : QString()));
    return answers;
}

QList<Answer> motionAnswers(bool mayAbstain)
{
    QList<Answer> answers{{u"yes"_s, u"Yes"_s, {}}, {u"no"_s, u"No"_s, {}}};
    if (mayAbstain)
        answers.append({u"abstain"_s, u"Abstain"_s, {}});
    return answers;
}

QString wordsBesideNumber(const Answer& answer)
{
    const auto title = answer.title.trimmed();
    if (const auto value = scaleValue(answer.id); value && scaleWords(*value, title) != title)
        return scaleWords(*value, title).trimmed(); // as we write it: its words may begin with any sign
    if (!title.startsWith(answer.id))
        return title;
    auto at = answer.id.size();
    if (at < title.size() && title[at].isLetterOrNumber())
        return title; // "10" of a value 1
    while (at < title.size() && (title[at].isSpace() || u"–—-:.,;=)"_s.contains(title[at])))
        ++at;
    return title.sliced(at);
}

} // namespace everyport::polls
