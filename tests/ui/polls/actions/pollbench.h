#pragma once

#include "app/polls/pollregistry.h"
#include "tests/ui/support/nopage.h"
#include "tests/ui/support/pagebench.h"
#include "ui/polls/actions/pollcontroller.h"

namespace everyport::ui {

/// A station and a window without the Polls page, and the actions on polls alone.
class PollBench {
public:
    PollBench() : bench({noPage()}) {}

    bool start()
    {
        if (!bench.start())
            return false;
        controller = std::make_unique<PollController>(bench.window());
        return true;
    }
    polls::PollRegistry& registry() { return bench.station().polls(); }
    bool make(const QString& id, const QString& event, bool opens)
    {
        polls::Poll poll;
        poll.id = id;
        poll.event = event;
        poll.question = id.toUpper() + u'?';
        poll.answers = {{QStringLiteral("soup"), QStringLiteral("Soup"), {}},
            {QStringLiteral("pizza"), QStringLiteral("Pizza"), {}}};
        return waitFor(registry().save(poll)).ok() && (!opens || waitFor(registry().openPoll(id)).ok());
    }

    PageBench bench;
    std::unique_ptr<PollController> controller; ///< Goes before the window.
};

} // namespace everyport::ui
