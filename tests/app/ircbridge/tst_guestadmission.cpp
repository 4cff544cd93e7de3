#include "app/ircbridge/guestadmission.h"

#include <QTest>

#include "tests/app/bridge/plainend.h"
#include "tests/protocols/irc/server/house.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircbridge;
using namespace Qt::StringLiterals;
using Kind = bridge::Refusal::Kind;

class GuestAdmissionTest : public QObject {
    Q_OBJECT

    struct Stage {
        ircd::House house;
        bridge::PlainEnd home{u"else"_s};
        IrcRemoteUsers guests{*house.server};
        SharedChannel channel{*house.server, "#x"};
        GuestAdmission admission{channel, guests};
        ircd::Peer alice{house};

        Stage()
        {
            alice.logIn("alice");
            after("JOIN #x");
        }
        void after(const QByteArray& line)
        {
            alice.say(line);
            alice.settle();
        }
        bridge::RemoteUser bob()
        {
            bridge::RemoteUser bob{&home, {}};
            bob.person.key = u"k-bob"_s;
            bob.person.name = u"bob"_s;
            bob.person.address = u"usr@far.example"_s;
            bob.person.identity.address = u"bob@real.example"_s;
            return bob;
        }
    };

private Q_SLOTS:
    void anOpenChannelTakesThem()
    {
        Stage stage;
        QVERIFY(!stage.admission.admit(stage.bob(), {}));
        QVERIFY(!stage.admission.objects(stage.bob()));
        QVERIFY(!stage.admission.silence(stage.bob()));
    }

    void aKeyIsAskedOfThemToo()
    {
        Stage stage;
        stage.after("MODE #x +k secret");
        const auto refused = stage.admission.admit(stage.bob(), u"guess"_s);
        QVERIFY(refused);
        QCOMPARE(int(refused->kind), int(Kind::PasswordNeeded));
        QVERIFY(!stage.admission.admit(stage.bob(), u"secret"_s));
        QVERIFY(!stage.admission.objects(stage.bob())); // who is there stays
    }

    /// By the address that others see, and by the one that only their home knows.
    void whoIsBannedIsNeitherLetInNorHeard()
    {
        for (const QByteArray mask : {"*!*@far.example", "*!*@real.example"}) {
            Stage stage;
            stage.after("MODE #x +b " + mask);
            const auto objection = stage.admission.objects(stage.bob());
            QVERIFY(objection);
            QCOMPARE(int(objection->kind), int(Kind::Banned));
            QVERIFY(stage.admission.admit(stage.bob(), {}));
            QCOMPARE(stage.admission.silence(stage.bob()), std::optional(objection->text));
        }
    }
};

QTEST_GUILESS_MAIN(GuestAdmissionTest)
#include "tst_guestadmission.moc"
