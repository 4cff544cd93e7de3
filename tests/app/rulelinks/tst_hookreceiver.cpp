#include "app/rulelinks/hookreceiver.h"

#include <QMessageAuthenticationCode>
#include <QTemporaryDir>

#include "app/rules/kinds/traces.h"
#include "tests/app/rulelinks/enginebench.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rulelinks;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "a secret of ours";

struct Stage {
    MemoryReactor reactor;
    EngineBench bench{reactor};
    HttpPlaces places;
    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    std::unique_ptr<HookReceiver> door;

    ~Stage()
    {
        door.reset();
        database.reset();
    }
    /// As after a start of the program.
    void open()
    {
        door.reset();
        database.reset();
        database = std::move(*Database::open(reactor, storagePlace(folder.filePath(u"everyport.sqlite"_s))));
        door = std::make_unique<HookReceiver>(reactor, places, bench.registry, bench.engine, bench.log, *database);
    }
    Stage()
    {
        open();
        bench.load(u"build"_s,
            "[when]\nevent = \"webhook\"\nsecret = \"" + secret
                + "\"\n[[do]]\naction = \"log\"\ntext = \"{json.state}: {text}\"\n");
        bench.load(u"card"_s, EngineBench::ruleFor("card-read"));
    }
    static http::Request request(const QString& name, const QByteArray& body, const http::Headers& headers)
    {
        http::Request request;
        request.method = "POST";
        request.body = body;
        request.headers = headers;
        if (request.headers.value("Content-Type").isEmpty())
            request.headers.add("Content-Type", "application/json");
        request.target.segments = QStringList{u"hooks"_s, name};
        request.peer.host = u"192.0.2.7"_s;
        return request;
    }
    http::Response lastAnswer;
    int ask(const QString& name, const QByteArray& body, const http::Headers& headers)
    {
        const auto match = places.find({u"hooks"_s, name});
        if (!match.resource)
            return 0;
        auto answering = match.resource->answer(request(name, body, headers));
        if (!reactor.turnUntil([&] { return answering.isReady(); }))
            return -1;
        lastAnswer = answering.take();
        reactor.advance(std::chrono::milliseconds(2));
        return lastAnswer.status;
    }
    static http::Headers signedBy(const QByteArray& body, const QByteArray& key = secret)
    {
        return {{"X-Hub-Signature-256",
            "sha256=" + QMessageAuthenticationCode::hash(body, key, QCryptographicHash::Sha256).toHex()}};
    }
    QStringList texts() const
    {
        QStringList all;
        for (const auto& call : bench.actor.calls)
            all << call.values.text(u"text"_s);
        return all;
    }
};

const QByteArray body = "{\"state\": \"done\", \"text\": \"all green\"}";

} // namespace

class HookDoorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void believesOnlyWhoKnowsTheSecret()
    {
        Stage stage;
        QCOMPARE(stage.ask(u"build"_s, body, {}), 401);
        QCOMPARE(stage.ask(u"build"_s, body, Stage::signedBy(body, "another secret")), 401);
        QCOMPARE(stage.ask(u"build"_s, body + ' ', Stage::signedBy(body)), 401);
        QVERIFY(stage.bench.actor.calls.isEmpty());
        QVERIFY(stage.bench.log.entries().back().text.contains(u"192.0.2.7"_s));
        QCOMPARE(stage.ask(u"build"_s, body, Stage::signedBy(body)), 202);
        QCOMPARE(stage.texts(), QStringList{u"done: all green"_s});
        QCOMPARE(stage.ask(u"build"_s, body, Stage::signedBy(body)), 200); // the very same again
        QCOMPARE(stage.ask(u"build"_s, body, {{"Authorization", "Bearer " + secret}}), 202);
        QCOMPARE(stage.texts().size(), 2);
    }

    void saysWhatItDoesNotRead()
    {
        Stage stage;
        const QByteArray parts = "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n1\r\n--x--\r\n";
        http::Headers headers{{"Content-Type", "multipart/form-data; boundary=x"}};
        QCOMPARE(stage.ask(u"build"_s, parts, headers), 401); // whoever may not call is told nothing
        headers.add("Authorization", "Bearer " + secret);
        QCOMPARE(stage.ask(u"build"_s, parts, headers), 415);
        QVERIFY(stage.lastAnswer.body.contains("multipart/form-data are not read"));
        QVERIFY(stage.bench.log.entries().back().text.contains(u"multipart/form-data"_s));
        QVERIFY(stage.texts().isEmpty());
    }

    void isNotDoneAgainAfterARestart()
    {
        Stage stage;
        QCOMPARE(stage.ask(u"build"_s, body, Stage::signedBy(body)), 202);
        stage.open();
        QCOMPARE(stage.ask(u"build"_s, body, Stage::signedBy(body)), 200);
        QCOMPARE(stage.texts().size(), 1);
    }

    void whatHadNotBeenDoneIsTakenAgainAfterARestart()
    {
        Stage stage;
        stage.bench.actor.hangs = true;
        QCOMPARE(stage.ask(u"build"_s, body, Stage::signedBy(body)), 202);
        QCOMPARE(stage.ask(u"build"_s, body, Stage::signedBy(body)), 200);
        stage.open();
        QCOMPARE(stage.ask(u"build"_s, body, Stage::signedBy(body)), 202);
        auto settled = stage.door->settled();
        QVERIFY(!settled.isReady());
        stage.bench.actor.hangs = false;
        stage.bench.actor.held.front().fire(u"done"_s);
        QVERIFY(stage.reactor.turnUntil([&] { return settled.isReady(); }));
        stage.open();
        QCOMPARE(stage.ask(u"build"_s, body, Stage::signedBy(body)), 200);
    }

    void doesWhatSomebodySentWhoHungUp()
    {
        Stage stage;
        auto answering = stage.places.find({u"hooks"_s, u"build"_s})
                             .resource->answer(Stage::request(u"build"_s, body, Stage::signedBy(body)));
        QVERIFY(!answering.isReady()); // it is being noted
        answering.cancel();
        auto settled = stage.door->settled();
        QVERIFY(stage.reactor.turnUntil([&] { return settled.isReady(); }));
        QCOMPARE(stage.texts().size(), 1);
    }

    void whatTheRuleLeavesOutMayBeSentAgain()
    {
        Stage stage;
        stage.bench.load(u"rare"_s,
            "per-minute = 1\n[when]\nevent = \"webhook\"\nsecret = \"" + secret
                + "\"\n[[do]]\naction = \"log\"\ntext = \"x\"\n");
        const QByteArray other = "{\"state\": \"other\"}";
        QCOMPARE(stage.ask(u"rare"_s, body, Stage::signedBy(body)), 202);
        QCOMPARE(stage.ask(u"rare"_s, other, Stage::signedBy(other)), 503);
        QCOMPARE(stage.lastAnswer.headers.value("retry-after"), "60");
        QVERIFY(stage.lastAnswer.body.contains("once within a minute"));
        QCOMPARE(stage.ask(u"rare"_s, other, {{"Authorization", "Bearer " + secret}}), 503);
        stage.reactor.advance(std::chrono::seconds(61));
        QCOMPARE(stage.ask(u"rare"_s, other, Stage::signedBy(other)), 202);
        QCOMPARE(stage.ask(u"rare"_s, other, Stage::signedBy(other)), 200);
        QCOMPARE(stage.texts().size(), 2);
    }

    void takesNothingOnceTheEngineFinishes()
    {
        Stage stage;
        QVERIFY(stage.bench.engine.finish().isReady());
        QCOMPARE(stage.ask(u"build"_s, body, Stage::signedBy(body)), 503);
        QVERIFY(stage.texts().isEmpty());
    }

    void saysWhereADoneCallCannotBeNoted()
    {
        Stage stage;
        stage.bench.actor.hangs = true;
        QCOMPARE(stage.ask(u"build"_s, body, Stage::signedBy(body)), 202);
        stage.database->setFault([] {
            return std::optional<Error>(Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0});
        });
        stage.bench.actor.held.front().fire(u"done"_s);
        auto settled = stage.door->settled();
        QVERIFY(stage.reactor.turnUntil([&] { return settled.isReady(); }));
        QVERIFY(stage.bench.log.entries().back().text.contains(u"The disk is full. If it is sent again"_s));
    }

    void whatCannotBeNotedIsNotDone()
    {
        Stage stage;
        QCOMPARE(stage.ask(u"build"_s, body, Stage::signedBy(body)), 202);
        stage.database->setFault([] {
            return std::optional<Error>(Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0});
        });
        const QByteArray other = "{\"state\": \"other\", \"text\": \"x\"}";
        QCOMPARE(stage.ask(u"build"_s, other, Stage::signedBy(other)), 503);
        QCOMPARE(stage.texts().size(), 1);
        stage.database->setFault({});
        QCOMPARE(stage.ask(u"build"_s, other, Stage::signedBy(other)), 202);
    }

    void knowsOnlyHooksThatAreOn()
    {
        Stage stage;
        QCOMPARE(stage.ask(u"nobody"_s, body, Stage::signedBy(body)), 404);
        QCOMPARE(stage.ask(u"card"_s, body, Stage::signedBy(body)), 404); // of another event
        auto off = stage.bench.registry.setEnabled(u"build"_s, false);
        QVERIFY(stage.reactor.turnUntil([&] { return off.isReady(); }));
        QCOMPARE(stage.ask(u"build"_s, body, Stage::signedBy(body)), 404);
    }

    void saysWhatIsWrongWithABody()
    {
        Stage stage;
        const QByteArray broken = "{";
        QCOMPARE(stage.ask(u"build"_s, broken, Stage::signedBy(broken)), 400);
        QCOMPARE(stage.ask(u"build"_s, broken, {}), 401); // which a stranger is not told
        QByteArray large = "{\"state\": \"large\", \"text\": \"" + QByteArray(200'000, 'x') + "\"}";
        QCOMPARE(stage.ask(u"build"_s, large, Stage::signedBy(large)), 202); // by the pool
        QCOMPARE(stage.texts().size(), 1);
        QVERIFY(stage.texts().first().size() <= 2000);
    }

    void aCallThatItCausedItselfGoesNoFurther()
    {
        Stage stage;
        auto headers = Stage::signedBy(body);
        headers.add(rules::chainHeader, "build");
        QCOMPARE(stage.ask(u"build"_s, body, headers), 202);
        QVERIFY(stage.bench.actor.calls.isEmpty());
        QVERIFY(stage.bench.registry.find(u"build"_s)->isStopped);
        QCOMPARE(stage.ask(u"build"_s, body + ' ', Stage::signedBy(body + ' ')), 404);
    }

    void whoDoesNotKnowTheSecretStopsNothing()
    {
        Stage stage;
        QCOMPARE(stage.ask(u"build"_s, body, {{rules::chainHeader, "build"}}), 401);
        QVERIFY(!stage.bench.registry.find(u"build"_s)->isStopped);
    }

    void goesWithTheDoor()
    {
        Stage stage;
        stage.door.reset();
        QCOMPARE(stage.ask(u"build"_s, body, Stage::signedBy(body)), 0);
    }
};

QTEST_GUILESS_MAIN(HookDoorTest)
#include "tst_hookreceiver.moc"
