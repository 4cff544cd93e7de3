#include "ui/polls/actions/pollcontroller.h"

#include <algorithm>

#include <QMenu>

#include "app/station/preferences/stationpreferences.h"
#include "app/station/running/station.h"
#include "app/stations/stationshub.h"
#include "netcore/task/taskset.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/polls/actions/chartchoice.h"
#include "ui/polls/actions/files/pollfiles.h"
#include "ui/polls/actions/files/pollprinting.h"
#include "ui/polls/actions/pollremoval.h"
#include "ui/polls/actions/pollreplay.h"
#include "ui/polls/actions/pollsharing.h"
#include "ui/polls/actions/present/presentwindow.h"
#include "ui/polls/actions/show/pollshow.h"
#include "ui/polls/actions/show/pollthemes.h"
#include "ui/polls/actions/show/quizplaces.h"
#include "ui/polls/actions/votes/simulatedreaders.h"
#include "ui/polls/actions/votingagain.h"
#include "ui/polls/models/followdialog.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/style/colours/icons.h"
#include "ui/style/words/shownwords.h"
#include "ui/tags/tagdialog.h"
#include "ui/tags/tags.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

PollController::PollController(PageContext& context)
    : m_context(context),
      m_feed(context.station()),
      m_followed(context.station().reactor(), context.memory(),
          [&station = context.station()](
              QString host) { return station.preferences().proxyFor(station.reactor(), std::move(host)); }),
      m_again(new VotingAgain(*this))
{
    openAction = make(u"open"_s, u"play"_s, tr("&Open voting"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    closeAction = make(u"close"_s, u"square"_s, tr("&Close voting"));
    roundAction = make(u"round"_s, u"repeat"_s, tr("New &round"));
    presentAction = make({}, u"presentation"_s, tr("&Present"));
    resultsAction = make(u"results"_s, u"eye"_s, tr("Results &shown"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    resultsAction->setCheckable(true);
    editAction = make(u"edit"_s, u"pencil"_s, tr("&Edit"));
    duplicateAction = make(u"duplicate"_s, u"copy"_s, tr("D&uplicate"), QKeySequence(Qt::CTRL | Qt::Key_D));
    tagsAction = makeTagsAction(this, context, TaggedPage::polls, tr("Polls"), [this] {
        return poll() ? Tagged{poll()->id, nameOf(poll()->id)} : Tagged{};
    });
    removeAction = make({}, u"trash-2"_s, tr("&Delete"));
    files = new PollFiles(*this);
    tapAction = make({}, u"nfc"_s, tr("&Tap a simulated card"));
    followAction = make(u"follow"_s, u"radio"_s, tr("&Follow another station's poll…"));
    leaveAction = make(u"leave"_s, u"log-out"_s, tr("Stop following"));
    sharing = new PollSharing(*this, context.station().stations());
    sharing->setParent(this);
    context.shortcuts().add(sharing->shareAction, u"polls/share"_s, tr("Polls"), {});
    connect(sharing, &PollSharing::changed, this, &PollController::updateActions);
    connectActions();
    for (auto signal : {&PollFeed::changedPoll, &PollFeed::removedPoll})
        connect(&m_feed, signal, this, &PollController::updateActions);
    connect(&m_feed, &PollFeed::removedPoll, this,
        [this](const QString& id) { Tags::of(m_context).forget(TaggedPage::polls, id); });
    updateActions();
    printing = new PollPrinting(*this);
    printing->setParent(this);
    show = new PollShow(*this);
    show->setParent(this);
    themes = new PollThemes(*this);
    themes->setParent(this);
    chart = new ChartChoice(*this);
    places = new QuizPlaces(*this);
    replay = new PollReplay(*this);
    chart->menu()->addSeparator();
    chart->menu()->addAction(replay->action());
    connect(&context.shortcuts(), &ShortcutRegistry::changed, this, &PollController::showTapKey);
    // What was written just before it is opened comes to the registry meanwhile.
    connect(&m_feed, &PollFeed::changedPoll, this, [this](const QString& id) {
        const Poll* now = m_feed.registry().find(id);
        if (now && !now->isOpen() && m_ends.contains(id))
            m_ends.insert(id, now->closesAt);
    });
    showTapKey();
}

PollController::~PollController()
{
    m_present.reset(); // it looks at the feed
}

/// The window has that key, for whatever page is in front; the menu says which it is.
void PollController::showTapKey()
{
    const QList<ShortcutRegistry::Entry> all = m_context.shortcuts().entries();
    const auto tap = std::find_if(
        all.begin(), all.end(), [](const ShortcutRegistry::Entry& entry) { return entry.id == "window/tap"_L1; });
    tapAction->setShortcutContext(Qt::WidgetShortcut); // shown, and never taken from the window's
    tapAction->setShortcut(tap == all.end() ? QKeySequence() : tap->now);
}

QAction* PollController::make(const QString& id, const QString& iconName, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(icon(iconName), text, this);
    if (!id.isEmpty())
        m_context.shortcuts().add(action, u"polls/"_s + id, tr("Polls"), keys);
    return action;
}

void PollController::connectActions()
{
    const auto on = [this](QAction* action, auto call) { connect(action, &QAction::triggered, this, call); };
    on(openAction, [this] {
        const QString id = m_writing ? m_writing() : likelyPoll();
        if (!id.isEmpty())
            openVoting(id);
    });
    on(closeAction, [this] { closeVoting(likelyPoll()); });
    on(roundAction, &PollController::newRound);
    on(presentAction, [this] { present(likelyPoll()); });
    on(resultsAction, [this](bool shown) { setResultsShown(likelyPoll(), shown); });
    on(editAction, [this] { Q_EMIT editWanted(m_current); });
    on(duplicateAction, &PollController::duplicate);
    on(removeAction, [this] { removePoll(*this, m_current, false); });
    on(tapAction, [this] { tapSimulatedCard(*this); });
    on(followAction, &PollController::followOther);
    on(leaveAction, [this] {
        const QString address = m_current;
        setCurrent({});
        const qsizetype at = m_followed.leave(address);
        m_context.undo().done(tr("%1 is not followed any more.").arg(address),
            [this, address, at] { m_followed.follow(QUrl(address), at); });
        Q_EMIT showWanted(likelyPoll()); // else the page would show what is gone
    });
}

void PollController::setCurrent(const QString& id)
{
    if (id == m_current)
        return;
    m_current = id;
    updateActions();
    Q_EMIT currentChanged();
}

const Poll* PollController::poll() const
{
    return m_feed.registry().find(m_current);
}

FollowedPoll* PollController::followedPoll() const
{
    return m_followed.poll(m_current);
}

QString PollController::likelyPoll() const
{
    if (poll())
        return m_current;
    const QList<Poll> all = m_feed.registry().polls();
    for (const Poll& candidate : all) {
        if (candidate.isOpen())
            return candidate.id;
    }
    return all.isEmpty() ? QString() : all.last().id;
}

QString PollController::nameOf(const QString& id) const
{
    const Poll* found = m_feed.registry().find(id);
    return found ? shownInLine(pollTitle(*found), 60) : id;
}

void PollController::updateActions()
{
    const Poll* own = m_feed.registry().find(likelyPoll());
    const bool chosen = poll();
    const bool open = own && own->isOpen();
    const bool isLed = own && !m_feed.registry().leader(own->id).isEmpty();
    openAction->setEnabled(m_writing || (own && !open && !isLed));
    openAction->setText(
        !m_writing && own && own->state == Poll::State::Closed ? tr("&Open again") : tr("&Open voting"));
    closeAction->setEnabled(open && !isLed);
    roundAction->setEnabled(own && own->state != Poll::State::Draft && !isLed);
    presentAction->setEnabled(own || followedPoll());
    resultsAction->setEnabled(own && own->mayHide());
    resultsAction->setChecked(own && !(own->mayHide() && own->resultsHidden));
    editAction->setEnabled(chosen && !isLed);
    duplicateAction->setEnabled(chosen);
    removeAction->setEnabled(chosen);
    tagsAction->setEnabled(chosen);
    leaveAction->setEnabled(followedPoll());
    leaveAction->setVisible(followedPoll());
    sharing->refresh();
    sayWhoLeads(own ? own->id : QString());
}

/// What only the home station of a poll does says so, where it is disabled.
void PollController::sayWhoLeads(const QString& id)
{
    const QString leader = sharing->leaderOf(id);
    const QString reason = leader.isEmpty() ? QString()
                                            : tr("Led by %1: it is opened, closed and changed there").arg(leader);
    for (QAction* action : {openAction, closeAction, roundAction, editAction})
        action->setToolTip(reason);
}

void PollController::setWriting(std::function<QString()> poll, std::function<bool()> isUnsaved)
{
    m_writing = std::move(poll);
    m_isUnsaved = std::move(isUnsaved);
    updateActions();
}

void PollController::setReady(std::function<bool(const QString& id)> isReady)
{
    m_isReady = std::move(isReady);
}

void PollController::openVoting(const QString& id)
{
    if (!isReady(id))
        return;
    const Poll* found = m_feed.registry().find(id);
    m_ends.insert(id, found ? found->closesAt : std::nullopt);
    startOpening(id, [this, id] { // a poll that was just written may not have been in the registry before
        m_context.undo().done(openedWords(id), ifSameRound(id, [this, id] { startClosing(id); }), u"play"_s);
    });
}

/// Opened by hand after its time a poll has none any more (Counter): whoever counts on it would wait for an end.
QString PollController::openedWords(const QString& id)
{
    const Poll* opened = m_feed.registry().find(id);
    const bool hadEnd = m_ends.take(id).has_value();
    return hadEnd && opened && !opened->closesAt
        ? tr("Voting on “%1” is open. Its closing time has passed: it stays open until you close it.").arg(nameOf(id))
        : tr("Voting on “%1” is open.").arg(nameOf(id));
}

void PollController::closeVoting(const QString& id)
{
    startClosing(id, [this, id] {
        m_context.undo().done(tr("Voting on “%1” is closed.").arg(nameOf(id)),
            ifSameRound(id, [this, id] { startOpening(id); }), u"square"_s);
    });
}

/// What is taken back is of this round: another one has begun since for a reason.
std::function<void()> PollController::ifSameRound(const QString& id, std::function<void()> undo) const
{
    const auto roundOf = [this, id] {
        const Poll* poll = m_feed.registry().find(id);
        return poll ? poll->round : 0;
    };
    return [roundOf, undo = std::move(undo), round = roundOf()] {
        if (roundOf() == round)
            undo();
    };
}

void PollController::startOpening(const QString& id, std::function<void()> told)
{
    const QString words = tr("Opening “%1”").arg(nameOf(id));
    m_again->offer(id, [this, id, told] { startOpening(id, told); });
    startOn(
        m_context, VotingAgain::subjectOf(id), words, thenTell(m_feed.registry().openPoll(id), this, std::move(told)));
}

void PollController::startClosing(const QString& id, std::function<void()> told)
{
    const QString words = tr("Closing “%1”").arg(nameOf(id));
    m_again->offer(
        id, [this, id, told] { startClosing(id, told); }, tr("Voting on “%1” goes on until then.").arg(nameOf(id)));
    startOn(
        m_context, VotingAgain::subjectOf(id), words, thenTell(m_feed.registry().closePoll(id), this, std::move(told)));
}

void PollController::newRound()
{
    const QString id = likelyPoll();
    m_context.undo().willDo(
        tr("A new round of “%1” begins; this one is kept.").arg(nameOf(id)),
        [this, id] { m_context.tasks().start(m_feed.registry().resetPoll(id), tr("Beginning a new round")); },
        u"repeat"_s);
}

void PollController::setResultsShown(const QString& id, bool shown)
{
    const Poll* found = m_feed.registry().find(id);
    if (found && !found->mayHide())
        return;
    const bool changes = found && found->resultsHidden == shown;
    startShowing(id, shown, [this, id, shown, changes] {
        if (!changes)
            return;
        m_context.undo().done(
            shown ? tr("The room sees the results of “%1”.").arg(nameOf(id))
                  : tr("The results of “%1” are hidden from the room.").arg(nameOf(id)),
            [this, id, shown] { startShowing(id, !shown); }, shown ? u"eye"_s : u"eye-off"_s);
    });
}

void PollController::startShowing(const QString& id, bool shown, std::function<void()> told)
{
    startOn(m_context, pollSubject(id, u"results"_s), shown ? tr("Showing the results") : tr("Hiding the results"),
        thenTell(m_feed.registry().setResultsHidden(id, !shown), this, std::move(told)));
}

void PollController::letPhonesVote(const QString& id)
{
    using Phones = polls::Policy::Phones;
    const Poll* found = m_feed.registry().find(id);
    if (!found || found->isForPhones())
        return;
    const QString what = tr("Changing who may vote on “%1”").arg(nameOf(id));
    const auto told = [this, id, what] {
        m_context.undo().done(
            tr("Phones may vote on “%1”.").arg(nameOf(id)),
            [this, id, what] { startOn(m_context, pollSubject(id, u"phones"_s), what, setPhones(id, Phones::None)); },
            u"smartphone"_s);
    };
    startOn(m_context, pollSubject(id, u"phones"_s), what, thenTell(setPhones(id, Phones::AnyDevice), this, told));
}

/// The poll as it is by then, but for that.
Task<Result<Done>> PollController::setPhones(const QString& id, polls::Policy::Phones phones)
{
    if (!m_feed.registry().find(id))
        return Result<Done>(Error::refused(Reason::NotFound, PollFiles::tr("The poll is not there any more.")));
    return m_feed.registry().change(id, [phones](Poll& changed) { changed.policy.phones = phones; });
}

void PollController::duplicate()
{
    const Poll* found = poll();
    if (!found)
        return;
    Poll copy = *found;
    copy.id = m_feed.registry().freeId(copy.question);
    copy.opensAt.reset();
    copy.closesAt.reset();
    const auto told = [this, id = copy.id] { Q_EMIT showWanted(id); };
    startNamed(
        m_context, thenTell(m_feed.registry().save(copy), this, told), tr("Duplicating “%1”").arg(nameOf(found->id)));
}

void PollController::present(const QString& id)
{
    if (!m_present)
        m_present = std::make_unique<PresentWindow>(*this);
    m_present->open(followedPoll() ? m_current : id);
}

void PollController::followOther()
{
    auto* dialog = new FollowDialog(m_followed, m_context.window());
    connect(dialog, &FollowDialog::addressGiven, this, [this](const QUrl& address) {
        m_followed.follow(address);
        Q_EMIT showWanted(address.toString());
    });
    dialog->open();
}

} // namespace everyport::ui
