#include "ui/polls/actions/show/pollthemes.h"

#include <algorithm>
#include <numeric>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QUrl>

#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "netcore/task/taskset.h"
#include "netcore/task/taskstages.h"
#include "netcore/threads/threadpool.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/memorylosses.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/present/wallposter.h"
#include "ui/polls/lookeditor/lookeditor.h"
#include "ui/polls/models/recentvotes.h"
#include "ui/polls/posters/winnerposter.h"
#include "ui/polls/themes/themefile.h"
#include "ui/polls/themes/themelook.h"
#include "ui/style/colours/icons.h"
#include "ui/widgets/dialogs/savedialog.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

namespace {

constexpr qsizetype mostKept = 50; // that are offered

const auto themeKeys = u"present/theme"_s; // one for each event that has a theme

QString themeKey(const QString& event)
{
    return themeKeys + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(u"of "_s + event));
}

/// As many as make the bars tell apart, so that a look can be judged before anybody has voted.
void addExample(ChartData& data)
{
    for (int i = 0; i < int(data.rows.size()); ++i)
        data.rows[i].count = qMax(4, 64 - 13 * i + (i % 2) * 20);
    data.votes = std::accumulate(
        data.rows.begin(), data.rows.end(), 0, [](int sum, const ChartRow& row) { return sum + row.count; });
}

template <typename Job>
auto inThread(PollController& controller, Job job)
{
    return deferToThread(controller.context().station().reactor(), Threads::Files, std::move(job));
}

} // namespace

PollThemes::PollThemes(PollController& controller)
    : chooseAction(new QAction(icon(u"image"_s), tr("Look of the &big screen…"), this)),
      shareAction(new QAction(icon(u"file-down"_s), tr("Save this look as a file…"), this)),
      plainAction(new QAction(tr("Big screen without a look of its own"), this)),
      m_controller(controller)
{
    controller.context().shortcuts().add(chooseAction, u"polls/look"_s, tr("Polls"), {});
    controller.context().shortcuts().add(shareAction, u"polls/look-save"_s, tr("Polls"), {});
    controller.context().shortcuts().add(plainAction, u"polls/look-plain"_s, tr("Polls"), {});
    connect(chooseAction, &QAction::triggered, this, [this] { edit(m_controller.likelyPoll()); });
    connect(shareAction, &QAction::triggered, this, &PollThemes::share);
    connect(plainAction, &QAction::triggered, this, &PollThemes::dropTheme);
    connect(&controller, &PollController::currentChanged, this, &PollThemes::updateActions);
    connect(this, &PollThemes::changed, this, &PollThemes::updateActions);
    updateActions();
}

PollThemes::~PollThemes() = default;

QString PollThemes::fileOf(const QString& poll) const
{
    const Poll* own = m_controller.feed().registry().find(poll);
    return own ? keptUnder(themeKey(own->event)) : QString();
}

/// Remembered is its name alone: a backup of this data folder may be put back elsewhere. Earlier versions remembered
/// its whole path.
QString PollThemes::keptUnder(const QString& key) const
{
    const QString name = QFileInfo(m_controller.context().memory().value(key).toString()).fileName();
    return name.isEmpty() ? QString() : QDir(folder()).filePath(name);
}

std::shared_ptr<const ThemeLook> PollThemes::lookOfPoll(const QString& poll)
{
    return lookOfFile(fileOf(poll));
}

std::shared_ptr<const ThemeLook> PollThemes::lookOfEvent(const QString& event)
{
    return lookOfFile(keptUnder(themeKey(event)));
}

PollThemes::Look PollThemes::lookOfFile(const QString& file)
{
    if (file.isEmpty())
        return {};
    const auto known = m_looks.constFind(file);
    if (known != m_looks.cend())
        return *known;
    if (!m_decoding.contains(file))
        decode(file);
    return {};
}

void PollThemes::decode(const QString& file)
{
    auto& task = m_decoding[file] = inThread(m_controller, [file] {
        const auto theme = themeFromFile(file);
        return theme ? std::make_shared<const ThemeLook>(lookOf(*theme)) : Look(); // gone: better plain than nothing
    });
    task.whenDone([this, file](const Look& look) {
        const auto done = m_decoding.extract(file);
        m_looks[file] = look;
        Q_EMIT changed();
    });
}

