#include "app/rules/actions/actionkinds.h"

#include <cerrno>

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTest>

#include "tests/app/rules/actions/actionbench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class PostActionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void postsWhatTheRuleSays()
    {
        ActionBench bench;
        const Fields fields{{u"nick"_s, u"ann"_s}, {u"text"_s, u"hello"_s}};
        auto doing = findActionKind(u"post"_s)->perform(bench.context,
            ActionBench::call(u"post"_s,
                {{u"url"_s, u"http://127.0.0.1:8080/in"_s}, {u"secret"_s, u"a secret of ours"_s},
                    {u"token"_s, u"abc"_s}},
                fields));
        bench.parlour.reactor.turn();
        auto& wire = *bench.parlour.reactor.outgoing.back();
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

        auto named = findActionKind(u"post"_s)->perform(bench.context,
            ActionBench::call(u"post"_s,
                {{u"url"_s, u"http://127.0.0.1:8080/in"_s}, {u"fields"_s, QStringList{u"who=ann"_s, u"what=a=b"_s}}},
                fields));
        bench.parlour.reactor.turn();
        QVERIFY(
            bench.parlour.reactor.outgoing.back()->written().endsWith("\r\n\r\n{\"what\":\"a=b\",\"who\":\"ann\"}"));
        QVERIFY(!bench.does(u"post"_s, {{u"url"_s, u"not an address"_s}}));
    }

    void numbersAreNumbers()
    {
        ActionBench bench;
        const auto sent = [&bench](const QString& event, const Fields& fields) {
            auto call = ActionBench::call(u"post"_s, {{u"url"_s, u"http://127.0.0.1:8080/in"_s}}, fields);
            call.event = event;
            auto doing = findActionKind(u"post"_s)->perform(bench.context, call);
            bench.parlour.reactor.turn();
            const auto written = bench.parlour.reactor.outgoing.back()->takeWritten();
            return QJsonDocument::fromJson(written.mid(written.indexOf("\r\n\r\n") + 4)).object();
        };
        const auto object = sent(u"vote-counted"_s,
            {{u"votes"_s, u"3"_s}, {u"mean"_s, u"0.0028"_s}, {u"lowest"_s, u"-1"_s}, {u"answer"_s, u"7"_s},
                {u"voters"_s, u"many"_s}, {u"question"_s, u"12"_s}});
        QCOMPARE(object[u"votes"], QJsonValue(3));
        QCOMPARE(object[u"mean"], QJsonValue(0.0028));
        QCOMPARE(object[u"lowest"], QJsonValue(-1));
        QCOMPARE(object[u"answer"], QJsonValue(u"7"_s)); // as it was written
        QCOMPARE(object[u"question"], QJsonValue(u"12"_s));
        QCOMPARE(object[u"voters"], QJsonValue(u"many"_s)); // fired by hand, it may say anything
        QCOMPARE(object[u"event"], QJsonValue(u"vote-counted"_s));
        QCOMPARE(sent(u"command"_s, {{u"votes"_s, u"3"_s}})[u"votes"], QJsonValue(u"3"_s));
    }

    // Another Everyport does each signed body once, and two votes may look alike.
    void saysWhichCallItIs()
    {
        ActionBench bench;
        const auto sent = [&bench](const QString& id, const QString& secret) {
            auto call = ActionBench::call(u"post"_s,
                {{u"url"_s, u"http://127.0.0.1:8080/in"_s}, {u"secret"_s, secret},
                    {u"fields"_s, QStringList{u"who=ann"_s}}});
            call.id = id;
            call.at = 1'700'000'000'123;
            auto doing = findActionKind(u"post"_s)->perform(bench.context, call);
            bench.parlour.reactor.turn();
            return bench.parlour.reactor.outgoing.back()->takeWritten();
        };
        const auto first = sent(u"one"_s, u"a secret of ours"_s);
        QVERIFY(first.contains("\r\nx-everyport-event: one\r\n"));
        QVERIFY(first.endsWith(
            "\r\n\r\n{\"event-id\":\"one\",\"event-time\":\"2023-11-14T22:13:20.123Z\",\"who\":\"ann\"}"));
        QCOMPARE(sent(u"one"_s, u"a secret of ours"_s), first); // tried again
        QVERIFY(sent(u"two"_s, u"a secret of ours"_s).contains("\"event-id\":\"two\""));
        QVERIFY(sent(u"one"_s, {}).endsWith("\r\n\r\n{\"who\":\"ann\"}")); // for who takes no other members
    }

    void goesInTheClearToThisComputerAlone_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("https://example.org/hook") << QString();
        QTest::newRow("http://127.0.0.1:8080/hook") << QString();
        QTest::newRow("http://example.org/hook") << u"Must begin with https://"_s;
        QTest::newRow("ftp://example.org/hook") << u"Must begin with https://"_s;
        QTest::newRow("https://") << u"Must begin with https://"_s;
        QTest::newRow("https://ann:secret@example.org/") << u"Must have no name or password"_s;
    }
    void goesInTheClearToThisComputerAlone()
    {
        QFETCH(QString, fault);
        const auto values = ActionBench::values(u"post"_s, {{u"url"_s, QString::fromLatin1(QTest::currentDataTag())}});
        const auto checked = findActionKind(u"post"_s)->check(values);
        QCOMPARE(checked.ok(), fault.isEmpty());
        if (!checked) {
            QVERIFY2(checked.error().text.startsWith(fault), qPrintable(checked.error().text));
            QCOMPARE(checked.error().code, u"url"_s);
        }
    }

    void saysWhyNobodyTookIt()
    {
        ActionBench bench;
        bench.parlour.reactor.nextFailure = Error::fromErrno(ECONNREFUSED, u"Connecting to 127.0.0.1 port 18999"_s);
        const auto done = bench.does(u"post"_s, {{u"url"_s, u"http://127.0.0.1:18999"_s}});
        QVERIFY(!done);
        QCOMPARE(done.error().text, u"Connecting to 127.0.0.1 port 18999: Connection refused."_s);
        QCOMPARE(describe(u"post"_s, ActionBench::values(u"post"_s, {{u"url"_s, u"http://127.0.0.1:18999"_s}})),
            u"Post to http://127.0.0.1:18999"_s); // all fields, so that none stands behind a colon
    }

    void tellsNoMoreThanTheHost()
    {
        auto values = ActionBench::values(u"post"_s,
            {{u"url"_s, u"https://example.org/hooks/a-token?key=b"_s}, {u"fields"_s, QStringList{u"a=1"_s, u"b=2"_s}}});
        QCOMPARE(describe(u"post"_s, values), u"Post to https://example.org: a=1, b=2"_s);
        values.give(u"url"_s, u"http://127.0.0.1:8123/secret"_s);
        QCOMPARE(describe(u"post"_s, values), u"Post to http://127.0.0.1:8123: a=1, b=2"_s);
        values.give(u"url"_s, u"http://[::1]:8123/secret"_s);
        QCOMPARE(describe(u"post"_s, values), u"Post to http://[::1]:8123: a=1, b=2"_s);
    }
};

QTEST_GUILESS_MAIN(PostActionTest)
#include "tst_postaction.moc"
