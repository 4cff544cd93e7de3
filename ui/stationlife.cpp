#include "ui/stationlife.h"

#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>

#include "app/chat/model/chatmodel.h"
#include "app/chat/model/keyring.h"
#include "app/ircchat/ircnetwork.h"
#include "app/polls/pollregistry.h"
#include "app/station/demo.h"
#include "app/xmppchat/xmppnetwork.h"
#include "netcore/files/fileguard.h"
#include "ui/chat/models/chatsettings.h"
#include "ui/forms/sentformstrips.h"
#include "ui/forms/unansweredforms.h"
#include "ui/frame/page/demomemory.h"
#include "ui/frame/skeleton/windowlook.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/polls/models/newpolls.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestQuestion = 60;

/// What holds in the window of any station, as far as it is kept.
QMap<QString, QVariant> lookIn(const QSettings& memory)
{
    QMap<QString, QVariant> look;
    const QStringList keys = WindowLook::keys()
        + QStringList{u"window/clock"_s, u"window/day"_s, StationLife::languageKey()};
    for (const QString& key : keys) {
        if (memory.contains(key))
            look.insert(key, memory.value(key));
    }
    return look;
}

} // namespace

StationLife::StationLife() = default;

StationLife::~StationLife() = default;

Result<std::unique_ptr<StationLife>> StationLife::make(Reactor& reactor, const CommandLine& line)
{
    auto program = Program::make(reactor, line);
    if (!program)
        return program.error();
    auto life = std::make_unique<StationLife>();
    life->program = std::move(*program);
    life->restoreTrouble = life->program->restoreTrouble();
    life->reloads = std::make_unique<Reloads>([of = life->program.get()] { return of->reload(); });
    const QString usual = WindowLook::fileIn(line.dataFolder());
    if (Demo* demo = life->program->demo()) {
        // The demo leaves nothing behind, but looks like home.
        life->memory = std::make_unique<QSettings>(WindowLook::fileIn(demo->folder()), QSettings::IniFormat);
        if (QFileInfo::exists(usual)) {
            const QSettings home(usual, QSettings::IniFormat);
            WindowLook::in(home).keep(*life->memory);
            const auto look = lookIn(home);
            for (auto each = look.begin(); each != look.end(); ++each)
                life->memory->setValue(each.key(), each.value());
            life->m_homeMemory = usual;
            life->m_lookBefore = lookIn(*life->memory);
        }
        life->memory->setValue(u"window/page"_s, u"polls"_s);
        markDemo(*life->memory);
    } else {
        auto made = makePrivateFolder(line.dataFolder());
        if (!made)
            return made.error();
        life->memory = std::make_unique<QSettings>(usual, QSettings::IniFormat);
    }
    return life;
}

void StationLife::keepLook() const
{
    if (m_homeMemory.isEmpty())
        return;
    QSettings home(m_homeMemory, QSettings::IniFormat);
    const auto now = lookIn(*memory);
    // What nobody has touched here stays: another window may be at home, and be told otherwise there.
    for (auto each = now.begin(); each != now.end(); ++each) {
        if (each.value().toString() != m_lookBefore.value(each.key()).toString())
            home.setValue(each.key(), each.value());
    }
}

void StationLife::start()
{
    Station& station = program->station();
    chat::ChatParts chat;
    if (!isDemo())
        chat.secrets = std::make_unique<chat::Keyring>( // the demo's passwords go with it
            std::make_unique<chat::DesktopKeyring>(),
            [settings = QPointer<QSettings>(memory.get())] {
                return !settings || ChatSettings(*settings).keepsPasswords();
            },
            [&station](const QString& sentence) { station.log().warning(QStringLiteral("chat"), sentence); });
    chat.types.push_back(std::make_unique<ircchat::IrcNetwork>());
    chat.types.push_back(std::make_unique<xmppchat::XmppNetwork>(station.xmppSessions(),
        isDemo() ? QString()
                 : QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/pictures")));
    station.setChatParts(std::move(chat));
    starting = program->start();
}

void StationLife::stop()
{
    starting.cancel();
    reloads->setUp(false);
    if (Station* station = stationAtWork())
        unanswered = std::make_unique<UnansweredForms>(*memory, station->chat().sentForms());
    stopping = program->stop();
}

Station* StationLife::stationAtWork() const
{
    Station& station = program->station();
    return station.isRunning() && !isDemo() ? &station : nullptr;
}

QString StationLife::whoWouldMiss() const
{
    const QString hurt = whoWouldBeHurt();
    const int running = runningServices();
    return hurt.isEmpty() && running > 0 ? tr("%n services run.", nullptr, running) : hurt;
}

QString StationLife::whoWouldBeHurt() const
{
    Station* station = stationAtWork();
    if (!station)
        return {};
    for (const polls::Poll& poll : station->polls().polls()) {
        if (poll.isOpen())
            return tr("Voting on “%1” is open.").arg(shownInLine(poll.question, longestQuestion));
    }
    qsizetype people = 0;
    for (const ServiceStatus& status : station->services().all())
        people += status.people;
    return people > 0 ? tr("%n people are connected.", nullptr, int(people)) : QString();
}

int StationLife::runningServices() const
{
    Station* station = stationAtWork();
    int running = 0;
    for (const ServiceStatus& status : station ? station->services().all() : QList<ServiceStatus>())
        running += status.state == ServiceStatus::State::Running;
    return running;
}

QStringList StationLife::whatWouldBeLost() const
{
    QStringList lost;
    for (const polls::Poll& poll : ownPolls())
        lost.append(tr("the poll “%1” of the demo").arg(shownInLine(poll.question, longestQuestion)));
    for (const polls::Poll& poll : unfinishedPolls()) {
        const QString title = shownInLine(poll.question, longestQuestion);
        lost.append(
            title.isEmpty() ? tr("the unfinished poll of the demo") : tr("the poll “%1” of the demo").arg(title));
    }
    if (Station* station = stationAtWork())
        lost += lostWith(station->chat().sentForms());
    return lost;
}

QList<polls::Poll> StationLife::ownPolls() const
{
    QList<polls::Poll> own;
    Demo* demo = program->demo();
    if (!demo || !program->station().isRunning())
        return own;
    for (const polls::Poll& poll : program->station().polls().polls()) {
        if (poll.id != demo->poll())
            own.append(poll);
    }
    return own;
}

QList<polls::Poll> StationLife::unfinishedPolls() const
{
    if (!isDemo())
        return {};
    if (window)
        window->lostUnasked(); // gives to the memory what was written a moment ago
    QList<polls::Poll> all;
    for (const NewPoll& one : NewPolls(*memory).all())
        all.append(one.poll);
    return all;
}

} // namespace everyport::ui