void PollThemes::choose(const QString& poll, const QString& file)
{
    const QString what = tr("Taking %1 as a look").arg(QFileInfo(file).fileName());
    keepWhenRead(poll, what, inThread(m_controller, [file]() -> Result<Read> {
        const auto theme = themeFromFile(file);
        if (!theme)
            return theme.error();
        return Read{*theme, std::make_shared<const ThemeLook>(lookOf(*theme))};
    }));
}

void PollThemes::keepWhenRead(const QString& poll, const QString& what, Task<Result<Read>> reading)
{
    auto& task = m_keeping[poll] = std::move(reading);
    task.whenDone([this, poll, what](const Result<Read>& read) {
        const auto done = m_keeping.extract(poll);
        reportResult(m_controller.context(), what, read);
        if (read)
            keep(poll, *read);
    });
}

QString PollThemes::folder() const
{
    return m_controller.context().station().settings().dataFolder + u"/themes"_s;
}

/// The wall as PresentWindow paints it, of this poll.
QList<LookScene> PollThemes::scenesOf(const QString& poll) const
{
    const auto posterWith = [this, poll](const std::shared_ptr<const ThemeLook>& look) {
        Poster poster = wallPoster(m_controller, poll, {}, look->dark, QDateTime::currentMSecsSinceEpoch());
        poster.theme = look;
        poster.dark = look->dark;
        poster.data.hidden = false;
        if (poster.data.votes == 0)
            addExample(poster.data);
        // An example's numbers come to nothing, and the scene of the winner wants one.
        poster.data.inOrder = poster.data.inOrder && !poster.data.result.summary.isEmpty();
        return poster;
    };
    const auto question = [posterWith](QPainter* painter, const QRectF& where, const auto& look) {
        paintPoster(painter, where, posterWith(look));
    };
    const auto winner = [posterWith](QPainter* painter, const QRectF& where, const auto& look) {
        const Poster poster = posterWith(look);
        paintWinner(painter, where, {.data = poster.data, .event = poster.event, .dark = look->dark, .theme = look});
    };
    return {{tr("Question"), question}, {tr("Winner"), winner}};
}

void PollThemes::edit(const QString& poll)
{
    const QString file = fileOf(poll);
    if (file.isEmpty())
        return openEditor(poll, {});
    m_opening = inThread(m_controller, [file] { return themeFromFile(file).valueOr({}); });
    m_opening.whenDone([this, poll](const WallTheme& now) { openEditor(poll, now); });
}

void PollThemes::openEditor(const QString& poll, const WallTheme& now)
{
    const Poll* own = m_controller.feed().registry().find(poll);
    if (!own)
        return;
    LookEditor::Facts facts{
        .reactor = m_controller.context().station().reactor(), .theme = now, .scenes = scenesOf(poll)};
    if (facts.theme.name.isEmpty())
        facts.theme.name = own->event.isEmpty() ? tr("My look") : own->event.left(WallTheme::longestName);
    facts.use = [this, poll](const WallTheme& theme) {
        keepWhenRead(poll, tr("Keeping the look “%1”").arg(theme.name), inThread(m_controller, [theme] {
            return Result<Read>(Read{theme, std::make_shared<const ThemeLook>(lookOf(theme))});
        }));
    };
    auto* editor = new LookEditor(std::move(facts), m_controller.context().window());
    editor->open();
    // Files with pictures in them: the dialog does not wait for all of them.
    m_reading = inThread(m_controller, [folder = folder()] { return keptThemes(folder, mostKept); });
    m_reading.whenDone([editor = QPointer(editor)](const QList<KeptTheme>& others) {
        if (editor)
            editor->offer(others);
    });
}

/// So many events have that one.
int PollThemes::usersOf(const QString& file) const
{
    QSettings& memory = m_controller.context().memory();
    memory.beginGroup(themeKeys);
    const QStringList keys = memory.childKeys();
    memory.endGroup();
    return int(std::count_if(
        keys.begin(), keys.end(), [&](const QString& key) { return keptUnder(themeKeys + u'/' + key) == file; }));
}

