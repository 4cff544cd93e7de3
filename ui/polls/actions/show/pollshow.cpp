#include "ui/polls/actions/show/pollshow.h"

#include <QDateTime>

#include "app/polls/pollregistry.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/show/hostlinks.h"
#include "ui/polls/actions/show/keptshows.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/models/stephourwords.h"
#include "ui/polls/slides/showeditor.h"
#include "ui/style/colours/icons.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using everyport::events::Event;
using everyport::events::Step;
using everyport::events::StepWish;
using polls::Poll;

namespace {

QString subjectOf(const QString& event)
{
    return u"event/"_s + event;
}

Task<Result<Done>> whetherStepped(Task<Result<bool>> stepping)
{
    const auto stepped = co_await std::move(stepping);
    if (!stepped)
        co_return stepped.error();
    co_return Done();
}

} // namespace

PollShow::PollShow(PollController& controller) : m_controller(controller)
{
    const auto make = [this](const QString& id, const QString& iconName, const QString& text, int keys) {
        auto* action = new QAction(icon(iconName), text, this);
        m_controller.context().shortcuts().add(
            action, u"polls/"_s + id, tr("Polls"), keys ? QKeySequence(keys) : QKeySequence());
        return action;
    };
    const int moving = int(Qt::ALT) | int(Qt::SHIFT), stepping = int(Qt::ALT);
    earlierAction = make(u"earlier"_s, u"arrow-up"_s, tr("E&arlier in the show"), moving | Qt::Key_Up);
    laterAction = make(u"later"_s, u"arrow-down"_s, tr("&Later in the show"), moving | Qt::Key_Down);
    editAction = make(u"show"_s, u"list"_s, tr("Slides and order of the sho&w…"), 0);
    nextAction = make(u"next"_s, u"arrow-right"_s, tr("&Next question"), stepping | Qt::Key_PageDown);
    backAction = make(u"back"_s, u"arrow-left"_s, tr("Bac&k to the one before"), stepping | Qt::Key_PageUp);
    hereAction = make(u"here"_s, u"play"_s, tr("Step to this &question"), 0);
    linksAction = make(u"links"_s, u"smartphone"_s, tr("&Host's page on a phone…"), 0);
    connect(editAction, &QAction::triggered, this, [this] { edit(m_controller.likelyPoll()); });
    connect(earlierAction, &QAction::triggered, this, [this] { move(m_controller.likelyPoll(), -1); });
    connect(laterAction, &QAction::triggered, this, [this] { move(m_controller.likelyPoll(), 1); });
    connect(nextAction, &QAction::triggered, this, [this] { stepEvent(1); });
    connect(backAction, &QAction::triggered, this, [this] { stepEvent(-1); });
    connect(hereAction, &QAction::triggered, this, [this] { goTo(m_controller.likelyPoll()); });
    connect(linksAction, &QAction::triggered, this, [this] {
        const Event* of = event(m_controller.likelyPoll());
        if (const Event* meant = of ? of : runningEvent())
            openHostLinks(m_controller, meant->id);
    });
    connect(&controller, &PollController::currentChanged, this, &PollShow::updateActions);
    for (auto signal : {&PollFeed::changedPoll, &PollFeed::removedPoll})
        connect(&controller.feed(), signal, this, &PollShow::updateActions);
    connect(&controller.feed(), &PollFeed::changedEvent, this, [this] {
        updateActions();
        Q_EMIT changed();
    });
    // Whoever watches the page sees what people vote in.
    connect(&controller.feed(), &PollFeed::steppedEvent, this, [this](const Event& event) {
        if (event.isRunning() && !isSlide(event.present) && eventOf(m_controller.current()) == event.name)
            Q_EMIT m_controller.showWanted(event.present);
    });
    takeOverKeptShows(controller.context());
    updateActions();
}

const Event* PollShow::event(const QString& item) const
{
    auto& registry = m_controller.feed().events();
    if (!isSlide(item))
        return registry.eventOf(item);
    for (const Event& event : registry.events()) {
        if (event.step(item))
            return registry.find(event.id);
    }
    return nullptr;
}

QString PollShow::eventOf(const QString& item) const
{
    const Event* found = event(item);
    return found ? found->name : QString();
}

std::optional<Slide> PollShow::slide(const QString& item) const
{
    const Event* found = isSlide(item) ? event(item) : nullptr;
    const Step* step = found ? found->step(item) : nullptr;
    return step ? step->slide : std::nullopt;
}

QStringList PollShow::items(const QString& item) const
{
    QStringList made;
    if (const Event* found = event(item)) {
        for (const Step& step : found->steps)
            made.append(step.id);
        return made;
    }
    for (const Poll& candidate : m_controller.feed().registry().polls()) {
        if (candidate.state != Poll::State::Draft)
            made.append(candidate.id);
    }
    return made;
}

