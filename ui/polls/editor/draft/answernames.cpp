#include "ui/polls/editor/draft/answernames.h"

#include <utility>

#include "app/polls/definition/poll.h"
#include "app/polls/definition/slug.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Answer;

void nameAnswers(polls::Poll& poll, bool isFree)
{
    if (!polls::hasFreeAnswers(poll.kind))
        return;
    // Those that stay are taken, wherever they stand: a new answer above an old one must not get its id.
    QStringList taken;
    for (const Answer& answer : std::as_const(poll.answers)) {
        if (!isFree && !answer.id.isEmpty())
            taken.append(answer.id);
    }
    for (Answer& answer : poll.answers) {
        if (!isFree && !answer.id.isEmpty())
            continue;
        const QString id = polls::answerIdFrom(answer.title, taken);
        if (id == answer.id)
            continue;
        for (auto it = poll.readers.begin(); it != poll.readers.end(); ++it) {
            if (!answer.id.isEmpty() && it.value() == answer.id)
                it.value() = u'\n' + id; // not yet an id, so that no later round takes it for one
        }
        answer.id = id;
    }
    for (auto it = poll.readers.begin(); it != poll.readers.end(); ++it) {
        if (it.value().startsWith(u'\n'))
            it.value().remove(0, 1);
    }
}

} // namespace everyport::ui
