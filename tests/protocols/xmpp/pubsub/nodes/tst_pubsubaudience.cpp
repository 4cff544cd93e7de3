#include <QtTest>

#include "protocols/xmpp/pubsub/nodes/pubsubaudience.h"
#include "tests/protocols/xmpp/pubsub/pubsubsamples.h"
#include "tests/protocols/xmpp/pubsub/square.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class PubsubAudienceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void byWhatOneShows();
    void onlyToWhoIsThere();
    void takesPresence();
};

void PubsubAudienceTest::byWhatOneShows()
{
    Square square;
    square.create("a");
    square.subscribe(
        square.reader, "a", "<field var='pubsub#show-values'><value>online</value><value>chat</value></field>");
    square.publish(square.owner, "a", "1");
    QVERIFY(events(square.reader).isEmpty()); // the service does not know
    square.reader.say("<presence to='pubsub.localhost'/>");
    square.publish(square.owner, "a", "2");
    square.reader.say("<presence to='pubsub.localhost'><show>dnd</show></presence>");
    square.publish(square.owner, "a", "3");
    QCOMPARE(events(square.reader), QStringList(u"a: item 2"_s));
}

void PubsubAudienceTest::onlyToWhoIsThere()
{
    PubsubPolicy policy;
    bool isThere = false;
    policy.shows = [&](const Jid& who) {
        return isThere && who.local() == u"reader" ? QStringList(u"xa"_s) : QStringList();
    };
    Square square(policy);
    square.create("a", field("presence_based_delivery", "1"));
    square.subscribe(square.reader, "a");
    square.publish(square.owner, "a", "1");
    isThere = true;
    square.publish(square.owner, "a", "2");
    QCOMPARE(events(square.reader), QStringList(u"a: item 2"_s));
}

void PubsubAudienceTest::takesPresence()
{
    Square square;
    square.reader.say("<presence type='subscribe' to='pubsub.localhost'/>");
    QStringList types;
    for (auto presence = square.reader.nextOf(u"presence"_s); !presence.isNull();
         presence = square.reader.nextOf(u"presence"_s))
        types.append(presence.attribute(u"type"));
    QVERIFY2(types.contains(u"subscribed"_s) && types.contains(u"subscribe"_s), qPrintable(types.join(u' ')));
    // Another service is not asked back, or the two would go on for ever.
    struct Other final : Domain {
        QStringList types;
        Task<Done> receive(Stanza stanza) override
        {
            types.append(stanza.type());
            return Task<Done>(Done{});
        }
    } other;
    square.house.router.attach(u"pubsub.elsewhere"_s, other);
    square.house.router.send(
        Stanza::presence(*Jid::parse(u"pubsub.elsewhere"_s), square.service.address(), u"subscribe"_s));
    QCOMPARE(other.types, QStringList({u"subscribed"_s, QString()}));
    square.house.router.detach(u"pubsub.elsewhere"_s);
}

QTEST_GUILESS_MAIN(PubsubAudienceTest)
#include "tst_pubsubaudience.moc"