QString PollShow::step(const QString& item, int by) const
{
    const QStringList all = items(item);
    if (all.isEmpty())
        return item;
    const qsizetype at = all.indexOf(item) + by;
    if (!event(item))
        return all[(at + all.size()) % all.size()];
    return all[qBound<qsizetype>(0, at, all.size() - 1)];
}

void PollShow::move(const QString& item, int by)
{
    const Event* found = event(item);
    const qsizetype to = found ? found->placeOf(item) + by : -1;
    if (to < 0 || to >= found->steps.size())
        return;
    const auto told = [this, item] {
        const auto [at, count] = place(item);
        m_controller.context().tell(tr("“%1” has place %2 of %3 in the show.")
                                        .arg(m_controller.nameOf(item), QString::number(at), QString::number(count)));
    };
    startOn(m_controller.context(), subjectOf(found->id),
        tr("Changing the order of “%1”").arg(shownInLine(found->name, 60)),
        thenTell(m_controller.feed().events().moveStep(found->id, item, by), this, told));
}

void PollShow::moveTo(const QString& item, int place)
{
    if (const Event* found = event(item); found && place != found->placeOf(item))
        move(item, place - int(found->placeOf(item)));
}

std::pair<int, int> PollShow::place(const QString& item) const
{
    const Event* found = event(item);
    if (!found || found->steps.size() < 2)
        return {0, 0};
    return {int(found->placeOf(item)) + 1, int(found->steps.size())};
}

void PollShow::arrange(const QString& event, const QStringList& order, const QList<Slide>& slides)
{
    auto& registry = m_controller.feed().events();
    const Event* found = registry.findByName(event);
    if (!found)
        return;
    QList<Step> steps;
    const auto add = [&](const QString& id) {
        const Step* known = found->step(id);
        Step step = known ? *known : Step{.id = id};
        const auto slide = std::find_if(
            slides.begin(), slides.end(), [&id](const Slide& each) { return each.id == id; });
        step.slide = slide == slides.end() ? std::nullopt : std::optional(*slide);
        if (isSlide(id) == step.slide.has_value())
            steps.append(step);
    };
    for (const QString& id : order)
        add(id);
    for (const Slide& slide : slides) {
        if (!order.contains(slide.id))
            add(slide.id);
    }
    startOn(m_controller.context(), subjectOf(found->id), tr("Changing the order of “%1”").arg(shownInLine(event, 60)),
        registry.arrange(found->id, steps));
}

const Event* PollShow::runningEvent() const
{
    auto& registry = m_controller.feed().events();
    if (const Event* own = event(m_controller.likelyPoll()))
        return own->isRunning() ? own : nullptr;
    const Event* running = nullptr;
    for (const Event& each : registry.events()) {
        if (each.isRunning() && (!running || each.since > running->since))
            running = registry.find(each.id);
    }
    return running;
}

void PollShow::walk(const QString& item, int by)
{
    const Event* found = event(item);
    if (!found)
        return;
    StepWish wish{.way = by > 0 ? StepWish::Way::Next : StepWish::Way::Back, .from = found->moves};
    if (found->present != item)
        wish = {.way = StepWish::Way::To, .to = step(item, by), .from = found->moves};
    take(*found, wish);
}

void PollShow::goTo(const QString& item)
{
    if (const Event* found = event(item))
        take(*found, {.way = StepWish::Way::To, .to = item, .from = found->moves});
}

void PollShow::take(const Event& event, const StepWish& wish)
{
    if (!isReady(event, wish))
        return;
    startOn(m_controller.context(), subjectOf(event.id), tr("Stepping through “%1”").arg(shownInLine(event.name, 60)),
        thenTell(whetherStepped(m_controller.feed().events().step(event.id, wish)), this,
            [this, id = event.id, moves = wish.from.value_or(0) + 1] { offerBack(id, moves); }));
}

/// Whether what would be opened may be: somebody may just be writing it.
bool PollShow::isReady(const Event& event, const StepWish& wish)
{
    const Step* goal = wish.way == StepWish::Way::To ? event.step(wish.to) : nullptr;
    const auto next = m_controller.feed().events().placeOf(event) + 1;
    if (wish.way == StepWish::Way::Next && !event.endedAt && next < event.steps.size())
        goal = &event.steps[next];
    return !goal || !m_controller.feed().events().opens(*goal) || m_controller.isReady(goal->id);
}

