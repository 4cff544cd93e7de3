#include "app/services/http/httpsite.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QUrl>

#include "app/devices/deviceregistry.h"
#include "app/log/log.h"
#include "app/machine/machine.h"
#include "app/machine/machineneeds.h"
#include "app/polls/pollregistry.h"
#include "app/polls/storagewatch.h"
#include "app/services/core/servicehandbook.h"
#include "app/services/core/servicelist.h"
#include "app/services/core/serviceports.h"
#include "app/services/http/events/audiencepages.h"
#include "app/services/http/events/hostpages.h"
#include "app/services/http/events/stationpages.h"
#include "app/services/http/hostmeta.h"
#include "app/services/http/httphandbook.h"
#include "app/services/http/httpmap.h"
#include "app/services/http/httpmapreplay.h"
#include "app/services/http/httpreplay.h"
#include "app/services/http/httpresults.h"
#include "app/services/http/httpstatus.h"
#include "app/services/http/linkplace.h"
#include "app/services/http/qrpicture.h"
#include "app/services/http/quizstandings.h"
#include "app/services/http/statuswords.h"
#include "app/services/http/votes/page/answerpictures.h"
#include "app/services/http/votes/privacy/ownpages.h"
#include "app/services/http/votes/voters/voterequest.h"
#include "netcore/address/hostname.h"
#include "protocols/http/server/staticfile.h"

using namespace Qt::StringLiterals;

static void openPages()
{
    Q_INIT_RESOURCE(web); // outside of any namespace, or the linker looks in the wrong place
}

namespace everyport {

namespace {

using http::Request;
using http::Response;

/// What the resources below share; it lives as long as the site.
struct Pages {
    const Clock& clock;
    polls::PollRegistry& polls;
    devices::DeviceRegistry& devices;
    ServiceList& services;
    HttpLive& live;
    const machine::Machine* machine; ///< Null: nobody looks at it.
    QString statusFor;
    std::shared_ptr<PhoneVoting> voting;
    QString publicAddress;         ///< Empty: what each browser asks under.
    events::EventRegistry* events; ///< Null: none are served.
    polls::StorageWatch storage;
    const QList<Error>* storageFindings; ///< Null: nobody looks.
    std::shared_ptr<http::StaticFile> status = http::StaticFile::fromResource(u":/web/status.html"_s);
};

/// From resources/web/errors.
QMap<QString, QMap<QString, QString>> errorWords()
{
    QMap<QString, QMap<QString, QString>> all;
    const QDir folder(u":/web/errors"_s);
    for (const auto& name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto table = QJsonDocument::fromJson(file.readAll()).object();
        auto& words = all[name.chopped(5)];
        for (auto each = table.begin(); each != table.end(); ++each)
            words.insert(each.key(), each.value().toString());
    }
    return all;
}

Response statusAnswer(const Pages& pages, const Request& request)
{
    StatusFacts facts{.now = pages.clock.wallMsecs(),
        .polls = pages.live.lines(),
        .station = pages.polls.station(),
        .readers = pages.devices.devices(),
        .services = pages.services.all(),
        .storageTrouble = pages.storage.trouble(),
        .waitingTaps = pages.polls.waitingTaps(),
        .phonesWait = pages.voting->turnedAway.lately(),
        .forEveryone = pages.statusFor != u"local"_s};
    if (pages.storageFindings)
        facts.storageFindings = *pages.storageFindings;
    if (pages.machine) {
        facts.machine = pages.machine->facts();
        facts.networkWentAway = machine::networkWentAway(pages.machine->history());
    }
    for (const auto& line : facts.polls)
        facts.votesPerMinute.insert(line.poll.id, pages.polls.votesPerMinute(line.poll.id));
    const auto& words = statusWords(request.headers.list("Accept-Language"));
    auto response = Response::json(statusJson(facts, words));
    response.headers.add("Content-Language", words.language().toLatin1());
    response.headers.add("Cache-Control", "no-store");
    return response;
}

/// Routes need the site for its error pages, and the site owns the routes: they know it by a plain reference.
class SiteBuilder {
public:
    SiteBuilder(http::Site& site, std::shared_ptr<Pages> pages) : m_site(site), m_pages(std::move(pages)) {}

