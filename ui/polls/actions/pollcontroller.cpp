#include "ui/polls/actions/pollcontroller.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QSaveFile>
#include <QSettings>

#include "app/station/preferences/stationpreferences.h"
#include "app/station/running/station.h"
#include "netcore/files/fileguard.h"
#include "netcore/files/savefile.h"
#include "netcore/task/taskset.h"
#include "netcore/task/taskstages.h"
#include "netcore/threads/threadpool.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/polls/actions/pollexports.h"
#include "ui/polls/actions/pollprinting.h"
#include "ui/polls/actions/pollshow.h"
#include "ui/polls/actions/pollthemes.h"
#include "ui/polls/actions/presentwindow.h"
#include "ui/polls/actions/simulatedreaders.h"
#include "ui/polls/models/followdialog.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/models/recentvotes.h"
#include "ui/style/colours/icons.h"
#include "ui/widgets/dialogs/opendialog.h"
#include "ui/widgets/dialogs/savedialog.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

namespace {

/// What was done is told when it is: until then it may fail, on a full disk.
Task<Result<Done>> thenTell(Task<Result<Done>> work, QPointer<PollController> controller, std::function<void()> told)
{
    auto done = co_await std::move(work);
    if (done && controller)
        told();
    co_return done;
}

Result<QByteArray> pollsIn(const QString& file)
{
    constexpr qint64 most = 4 << 20;
    const QString name = QFileInfo(file).fileName();
    const auto text = readChosenFile(file, most + 1);
    if (!text)
        return Error{Error::Kind::Local, Reason::NotFound,
            PollController::tr("%1 cannot be read: %2.").arg(name, text.error().text)};
    if (text->size() > most)
        return Error{Error::Kind::Malformed, Reason::TooLarge,
            PollController::tr("%1 has more than 4 MiB: polls take less.").arg(name)};
    return text;
}

} // namespace

