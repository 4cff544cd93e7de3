#include "ui/polls/actions/pollthemes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/pollexports.h"
#include "ui/polls/themes/themelook.h"
#include "ui/style/colours/icons.h"
#include "ui/widgets/dialogs/opendialog.h"
#include "ui/widgets/dialogs/savedialog.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

namespace {

const auto themeEnding = u".everytheme"_s;

QString themeKey(const QString& event)
{
    return u"present/theme/"_s + QString::fromLatin1(QUrl::toPercentEncoding(u"of "_s + event));
}

Result<QByteArray> readBounded(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::local(Reason::NotFound, PollThemes::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    return file.read(WallTheme::largestFile + 1);
}

} // namespace

PollThemes::PollThemes(PollController& controller)
    : chooseAction(new QAction(icon(u"image"_s), tr("Look of the &big screen…"), this)),
      shareAction(new QAction(icon(u"file-down"_s), tr("Save this look as a file…"), this)),
      plainAction(new QAction(tr("Big screen without a look of its own"), this)),
      m_controller(controller)
{
    connect(chooseAction, &QAction::triggered, this, [this] {
        askWhichFile(m_controller.context().window(), tr("Look of the big screen"),
            tr("Looks and pictures (*.everytheme *.png *.jpg *.jpeg *.webp *.svg);;All files (*)"), this,
            [this, poll = m_controller.likelyPoll()](const QString& file) { choose(poll, file); });
    });
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
    const auto bytes = readBounded(file);
    const auto theme = bytes ? WallTheme::fromJson(*bytes) : Result<WallTheme>(bytes.error());
    if (!theme)
        return {}; // it has gone: better plain than nothing
    return m_looks[file] = std::make_shared<const ThemeLook>(lookOf(*theme));
}

void PollThemes::choose(const QString& poll, const QString& file)
{
    const QString what = tr("Taking %1 as a look").arg(QFileInfo(file).fileName());
    const auto bytes = readBounded(file);
    if (!bytes)
        return m_controller.context().reportFault(what, bytes.error());
    auto theme = WallTheme::fromJson(*bytes);
    // A picture alone is a look, too: ours with it behind.
    if (!theme && bytes->size() <= WallTheme::largestFile && !boundedPicture(*bytes).isNull())
        theme = WallTheme{.name = QFileInfo(file).completeBaseName(), .picture = *bytes};
    if (!theme)
        return m_controller.context().reportFault(what, theme.error());
    keep(poll, *theme);
}

void PollThemes::keep(const QString& poll, const WallTheme& theme)
{
    const Poll* own = m_controller.feed().registry().find(poll);
    if (!own)
        return;
    const QString what = tr("Keeping the look “%1”").arg(theme.name);
    const QDir folder(m_controller.context().station().settings().dataFolder + u"/themes"_s);
    if (!folder.mkpath(u"."_s))
        return m_controller.context().reportFault(
            what, Error::local(Reason::PermissionDenied, tr("%1 cannot be made.").arg(folder.path())));
    const QString file = folder.filePath(polls::slugFrom(theme.name) + themeEnding);
    const auto written = writeFile(file, theme.toJson());
    if (!written)
        return m_controller.context().reportFault(what, written.error());
    m_looks.remove(file);
    m_controller.context().memory().setValue(themeKey(own->event), file);
    const auto look = lookOfPoll(poll);
    const QStringList moved = look ? look->moved : QStringList();
    m_controller.context().tell(
        moved.isEmpty() ? tr("The big screen looks like “%1”.").arg(theme.name) : moved.join(u' '));
    Q_EMIT changed();
}

void PollThemes::share()
{
    const QString kept = fileOf(m_controller.likelyPoll());
    const FileToSave wanted{.title = tr("Save the look"),
        .name = QFileInfo(kept).fileName(),
        .filters = {tr("Looks of the big screen (*.everytheme)")}};
    askWhereToSave(m_controller.context().window(), wanted, this, [this, kept](const QString& file) {
        const auto bytes = readBounded(kept);
        const auto written = bytes ? writeFile(file, *bytes) : Result<Done>(bytes.error());
        if (written)
            m_controller.context().tell(tr("Saved %1.").arg(QFileInfo(file).fileName()));
        else
            m_controller.context().reportFault(tr("Saving the look"), written.error());
    });
}

void PollThemes::dropTheme()
{
    if (const Poll* own = m_controller.feed().registry().find(m_controller.likelyPoll()))
        m_controller.context().memory().remove(themeKey(own->event));
    Q_EMIT changed();
}

void PollThemes::updateActions()
{
    const bool hasTheme = !fileOf(m_controller.likelyPoll()).isEmpty();
    chooseAction->setEnabled(m_controller.feed().registry().find(m_controller.likelyPoll()));
    shareAction->setEnabled(hasTheme);
    plainAction->setEnabled(hasTheme);
}

} // namespace everyport::ui
