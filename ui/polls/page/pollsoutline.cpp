#include "ui/polls/page/pollsoutline.h"

#include <QDateTime>
#include <QMenu>

#include "app/polls/taps/journalaside.h"
#include "app/station/process/storagefindings.h"
#include "app/station/running/station.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/windowlosses.h"
#include "ui/languages/saidwords.h"
#include "ui/polls/actions/chartchoice.h"
#include "ui/polls/actions/files/pollfiles.h"
#include "ui/polls/actions/files/pollprinting.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/pollsharing.h"
#include "ui/polls/actions/show/pollshow.h"
#include "ui/polls/actions/show/pollthemes.h"
#include "ui/polls/editor/draft/keptdrafts.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/page/pollspage.h"
#include "ui/style/colours/icons.h"
#include "ui/style/words/plainletters.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

PollsOutline::PollsOutline(PollController& controller)
    : m_controller(controller),
      m_batch([this] { look(); }, this),
      m_storage(
          controller.context().station().reactor().clock(), controller.feed().registry(), [this] { tellOfStorage(); })
{
    const PollFiles& files = *controller.files;
    const PollPrinting& printing = *controller.printing;
    m_exports = makeMenu(u"download"_s, tr("E&xport"),
        {files.csvAction, files.pngAction, files.svgAction, files.pdfAction, files.sealedAction});
    m_paper = makeMenu(u"printer"_s, tr("&Print"),
        {printing.printAction, printing.reportAction, printing.handoutAction, printing.ticketsAction});
    const PollShow& show = *controller.show;
    m_order = makeMenu(u"list"_s, tr("Runnin&g order"),
        {show.hereAction, show.linksAction, show.earlierAction, show.laterAction, show.editAction});
    connect(&controller.feed(), &PollFeed::changedPoll, &m_batch, &FrameBatch::changed);
    connect(&controller.feed(), &PollFeed::removedPoll, &m_batch, &FrameBatch::changed);
    connect(&controller.feed(), &PollFeed::removedPoll, this,
        [this](const QString& id) { KeptDrafts(m_controller).unmark(id); });
    connect(&controller, &PollController::currentChanged, &m_batch, &FrameBatch::changed);
    WindowLosses::of(m_controller.context())
        .add(
            this, u"polls"_s, [this] { return unstored(); }, WindowLosses::Kind::Unstored);
    m_second.setSingleShot(true);
    connect(&m_second, &QTimer::timeout, this, &PollsOutline::look);
    look();
    if (m_storage.trouble()) // the window is made anew for a language, too
        tellOfStorage();
}

PollsOutline::~PollsOutline()
{
    delete m_exports;
    delete m_paper;
    delete m_order;
}

/// In the words of the host's page and of /status.
void PollsOutline::tellOfStorage()
{
    const auto& found = m_storage.trouble();
    if (!found) {
        m_controller.context().troubles().clear(u"polls/storage"_s);
        return;
    }
    using What = polls::StorageTrouble::What;
    const Error& error = found->why;
    const QString since = clockText(found->since, QDateTime::currentMSecsSinceEpoch());
    Trouble trouble;
    trouble.id = u"polls/storage"_s;
    trouble.page = u"polls"_s;
    trouble.severity = Trouble::Severity::Failed;
    trouble.head = found->what() == What::NoDatabase
        ? tr("The database does not answer since %1; votes wait:").arg(since)
        : found->what() == What::TooMany ? tr("Since %1 more votes come than can be stored:").arg(since)
                                         : tr("Votes cannot be stored since %1; they wait:").arg(since);
    trouble.text = saidWords(error.text);
    trouble.brief = tr("%n votes are not stored", nullptr, int(m_controller.feed().registry().waitingTaps()));
    trouble.details = reasonName(error.reason) + (error.native ? u", %1"_s.arg(error.native) : QString());
    trouble.remedies = {{tr("Try again"), u"refresh-cw"_s, [this] { m_controller.feed().registry().retryNow(); }}};
    m_controller.context().troubles().raise(trouble);
}

void PollsOutline::tellOfFindings()
{
    const auto& all = m_controller.context().station().storageFindings().all();
    for (; m_findings < all.size(); ++m_findings) {
        const auto& found = all.at(m_findings);
        Trouble trouble;
        trouble.id = u"polls/found/%1"_s.arg(m_findings);
        trouble.page = u"polls"_s;
        trouble.severity = Trouble::Severity::Failed;
        const bool isKept = found.code == polls::keptVotesCode;
        trouble.head = isKept ? tr("Votes lie in a file, and are not counted:")
                              : tr("What stands in the storage is not what this program left there:");
        trouble.text = saidWords(found.text);
        trouble.brief = isKept ? tr("Votes in a file are not counted") : tr("The storage was changed");
        trouble.details = reasonName(found.reason);
        m_controller.context().troubles().raise(trouble);
    }
}

/// In the words of /status. Of polls that people vote in here, or will.
void PollsOutline::tellOfLeftOut()
{
    const auto& registry = m_controller.feed().registry();
    const QString prefix = u"polls/left-out/"_s;
    QStringList lasting;
    for (const Poll& poll : registry.polls()) {
        if (poll.state == Poll::State::Closed || !poll.leftOut.contains(registry.station()))
            continue;
        Trouble trouble;
        trouble.id = prefix + poll.id;
        trouble.page = u"polls"_s;
        trouble.subject = poll.id;
        trouble.head = tr("This station is left out of “%1”:").arg(shownInLine(pollTitle(poll), 60));
        trouble.text = tr("votes that are given here do not count. The home of the stations takes it in again, on its "
                          "page Stations.");
        m_controller.context().troubles().raise(trouble);
        lasting.append(trouble.id);
    }
    m_controller.context().troubles().clearOthers(prefix, lasting);
}

