#include "ui/polls/actions/pollthemes.h"

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
#include "netcore/threads/threadpool.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/wallposter.h"
#include "ui/polls/actions/winnerposter.h"
#include "ui/polls/lookeditor/lookeditor.h"
#include "ui/polls/models/recentvotes.h"
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

} // namespace

PollThemes::PollThemes(PollController& controller)
    : chooseAction(new QAction(icon(u"image"_s), tr("Look of the &big screen…"), this)),
      shareAction(new QAction(icon(u"file-down"_s), tr("Save this look as a file…"), this)),
      plainAction(new QAction(tr("Big screen without a look of its own"), this)),
      m_controller(controller)
{
    controller.context().shortcuts().add(chooseAction, u"polls/look"_s, tr("Polls"), {});
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
    return own ? m_controller.context().memory().value(themeKey(own->event)).toString() : QString();
}

std::shared_ptr<const ThemeLook> PollThemes::lookOfPoll(const QString& poll)
{
    const QString file = fileOf(poll);
    if (file.isEmpty())
        return {};
    if (const auto known = m_looks.value(file))
        return known;
    const auto theme = themeFromFile(file);
    if (!theme)
        return {}; // it has gone: better plain than nothing
    if (!theme->logo.isEmpty() || !theme->picture.isEmpty())
        decode(file, *theme);
    return m_looks[file] = std::make_shared<const ThemeLook>(lookOf(*theme, {}, {}));
}

void PollThemes::decode(const QString& file, const WallTheme& theme)
{
    auto& task = m_decoding[file] = deferToThread(m_controller.context().station().reactor(), Threads::Files,
        [theme] { return Look(std::make_shared<const ThemeLook>(lookOf(theme))); });
    task.whenDone([this, file](const Look& look) {
        const auto done = m_decoding.extract(file);
        m_looks[file] = look;
        Q_EMIT changed();
    });
}

void PollThemes::choose(const QString& poll, const QString& file)
{
    const QString what = tr("Taking %1 as a look").arg(QFileInfo(file).fileName());
    keepWhenRead(
        poll, what, deferToThread(m_controller.context().station().reactor(), Threads::Files, [file]() -> Result<Read> {
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
        if (read)
            keep(poll, *read);
        else
            m_controller.context().reportFault(what, read.error());
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
    const Poll* own = m_controller.feed().registry().find(poll);
    if (!own)
        return;
    const QString file = fileOf(poll);
    const auto now = file.isEmpty() ? Result<WallTheme>(WallTheme{}) : themeFromFile(file);
    LookEditor::Facts facts{.reactor = m_controller.context().station().reactor(),
        .theme = now ? *now : WallTheme{},
        .scenes = scenesOf(poll)};
    if (facts.theme.name.isEmpty())
        facts.theme.name = own->event.isEmpty() ? tr("My look") : own->event.left(WallTheme::longestName);
    facts.use = [this, poll](const WallTheme& theme) {
        keepWhenRead(poll, tr("Keeping the look “%1”").arg(theme.name),
            deferToThread(m_controller.context().station().reactor(), Threads::Files, [theme] {
                return Result<Read>(Read{theme, std::make_shared<const ThemeLook>(lookOf(theme))});
            }));
    };
    auto* editor = new LookEditor(std::move(facts), m_controller.context().window());
    editor->open();
    // Files with pictures in them: the dialog does not wait for all of them.
    m_reading = deferToThread(m_controller.context().station().reactor(), Threads::Files,
        [folder = folder()] { return keptThemes(folder, mostKept); });
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
    const auto users = std::count_if(
        keys.begin(), keys.end(), [&](const QString& key) { return memory.value(key).toString() == file; });
    memory.endGroup();
    return int(users);
}

/// Where it is kept: in the event's own file where that has its name; never in another's, nor in one that two share.
QString PollThemes::placeFor(const QString& poll, const WallTheme& theme) const
{
    const QString slug = polls::slugFrom(theme.name), now = fileOf(poll);
    const bool isOwn = usersOf(now) == 1;
    for (int i = 1;; ++i) {
        const QString name = i == 1 ? slug : u"%1-%2"_s.arg(slug).arg(i);
        const QString file = QDir(folder()).filePath(name + themeEnding);
        const auto there = (file == now && isOwn) || !QFile::exists(file) ? Result<WallTheme>(theme)
                                                                          : themeFromFile(file);
        if (there && *there == theme)
            return file;
    }
}

void PollThemes::keep(const QString& poll, const Read& read)
{
    const WallTheme& theme = read.theme;
    const Poll* own = m_controller.feed().registry().find(poll);
    if (!own)
        return;
    const QString what = tr("Keeping the look “%1”").arg(theme.name);
    if (!QDir(folder()).mkpath(u"."_s))
        return m_controller.context().reportFault(
            what, Error::local(Reason::PermissionDenied, tr("%1 cannot be made.").arg(folder())));
    const QString before = fileOf(poll), file = placeFor(poll, theme);
    const auto there = before.isEmpty() ? Result<WallTheme>(WallTheme{}) : themeFromFile(before);
    const auto written = writeTheme(theme, file);
    if (!written)
        return m_controller.context().reportFault(what, written.error());
    setFile(own->event, file, read.look);
    QString said = tr("The big screen looks like “%1”.").arg(theme.name);
    if (!read.look->moved.isEmpty())
        said += u' ' + read.look->moved.join(u' ');
    const auto back = [this, event = own->event, before, was = there ? *there : WallTheme{}] {
        if (!before.isEmpty() && !was.name.isEmpty())
            (void)writeTheme(was, before); // it had been overwritten, or is the same
        setFile(event, before);
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
        m_controller.context().memory().setValue(themeKey(event), file);
    Q_EMIT changed();
}

void PollThemes::share()
{
    const QString kept = fileOf(m_controller.likelyPoll());
    const FileToSave wanted{.title = tr("Save the look"),
        .name = QFileInfo(kept).fileName(),
        .filters = {tr("Looks of the big screen (*.everytheme)")}};
    askWhereToSave(m_controller.context().window(), wanted, this, [this, kept](const QString& file) {
        const auto theme = themeFromFile(kept);
        const auto written = theme ? writeTheme(*theme, file) : Result<Done>(theme.error());
        if (written)
            m_controller.context().tell(tr("Saved %1.").arg(QFileInfo(file).fileName()));
        else
            m_controller.context().reportFault(tr("Saving the look"), written.error());
    });
}

void PollThemes::dropTheme()
{
    const Poll* own = m_controller.feed().registry().find(m_controller.likelyPoll());
    if (!own)
        return;
    const QString event = own->event, before = fileOf(own->id);
    setFile(event, {});
    m_controller.context().undo().done(
        tr("The big screen has no look of its own."), [this, event, before] { setFile(event, before); }, u"image"_s);
}

void PollThemes::updateActions()
{
    const bool hasTheme = !fileOf(m_controller.likelyPoll()).isEmpty();
    chooseAction->setEnabled(m_controller.feed().registry().find(m_controller.likelyPoll()));
    shareAction->setEnabled(hasTheme);
    plainAction->setEnabled(hasTheme);
}

} // namespace everyport::ui
