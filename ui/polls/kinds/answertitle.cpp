#include "ui/polls/kinds/answertitle.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/polls/definition/kindanswers.h"

namespace everyport::ui {

using polls::Answer;
using polls::Kind;

namespace {

struct MotionWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::KindForm)
};

/// By what they are called where nobody has named them otherwise.
QString usualWords(const QString& id)
{
    return id == QLatin1String("yes") ? MotionWords::tr("Yes")
        : id == QLatin1String("no")   ? MotionWords::tr("No")
                                      : MotionWords::tr("Abstain");
}

} // namespace

QString answerTitle(Kind kind, const QString& title)
{
    if (kind != Kind::Motion)
        return title;
    const QList<Answer> usual = polls::motionAnswers(true);
    const auto found = std::find_if(
        usual.begin(), usual.end(), [&title](const Answer& each) { return each.title == title; });
    return found == usual.end() ? title : usualWords(found->id);
}

QString answerTitle(const polls::Poll& poll, const QString& answerId)
{
    return answerTitle(poll.kind, poll.answerTitle(answerId));
}

QString storedTitle(const polls::Poll& poll, const Answer& answer, const QString& text)
{
    if (poll.kind != Kind::Motion)
        return text;
    const QList<Answer> usual = polls::motionAnswers(true);
    const auto found = std::find_if(usual.begin(), usual.end(),
        [&](const Answer& each) { return each.id == answer.id && usualWords(each.id) == text.trimmed(); });
    return found == usual.end() ? text : found->title;
}

} // namespace everyport::ui