void PollThemes::keep(const QString& poll, const Read& read)
{
    const Poll* own = m_controller.feed().registry().find(poll);
    if (!own)
        return;
    const QString what = tr("Keeping the look “%1”").arg(read.theme.name);
    const QString before = fileOf(poll);
    auto& task = m_writing[poll] = inThread(m_controller,
        [theme = read.theme, folder = folder(), before, isOwn = usersOf(before) == 1]() -> Result<KeptInPlace> {
            return keepTheme(theme, folder, {.name = polls::slugFrom(theme.name), .now = before, .isOwn = isOwn});
        });
    task.whenDone([this, poll, event = own->event, what, before, look = read.look](const Result<KeptInPlace>& kept) {
        const auto done = m_writing.extract(poll);
        reportResult(m_controller.context(), what, kept);
        if (kept)
            useKept(event, before, *kept, look);
    });
}

void PollThemes::useKept(const QString& event, const QString& before, const KeptInPlace& kept, const Look& look)
{
    const Look lookBefore = m_looks.value(before);
    setFile(event, kept.file, look);
    QString said = tr("The big screen looks like “%1”.").arg(look->name);
    if (!look->moved.isEmpty())
        said += u' ' + look->moved.join(u' ');
    const auto back = [this, event, before, was = kept.before, lookBefore] {
        if (before.isEmpty() || was.name.isEmpty())
            return setFile(event, before, lookBefore);
        // It had been overwritten, or is the same.
        m_controller.context().tasks().start(inThread(m_controller, [was, before] { return writeTheme(was, before); })
                                                 .then([self = QPointer(this), event, before, lookBefore](Done) {
                                                     if (self)
                                                         self->setFile(event, before, lookBefore);
                                                     return Done();
                                                 }),
            tr("Keeping the look “%1”").arg(was.name));
    };
    m_controller.context().undo().done(said, back, u"image"_s);
}

void PollThemes::setFile(const QString& event, const QString& file, const Look& look)
{
    m_decoding.erase(file); // what it decodes is not in the file any more
    m_looks.remove(file);
    if (look)
        m_looks.insert(file, look);
    if (file.isEmpty())
        m_controller.context().memory().remove(themeKey(event));
    else
        m_controller.context().memory().setValue(themeKey(event), QFileInfo(file).fileName());
    MemoryLosses::of(m_controller.context()).put(themeKey(event), u"polls"_s, tr("which look the big screen has"));
    Q_EMIT changed();
}

void PollThemes::share()
{
    const QString kept = fileOf(m_controller.likelyPoll());
    const FileToSave wanted{.title = tr("Save the look"),
        .name = QFileInfo(kept).fileName(),
        .filters = {tr("Looks of the big screen (*.everytheme)")}};
    askWhereToSave(m_controller.context().window(), wanted, this, [this, kept](const QString& file) {
        auto writing = inThread(m_controller, [kept, file] {
            const auto theme = themeFromFile(kept);
            return theme ? writeTheme(*theme, file) : Result<Done>(theme.error());
        });
        m_controller.context().tasks().start(std::move(writing).then([self = QPointer(this), file](Done) {
            if (self)
                self->m_controller.context().tell(tr("Saved %1.").arg(QFileInfo(file).fileName()));
            return Done();
        }),
            tr("Saving the look"));
    });
}

void PollThemes::dropTheme()
{
    const Poll* own = m_controller.feed().registry().find(m_controller.likelyPoll());
    if (!own)
        return;
    const QString event = own->event, before = fileOf(own->id);
    const auto back = [this, event, before, look = m_looks.value(before)] { setFile(event, before, look); };
    setFile(event, {});
    m_controller.context().undo().done(tr("The big screen has no look of its own."), back, u"image"_s);
}

void PollThemes::updateActions()
{
    const bool hasTheme = !fileOf(m_controller.likelyPoll()).isEmpty();
    (void)lookOfPoll(m_controller.likelyPoll()); // it is there when the poll is presented
    chooseAction->setEnabled(m_controller.feed().registry().find(m_controller.likelyPoll()));
    shareAction->setEnabled(hasTheme);
    plainAction->setEnabled(hasTheme);
}

} // namespace everyport::ui
