#include "app/rulelinks/rulecontroller.h"

#include <QDir>
#include <QFile>

#include "app/accounts/accounts.h"
#include "app/accounts/attempts/auditlog.h"
#include "app/accounts/authenticator.h"
#include "app/devices/deviceregistry.h"
#include "app/machine/machine.h"
#include "app/rules/ruleengine.h"
#include "app/rules/rulefile.h"
#include "app/services/core/serviceports.h"
#include "tests/app/chat/parlour.h"
#include "tests/app/polls/bookroom.h"
#include "tests/app/services/fakeservices.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rulelinks;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// All that a controller is lent, and its folder of rules.
struct Scene {
    chat::Parlour parlour;
    polls::BookRoom room;
    FakeServices fakes;
    QTemporaryDir folder;
    ServicePorts ports;
    Accounts accounts{parlour.reactor, *parlour.database};
    devices::DeviceRegistry devices{
        parlour.reactor, *parlour.database, devices::DeviceRegistryOptions{.folder = folder.filePath(u"no-ports"_s)}};
    machine::Machine computer{room.reactor, {}};
    RuleController controller{parlour.reactor, parlour.log, folder.path()};

    Scene()
    {
        if (!parlour.wait(accounts.open()))
            qFatal("no accounts");
        QDir(folder.path()).mkpath(u"rules"_s);
    }
    void write(const QString& name, const QByteArray& text) const
    {
        QFile file(rules::RuleFile::path(folder.path(), name));
        if (!file.open(QFile::WriteOnly))
            qFatal("no file");
        file.write(text);
    }
    void tellsOf(const QString& event) const
    {
        write(event,
            "[when]\nevent = \"" + event.toUtf8()
                + "\"\n[[do]]\naction = \"log\"\ntext = \"{account} at {service} by {port} from {address}\"\n");
    }
    void run()
    {
        controller.registry().load();
        controller.run(
            {accounts, devices, *room.registry, *parlour.chat, *fakes.list, ports, *parlour.database, computer});
    }
    void note(const QString& event)
    {
        accounts.audit().add({.event = event,
            .account = u"mallory"_s,
            .service = u"manhole"_s,
            .port = u"ssh"_s,
            .address = u"192.0.2.7"_s,
            .detail = u"password"_s});
        parlour.reactor.advance(1ms);
        parlour.reactor.advance(1ms);
    }
    QStringList saidBy(const QString& source) const
    {
        QStringList all;
        for (const auto& entry : parlour.log.entries()) {
            if (entry.source == source)
                all << entry.text;
        }
        return all;
    }
};

const QString failed = u"login-failed"_s;
const QString lockedOut = u"locked-out"_s;
const QString sentence = u"mallory at manhole by ssh from 192.0.2.7"_s;

} // namespace

class RuleDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOfWhoMayNotComeIn()
    {
        Scene scene;
        scene.tellsOf(failed);
        scene.tellsOf(lockedOut);
        scene.run();
        scene.note(failed);
        QCOMPARE(scene.saidBy(failed), QStringList{sentence});
        QCOMPARE(scene.saidBy(lockedOut), QStringList());
        scene.note(lockedOut);
        QCOMPARE(scene.saidBy(lockedOut), QStringList{sentence});
        QCOMPARE(scene.saidBy(failed).size(), 1);
    }

    void keepsWhatElseIsAuditedToItself()
    {
        Scene scene;
        scene.run();
        for (const auto& event : {u"login"_s, u"command"_s, u"account-changed"_s, u"login-refused"_s})
            scene.note(event);
        for (const auto& kind : {u"login"_s, u"command"_s, u"account-changed"_s, u"login-refused"_s, failed, lockedOut})
            QVERIFY2(scene.controller.engine()->latest(kind).isEmpty(), qPrintable(kind));
        scene.note(failed);
        const auto heard = scene.controller.engine()->latest(failed);
        QCOMPARE(heard.size(), 1);
        QVERIFY(!heard.first().fields.contains(u"detail"_s)); // a command, or what was tried
        QVERIFY(heard.first().at > 0);
    }

    void hearsARealLogin()
    {
        Scene scene;
        scene.tellsOf(failed);
        scene.run();
        QVERIFY(scene.parlour.wait(scene.accounts.add(u"alice"_s, u"wonder land"_s, Role::Member)));
        const LoginContext door(u"xmpp"_s, u"tls"_s, u"192.0.2.8"_s);
        QVERIFY(!scene.parlour.wait(scene.accounts.authenticator().verifyPlain(u"alice"_s, u"looking glass"_s, door)));
        QVERIFY(scene.parlour.reactor.turnUntil([&] {
            scene.parlour.reactor.advance(1ms);
            return !scene.saidBy(failed).isEmpty();
        }));
        QCOMPARE(scene.saidBy(failed), QStringList{u"alice at xmpp by tls from 192.0.2.8"_s});
    }

    void hearsNothingOnceItHasStopped()
    {
        Scene scene;
        scene.tellsOf(failed);
        QVERIFY(!scene.controller.engine());
        scene.note(failed); // before it runs
        scene.run();
        QVERIFY(scene.controller.engine());
        QVERIFY(scene.parlour.wait(scene.controller.stop()));
        QVERIFY(!scene.controller.engine());
        scene.note(failed);
        QCOMPARE(scene.saidBy(failed), QStringList());
        scene.run();
        scene.note(failed);
        QCOMPARE(scene.saidBy(failed), QStringList{sentence});
    }

    void saysAtItsEndWhatWasNotDone()
    {
        Scene scene;
        scene.write(
            failed, "[when]\nevent = \"login-failed\"\n[[do]]\naction = \"post\"\nurl = \"http://127.0.0.1:9/\"\n");
        scene.run();
        for (int i = 0; i < 3; ++i)
            scene.note(failed);
        auto stopping = scene.controller.stop();
        QVERIFY(!stopping.isReady());
        QVERIFY(scene.controller.engine());
        scene.note(failed); // nobody's to answer
        scene.parlour.reactor.advance(3s);
        QVERIFY(stopping.isReady());
        const auto stopped = stopping.take();
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().reason, Reason::NoSpace); // EX_IOERR
        QVERIFY2(stopped.error().text.startsWith(u"The rule login-failed had taken 2 events that were not done"_s),
            qPrintable(stopped.error().text));
        QCOMPARE(scene.saidBy(u"rules"_s).last(), stopped.error().text);
        QVERIFY(!scene.controller.engine());
    }

    void saysWhichFilesCannotBeRead()
    {
        Scene scene;
        scene.tellsOf(failed);
        scene.write(u"broken"_s, "[when]\nevent = \"card-red\"\n");
        scene.run();
        const auto said = scene.saidBy(u"rules"_s);
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().contains(u"broken.toml:2"_s) && said.first().contains(u"did you mean card-read"_s),
            qPrintable(said.first()));
        scene.note(failed);
        QCOMPARE(scene.saidBy(failed), QStringList{sentence}); // the others run
    }

    void saysSoWhenTheyAreReadAgain()
    {
        Scene scene;
        scene.tellsOf(failed);
        scene.run();
        QCOMPARE(scene.saidBy(u"rules"_s), QStringList());
        scene.write(failed, "[when]\nevent = \"card-red\"\n");
        scene.controller.reload();
        QVERIFY(scene.controller.registry().find(failed)->isBroken);
        QCOMPARE(scene.saidBy(u"rules"_s).size(), 1);
        QVERIFY2(scene.saidBy(u"rules"_s).first().contains(u"login-failed.toml:2"_s),
            qPrintable(scene.saidBy(u"rules"_s).first()));
    }
};

QTEST_GUILESS_MAIN(RuleDeskTest)
#include "tst_rulecontroller.moc"
