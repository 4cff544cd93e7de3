#include "app/ircbridge/sharedclosedness.h"

#include <QTest>

#include "tests/protocols/irc/server/house.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircbridge;

class SharedClosednessTest : public QObject {
    Q_OBJECT

    struct Stage {
        ircd::House house;
        SharedChannel channel{*house.server, "#x"};
        ircd::Peer alice{house};

        Stage()
        {
            alice.logIn("alice");
            alice.say("JOIN #x");
            alice.say("TOPIC #x :Between us");
            alice.settle();
        }
    };
    static constexpr bridge::Openness hidden{true, false, false};
    static constexpr bridge::Openness withPassword{false, false, true};

private Q_SLOTS:
    void whatIsKeptCountsOnceNobodyGuardsIt()
    {
        Stage stage;
        SharedClosedness closedness(stage.channel, "bridge");
        QVERIFY(closedness.keep(withPassword));
        const auto* here = stage.channel.now();
        QVERIFY(here->isGuarded);
        QVERIFY(!here->isClosedElsewhere()); // they are asked themselves
        closedness.stopGuarding();
        QVERIFY(here->isClosedElsewhere());
        QVERIFY(closedness.keep(withPassword)); // they are back
        QVERIFY(closedness.keep({}));           // and open it
        QVERIFY(here->closedness.isOpen());
    }

    /// Whoever opened it did so unheard: what was said until then is not for all.
    void whatComesBackOpenWasLost()
    {
        Stage stage;
        SharedClosedness closedness(stage.channel, "bridge");
        QVERIFY(closedness.keep(hidden));
        closedness.stopGuarding();
        QVERIFY(!closedness.keep({}));
        const auto* here = stage.channel.now();
        QVERIFY(here->closedness.isHidden);
        closedness.lose();
        QVERIFY(here->closedness.isOpen());
        QVERIFY(here->topic.isEmpty());
        QVERIFY(here->historyFrom > 0);
        QVERIFY(closedness.keep({}));
    }

    void aBridgeToAnotherNetworkKeepsNothing()
    {
        Stage stage;
        SharedClosedness closedness(stage.channel, {});
        QVERIFY(closedness.keep(hidden));
        QVERIFY(!stage.channel.now()->isGuarded);
        QVERIFY(stage.channel.now()->closedness.isOpen());
    }
};

QTEST_GUILESS_MAIN(SharedClosednessTest)
#include "tst_sharedclosedness.moc"
