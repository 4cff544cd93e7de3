#pragma once

#include "app/polls/pollregistry.h"
#include "tests/ui/support/pagebench.h"
#include "ui/frame/page/page.h"
#include "ui/polls/actions/pollcontroller.h"

namespace everyport::ui {

/// A station and a window without the Polls page, and the actions on polls alone.
class PollBench {
public:
    PollBench() : bench({entry()}) {}

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

private:
    class NoPage final : public Page {
    public:
        using Page::Page;
        PageHead head() const override { return {.title = QStringLiteral("Nothing")}; }
    };
    static PageEntry entry()
    {
        PageEntry entry;
        entry.id = QStringLiteral("nothing");
        entry.title = QStringLiteral("Nothing");
        entry.icon = QStringLiteral("server");
        entry.key = 1;
        entry.makePage = [](PageContext& context) { return std::make_unique<NoPage>(context); };
        return entry;
    }
};

} // namespace everyport::ui
