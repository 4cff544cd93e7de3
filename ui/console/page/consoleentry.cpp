// How the Console enters the window; page and drawer share one session.
#include "ui/console/page/consolepage.h"
#include "ui/console/page/promptpane.h"
#include "ui/console/session/consoledesk.h"
#include "ui/frame/page/pageoutline.h"

namespace everyport::ui {

namespace {

/// Keeps the desk for as long as the window has a station, whatever pages come and go: names and results outlive them.
class ConsoleOutline : public PageOutline {
public:
    explicit ConsoleOutline(std::shared_ptr<ConsoleDesk> desk) : m_desk(std::move(desk))
    {
        connect(m_desk.get(), &ConsoleDesk::stateChanged, this, [this] { m_batch.changed(); });
    }
    RailBadge badge() const override
    {
        RailBadge badge;
        if (m_desk->pending() == 0)
            return badge;
        badge.kind = RailBadge::Kind::Population;
        badge.count = m_desk->pending();
        badge.toolTip = ConsolePage::tr("%1 pending").arg(m_desk->pending());
        return badge;
    }
    ConsoleDesk& desk() { return *m_desk; }

private:
    std::shared_ptr<ConsoleDesk> m_desk;
    FrameBatch m_batch{[this] { Q_EMIT changed(); }, this};
};

} // namespace

PageEntry consolePage()
{
    // The outline is made first and goes last.
    auto shared = std::make_shared<std::weak_ptr<ConsoleDesk>>();
    const auto desk = [shared](PageContext& context) {
        auto known = shared->lock();
        if (!known) {
            known = std::make_shared<ConsoleDesk>(context);
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
    entry.makePage = [desk](PageContext& context) -> std::unique_ptr<Page> {
        return std::make_unique<ConsolePage>(context, *desk(context));
    };
    entry.makeOutline = [desk](PageContext& context) -> std::unique_ptr<PageOutline> {
        return std::make_unique<ConsoleOutline>(desk(context));
    };
    entry.makeDrawer = [desk](PageContext& context) -> std::unique_ptr<QWidget> {
        return std::make_unique<PromptPane>(*desk(context), nullptr);
    };
    return entry;
}

} // namespace everyport::ui