    void add(const QString& pattern, Response (*answer)(const http::Site&, const Pages&, const Request&))
    {
        m_site.router.add(pattern,
            std::make_shared<http::FunctionResource>([&site = m_site, pages = m_pages, answer](const Request& request) {
                return answer(site, *pages, request);
            }));
    }

private:
    http::Site& m_site;
    std::shared_ptr<Pages> m_pages;
};

/// For a big screen: where phones vote.
Response votingCode(const http::Site& site, const Pages& pages, const Request& request)
{
    const auto* poll = addressedPoll(pages.polls, request);
    if (!poll || !poll->isOpenToPhones() || poll->leftOut.contains(pages.polls.station()))
        return noSuchPoll(site, request);
    return codeOfPlace(request, pages.publicAddress, u"v/"_s + pages.polls.shortCode(poll->id));
}

/// Likewise: where they follow an event.
Response eventCode(const http::Site& site, const Pages& pages, const Request& request)
{
    const auto* event = pages.events->find(request.part(u"event"_s));
    if (!event)
        return http::errorPage(site, &request, 404, u"There is no event at this address. It may have been removed."_s);
    return codeOfPlace(request, pages.publicAddress, u"e/"_s + event->id);
}

void addStatus(SiteBuilder& builder)
{
    static const auto refusal = [](const http::Site& site, const Request& request) {
        return http::errorPage(site, &request, 403,
            u"The overview is shown on the station's own screen only. Its service's option “status” can let others see it."_s);
    };
    builder.add(u"/status"_s, [](const http::Site& site, const Pages& pages, const Request& request) {
        return maySeeStatus(pages.statusFor, request) ? pages.status->response(request) : refusal(site, request);
    });
    builder.add(u"/status.json"_s, [](const http::Site& site, const Pages& pages, const Request& request) {
        return maySeeStatus(pages.statusFor, request) ? statusAnswer(pages, request) : refusal(site, request);
    });
}

/// What people type from a wall: "/7k", to vote while they can, else to see what comes out. Who typed it when their
/// question was over already goes on with its event from the voting page. Relative, because a proxy may have the site
/// below a path of its own. A draft is nobody's business yet, its name in the address included.
std::shared_ptr<http::Resource> typedAddress(const polls::Polls& polls, const QStringList& segments)
{
    const polls::Poll* poll = segments.size() == 1 ? polls.findByCode(segments.first()) : nullptr;
    if (!poll || poll->state == polls::Poll::State::Draft)
        return {};
    const bool toVoting = poll->isOpenToPhones() || (poll->isForPhones() && !poll->event.isEmpty());
    const QByteArray place = toVoting ? "v/" + polls.shortCode(poll->id).toLatin1() : "r/" + poll->id.toLatin1();
    return std::make_shared<http::FunctionResource>([place](const Request&) {
        auto response = Response::redirect(302, place);
        response.headers.add("Cache-Control", "no-cache");
        return response;
    });
}

void allowNames(http::HostRules& hosts, const OptionValues& values)
{
    const QByteArray machine = QSysInfo::machineHostName().toLatin1();
    hosts.allow(machine);
    if (!machine.contains('.'))
        hosts.allow(machine + ".local"); // as multicast DNS calls it
    hosts.allow(QUrl(values.text(u"public-address"_s)).host(QUrl::FullyEncoded).toLatin1());
    for (const auto& name : values.texts(u"names"_s))
        hosts.allow(name.toLatin1());
}

/// How polls come out, and where votes are cast.
void addPolls(http::Site& site, SiteBuilder& builder, const ServiceContext& context, const OptionValues& values,
    HttpLive& live, const std::shared_ptr<PhoneVoting>& voting)
{
    addResults(site, context.polls, live, values);
    if (context.venue) {
        addMap(site, context.polls, *context.venue, values);
        addMapReplay(site, context.polls, *context.venue, context.reactor.clock());
    }
    addQuizStandings(site, voting);
    addAnswerPictures(site, context.polls, context.reactor, context.dataFolder);
    addReplay(site, context.polls);
    builder.add(u"/v/{poll}.svg"_s, votingCode); // before the pages, which take any name
    site.router.add(
        u"/v/offline.js"_s, http::StaticFile::fromResource(u":/web/offline.js"_s)); // it reaches what is beside it
    addOwnPages(site, context, voting);
    addLinkPlace(site, context, values.text(u"public-address"_s));
    addVoting(site, context, voting, int(values.integer(u"new-phones"_s)));
}

void addEvents(http::Site& site, SiteBuilder& builder, const ServiceContext& context, const OptionValues& values,
    HttpEvents& events, const std::shared_ptr<PhoneVoting>& voting)
{
    builder.add(u"/e/{event}.svg"_s, eventCode); // before the pages, which take any name
    addAudiencePages(site, context);
    addHostPages(site, context, voting);
    addEventsLive(site, events, voting, qsizetype(values.integer(u"max-viewers"_s)));
}

void addHandbooks(http::Site& site, const ServiceContext& context)
{
    QList<Handbook> handbooks;
    for (const auto& language : Handbook::languages())
        handbooks.append(handbookOf(context.services.types(), language));
    addHandbook(site, handbooks);
}

void addIndex(http::Site& site, SiteBuilder& builder)
{
    site.router.add(u"/"_s, http::StaticFile::fromResource(u":/web/index.html"_s));
    builder.add(u"/polls.json"_s, [](const http::Site&, const Pages& all, const Request& request) {
        return freshJson(request, all.live.index());
    });
}

/// What pages are made of.
void addFiles(http::Site& site)
{
    for (const auto* file : {"charts.js", "colours.css", "countdown.js", "counts.js", "donut.js", "handbook.css",
             "host.css", "page.css", "results.css", "station.css", "station.js", "wall.css", "between.js", "feed.js",
             "follow.js", "host.js", "index.js", "keep.js", "layout.js", "lists.js", "map.js", "marks.js", "missed.js",
             "numbers.js", "onward.js", "pending.js", "pick.js", "quiz.js", "replay.js", "results.js", "texts.js",
             "timeline.js", "status.js", "status/de.json", "status/en.json", "status/es.json", "status/fr.json",
             "status/nl.json", "vote.css", "vote.js", "words.js", "words/de.json", "words/es.json", "words/fr.json",
             "words/nl.json", "written.js", "icon.svg"})
        site.router.add(
            u"/web/"_s + QLatin1String(file), http::StaticFile::fromResource(u":/web/"_s + QLatin1String(file)));
}

/// What nothing else here answers.
void answerElsewhere(http::Site& site, const ServiceContext& context)
{
    // What every site is asked for; a rule or a plugin may answer there instead.
    http::Router usual;
    for (const auto* file : {"favicon.ico", "robots.txt"})
        usual.add(u'/' + QLatin1String(file), http::StaticFile::fromResource(u":/web/"_s + QLatin1String(file)));
    site.elsewhere = [places = context.ports ? &context.ports->http : nullptr, usual = std::move(usual),
                         &polls = context.polls](const QStringList& segments) {
        auto match = places ? places->find(segments) : http::Router::Match();
        if (!match.resource)
            match = usual.find(segments);
        if (!match.resource)
            match.resource = typedAddress(polls, segments);
        return match;
    };
}

} // namespace

bool maySeeStatus(const QString& who, const Request& request)
{
    if (who != u"local"_s)
        return who == u"everyone"_s;
    // Through a proxy on this computer everybody comes from loopback. Most say so in one of these fields; nginx, unless
    // it is told to, speaks HTTP/1.0, which no browser does, and others pass on the name that they were asked for.
    static const QByteArrayList proxysFields{
        "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded", "X-Real-IP", "Via"};
    return request.peer.isLoopback() && request.minorVersion > 0
        && std::none_of(proxysFields.begin(), proxysFields.end(),
            [&](const auto& field) { return request.headers.contains(field); })
        && isThisComputer(QString::fromLatin1(http::splitAuthority(request.authority).first));
}

std::shared_ptr<const http::Site> makeHttpSite(const ServiceContext& context, const OptionValues& values,
    HttpLive& live, std::shared_ptr<PhoneVoting> voting, HttpEvents* events)
{
    openPages();
    auto site = std::make_shared<http::Site>();
    site->styleSheets = {"/web/colours.css", "/web/page.css"};
    site->errorWords = errorWords();
    site->timeouts.idle = std::chrono::milliseconds(values.integer(u"idle-timeout"_s));
    allowNames(site->hosts, values);
    if (values.boolean(u"log-requests"_s))
        site->accessed = [&log = context.log, name = context.name](const http::AccessRecord& record) {
            log.quote(LogLevel::Info, name, QString::fromLatin1(http::combinedLine(record)));
        };

    auto pages = std::shared_ptr<Pages>(new Pages{context.reactor.clock(), context.polls, context.devices,
        context.services, live, context.machine, values.text(u"status"_s), voting, values.text(u"public-address"_s),
        context.events, {context.reactor.clock(), context.polls}, context.storageFindings});
    SiteBuilder builder(*site, std::move(pages));
    live.setSite(values.text(u"public-address"_s));
    addPolls(*site, builder, context, values, live, voting);
    if (events)
        addEvents(*site, builder, context, values, *events, voting);
    addStationPages(*site, context);
    if (values.text(u"status"_s) != u"off"_s)
        addStatus(builder);
    if (values.boolean(u"handbook"_s))
        addHandbooks(*site, context);
    if (const auto webSockets = values.texts(u"xmpp-websocket"_s); !webSockets.isEmpty())
        addHostMeta(site->router, [webSockets] { return webSockets; });
    if (values.boolean(u"index"_s))
        addIndex(*site, builder);
    addFiles(*site);
    answerElsewhere(*site, context);
    return site;
}

} // namespace everyport
