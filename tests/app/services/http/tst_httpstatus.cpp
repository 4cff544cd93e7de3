#include "app/services/http/httpstatus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/devices/absence.h"
#include "app/polls/taps/journalaside.h"
#include "app/services/http/statuswords.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

polls::Poll poll()
{
    polls::Poll made;
    made.id = u"town"_s;
    made.question = u"Which project?"_s;
    made.state = polls::Poll::State::Open;
    return made;
}

QJsonObject parsed(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class HttpStatusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOfPhonesThatWait()
    {
        StatusFacts facts;
        facts.phonesWait = {u"Phones at 10.0.0.1 have to wait."_s};
        const auto object = parsed(statusJson(facts, statusWords()));
        QVERIFY(!object[u"well"].toBool(true));
        QCOMPARE(object[u"trouble"][0][u"title"].toString(), facts.phonesWait.first());
        QCOMPARE(object[u"trouble"][0][u"state"].toString(), u"trouble"_s);
        facts.forEveryone = true;
        QVERIFY(!statusJson(facts, statusWords()).contains("10.0.0.1"));
    }

    void tellsOfTroubleBySeverity()
    {
        StatusFacts facts;
        QVERIFY(parsed(statusJson(facts, statusWords()))[u"well"].toBool());
        devices::Device reader;
        reader.name = u"Reader 4"_s;
        reader.state = devices::DeviceState::NoPermission;
        reader.stateText = u"This user may not open it."_s;
        reader.remedy = u"sudo usermod -aG dialout me"_s;
        reader.lastTag.id = u"0415AB96"_s;
        reader.lastTagAt = 1'700'000'000'000;
        facts.readers = {reader};
        ServiceStatus service;
        service.name = u"xmpp"_s;
        service.state = ServiceStatus::State::Failed;
        service.trouble = {Error::Kind::Local, Reason::AddressInUse, u"Port 5222 is taken."_s, {}, 0};
        facts.services = {service};
        const auto since = QDateTime(QDate(2026, 5, 3), QTime(17, 3)).toMSecsSinceEpoch();
        facts.storageTrouble = polls::StorageTrouble{
            Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0}, since};
        facts.now = since;
        facts.waitingTaps = 12;
        facts.polls = {{poll(), 3}};
        facts.votesPerMinute = {{u"town"_s, 38}};
        const auto json = statusJson(facts, statusWords());
        const auto object = parsed(json);
        QVERIFY(!object[u"well"].toBool(true));
        const auto trouble = object[u"trouble"].toArray();
        QCOMPARE(trouble.size(), 3);
        QCOMPARE(trouble[0].toObject()[u"title"].toString(),
            u"Votes cannot be stored since 17:03; 12 votes wait on this computer."_s);
        QCOMPARE(trouble[0].toObject()[u"text"].toString(), u"The disk is full."_s);
        QCOMPARE(trouble[1].toObject()[u"title"].toString(), u"xmpp:"_s);
        QCOMPARE(trouble[2].toObject()[u"command"].toString(), u"sudo usermod -aG dialout me"_s);
        QCOMPARE(object[u"polls"].toArray()[0].toObject()[u"votes_per_minute"].toInt(), 38);
        QVERIFY(!json.contains("0415AB96")); // no card's number where a room can read it

        facts.waitingTaps = 1;
        QCOMPARE(parsed(statusJson(facts, statusWords()))[u"trouble"].toArray()[0].toObject()[u"title"].toString(),
            u"Votes cannot be stored since 17:03; one vote waits on this computer."_s);

        auto draft = poll();
        draft.state = polls::Poll::State::Draft;
        auto hidden = poll();
        hidden.resultsHidden = true;
        facts.polls = {{draft, 0}, {hidden, 3}};
        QCOMPARE(parsed(statusJson(facts, statusWords()))[u"polls"].toArray().size(), 2);
        facts.forEveryone = true;
        const auto shown = parsed(statusJson(facts, statusWords()))[u"polls"].toArray();
        QCOMPARE(shown.size(), 1);
        QVERIFY(!shown[0].toObject().contains(u"total_votes") && !shown[0].toObject().contains(u"votes_per_minute"));

        // How often its readers read would tell the same.
        facts.readers = {{.id = u"ra"_s, .name = u"A"_s}, {.id = u"door"_s, .name = u"Door"_s},
            {.id = u"other"_s, .name = u"Other"_s}};
        hidden.readers = {{u"ra"_s, u"a"_s}, {u"door/2"_s, u"a"_s}};
        facts.polls = {{hidden, 3}};
        const auto told = [&facts] {
            QStringList names;
            for (const auto& one : parsed(statusJson(facts, statusWords()))[u"readers"].toArray()) {
                if (one.toObject().contains(u"reads") && one.toObject().contains(u"last_read_at"))
                    names << one.toObject()[u"name"].toString();
            }
            return names;
        };
        QCOMPARE(told(), QStringList{u"Other"_s});
        facts.forEveryone = false;
        QCOMPARE(told().size(), 3);
        facts.forEveryone = true;
        hidden.state = polls::Poll::State::Closed;
        facts.polls = {{hidden, 3}};
        QCOMPARE(told().size(), 3);
        hidden.state = polls::Poll::State::Open;
        hidden.kind = polls::Kind::Scale;
        facts.polls = {{hidden, 3, {.kind = polls::Kind::Scale, .scale = polls::ScaleFigures{3.5, 4, 0.5}}}};
        QCOMPARE(parsed(statusJson(facts, statusWords()))[u"polls"][0][u"kind"].toString(), u"scale"_s);
        QVERIFY(!statusJson(facts, statusWords()).contains("median"));
        facts.forEveryone = false;
        QCOMPARE(parsed(statusJson(facts, statusWords()))[u"polls"][0][u"scale"][u"mean"].toDouble(), 3.5);
    }

    void isNotWellWhereStoredVotesAreMissing()
    {
        StatusFacts facts;
        QVERIFY(parsed(statusJson(facts, statusWords()))[u"well"].toBool(false));
        facts.storageFindings = {Error::local(Reason::BadValue, u"polls of host-7 is not the database of before."_s),
            Error::local(Reason::NotFound, u"Votes of the poll fruit are missing."_s)};
        const auto told = [&facts] { return parsed(statusJson(facts, statusWords({"de"}))); };
        QVERIFY(!told()[u"well"].toBool(true));
        QCOMPARE(told()[u"trouble"].toArray().size(), 2);
        QCOMPARE(told()[u"trouble"][0][u"state"].toString(), u"failed"_s);
        QCOMPARE(told()[u"trouble"][0][u"title"].toString(),
            u"Im Speicher steht nicht, was dieses Programm dort gelassen hat:"_s);
        QCOMPARE(told()[u"trouble"][0][u"text"].toString(), facts.storageFindings.first().text);
        QCOMPARE(told()[u"trouble"][1][u"text"].toString(), facts.storageFindings.last().text);
        facts.storageFindings.last().code = polls::keptVotesCode;
        QCOMPARE(
            told()[u"trouble"][1][u"title"].toString(), u"Stimmen liegen in einer Datei und sind nicht gezählt:"_s);
        facts.forEveryone = true;
        QVERIFY(!told()[u"well"].toBool(true));
        QCOMPARE(told()[u"trouble"].toArray().size(), 2);
        QVERIFY(!statusJson(facts, statusWords()).contains("host-7"));
        QVERIFY(!statusJson(facts, statusWords()).contains("fruit"));
        QCOMPARE(told()[u"trouble"][0][u"title"].toString(),
            u"Im Speicher steht nicht, was dieses Programm dort gelassen hat. Stimmen können fehlen: Frage bei denen nach, die es betreiben."_s);
        QCOMPARE(told()[u"trouble"][0][u"text"].toString(), QString()); // so nothing is announced by a colon
        const auto kept =
            u"Dieses Programm bewahrt Stimmen in einer Datei auf, die nicht gezählt sind: Frage bei denen nach, die es betreiben."_s;
        QCOMPARE(told()[u"trouble"][1][u"title"].toString(), kept);
        QCOMPARE(told()[u"trouble"][1][u"text"].toString(), QString());
        facts.storageFindings.removeFirst(); // nothing else is wrong: the storage is as it was left
        QCOMPARE(told()[u"trouble"].toArray().size(), 1);
        QCOMPARE(told()[u"trouble"][0][u"title"].toString(), kept);
    }

    void saysWhoIsLeftOut()
    {
        StatusFacts facts;
        facts.polls = {{poll(), 3}};
        QVERIFY(!statusJson(facts, statusWords()).contains("left_out"));
        facts.polls.first().poll.leftOut = {{u"4711"_s, u"hall-2"_s}};
        QCOMPARE(parsed(statusJson(facts, statusWords()))[u"polls"][0][u"left_out"][0].toString(), u"hall-2"_s);
        facts.forEveryone = true;
        QVERIFY(!statusJson(facts, statusWords()).contains("hall-2"));
    }

    void isNotWellWhereThisStationIsLeftOut()
    {
        StatusFacts facts;
        facts.station = u"4711"_s;
        facts.polls = {{poll(), 3}};
        auto& mine = facts.polls.first().poll;
        mine.leftOut = {{u"4712"_s, u"hall-2"_s}};
        const auto isWell = [&facts] { return parsed(statusJson(facts, statusWords()))[u"well"].toBool(); };
        QVERIFY(isWell()); // another one is
        mine.leftOut.insert(u"4711"_s, u"hall-1"_s);
        for (const bool forEveryone : {false, true}) {
            facts.forEveryone = forEveryone;
            const auto told = parsed(statusJson(facts, statusWords()));
            QVERIFY(!told[u"well"].toBool(true));
            QCOMPARE(told[u"trouble"].toArray().size(), 1);
            QCOMPARE(told[u"trouble"][0][u"state"].toString(), u"trouble"_s);
            QCOMPARE(told[u"trouble"][0][u"title"].toString(),
                u"This station is left out of “Which project?”: votes that are given here do not count."_s);
            // With the way out; where stations are, and what they are called, is nobody else's business.
            QCOMPARE(told[u"trouble"][0][u"text"].toString().startsWith(u"The home of the stations"_s), !forEveryone);
            QCOMPARE(told[u"trouble"][0][u"text"].toString() == u"Ask whoever runs the poll."_s, forEveryone);
            QCOMPARE(told[u"trouble"][0][u"command"].toString(),
                forEveryone ? QString() : u"everyportd poll take-in town hall-1"_s);
        }
        QCOMPARE(parsed(statusJson(facts, statusWords({"de"})))[u"trouble"][0][u"title"].toString(),
            u"Diese Station ist von „Which project?“ ausgeschlossen: Was hier gestimmt wird, zählt nicht."_s);
        for (const auto* language : {"es", "fr", "nl"}) {
            const auto said = parsed(statusJson(facts, statusWords({language})))[u"trouble"][0][u"title"].toString();
            QVERIFY2(said.contains(u"Which project?"_s) && !said.startsWith(u"This station"_s), language);
        }
        mine.state = polls::Poll::State::Draft;
        QVERIFY(isWell()); // which is nobody else's business yet
        facts.forEveryone = false;
        QVERIFY(!isWell());
        mine.state = polls::Poll::State::Closed;
        QVERIFY(isWell()); // nobody votes there
    }

    void speaksTheReadersLanguage()
    {
        StatusFacts facts;
        const auto since = QDateTime(QDate(2026, 5, 3), QTime(17, 3)).toMSecsSinceEpoch();
        facts.storageTrouble = polls::StorageTrouble{
            Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0}, since};
        facts.now = since;
        facts.machine.bus = machine::Source::Absent;
        const auto german = [&facts] { return parsed(statusJson(facts, statusWords({"de-AT", "en;q=0.5"}))); };
        const auto title = [&german] { return german()[u"trouble"][0][u"title"].toString(); };
        QCOMPARE(title(), u"Stimmen lassen sich seit 17:03 nicht speichern."_s);
        constexpr qint64 twoDays = 48 * 3'600'000;
        facts.now = since + twoDays;
        QCOMPARE(title(), u"Stimmen lassen sich seit 3. Mai, 17:03 nicht speichern."_s);
        QCOMPARE(parsed(statusJson(facts, statusWords({"es"})))[u"trouble"][0][u"title"].toString(),
            u"No se pueden guardar votos desde 3 may, 17:03."_s); // no “las”, which stands before hours alone
        facts.now = since;
        facts.waitingTaps = 1;
        QCOMPARE(title(), u"Stimmen lassen sich seit 17:03 nicht speichern; eine Stimme wartet auf diesem Rechner."_s);
        facts.waitingTaps = 1200;
        QVERIFY(title().endsWith(u"; 1.200 Stimmen warten auf diesem Rechner."_s));
        const auto cause = [&](const Error& why) {
            facts.storageTrouble->why = why;
            return german()[u"trouble"][0][u"text"].toString();
        };
        QCOMPARE(cause(Error::local(Reason::NoSpace, u"The disk is full."_s)),
            u"Der Datenträger ist voll. Schaffe Platz darauf."_s);
        QVERIFY(cause(Error::local(Reason::NotFound, u"It was replaced."_s)).startsWith(u"Was gespeichert war"_s));
        QVERIFY(cause(Error::disconnected(Reason::None, u"It is away."_s)).startsWith(u"Sieh nach dem Server"_s));
        QCOMPARE(cause(Error::local(Reason::None, u"It failed."_s)), u"Warum, steht im Protokoll."_s);
        QCOMPARE(cause(Error::busy(Reason::TooLarge, u"Too many wait."_s)), QString());
        QCOMPARE(german()[u"computer"][0][u"name"].toString(), u"Systembus"_s);
        QCOMPARE(german()[u"computer"][0][u"state"].toString(), u"off"_s); // what programs read stays
        QCOMPARE(statusWords({"pt"}).language(), u"en"_s);
    }

    /// In English as devices say it, which programs read.
    void saysInTheReadersLanguageThatAReaderIsAway()
    {
        const auto told = [](const QString& endpoint, const QByteArrayList& languages, const QString& text = {}) {
            devices::Device reader;
            reader.name = u"door"_s;
            reader.endpoint = endpoint;
            reader.state = devices::DeviceState::Unplugged;
            reader.stateText = text.isEmpty() ? devices::absenceText(reader) : text;
            StatusFacts facts;
            facts.readers = {reader};
            return parsed(statusJson(facts, statusWords(languages)))[u"readers"][0][u"text"].toString();
        };
        QCOMPARE(told(u"serial:/dev/ttyUSB0"_s, {"de"}),
            u"door ist nicht eingesteckt. Er macht von selbst weiter, wenn er wieder da ist."_s);
        QCOMPARE(told(u"tcp:192.0.2.7:4001"_s, {"de"}),
            u"door ist noch nicht verbunden. Er macht von selbst weiter, wenn seine Leitung antwortet."_s);
        QCOMPARE(told(u"mqtt:door"_s, {"de"}),
            u"Kein Dienst der Art mqtt hört door. Füge einen hinzu oder starte ihn; dann geht es von selbst weiter."_s);
        for (const auto& endpoint : {u"serial:/dev/ttyUSB0"_s, u"tcp:192.0.2.7:4001"_s, u"mqtt:door"_s}) {
            devices::Device reader;
            reader.name = u"door"_s;
            reader.endpoint = endpoint;
            QCOMPARE(told(endpoint, {}), devices::absenceText(reader));
            for (const auto* language : {"nl", "es", "fr"})
                QVERIFY2(told(endpoint, {language}) != told(endpoint, {}), language);
        }
        // What whoever carries its line has found.
        using devices::Absence;
        const auto line = u"tcp:192.0.2.7:4001"_s;
        QCOMPARE(told(line, {"de"}, devices::absenceText(Absence::Refused, line)),
            u"Der Leser an tcp:192.0.2.7:4001 lehnt die Verbindung ab: Sieh nach, ob der Port stimmt und ob er so eingerichtet ist, dass man sich mit ihm verbinden kann. Das wird von selbst wieder versucht."_s);
        QCOMPARE(told(line, {"de"}, devices::absenceText(Absence::CannotConnect, line, u"Its certificate is old."_s)),
            u"Der Leser an tcp:192.0.2.7:4001 kann nicht verbunden werden; das wird von selbst wieder versucht. Its certificate is old."_s);
        for (int each = 0; each <= int(Absence::AwaitedHere); ++each) {
            const auto absence = Absence(each);
            const bool isAwaited = absence == Absence::Awaited || absence == Absence::AwaitedHere;
            const bool isOfLine = absence > Absence::NotHeard;
            const auto endpoint = isAwaited ? u"listen:4001"_s : line;
            const auto who = isAwaited ? u"4001"_s : isOfLine ? line : u"door"_s;
            const auto said = devices::absenceText(absence, who, u"So it is."_s);
            QCOMPARE(told(endpoint, {}, said), said);
            for (const auto* language : {"de", "nl", "es", "fr"})
                QVERIFY2(told(endpoint, {language}, said) != said, qPrintable(said));
        }
        // Others who would carry it know more, too.
        const auto why = u"The broker is not connected yet."_s;
        QCOMPARE(told(u"mqtt:door"_s, {"de"}, why), why);
    }

    /// The page shows states of polls, readers and services by these words.
    void hasAWordForEachState()
    {
        using devices::DeviceState;
        QStringList keys{u"poll draft"_s, u"poll open"_s, u"poll closed"_s};
        for (const auto state : {DeviceState::Ready, DeviceState::Unplugged, DeviceState::Busy,
                 DeviceState::NoPermission, DeviceState::WrongBaud, DeviceState::Silent, DeviceState::DriverTrouble,
                 DeviceState::Failed, DeviceState::BeingTried, DeviceState::Disabled})
            keys.append(u"reader "_s + devices::stateName(state));
        using State = ServiceStatus::State;
        for (const auto state : {State::Off, State::Starting, State::Running, State::Stopping, State::Failed})
            keys.append(u"service "_s + serviceStateName(state));
        for (const auto& key : std::as_const(keys)) {
            const auto latin = key.toLatin1();
            QVERIFY2(!statusWords()(QLatin1StringView(latin)).isEmpty(), latin.constData());
        }
    }

    void aBatteryThatIsUsedIsTroubleWhereSomebodyVotes()
    {
        const auto isWell = [](const StatusFacts& facts) {
            return parsed(statusJson(facts, statusWords()))[u"well"].toBool();
        };
        StatusFacts facts;
        facts.machine.bus = machine::Source::There;
        facts.machine.power = {
            .source = machine::Source::There, .isOnBattery = true, .hasBattery = true, .percent = 80};
        QVERIFY(isWell(facts));
        facts.polls.append({.poll = {.id = u"town"_s, .state = polls::Poll::State::Draft}});
        QVERIFY(isWell(facts));
        facts.polls.first().poll.state = polls::Poll::State::Open;
        QVERIFY(!isWell(facts));
        facts.polls.first().poll.state = polls::Poll::State::Closed;
        QVERIFY(isWell(facts));
        facts.machine.network = {.source = machine::Source::There, .reach = machine::NetworkFacts::Reach::None};
        QVERIFY(isWell(facts)); // there never was one
        facts.networkWentAway = true;
        QVERIFY(!isWell(facts));
    }

    void theComputerIsNobodyElsesBusiness()
    {
        StatusFacts facts;
        facts.machine.bus = machine::Source::There;
        facts.machine.power = {.source = machine::Source::There, .isOnBattery = true, .hasBattery = true, .percent = 4};
        facts.machine.power.level = machine::PowerFacts::Level::Critical;
        auto object = parsed(statusJson(facts, statusWords()));
        QCOMPARE(object[u"computer"].toArray().size(), 1);
        QVERIFY(!object[u"well"].toBool(true));
        facts.forEveryone = true;
        object = parsed(statusJson(facts, statusWords()));
        QVERIFY(!object.contains(u"computer"_s));
        QVERIFY(object[u"well"].toBool());
    }
};

QTEST_GUILESS_MAIN(HttpStatusTest)
#include "tst_httpstatus.moc"
