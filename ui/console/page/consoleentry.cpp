// How the Console enters the window; page and drawer share one session.
#include "ui/console/page/consolepage.h"
#include "ui/console/page/promptpane.h"
#include "ui/console/session/consolecontroller.h"
#include "ui/frame/page/pageoutline.h"

namespace everyport::ui {

namespace {

/// Keeps the controller for as long as the window has a station, whatever pages come and go: names and results outlive
/// them.
class ConsoleOutline : public PageOutline {
public:
    explicit ConsoleOutline(std::shared_ptr<ConsoleController> controller) : m_controller(std::move(controller))
    {
        connect(m_controller.get(), &ConsoleController::stateChanged, this, [this] { m_batch.changed(); });
    }
    RailBadge badge() const override
    {
        RailBadge badge;
        if (m_controller->log().pendingCount() == 0)
            return badge;
        badge.kind = RailBadge::Kind::Population;
        badge.count = m_controller->log().pendingCount();
        badge.toolTip = ConsolePage::tr("%n pending", nullptr, m_controller->log().pendingCount());
        return badge;
    }
    ConsoleController& controller() { return *m_controller; }

private:
    std::shared_ptr<ConsoleController> m_controller;
    FrameBatch m_batch{[this] { Q_EMIT changed(); }, this};
};

} // namespace

PageEntry consolePage()
{
    // The outline is made first and goes last.
    auto shared = std::make_shared<std::weak_ptr<ConsoleController>>();
    const auto controller = [shared](PageContext& context) {
        auto known = shared->lock();
        if (!known) {
            known = std::make_shared<ConsoleController>(context);
            *shared = known;
        }
        return known;
    };
    PageEntry entry;
    entry.id = QStringLiteral("console");
    entry.title = ConsolePage::tr("Console");
    entry.icon = QStringLiteral("terminal");
    entry.key = 9;
    entry.isApart = true;
    entry.makePage = [controller](PageContext& context) -> std::unique_ptr<Page> {
        return std::make_unique<ConsolePage>(context, *controller(context));
    };
    entry.makeOutline = [controller](PageContext& context) -> std::unique_ptr<PageOutline> {
        return std::make_unique<ConsoleOutline>(controller(context));
    };
    entry.makeDrawer = [controller](PageContext& context) -> std::unique_ptr<QWidget> {
        return std::make_unique<PromptPane>(*controller(context), nullptr);
    };
    return entry;
}

} // namespace everyport::ui