PollController::PollController(PageContext& context)
    : m_context(context),
      m_feed(context.station()),
      m_followed(context.station().reactor(), context.memory(),
          [&station = context.station()](QString host) { return station.preferences().proxyFor(std::move(host)); })
{
    openAction = make(u"open"_s, u"play"_s, tr("&Open voting"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    closeAction = make(u"close"_s, u"square"_s, tr("&Close voting"));
    roundAction = make(u"round"_s, u"repeat"_s, tr("New &round"));
    presentAction = make({}, u"presentation"_s, tr("&Present"));
    resultsAction = make(u"results"_s, u"eye"_s, tr("Results &shown"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    resultsAction->setCheckable(true);
    editAction = make(u"edit"_s, u"pencil"_s, tr("&Edit"));
    duplicateAction = make(u"duplicate"_s, u"copy"_s, tr("D&uplicate"), QKeySequence(Qt::CTRL | Qt::Key_D));
    removeAction = make({}, u"trash-2"_s, tr("&Delete"));
    csvAction = make(u"csv"_s, u"file-text"_s, tr("Votes as CSV…"));
    pngAction = make(u"png"_s, u"image"_s, tr("Chart as PNG…"));
    svgAction = make(u"svg"_s, u"image"_s, tr("Chart as SVG…"));
    copyAction = make(u"copy"_s, u"clipboard"_s, tr("Copy the figures"));
    tapAction = make({}, u"nfc"_s, tr("&Tap a simulated card"));
    importAction = make(u"import"_s, u"folder-open"_s, tr("&Import polls…"));
    followAction = make(u"follow"_s, u"radio"_s, tr("&Follow another station's poll…"));
    leaveAction = make(u"leave"_s, u"log-out"_s, tr("Stop following"));
    connectActions();
    for (auto signal : {&PollFeed::changedPoll, &PollFeed::removedPoll})
        connect(&m_feed, signal, this, &PollController::updateActions);
    updateActions();
    printing = new PollPrinting(*this);
    printing->setParent(this);
    show = new PollShow(*this);
    show->setParent(this);
    themes = new PollThemes(*this);
    themes->setParent(this);
}

PollController::~PollController()
{
    m_present.reset(); // it looks at the feed
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
    on(removeAction, [this] { remove(m_current, false); });
    on(csvAction, [this] { exportTo(u"csv"_s); });
    on(pngAction, [this] { exportTo(u"png"_s); });
    on(svgAction, [this] { exportTo(u"svg"_s); });
    on(copyAction, &PollController::copyFigures);
    on(tapAction, [this] { tapSimulatedCard(*this); });
    on(importAction, &PollController::importFile);
    on(followAction, &PollController::followOther);
    on(leaveAction, [this] {
        const QString address = m_current;
        setCurrent({});
        const qsizetype at = m_followed.leave(address);
        m_context.undo().done(tr("%1 is not followed any more.").arg(address),
            [this, address, at] { m_followed.follow(QUrl(address), at); });
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
    return found ? pollTitle(*found).left(60) : id;
}

void PollController::updateActions()
{
    const Poll* own = m_feed.registry().find(likelyPoll());
    const bool chosen = poll();
    const bool open = own && own->isOpen();
    openAction->setEnabled(m_writing || (own && !open));
    openAction->setText(
        !m_writing && own && own->state == Poll::State::Closed ? tr("&Open again") : tr("&Open voting"));
    closeAction->setEnabled(open);
    roundAction->setEnabled(own && own->state != Poll::State::Draft);
    presentAction->setEnabled(own || followedPoll());
    resultsAction->setEnabled(own);
    resultsAction->setChecked(own && !own->resultsHidden);
    editAction->setEnabled(chosen);
    duplicateAction->setEnabled(chosen);
    removeAction->setEnabled(chosen);
    csvAction->setEnabled(chosen);
    for (QAction* action : {pngAction, svgAction, copyAction})
        action->setEnabled(chosen || followedPoll());
    leaveAction->setEnabled(followedPoll());
    leaveAction->setVisible(followedPoll());
}

void PollController::setWriting(std::function<QString()> poll)
{
    m_writing = std::move(poll);
    updateActions();
}

void PollController::openVoting(const QString& id)
{
    const auto told = [this, id] { // a poll that was just written may not have been in the registry before
        m_context.undo().done(
            tr("Voting on “%1” is open.").arg(nameOf(id)),
            [this, id] { startNamed(m_context, m_feed.registry().closePoll(id), tr("Closing “%1”").arg(nameOf(id))); },
            u"play"_s);
    };
    startNamed(m_context, thenTell(m_feed.registry().openPoll(id), this, told), tr("Opening “%1”").arg(nameOf(id)));
}

void PollController::closeVoting(const QString& id)
{
    const auto told = [this, id] {
        m_context.undo().done(
            tr("Voting on “%1” is closed.").arg(nameOf(id)),
            [this, id] { startNamed(m_context, m_feed.registry().openPoll(id), tr("Opening “%1”").arg(nameOf(id))); },
            u"square"_s);
    };
    startNamed(m_context, thenTell(m_feed.registry().closePoll(id), this, told), tr("Closing “%1”").arg(nameOf(id)));
}

void PollController::newRound()
{
    const QString id = likelyPoll();
    m_context.undo().willDo(
        tr("A new round of “%1” begins; this one is kept.").arg(nameOf(id)),
        [this, id] { m_context.tasks().start(m_feed.registry().resetPoll(id), tr("Beginning a new round")); },
        u"repeat"_s);
}

void PollController::remove(const QString& id, bool atOnce)
{
    const Poll* found = m_feed.registry().find(id);
    if (!found)
        return;
    const auto act = [this, id, name = nameOf(id)] {
        startNamed(m_context, m_feed.registry().remove(id), tr("Deleting “%1”").arg(name));
    };
    const bool hasVotes = m_feed.registry().tally(id).taps > 0 || !m_feed.registry().pastRounds(id).isEmpty();
    if (atOnce) {
        act();
    } else if (hasVotes) {
        // Votes do not come back, so it waits.
        m_context.undo().willDo(tr("“%1” and its votes are deleted.").arg(nameOf(id)), act);
    } else if (found->state != Poll::State::Draft || !found->policy.acceptUnknown) {
        // Nor does what its log says besides: that it is open or was, and which cards are known.
        m_context.undo().willDo(tr("“%1” is deleted.").arg(nameOf(id)), act);
    } else {
        const auto told = [this, copy = *found, name = nameOf(id)] {
            m_context.undo().done(tr("Deleted “%1”.").arg(name),
                [this, copy] { m_context.tasks().start(m_feed.registry().save(copy), tr("Bringing it back")); });
        };
        m_context.tasks().start(
            thenTell(m_feed.registry().remove(id), this, told), tr("Deleting “%1”").arg(nameOf(id)));
    }
}

void PollController::setResultsShown(const QString& id, bool shown)
{
    m_context.tasks().start(
        m_feed.registry().setResultsHidden(id, !shown), shown ? tr("Showing the results") : tr("Hiding the results"));
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

void PollController::importFile()
{
    askWhichFile(m_context.window(), tr("Import polls"), tr("Polls (*.toml);;All files (*)"), this,
        [this](const QString& file) { importFrom(file); });
}

void PollController::importFrom(const QString& file)
{
    // By a thread: it may be in a folder that does not answer.
    auto reading = deferToThread(m_context.station().reactor(), Threads::Files, [file] { return pollsIn(file); });
    const auto take = [self = QPointer(this)](const QByteArray& toml) {
        return self ? self->importPolls(toml) : Task<Result<Done>>(Result<Done>(Done()));
    };
    startNamed(m_context, std::move(reading).then(take), tr("Importing %1").arg(QFileInfo(file).fileName()));
}

Task<Result<Done>> PollController::importPolls(QByteArray toml)
{
    auto ids = co_await m_feed.registry().importPolls(toml);
    if (!ids)
        co_return ids.error();
    m_context.tell(tr("Imported %n polls.", nullptr, int(ids->size())));
    if (!ids->isEmpty())
        Q_EMIT showWanted(ids->first());
    co_return Done();
}

Task<Result<Done>> PollController::exportVotes(QString id, QString file)
{
    // Into a file beside it, a page at a time: the one that stands there stays until the new one is whole.
    QSaveFile target(file);
    const auto failed = [&] {
        return Error{Error::Kind::Local, Reason::PermissionDenied,
            tr("%1 cannot be written: %2.").arg(QFileInfo(file).fileName(), whyNotSaved(target))};
    };
    if (!target.open(QIODevice::WriteOnly))
        co_return failed();
    polls::ExportPage page{.isLast = false};
    while (!page.isLast) {
        auto writing = m_feed.registry().exportPage(id, polls::ExportFormat::Csv, page.last);
        auto written = co_await std::move(writing);
        if (!written)
            co_return written.error();
        page = std::move(*written);
        if (target.write(page.text) != page.text.size())
            co_return failed();
    }
    if (!commitWhole(target))
        co_return failed();
    m_context.tell(tr("Saved %1.").arg(QFileInfo(file).fileName()));
    co_return Done();
}

void PollController::followOther()
{
    auto* dialog = new FollowDialog(m_context.window());
    connect(dialog, &FollowDialog::addressGiven, this, [this](const QUrl& address) {
        m_followed.follow(address);
        Q_EMIT showWanted(address.toString());
    });
    dialog->open();
}

void PollController::copyFigures()
{
    const Poll* own = poll();
    const ChartData data = own ? chartOf(*own, m_feed.registry().tally(m_current), {}, nullptr)
        : followedPoll()       ? followedPoll()->data()
                               : ChartData();
    m_context.copyText(figuresAsText(data), tr("the figures"));
}

void PollController::exportTo(const QString& suffix)
{
    const QString id = poll() ? poll()->id : QString();
    const FileToSave wanted{
        .title = tr("Export"), .name = (id.isEmpty() ? u"poll"_s : id) + u'.' + suffix, .filters = {u"*."_s + suffix}};
    askWhereToSave(
        m_context.window(), wanted, this, [this, id, suffix](const QString& file) { writeExport(id, suffix, file); });
}

void PollController::writeExport(const QString& id, const QString& suffix, const QString& file)
{
    const QString what = tr("Exporting %1").arg(QFileInfo(file).fileName());
    if (suffix == "csv"_L1) {
        m_context.tasks().start(exportVotes(id, file), what);
        return;
    }
    const Poll* own = m_feed.registry().find(id); // anything may have happened meanwhile
    const FollowedPoll* followed = followedPoll();
    if (id.isEmpty() ? !followed : !own) {
        m_context.reportFault(
            what, {Error::Kind::Refused, Reason::NotFound, tr("The poll is not there any more."), {}, 0});
        return;
    }
    const ChartData data = own ? chartOf(*own, m_feed.registry().tally(id), {}, nullptr) : followed->data();
    const auto written = suffix == "svg"_L1 ? exportSvg(data, file) : exportPng(data, file);
    if (written)
        m_context.tell(tr("Saved %1.").arg(QFileInfo(file).fileName()));
    else
        m_context.reportFault(what, written.error());
}

} // namespace everyport::ui
