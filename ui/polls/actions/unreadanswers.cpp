#include "ui/polls/actions/unreadanswers.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include "app/polls/polls.h"
#include "app/polls/taps/tap.h"
#include "ui/polls/actions/simulatedreaders.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

namespace {

constexpr int mostLooked = 500; // votes that are at hand
constexpr int shownAnswers = 3;
constexpr int longestAnswer = 60;

struct UnreadWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::PollView)
};

/// Answers for which people vote by phone or by message: they need no reader. Votes of a reader that was assigned once,
/// and is no more, say nothing of the kind.
QSet<QString> votedForElsewhere(const polls::Polls& polls, const polls::Poll& poll)
{
    QSet<QString> answers;
    for (const polls::Vote& vote : polls.latestVotes(poll.id, mostLooked)) {
        if (vote.stands() && (vote.reader == polls::messageReader || vote.reader == polls::phoneReader))
            answers.insert(vote.answer);
    }
    return answers;
}

QStringList unreadNames(const polls::Polls& polls, const polls::Poll& poll)
{
    const QList<polls::Answer> without = answersWithoutReader(poll);
    const QSet<QString> elsewhere = without.isEmpty() ? QSet<QString>() : votedForElsewhere(polls, poll);
    const polls::Tally tally = polls.tally(poll.id);
    QStringList names;
    for (const polls::Answer& answer : without) {
        const bool isByPhone = poll.isForPhones() && tally.count(answer.id) > 0;
        if (!isByPhone && !elsewhere.contains(answer.id))
            names.append(shownInLine(answer.title, longestAnswer));
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
