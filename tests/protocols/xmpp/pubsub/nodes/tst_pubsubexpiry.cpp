#include "protocols/xmpp/pubsub/nodes/pubsubexpiry.h"

#include <QtTest>

#include "tests/protocols/xmpp/jids.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

struct Bench {
    ManualClock clock;
    PubsubTree tree;
    QStringList due;
    QString takes; ///< A node that goes while what is due of another is done.
    bool mayForget = true;
    PubsubExpiry expiry{clock, tree,
        {.mayForget = [this] { return Task<Result<bool>>(Result<bool>(mayForget)); },
            .itemsBefore =
                [this](const QString& node, qint64 wallMsecs) {
                    due.append(u"items of %1 before %2"_s.arg(node).arg(wallMsecs));
                    if (!takes.isEmpty())
                        tree.take(takes);
                },
            .leaseOver =
                [this](const QString& node, const PubsubSubscription& subscription) {
                    due.append(u"%1 at %2"_s.arg(subscription.who.toString(), node));
                    tree.take(node);
                }},
        TaskSet::unhandled};
};

PubsubNode shortLived(const QString& name)
{
    PubsubNode node{.name = name, .config = {}};
    node.config.itemExpire = 30;
    return node;
}

} // namespace

/// What goes with time, told to whoever does it.
class PubsubExpiryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksOnlyWhereSomethingGoes()
    {
        Bench bench;
        bench.tree.put({.name = u"kept"_s, .config = {}});
        bench.expiry.startIfNeeded();
        bench.clock.advance(10min);
        QVERIFY(bench.due.isEmpty());
        bench.tree.put(shortLived(u"news"_s));
        bench.expiry.startIfNeeded();
        const auto before = bench.clock.wallMsecs();
        bench.clock.advance(60s);
        QCOMPARE(bench.due, QStringList(u"items of news before %1"_s.arg(before + 60'000 - 30'000)));
    }

    void endsLeases()
    {
        Bench bench;
        PubsubNode node{.name = u"a"_s, .config = {}};
        PubsubSubscription subscription{jid(u"romeo@localhost"_s)};
        subscription.options.expires = bench.clock.wallMsecs() + 90'000;
        node.subscriptions.put(subscription);
        bench.tree.put(node);
        bench.expiry.start();
        bench.expiry.start(); // twice is once
        bench.clock.advance(60s);
        QVERIFY(bench.due.isEmpty());
        bench.clock.advance(60s);
        QCOMPARE(bench.due, QStringList(u"romeo@localhost at a"_s));
    }

    /// A clock that is wrong for some seconds would end all that there is.
    void endsNothingByAClockThatNobodyBelieves()
    {
        Bench bench;
        bench.tree.put(shortLived(u"news"_s));
        PubsubNode node{.name = u"a"_s, .config = {}};
        PubsubSubscription subscription{jid(u"romeo@localhost"_s)};
        subscription.options.expires = bench.clock.wallMsecs() + 90'000;
        node.subscriptions.put(subscription);
        bench.tree.put(node);
        bench.mayForget = false;
        bench.clock.setWallClock(15LL * 365 * 86'400'000);
        bench.expiry.start();
        bench.clock.advance(10min);
        QVERIFY(bench.due.isEmpty());
        bench.mayForget = true; // it has stayed so
        bench.clock.advance(60s);
        QCOMPARE(bench.due.size(), 2);
    }

    void passesOverWhatWent()
    {
        Bench bench;
        bench.tree.put(shortLived(u"a"_s));
        bench.tree.put(shortLived(u"b"_s));
        bench.takes = u"b"_s;
        bench.expiry.start();
        bench.clock.advance(60s);
        QCOMPARE(bench.due.size(), 1);
        QVERIFY(bench.due.first().startsWith(u"items of a "));
    }
};

QTEST_GUILESS_MAIN(PubsubExpiryTest)
#include "tst_pubsubexpiry.moc"