/// Of the step that came to so many moves: another one may have followed.
void PollShow::offerBack(const QString& id, qint64 moves)
{
    const auto last = m_controller.feed().events().lastStep(id);
    if (!last || last->moves != moves || !last->changedVoting())
        return;
    const QString closed = m_controller.nameOf(last->closed), opened = m_controller.nameOf(last->opened);
    const QString told = last->opened.isEmpty() ? tr("Voting on “%1” is closed.").arg(closed)
        : last->closed.isEmpty()                ? tr("Voting on “%1” is open.").arg(opened)
                                 : tr("Voting on “%1” is closed, on “%2” it is open.").arg(closed, opened);
    const auto back = [this, id, moves] {
        if (const Event* found = m_controller.feed().events().find(id))
            take(*found, {.way = StepWish::Way::Undo, .from = moves});
    };
    m_controller.context().undo().done(told, back, last->opened.isEmpty() ? u"square"_s : u"play"_s);
}

/// Without a present step the event begins, or is gone back into.
void PollShow::stepEvent(int by)
{
    const Event* own = event(m_controller.likelyPoll());
    const Event* meant = own ? own : runningEvent();
    if (!meant)
        return;
    // Its first question would open behind what is written, by a key that may have been meant for a text. A draft that
    // is only looked at is saved, and keeps nothing.
    if (by > 0 && !meant->isRunning() && !meant->endedAt && m_controller.hasUnsaved()) {
        m_controller.context().tell(
            tr("“%1” has not begun, and a poll is being written here: save it or leave it, then begin.")
                .arg(shownInLine(meant->name, 60)));
        return;
    }
    take(*meant, {.way = by > 0 ? StepWish::Way::Next : StepWish::Way::Back, .from = meant->moves});
}

void PollShow::setWall(const QString& item, everyport::events::Wall wall)
{
    if (const Event* found = event(item))
        startOn(m_controller.context(), subjectOf(found->id), tr("Changing what the big screen shows"),
            m_controller.feed().events().setWall(found->id, wall));
}

QString PollShow::hourWords(const QString& item) const
{
    const Event* found = event(item);
    const Step* step = found ? found->step(item) : nullptr;
    return step ? stepHourWords(m_controller.feed().events(), *found, *step, QDateTime::currentMSecsSinceEpoch())
                : QString();
}

void PollShow::edit(const QString& poll)
{
    const QString event = eventOf(poll);
    if (event.isEmpty()) {
        m_controller.context().tell(
            tr("The questions of one event are a show: give this poll an event first, where it is edited."));
        return;
    }
    ShowEditor::Facts facts{.event = event, .chosen = poll};
    facts.newId = [event] { return everyport::events::newSlideId(event); };
    for (const QString& id : items(poll)) {
        const Poll* question = m_controller.feed().registry().find(id);
        facts.items.append({id, question ? pollTitle(*question) : QString(), slide(id), hourWords(id)});
    }
    facts.use = [this, event](const QList<ShowItem>& edited) {
        QStringList order;
        QList<Slide> slides;
        for (const ShowItem& item : edited) {
            order.append(item.id);
            if (item.slide)
                slides.append(*item.slide);
        }
        useEdited(event, order, slides);
    };
    (new ShowEditor(std::move(facts), m_controller.context().window()))->open();
}

void PollShow::useEdited(const QString& event, const QStringList& order, const QList<Slide>& slides)
{
    const Event* found = m_controller.feed().events().findByName(event);
    if (!found)
        return;
    QList<Slide> slidesBefore;
    QStringList orderBefore;
    for (const Step& step : found->steps) {
        orderBefore.append(step.id);
        if (step.slide)
            slidesBefore.append(*step.slide);
    }
    if (order == orderBefore && slides == slidesBefore)
        return;
    arrange(event, order, slides);
    m_controller.context().undo().done(
        tr("The show of “%1” is as you made it.").arg(shownInLine(event, 60)),
        [this, event, orderBefore, slidesBefore] { arrange(event, orderBefore, slidesBefore); }, u"list"_s);
}

void PollShow::updateActions()
{
    const QString likely = m_controller.likelyPoll();
    const auto [at, count] = place(likely);
    const Event* own = event(likely);
    const Event* meant = own ? own : runningEvent();
    earlierAction->setEnabled(at > 1);
    laterAction->setEnabled(at > 0 && at < count);
    editAction->setEnabled(m_controller.feed().registry().find(likely));
    nextAction->setEnabled(meant && !meant->endedAt);
    // As on the host's page: where another program has stepped to a question that is not here, back leads to the one
    // before it.
    const auto reached = meant ? m_controller.feed().events().placeOf(*meant) : -1;
    const bool isBetween = meant && meant->isRunning() && !meant->presentStep();
    backAction->setEnabled(meant && (reached > (isBetween ? -1 : 0) || meant->endedAt));
    hereAction->setEnabled(own && own->present != likely);
    linksAction->setEnabled(meant);
    const bool isLast = meant && meant->isRunning() && reached + 1 == meant->steps.size();
    nextAction->setText(!meant || meant->isRunning() || meant->endedAt
            ? isLast ? tr("E&nd the event") : tr("&Next question")
            : tr("Begi&n the event"));
}

} // namespace everyport::ui
