#include <QtTest>

#include "protocols/xmpp/stanza/delay.h"
#include "tests/protocols/xmpp/pubsub/square.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

/// Items 1 to 5, a minute apart.
struct Shelf : Square {
    explicit Shelf(PubsubPolicy policy = {}, const QByteArray& fields = {}) : Square(std::move(policy))
    {
        create("news", field("max_items", "10") + fields);
        for (int number = 1; number <= 5; ++number) {
            times.append(house.reactor.clock().wallMsecs());
            publish(owner, "news", QByteArray::number(number));
            house.reactor.advance(std::chrono::minutes(1));
        }
        owner.forget();
        reader.forget();
    }
    /// "1 2 of 5 from 0, complete", or the error.
    QString read(const QByteArray& inside = {}, const QByteArray& node = "news", Peer* who = nullptr)
    {
        auto& peer = who ? *who : reader;
        peer.forget();
        peer.say("<iq type='set' id='m1' to='pubsub.localhost'><query xmlns='urn:xmpp:mam:2' queryid='q' node='" + node
            + "'>" + inside + "</query></iq>");
        QStringList ids;
        for (auto element = peer.next(); !element.isNull(); element = peer.next()) {
            if (element.name() == u"iq") {
                if (element.attribute(u"type") == u"error")
                    return outcome(element);
                const auto fin = element.child(u"fin", ns::archive);
                const auto set = fin.child(u"set", ns::resultSets);
                return ids.join(u' ') + u" of "_s + set.childText(u"count") + u" from "_s
                    + set.child(u"first").attribute(u"index")
                    + (fin.attribute(u"complete") == u"true" ? u", complete"_s : QString());
            }
            const auto result = element.child(u"result", ns::archive);
            last = result;
            if (result.attribute(u"queryid") == u"q")
                ids.append(result.attribute(u"id"));
        }
        return u"nothing"_s;
    }
    QByteArray form(const QByteArray& name, const QByteArray& value) const
    {
        return "<x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'><value>urn:xmpp:mam:2</value></field><field var='"
            + name + "'><value>" + value + "</value></field></x>";
    }
    QByteArray at(int number) const { return dateTimeText(times[number - 1]).toLatin1(); }

    QList<qint64> times;
    xml::Element last;
};

QByteArray page(const QByteArray& inside)
{
    return "<set xmlns='http://jabber.org/protocol/rsm'>" + inside + "</set>";
}

} // namespace

/// XEP-0442.
class PubsubArchiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatWasPublished()
    {
        Shelf shelf;
        QCOMPARE(shelf.read(), u"1 2 3 4 5 of 5 from 0, complete"_s);
        const auto forwarded = shelf.last.child(u"forwarded", ns::forwarding);
        QCOMPARE(forwarded.child(u"delay", ns::delay).attribute(u"stamp"), dateTimeText(shelf.times[4]));
        const auto event = forwarded.child(u"message", ns::client).child(u"event", ns::pubsubEvent).child(u"items");
        QCOMPARE(event.attribute(u"node"), u"news"_s);
        QCOMPARE(event.child(u"item").attribute(u"publisher"), u"owner@localhost"_s);
        QCOMPARE(event.child(u"item").firstElement().ns(), u"urn:a"_s);
    }

    void byPage()
    {
        Shelf shelf;
        QCOMPARE(shelf.read(page("<max>2</max>")), u"1 2 of 5 from 0"_s);
        QCOMPARE(shelf.read(page("<max>2</max><after>2</after>")), u"3 4 of 5 from 2"_s);
        QCOMPARE(shelf.read(page("<max>2</max><after>4</after>")), u"5 of 5 from 4, complete"_s);
        QCOMPARE(shelf.read(page("<max>2</max><before/>")), u"4 5 of 5 from "_s);
        QCOMPARE(shelf.read(page("<max>3</max><before>4</before>")), u"1 2 3 of 5 from , complete"_s);
        QCOMPARE(shelf.read(page("<max>0</max>")), u" of 5 from "_s);
        QCOMPARE(shelf.read(page("<max>many</max>")), u"bad-request"_s);
    }

    void byTime()
    {
        Shelf shelf;
        QCOMPARE(shelf.read(shelf.form("start", shelf.at(4))), u"4 5 of 2 from 0, complete"_s);
        QCOMPARE(shelf.read(shelf.form("end", shelf.at(2))), u"1 2 of 2 from 0, complete"_s);
        QCOMPARE(shelf.read(shelf.form("start", shelf.at(2)) + page("<max>1</max>")), u"2 of 4 from 0"_s);
        QCOMPARE(shelf.read(shelf.form("start", "2030-01-01T00:00:00Z")), u" of 0 from , complete"_s);
        QCOMPARE(shelf.read(shelf.form("start", "yesterday")), u"bad-request"_s);
        QCOMPARE(shelf.read(shelf.form("with", "owner@localhost")), u"feature-not-implemented"_s);
    }

    void onlyToWhoMayRead()
    {
        Shelf shelf({}, field("access_model", "whitelist"));
        QCOMPARE(shelf.read(), u"not-allowed closed-node"_s);
        QCOMPARE(shelf.read({}, "news", &shelf.owner), u"1 2 3 4 5 of 5 from 0, complete"_s);
        QCOMPARE(shelf.read({}, "nowhere"), u"item-not-found"_s);
        QCOMPARE(shelf.read({}, ""), u"bad-request nodeid-required"_s);
        shelf.create("fleeting", field("persist_items", "0"));
        QCOMPARE(shelf.read({}, "fleeting"), u"feature-not-implemented unsupported persistent-items"_s);
    }

    void noMoreThanFits()
    {
        PubsubPolicy policy;
        policy.bytesAtATime = 700; // two small ones
        Shelf shelf(policy);
        QCOMPARE(shelf.read(), u"1 2 of 5 from 0"_s);
        QCOMPARE(shelf.read(page("<before/>")), u"4 5 of 5 from "_s);
    }

    void isDiscovered()
    {
        Shelf shelf;
        const auto info = shelf.reader.ask(
            "<iq type='get' id='d' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>");
        bool isThere = false;
        for (const auto& feature : info.child(u"query", ns::discoInfo).elements(u"feature", ns::discoInfo))
            isThere = isThere || feature.attribute(u"var") == ns::archive;
        QVERIFY(isThere);
        const auto fields = shelf.reader.ask(
            "<iq type='get' id='f' to='pubsub.localhost'><query xmlns='urn:xmpp:mam:2' node='news'/></iq>");
        QVERIFY(DataForm::in(fields.child(u"query", ns::archive))->find(u"start"));
    }
};

QTEST_GUILESS_MAIN(PubsubArchiveTest)
#include "tst_pubsubarchive.moc"
