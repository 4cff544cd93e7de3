#include "ui/polls/actions/votes/unreadanswers.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/polls/polls.h"
#include "ui/polls/actions/votes/simulatedreaders.h"
#include "ui/polls/kinds/answertitle.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

namespace {

constexpr int shownAnswers = 3;
constexpr int longestAnswer = 60;

struct UnreadWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::PollView)
};

QStringList unreadNames(const polls::Polls& polls, const polls::Poll& poll)
{
    const polls::Tally tally = polls.tally(poll.id);
    QStringList names;
    for (const polls::Answer& answer : answersWithoutReader(poll)) {
        const bool isByPhone = poll.isForPhones() && tally.count(answer.id) > 0;
        if (!isByPhone)
            names.append(shownInLine(answerTitle(poll.kind, answer.title), longestAnswer));
    }
    return names;
}

} // namespace

UnreadAnswers unreadAnswers(const polls::Polls& polls, const polls::Poll& poll)
{
    const QStringList names = poll.isOpen() && !poll.isForPhonesAlone() ? unreadNames(polls, poll) : QStringList();
    if (names.isEmpty())
        return {};
    const int rest = int(names.size()) - shownAnswers;
    const QString list = QStringList(names.mid(0, shownAnswers)).join(UnreadWords::tr(", ", "between answers"))
        + (rest > 0 ? UnreadWords::tr(" and %n others", nullptr, rest) : QString());
    const QString noCard = names.size() == 1 ? UnreadWords::tr("%1. By card nobody can vote for that.")
                                             : UnreadWords::tr("%1. By card nobody can vote for them.");
    return {UnreadWords::tr("%n answers have no reader:", nullptr, int(names.size())), noCard.arg(list)};
}

} // namespace everyport::ui
