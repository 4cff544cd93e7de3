#include "app/station/demo.h"

#include <cerrno>
#include <csignal>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

#include "app/devices/deviceregistry.h"
#include "app/polls/pollregistry.h"
#include "app/services/servicetypes.h"
#include "app/station/process/folderlock.h"
#include "netcore/bus/busaddress.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

const auto folderPrefix = "everyport-demo."_L1;
constexpr qsizetype mostCards = 90; // the guests of one lunch
constexpr int oneInFiveChangesItsMind = 5;

/// Where there is a window, what is made here is in its language; it is the demo's own and nobody's to keep.
struct DemoWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::Demo)
};

struct DemoReader {
    const char* name; ///< In English; see DemoWords.
    QLatin1StringView driver;
    QLatin1StringView answer;
    double popularity;
};
// Two readers for one answer, three drivers: what people would not expect to work is what is worth showing.
constexpr DemoReader demoReaders[] = {
    {QT_TRANSLATE_NOOP("everyport::Demo", "Table by the door"), "id12"_L1, "soup"_L1, 0.30},
    {QT_TRANSLATE_NOOP("everyport::Demo", "Table at the window"), "id12"_L1, "curry"_L1, 0.25},
    {QT_TRANSLATE_NOOP("everyport::Demo", "Long table"), "rdm6300"_L1, "curry"_L1, 0.15},
    {QT_TRANSLATE_NOOP("everyport::Demo", "Bar"), "em18"_L1, "pancakes"_L1, 0.30},
};

polls::Poll demoPoll(const QStringList& readers)
{
    polls::Poll poll;
    poll.id = u"lunch"_s;
    poll.event = DemoWords::tr("Demo");
    poll.question = DemoWords::tr("What should there be for lunch?");
    poll.answers = {{u"soup"_s, DemoWords::tr("Pumpkin soup"), {}}, {u"curry"_s, DemoWords::tr("Vegetable curry"), {}},
        {u"pancakes"_s, DemoWords::tr("Pancakes"), {}}};
    poll.policy.mode = polls::Policy::Mode::Change;
    for (qsizetype i = 0; i < readers.size(); ++i)
        poll.readers.insert(readers[i], demoReaders[i].answer);
    return poll;
}

/// Folders of demos whose program was killed: ours, with a lock that nobody holds.
void removeStaleFolders()
{
    const QDir base(QDir::tempPath());
    for (const auto& name : base.entryList({folderPrefix + u'*'}, QDir::Dirs | QDir::NoSymLinks)) {
        const auto path = base.filePath(name);
        struct stat facts = {};
        const auto pid = name.section(u'.', 1, 1).toInt();
        const auto isDead = pid > 0 && ::kill(pid, 0) != 0 && errno == ESRCH;
        const auto isOurs = ::lstat(QFile::encodeName(path).constData(), &facts) == 0 && facts.st_uid == ::geteuid();
        // A lock that is free tells more than a pid, which another process may have by now; but one that has
        // only just begun has no lock yet.
        const auto hasLock = QFile::exists(path + u"/data/lock"_s);
        if (isOurs && (hasLock ? isFolderAbandoned(path + u"/data"_s) : isDead))
            QDir(path).removeRecursively();
    }
}

/// What carries a poll's results; nobody asked the demo for more open ports.
QList<ServiceWish> demoServices(const ServiceTypes& types)
{
    const QStringList shown{u"http"_s, u"xmpp"_s};
    QList<ServiceWish> wishes;
    for (const auto& type : types) {
        if (!shown.contains(type->name()))
            continue;
        auto values = checkOptions(type->options(), {{u"listen"_s, u"tcp:0"_s}});
        if (values)
            wishes << ServiceWish{type->name(), *values};
    }
    return wishes;
}

} // namespace

Result<std::unique_ptr<Demo>> Demo::make(Reactor& reactor, quint32 seed)
{
    removeStaleFolders();
    auto pattern = QFile::encodeName(QDir::tempPath() + u"/%1%2.XXXXXX"_s.arg(folderPrefix).arg(::getpid()));
    if (!::mkdtemp(pattern.data()))
        return Error::fromErrno(errno, u"Making a temporary folder in "_s + QDir::tempPath());
    return std::unique_ptr<Demo>(new Demo(reactor, QFile::decodeName(pattern), seed));
}

Demo::Demo(Reactor& reactor, QString folder, quint32 seed)
    : m_reactor(reactor), m_folder(std::move(folder)), m_random(seed)
{
    StationSettings settings;
    settings.dataFolder = m_folder + u"/data"_s;
    settings.configFolder = m_folder + u"/config"_s;
    settings.readsConfig = false;
    settings.systemBus = systemBusAddress();
    auto types = makeServiceTypes();
    settings.services = demoServices(types);
    m_station = std::make_unique<Station>(m_reactor, settings, std::move(types));
}

Demo::~Demo()
{
    m_next.cancel();
    m_station.reset();
    removeFolder();
}

Task<Result<Done>> Demo::start()
{
    auto done = co_await m_station->start();
    if (done)
        done = co_await fill();
    if (done)
        tapLater();
    co_return done;
}

Task<Result<Done>> Demo::fill()
{
    auto& devices = m_station->devices();
    for (const auto& reader : demoReaders) {
        auto id = co_await devices.addSimulated(DemoWords::tr(reader.name), QString(reader.driver));
        if (!id)
            co_return id.error();
        m_readers << *id;
    }
    const auto poll = demoPoll(m_readers);
    auto done = co_await m_station->polls().save(poll);
    if (done)
        done = co_await m_station->polls().openPoll(poll.id);
    co_return done;
}

Task<Result<Done>> Demo::stop()
{
    m_next.cancel();
    m_tapping = false;
    auto done = co_await m_station->stop();
    removeFolder();
    co_return done;
}

QString Demo::poll() const
{
    return u"lunch"_s;
}

QString Demo::resultsAddress() const
{
    return m_station->pollAddresses().results(poll());
}

void Demo::setTapping(bool on)
{
    if (m_tapping == on)
        return;
    m_tapping = on;
    if (on)
        tapLater();
    else
        m_next.cancel();
}

void Demo::tapLater()
{
    if (!m_tapping)
        return;
    // People come one by one, sometimes two at once: between 0.4 and 2.5 s.
    std::uniform_int_distribution<int> pause(400, 2500);
    m_next = m_reactor.clock().callLater(std::chrono::milliseconds(pause(m_random)), [this] {
        tapSomething();
        tapLater();
    });
}

void Demo::tapSomething()
{
    std::vector<double> weights;
    for (const auto& reader : demoReaders)
        weights.push_back(reader.popularity);
    std::discrete_distribution<int> choice(weights.begin(), weights.end());
    const auto reader = m_readers.value(choice(m_random));
    auto tapped = m_station->devices().tap(reader, someCard());
    if (!tapped)
        m_station->log().warning(u"demo"_s, tapped.error()); // somebody removed the reader: that is allowed here
}

QString Demo::someCard()
{
    std::uniform_int_distribution<int> dice(1, oneInFiveChangesItsMind);
    const auto isNew = m_cards.isEmpty() || (m_cards.size() < mostCards && dice(m_random) > 1);
    if (!isNew) {
        std::uniform_int_distribution<qsizetype> any(0, m_cards.size() - 1);
        return m_cards[any(m_random)];
    }
    m_cards << u"%1"_s.arg(0x2A00000000ULL + m_random(), 10, 16, QLatin1Char('0')).toUpper();
    return m_cards.last();
}

void Demo::removeFolder()
{
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
}

} // namespace everyport
