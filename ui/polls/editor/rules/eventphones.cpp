#include "ui/polls/editor/rules/eventphones.h"

#include <QCoreApplication>
#include <QMap>

#include "app/polls/pollregistry.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {
namespace {

using polls::Policy;
using polls::Poll;
using PhonesOf = QMap<QString, Policy::Phones>; // by poll

struct EventPhones {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::EventPhones)
};

bool mayHave(const Poll& poll, Policy::Phones phones)
{
    return phones == Policy::Phones::None ? !polls::isWritten(poll.kind) : poll.policy.mode != Policy::Mode::Every;
}

/// Each as it is by then, but for that; one that has gone is left out.
Task<Result<Done>> setPhones(polls::PollRegistry* registry, PhonesOf wanted)
{
    for (const auto& [id, phones] : wanted.asKeyValueRange()) {
        auto changing = registry->change(id, [said = phones](Poll& poll) { poll.policy.phones = said; });
        const auto changed = co_await std::move(changing);
        if (!changed && changed.error().reason != Reason::NotFound)
            co_return changed;
    }
    co_return Done();
}

} // namespace

QStringList otherwiseByPhone(const polls::PollRegistry& registry, const Poll& poll)
{
    QStringList ids;
    for (const Poll& other : registry.polls()) {
        if (!poll.event.isEmpty() && other.event == poll.event && other.id != poll.id
            && other.policy.phones != poll.policy.phones && mayHave(other, poll.policy.phones))
            ids.append(other.id);
    }
    return ids;
}

void sayOfEvent(PollController& controller, const Poll& poll)
{
    auto& registry = controller.feed().registry();
    PhonesOf before, wanted;
    for (const QString& id : otherwiseByPhone(registry, poll)) {
        before.insert(id, registry.find(id)->policy.phones);
        wanted.insert(id, poll.policy.phones);
    }
    const QString event = shownInLine(poll.event, 60);
    const QString what = EventPhones::tr("Changing who may vote on the questions of “%1”").arg(event);
    const auto told = [&controller, &registry, before, what, event] {
        controller.context().undo().done(
            EventPhones::tr("The same phones vote on all questions of “%1”.").arg(event),
            [&controller, &registry, before, what] {
                startNamed(controller.context(), setPhones(&registry, before), what);
            },
            QStringLiteral("smartphone"));
    };
    startNamed(controller.context(), thenTell(setPhones(&registry, wanted), &controller, told), what);
}

} // namespace everyport::ui