QString PollsOutline::unstored() const
{
    const auto& registry = m_controller.feed().registry();
    const auto& trouble = registry.storingTrouble();
    if (!trouble || registry.votesInMemory() == 0)
        return {};
    const int votes = int(registry.votesInMemory());
    return trouble->reason == Reason::NoSpace ? tr("%n votes that the disk has no room for", nullptr, votes)
                                              : tr("%n votes that cannot be stored", nullptr, votes);
}

QMenu* PollsOutline::makeMenu(const QString& iconName, const QString& text, const QList<QAction*>& actions)
{
    QWidget* window = m_controller.context().window();
    auto* menu = new QMenu(text, window);
    menu->setIcon(icon(iconName));
    menu->addActions(actions);
    window->addActions(actions); // their keys are heard as those of the menu around this one
    return menu;
}

void PollsOutline::look()
{
    tellOfFindings();
    tellOfLeftOut();
    if (const Poll* running = runningPoll())
        m_second.start(untilNextSecond(*running, QDateTime::currentMSecsSinceEpoch()));
    else
        m_second.stop();
    Q_EMIT changed();
}

/// The clock is that of the poll in hand, or of the one that somebody would mean.
const Poll* PollsOutline::runningPoll() const
{
    const Poll* running = m_controller.feed().registry().find(m_controller.likelyPoll());
    for (const Poll& poll : m_controller.feed().registry().polls()) {
        if ((!running || !running->isOpen()) && poll.isOpen())
            running = m_controller.feed().registry().find(poll.id);
    }
    return running && running->isOpen() ? running : nullptr;
}

RailBadge PollsOutline::badge() const
{
    int open = 0;
    for (const Poll& poll : m_controller.feed().registry().polls())
        open += poll.isOpen();
    if (open == 0)
        return {};
    return {RailBadge::Kind::Live, open, open == 1 ? tr("live") : tr("%1 live").arg(open),
        tr("%n polls are open", nullptr, open)};
}

QList<StatusPart> PollsOutline::status() const
{
    const Poll* running = runningPoll();
    if (!running)
        return {};
    StatusPart part;
    part.order = 40;
    part.mark = Mark::Live;
    part.text = clockText(running->liveMsecs(QDateTime::currentMSecsSinceEpoch()));
    part.toolTip = tr("“%1” is open").arg(pollTitle(*running));
    part.page = u"polls"_s;
    part.subject = running->id;
    return {part};
}

QList<QAction*> PollsOutline::menuActions() const
{
    return {m_controller.openAction, m_controller.closeAction, m_controller.roundAction, m_controller.resultsAction,
        m_controller.tapAction, nullptr, m_controller.editAction, m_controller.duplicateAction, m_controller.tagsAction,
        m_controller.sharing->shareAction, nullptr, m_controller.chart->menu()->menuAction(), m_exports->menuAction(),
        m_paper->menuAction(), nullptr, m_controller.show->nextAction, m_controller.show->backAction,
        m_order->menuAction(), nullptr, m_controller.themes->chooseAction, m_controller.themes->shareAction,
        m_controller.themes->plainAction, nullptr, m_controller.files->importAction, m_controller.followAction};
}

QList<PaletteHit> PollsOutline::find(const QString& text) const
{
    QList<PaletteHit> hits;
    const SoughtLetters sought(text);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QList<Poll> all = m_controller.feed().registry().polls();
    for (auto it = all.crbegin(); it != all.crend() && hits.size() < 8; ++it) {
        const QString id = it->id;
        const QString title = pollTitle(*it);
        const bool named = sought.isIn(title) || sought.isIn(it->event);
        const QString present = tr("Present “%1”").arg(title);
        const bool meant = id == m_controller.likelyPoll() && sought.isIn(present);
        if (it->state != Poll::State::Draft && hits.size() < 4 && (named || meant))
            hits.append({tr("Actions"), present, {}, u"presentation"_s, Mark::None, {},
                [this, id] { m_controller.present(id); }});
        if (named)
            hits.append({tr("Polls"), title, it->event.isEmpty() ? stateWords(*it, now) : it->event, u"chart-bar-big"_s,
                markOf(*it, now), {}, [this, id] { m_controller.context().goTo(u"polls"_s, id); }});
    }
    return hits;
}

PageEntry pollsPage()
{
    // The controller is shared by page and outline and goes with the later of them.
    auto shared = std::make_shared<std::weak_ptr<PollController>>();
    const auto controller = [shared](PageContext& context) {
        auto known = shared->lock();
        if (!known) {
            known = std::make_shared<PollController>(context);
            *shared = known;
        }
        return known;
    };
    // Each keeps the controller alive by a child that holds it.
    const auto keep = [](QObject* owner, std::shared_ptr<PollController> kept) {
        QObject::connect(owner, &QObject::destroyed, [kept = std::move(kept)]() mutable { kept.reset(); });
    };
    PageEntry entry;
    entry.id = u"polls"_s;
    entry.title = PollsPage::tr("Polls");
    entry.icon = u"chart-bar-big"_s;
    entry.key = 2;
    entry.menuTitle = PollsPage::tr("&Poll");
    entry.makePage = [controller, keep](PageContext& context) -> std::unique_ptr<Page> {
        auto kept = controller(context);
        auto page = std::make_unique<PollsPage>(context, *kept);
        keep(page.get(), kept);
        return page;
    };
    entry.makeOutline = [controller, keep](PageContext& context) -> std::unique_ptr<PageOutline> {
        auto kept = controller(context);
        auto outline = std::make_unique<PollsOutline>(*kept);
        keep(outline.get(), kept);
        return outline;
    };
    return entry;
}

} // namespace everyport::ui
