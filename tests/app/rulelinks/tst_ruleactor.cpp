#include "app/rulelinks/ruleactor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/app/rulelinks/enginebench.h"
#include "tests/app/rules/actions/actionbench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rulelinks;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class RuleActorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doesAsTheKindDoes()
    {
        ActionBench bench;
        RuleActor actor(bench.context);
        const auto doing = actor.perform(bench.call(u"log"_s, {{u"text"_s, u"hello"_s}}));
        QVERIFY(doing.isReady());
        QCOMPARE(bench.parlour.log.entries().back().text, u"hello"_s);
        auto dancing = actor.perform(bench.call(u"dance"_s, {}));
        QVERIFY(dancing.take().error().text.contains(u"no action “dance”"_s));
    }

    void speaksWhileSomebodyIsThereToSpeak()
    {
        ActionBench bench;
        RuleActor actor(bench.context);
        const auto says = [&] {
            auto doing = actor.perform(
                bench.call(u"say"_s, {{u"over"_s, u"irc"_s}, {u"to"_s, u"#hall"_s}, {u"text"_s, u"x"_s}}));
            return doing.take().ok();
        };
        QVERIFY(says());
        actor.setSpeakers(nullptr);
        QVERIFY(!says());
        actor.setSpeakers(&bench.speakers);
        QVERIFY(says());
    }

    void anEventGoesElsewhereWithItsNumbers()
    {
        ActionBench bench;
        auto& reactor = bench.parlour.reactor;
        EngineBench files(reactor);
        files.load(u"tell"_s,
            "[when]\nevent = \"vote-counted\"\n[[do]]\naction = \"post\"\nurl = \"http://127.0.0.1:8080/in\"\n");
        files.engine.heard({u"vote-counted"_s, {{u"poll"_s, u"fruit"_s}, {u"votes"_s, u"15"_s}}, 0, {}, {}});
        reactor.advance(std::chrono::milliseconds(1));
        QCOMPARE(files.actor.calls.size(), 1);
        RuleActor actor(bench.context);
        auto doing = actor.perform(files.actor.calls.first());
        QVERIFY(reactor.turnUntil([&] { return !reactor.outgoing.empty(); }));
        QByteArray written;
        QVERIFY(reactor.turnUntil([&] {
            written += reactor.outgoing.back()->takeWritten();
            return written.contains("\r\n\r\n");
        }));
        const auto object = QJsonDocument::fromJson(written.mid(written.indexOf("\r\n\r\n") + 4)).object();
        QCOMPARE(object[u"event"], QJsonValue(u"vote-counted"_s));
        QCOMPARE(object[u"votes"], QJsonValue(15));
        QCOMPARE(object[u"poll"], QJsonValue(u"fruit"_s));
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
};

QTEST_GUILESS_MAIN(RuleActorTest)
#include "tst_ruleactor.moc"
