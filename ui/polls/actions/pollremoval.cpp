#include "ui/polls/actions/pollremoval.h"

#include <QPointer>

#include "app/station/running/station.h"
#include "netcore/task/taskset.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/tags/tags.h"
#include "ui/widgets/dialogs/harmdialog.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

namespace {

/// All that stand, in earlier rounds too.
int votesOf(const polls::PollRegistry& registry, const QString& id)
{
    int votes = registry.tally(id).votes;
    const auto rounds = registry.pastRounds(id);
    for (const polls::Tally& round : rounds)
        votes += round.votes;
    return votes;
}

/// It may have been opened while somebody was asked.
Task<Result<Done>> removeClosed(polls::PollRegistry& registry, const QString& id)
{
    const Poll* found = registry.find(id);
    if (found && found->isOpen())
        return Result<Done>(Error::refused(Reason::InUse, PollController::tr("Close voting first.")));
    return registry.remove(id);
}

} // namespace

void removePoll(PollController& controller, const QString& id, bool atOnce)
{
    const Poll* found = controller.feed().registry().find(id);
    if (!found)
        return;
    const auto act = [still = QPointer(&controller), id, name = controller.nameOf(id)] {
        if (still)
            startOn(still->context(), pollSubject(id, u"deleting"_s), PollController::tr("Deleting “%1”").arg(name),
                removeClosed(still->feed().registry(), id));
    };
    const int votes = votesOf(controller.feed().registry(), id);
    if (found->isOpen()) {
        act(); // which says why not
    } else if (votes > 0) {
        // Votes do not come back.
        askBeforeHarm(controller.context().window(),
            {.title = PollController::tr("Delete “%1”?").arg(controller.nameOf(id)),
                .text = PollController::tr(
                    "It has %n votes. They are deleted with it, and nobody can bring them back.", nullptr, votes),
                .verb = PollController::tr("Delete it"),
                .apply = act});
    } else if (atOnce) {
        act();
    } else if (found->state != Poll::State::Draft || !found->policy.acceptUnknown
        || found->policy.phones == polls::Policy::Phones::Ticket) {
        // Nor does what its log says besides: that it was open, who came too late, and which cards are known.
        controller.context().undo().willDo(
            PollController::tr("Deleting “%1” in 3 seconds.").arg(controller.nameOf(id)), act);
    } else {
        const auto told = [&controller, copy = *found, name = controller.nameOf(id),
                              tags = Tags::of(controller.context()).tagsOf(TaggedPage::polls, id)] {
            controller.context().undo().done(PollController::tr("Deleted “%1”.").arg(name), [&controller, copy, tags] {
                const auto tagged = [&controller, copy, tags] {
                    Tags::of(controller.context()).set(TaggedPage::polls, copy.id, tags);
                };
                controller.context().tasks().start(
                    thenTell(controller.feed().registry().save(copy), &controller, tagged),
                    PollController::tr("Bringing it back"));
            });
        };
        controller.context().tasks().start(thenTell(controller.feed().registry().remove(id), &controller, told),
            PollController::tr("Deleting “%1”").arg(controller.nameOf(id)));
    }
}

} // namespace everyport::ui
