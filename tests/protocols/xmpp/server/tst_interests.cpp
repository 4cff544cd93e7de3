#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/extensions/caps.h"
#include "protocols/xmpp/server/interests.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/discosamples.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

/// A server's ear, and the clients that it asks what is behind their hashes.
struct Ear final : public Domain {
    Ear()
    {
        router.attach(u"elsewhere"_s, *this);
        router.attach(u"localhost"_s, *this);
        interests.wanted = [this](const Jid& client, const QList<Jid>& accounts, const QStringList& nodes) {
            QStringList names;
            for (const auto& account : accounts)
                names.append(account.local());
            names.sort();
            told.append(client.toString() + u" of "_s + names.join(u',') + u": "_s + nodes.join(u','));
        };
    }
    Task<Done> receive(Stanza stanza) override
    {
        asked.append(std::move(stanza));
        return Task<Done>(Done{});
    }
    void presence(const QString& from, const QString& to, const QString& type = {}, const QString& version = u"v1"_s,
        const QString& hash = u"other"_s)
    {
        auto stanza = Stanza::presence(jid(from), to.isEmpty() ? Jid() : jid(to), type);
        auto element = stanza.element();
        if (!version.isEmpty())
            element.add(xml::Element(u"c"_s, ns::caps)
                            .with(u"hash"_s, hash)
                            .with(u"node"_s, u"urn:x"_s)
                            .with(u"ver"_s, version));
        stanza.setElement(std::move(element));
        interests.presenceSeen(stanza);
    }
    bool answer(const QByteArray& nodes, const QString& from = {})
    {
        const auto request = asked.takeFirst();
        QByteArray features;
        for (const auto& node : nodes.split(' '))
            features += "<feature var='" + node + "+notify'/>";
        const auto info = *xml::parse("<query xmlns='http://jabber.org/protocol/disco#info'>" + features + "</query>");
        auto result = request.result(info);
        if (!from.isEmpty())
            result.setFrom(jid(from));
        return interests.answered(result);
    }
    QStringList take() { return std::exchange(told, {}); }

    Router router;
    Interests interests{router, jid(u"localhost"_s)};
    QList<Stanza> asked;
    QStringList told;
};

const auto phone = u"romeo@elsewhere/phone"_s;
const auto juliet = u"juliet@localhost"_s;
const auto nurse = u"nurse@localhost"_s;

} // namespace

/// XEP-0163 §4.3.
class InterestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void learnsWhatAClientWants()
    {
        Ear ear;
        ear.presence(u"romeo@localhost/r"_s, {});
        QVERIFY(!ear.answer("tune", u"mallory@elsewhere/x"_s)); // not who was asked
        ear.presence(u"romeo@localhost/r"_s, {}, u"unavailable"_s);
        ear.presence(u"romeo@localhost/r"_s, {});
        QVERIFY(ear.answer("tune mood"));
        QCOMPARE(ear.take(), QStringList(u"romeo@localhost/r of : tune,mood"_s));
        QCOMPARE(ear.interests.clientsOf(jid(u"romeo@localhost"_s), u"mood"_s, jid(juliet)),
            QList<Jid>{jid(u"romeo@localhost/r"_s)});
        ear.presence(u"romeo@localhost/r"_s, {});
        QVERIFY(ear.take().isEmpty()); // nothing new
    }

    void eachAccountHearsOfAClientOnce()
    {
        Ear ear;
        ear.presence(phone, juliet);
        ear.presence(phone, nurse);
        QCOMPARE(ear.asked.size(), 1);
        QVERIFY(ear.answer("tune"));
        QCOMPARE(ear.take(), QStringList(phone + u" of juliet,nurse: tune"_s));
        ear.presence(phone, juliet);
        QVERIFY(ear.take().isEmpty());
        ear.presence(phone, u"paris@localhost"_s);
        QCOMPARE(ear.take(), QStringList(phone + u" of paris: tune"_s));
        QCOMPARE(ear.interests.clientsOf(jid(u"romeo@elsewhere"_s), u"tune"_s, jid(juliet)).size(), 1);
        QVERIFY(ear.interests.clientsOf(jid(u"romeo@elsewhere"_s), u"tune"_s, jid(u"tybalt@localhost"_s)).isEmpty());
    }

    void goesFromEachAccountByItself()
    {
        Ear ear;
        ear.presence(phone, juliet);
        ear.presence(phone, nurse);
        ear.answer("tune");
        ear.take();
        ear.presence(phone, juliet, u"unavailable"_s);
        QVERIFY(ear.interests.clientsOf(jid(u"romeo@elsewhere"_s), u"tune"_s, jid(juliet)).isEmpty());
        QCOMPARE(ear.interests.clientsOf(jid(u"romeo@elsewhere"_s), u"tune"_s, jid(nurse)).size(), 1);
        ear.presence(u"romeo@elsewhere"_s, nurse, u"unavailable"_s); // all of his clients
        QVERIFY(ear.interests.of(jid(phone)).isEmpty());
    }

    /// Who only asks for an account's presence does not show its own; it counts where it is known from another.
    void probesCountOfWhoIsKnown()
    {
        Ear ear;
        ear.presence(phone, nurse, u"probe"_s);
        QVERIFY(ear.asked.isEmpty());
        ear.presence(phone, juliet);
        ear.answer("tune");
        ear.take();
        ear.presence(phone, nurse, u"probe"_s, {});
        QCOMPARE(ear.take(), QStringList(phone + u" of nurse: tune"_s));
        QCOMPARE(ear.interests.clientsOf(jid(u"romeo@elsewhere"_s), u"tune"_s, jid(nurse)).size(), 1);
        ear.presence(phone, nurse, u"probe"_s, {});
        QVERIFY(ear.take().isEmpty());
        ear.presence(phone, juliet, u"unavailable"_s); // the nurse would never hear of it
        QVERIFY(ear.interests.of(jid(phone)).isEmpty());
    }

    /// XEP-0115 §5.4: what does not fit the hash is true of who said it, and of nobody else who names it.
    void believesOthersByRightHashesOnly()
    {
        Ear ear;
        const auto of = [](const QByteArray& node) {
            const auto info = discoInfoOf({}, {QString::fromUtf8(node + "+notify")});
            return Caps::made(info, Caps::Kind::Ver, u"sha-1"_s).hash;
        };
        ear.presence(u"mallory@elsewhere/x"_s, juliet, {}, of("tune"), u"sha-1"_s);
        QVERIFY(ear.answer("evil"));
        QCOMPARE(ear.take(), QStringList(u"mallory@elsewhere/x of juliet: evil"_s));
        ear.presence(phone, juliet, {}, of("tune"), u"sha-1"_s);
        QVERIFY(ear.answer("tune"));
        QCOMPARE(ear.take(), QStringList(phone + u" of juliet: tune"_s));
        ear.presence(u"paris@elsewhere/x"_s, juliet, {}, of("tune"), u"sha-1"_s);
        QVERIFY(ear.asked.isEmpty()); // it is known by now
        QCOMPARE(ear.take(), QStringList(u"paris@elsewhere/x of juliet: tune"_s));
    }

    void bounded()
    {
        Ear ear;
        for (int number = 0; number < 40; ++number)
            ear.presence(u"romeo@elsewhere/%1"_s.arg(number), juliet);
        QCOMPARE(ear.asked.size(), 32);
    }
};

QTEST_GUILESS_MAIN(InterestsTest)
#include "tst_interests.moc"
