#include "app/rulelinks/ruleactor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

#include "app/rules/actions/actionkinds.h"
#include "app/rules/actions/lentactions.h"
#include "tests/app/chat/parlour.h"
#include "tests/app/polls/bookroom.h"
#include "tests/app/services/fakeservices.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rulelinks;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

namespace {

/// A chat account, a poll and a service, and the actor between.
struct Scene {
    chat::Parlour parlour;
    polls::BookRoom room;
    FakeServices fakes;
    LentActions lent;
    RuleActor actor{{parlour.reactor, parlour.log, *room.registry, *parlour.chat, *fakes.list, lent}};
    chat::Account& account = parlour.online();

    Scene() { parlour.network->asked.clear(); }
    ActionCall call(const QString& kind, const QMap<QString, QVariant>& values, const Fields& fields = {}) const
    {
        const auto* known = findActionKind(kind);
        OptionValues given(known ? known->options : OptionList());
        for (auto it = values.begin(); it != values.end(); ++it)
            given.give(it.key(), it.value());
        return {u"door"_s, kind, given, fields, {u"first"_s, u"door"_s}};
    }
    Result<QString> does(const ActionCall& call)
    {
        auto doing = actor.perform(call);
        const auto done = [&] {
            room.reactor.turn();
            fakes.reactor.turn();
            return doing.isReady();
        };
        if (!parlour.reactor.turnUntil(done))
            qFatal("never done");
        return doing.take();
    }
    Result<QString> does(const QString& kind, const QMap<QString, QVariant>& values, const Fields& fields = {})
    {
        return does(call(kind, values, fields));
    }
};

using Kind = Error::Kind;

} // namespace

class RuleActorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindThatIsDeclaredIsDone()
    {
        Scene stage;
        for (const auto& kind : actionKinds()) {
            const auto done = stage.does(kind.name, {});
            QVERIFY2(done || !done.error().text.startsWith(u"There is no action"_s), qPrintable(kind.name));
        }
        QVERIFY(stage.does(u"dance"_s, {}).error().text.contains(u"no action “dance”"_s));
    }

    void dryRunsSayWhatEachWouldDo()
    {
        for (const auto& kind : actionKinds()) {
            OptionValues values(kind.options);
            for (const auto& option : kind.options) {
                if (!option.repeated && option.type == Option::Type::Text)
                    values.give(option.key, option.secret ? u"hidden secret"_s : option.key + u"-value"_s);
            }
            if (kind.templates.contains(u"text"_s))
                values.give(u"text"_s, u"{nick}: {text}"_s);
            Rule rule{.name = u"try"_s, .event = u"message"_s, .actions = {{kind.name, values}}};
            const auto report = RuleEngine::dryRun(
                rule, {u"message"_s, {{u"nick"_s, u"ann"_s}, {u"text"_s, u"hello"_s}}, 1, {}, {}});
            QCOMPARE(report.outcome, RunReport::Outcome::DryRun);
            QCOMPARE(report.lines.size(), 1);
            QVERIFY2(report.lines.first() != kind.name && !report.lines.first().contains(u"hidden secret"_s),
                qPrintable(report.lines.first()));
            if (kind.templates.contains(u"text"_s))
                QVERIFY2(report.lines.first().contains(u"ann: hello"_s), qPrintable(report.lines.first()));
        }
    }

    void saysOverAChatAccount()
    {
        Scene stage;
        const auto done = stage.does(
            u"say"_s, {{u"over"_s, stage.account.title.toUpper()}, {u"to"_s, u"#fruit"_s}, {u"text"_s, u"apples"_s}});
        QVERIFY(done);
        QCOMPARE(*done, u"Say in #fruit over %1: apples"_s.arg(stage.account.title.toUpper()));
        QVERIFY(
            stage.parlour.reactor.turnUntil([&] { return stage.parlour.network->asked.contains(u"enter #fruit"_s); }));
        QVERIFY(stage.does(u"say"_s,
            {{u"over"_s, stage.account.title}, {u"to"_s, u"ann"_s}, {u"place"_s, u"person"_s},
                {u"text"_s, u"pears"_s}}));
        QVERIFY(
            stage.parlour.reactor.turnUntil([&] { return stage.parlour.network->asked.contains(u"send pears"_s); }));
    }

    void saysNothingWhereThereIsNothingToSay()
    {
        Scene stage;
        for (const auto& text : {u""_s, u"  "_s}) {
            const auto done = stage.does(
                u"say"_s, {{u"over"_s, stage.account.title}, {u"to"_s, u"#fruit"_s}, {u"text"_s, text}});
            QCOMPARE(done.error().reason, Reason::BadValue);
            QVERIFY(done.error().text.startsWith(u"There is nothing to say"_s));
        }
        QVERIFY(stage.parlour.network->asked.isEmpty());
    }

    void saysWhoIsNotThere()
    {
        Scene stage;
        const auto nobody = stage.does(
            u"say"_s, {{u"over"_s, u"nobody"_s}, {u"to"_s, u"#fruit"_s}, {u"text"_s, u"x"_s}});
        QCOMPARE(nobody.error().reason, Reason::NotFound);
        QVERIFY(nobody.error().text.contains(u"nobody"_s));
        const auto name = *stage.fakes.list->add(u"fake"_s, u"mute"_s, stage.fakes.values());
        QCOMPARE(stage.does(u"say"_s, {{u"over"_s, name}, {u"to"_s, u"#fruit"_s}, {u"text"_s, u"x"_s}}).error().kind,
            Kind::Busy);
        QVERIFY(
            !stage.does(u"say"_s, {{u"over"_s, stage.account.title}, {u"to"_s, u"no room"_s}, {u"text"_s, u"x"_s}}));
        // final
        QCOMPARE(stage.does(u"publish"_s, {{u"service"_s, u"nobody"_s}, {u"node"_s, u"x"_s}, {u"text"_s, u"y"_s}})
                     .error()
                     .reason,
            Reason::NotFound);
    }

    void answersWhereItWasSaid()
    {
        Scene stage;
        const Fields inRoom{{u"network"_s, stage.account.title}, {u"room"_s, u"#fruit"_s}, {u"nick"_s, u"ann"_s}};
        const auto room = stage.parlour.network->link->room(u"#fruit"_s).id;
        QVERIFY(stage.does(u"answer"_s, {{u"text"_s, u"in the room"_s}}, inRoom));
        QVERIFY(stage.parlour.reactor.turnUntil(
            [&] { return stage.parlour.network->asked.contains(u"send in the room"_s); }));
        QCOMPARE(stage.parlour.messages.last().conversation, room);
        const Fields inPrivate{{u"network"_s, stage.account.title}, {u"nick"_s, u"Ann"_s}, {u"address"_s, u"ann"_s}};
        QVERIFY(stage.does(u"answer"_s, {{u"text"_s, u"between us"_s}}, inPrivate));
        QVERIFY(stage.parlour.reactor.turnUntil(
            [&] { return stage.parlour.network->asked.contains(u"send between us"_s); }));
        QVERIFY(stage.parlour.conversations.contains(u"ann"_s));
        QCOMPARE(stage.does(u"answer"_s, {{u"text"_s, u"x"_s}}, {}).error().reason, Reason::NotFound);
        QCOMPARE(stage.does(u"answer"_s, {{u"text"_s, u"x"_s}}, {{u"network"_s, u"gone"_s}, {u"nick"_s, u"ann"_s}})
                     .error()
                     .reason,
            Reason::NotFound);
    }

    void changesPolls()
    {
        Scene stage;
        QVERIFY(stage.room.done(stage.room.registry->save(polls::fruitPoll())));
        const QMap<QString, QVariant> fruit{{u"poll"_s, u"fruit"_s}};
        QCOMPARE(*stage.does(u"open-poll"_s, fruit), u"Open the poll fruit"_s);
        QVERIFY(stage.room.registry->find(u"fruit"_s)->isOpen());
        QVERIFY(stage.does(u"new-round"_s, fruit));
        QCOMPARE(stage.room.registry->find(u"fruit"_s)->round, 2);
        QVERIFY(stage.does(u"close-poll"_s, fruit));
        QVERIFY(!stage.room.registry->find(u"fruit"_s)->isOpen());
        for (const auto* kind : {"open-poll", "close-poll", "new-round"}) {
            const auto gone = stage.does(QString::fromLatin1(kind), {{u"poll"_s, u"gone"_s}});
            QCOMPARE(gone.error().reason, Reason::NotFound);
            QCOMPARE(gone.error().kind, Kind::Refused); // asking again changes nothing
        }
    }

    void changesServices()
    {
        Scene stage;
        const auto name = *stage.fakes.list->add(u"fake"_s, u"door"_s, stage.fakes.values());
        QVERIFY(stage.does(u"start-service"_s, {{u"service"_s, name}}));
        QVERIFY(stage.fakes.list->running(name));
        QCOMPARE(*stage.does(u"stop-service"_s, {{u"service"_s, name}}), u"Stop the service door"_s);
        QVERIFY(!stage.fakes.list->running(name));
        stage.fakes.stage.nextFailure = Error{Kind::Local, Reason::AddressInUse, u"The port is taken."_s, {}, 98};
        QVERIFY(!stage.does(u"start-service"_s, {{u"service"_s, name}}));
        QCOMPARE(stage.does(u"start-service"_s, {{u"service"_s, u"gone"_s}}).error().reason, Reason::NotFound);
        QCOMPARE(
            stage.does(u"publish"_s, {{u"service"_s, name}, {u"node"_s, u"x"_s}, {u"text"_s, u"y"_s}}).error().kind,
            Kind::Busy);
    }

    void postsWhatTheRuleSays()
    {
        Scene stage;
        const Fields fields{{u"nick"_s, u"ann"_s}, {u"text"_s, u"hello"_s}};
        auto doing = stage.actor.perform(stage.call(u"post"_s,
            {{u"url"_s, u"http://127.0.0.1:8080/in"_s}, {u"secret"_s, u"a secret of ours"_s}, {u"token"_s, u"abc"_s}},
            fields));
        stage.parlour.reactor.turn();
        auto& wire = *stage.parlour.reactor.outgoing.back();
        const auto sent = wire.takeWritten();
        const auto body = sent.mid(sent.indexOf("\r\n\r\n") + 4);
        const auto object = QJsonDocument::fromJson(body).object();
        QCOMPARE(object.value(u"nick"_s).toString(), u"ann"_s); // all fields, where none is named
        QCOMPARE(object.value(u"rule"_s).toString(), u"door"_s);
        QVERIFY(sent.contains("\r\nx-everyport-rules: first,door\r\n"));
        QVERIFY(sent.contains("\r\nAuthorization: Bearer abc\r\n"));
        QVERIFY(sent.contains("\r\nX-Hub-Signature-256: sha256="
            + QMessageAuthenticationCode::hash(body, "a secret of ours", QCryptographicHash::Sha256).toHex() + "\r\n"));
        wire.feed("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        QVERIFY(doing.isReady());
        const auto said = doing.take();
        QVERIFY(said && said->startsWith(u"Post to http://127.0.0.1"_s) && !said->contains(u"secret"_s));

        auto named = stage.actor.perform(stage.call(u"post"_s,
            {{u"url"_s, u"http://127.0.0.1:8080/in"_s}, {u"fields"_s, QStringList{u"who=ann"_s, u"what=a=b"_s}}},
            fields));
        stage.parlour.reactor.turn();
        QVERIFY(
            stage.parlour.reactor.outgoing.back()->written().endsWith("\r\n\r\n{\"what\":\"a=b\",\"who\":\"ann\"}"));
        QVERIFY(!stage.does(u"post"_s, {{u"url"_s, u"not an address"_s}}));
    }

    void writesIntoTheLog()
    {
        Scene stage;
        QVERIFY(stage.does(u"log"_s, {{u"text"_s, u"the door"_s}, {u"level"_s, u"warning"_s}}));
        QCOMPARE(stage.parlour.log.entries().back().text, u"the door"_s);
        QCOMPARE(stage.parlour.log.entries().back().level, LogLevel::Warning);
        QCOMPARE(stage.parlour.log.entries().back().source, u"door"_s);
    }
};

QTEST_GUILESS_MAIN(RuleActorTest)
#include "tst_ruleactor.moc"
