#include "app/chat/network/addressfinder.h"

#include "tests/app/chat/fakenetwork.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

class AddressFinderTest : public QObject {
    Q_OBJECT

    MemoryReactor m_reactor;

private Q_SLOTS:
    /// One that does not answer keeps nobody from the other.
    void theFirstThatGreetsBackHasIt()
    {
        FakeNetwork silent, there;
        silent.holds = true;
        there.makesAccounts = true;
        auto finding = findAddress({&silent, &there}, &m_reactor, u" town.example "_s);
        QVERIFY(finding.isReady());
        const auto found = finding.take();
        QVERIFY(found.ok());
        QCOMPARE(found->type, &there);
        QCOMPARE(found->title, u"town.example"_s); // as its form would call it
        QCOMPARE(found->greeting.host, u"town.example"_s);
        QVERIFY(found->greeting.isEncrypted && found->greeting.makesAccounts);
        QCOMPARE(silent.asked, QStringList{u"greet town.example"_s});
    }

    void onlyThoseWhoseAddressItIsAreAsked()
    {
        FakeNetwork one, other;
        other.endsIn = u".test"_s;
        auto finding = findAddress({&one, &other}, &m_reactor, u"town.test"_s);
        QVERIFY(finding.isReady());
        QCOMPARE(finding.take()->type, &other);
        QVERIFY(one.asked.isEmpty());
    }

    void whatIsNoAddressIsSaid()
    {
        FakeNetwork one;
        auto finding = findAddress({&one}, &m_reactor, u"two words"_s);
        QVERIFY(finding.isReady());
        const auto found = finding.take();
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Malformed);
        QVERIFY(one.asked.isEmpty());
    }

    /// Whose account it is for, it does not say.
    void aRoomsLinkIsKnown()
    {
        FakeNetwork one;
        auto finding = findAddress({&one}, &m_reactor, u"fake://town.test/garden"_s);
        QVERIFY(finding.isReady());
        const auto found = finding.take();
        QVERIFY(!found);
        QCOMPARE(found.error().code, u"room"_s);
        QVERIFY(found.error().text.startsWith(u"That is a room."_s));
        QVERIFY(one.asked.isEmpty());
    }

    void whyNobodyIsThereIsSaid()
    {
        FakeNetwork one;
        one.refusal = Error{Error::Kind::Disconnected, Reason::ConnectionRefused, u"Nobody answers."_s, {}, 0};
        auto finding = findAddress({&one}, &m_reactor, u"town.example"_s);
        QVERIFY(finding.isReady());
        QCOMPARE(finding.take().error().text, u"Nobody answers."_s);
    }

    /// With encryption everywhere first, and without it where that has failed everywhere.
    void inTheClearIsTheLastThingTried()
    {
        FakeNetwork silent, plain;
        silent.holds = true;
        plain.isInTheClear = true;
        auto finding = findAddress({&plain, &silent}, &m_reactor, u"town.example"_s);
        QVERIFY(!finding.isReady());
        QCOMPARE(plain.asked, QStringList{u"greet town.example"_s}); // the other may have it still
        silent.greetings.front().fire(Error::refused(Reason::NameNotFound, u"Nobody is called so."_s));
        QVERIFY(finding.isReady());
        const auto found = finding.take();
        QVERIFY(found.ok());
        QCOMPARE(found->type, &plain);
        QVERIFY(!found->greeting.isEncrypted);
        QCOMPARE(found->greeting.values.value(u"encryption"_s), u"none"_s);
        QCOMPARE(plain.asked, (QStringList{u"greet town.example"_s, u"greet town.example in the clear"_s}));
        QCOMPARE(silent.asked, QStringList{u"greet town.example"_s});
    }

    void whoeverGreetsWithEncryptionIsNotAskedWithout()
    {
        FakeNetwork plain, there;
        plain.isInTheClear = true;
        auto finding = findAddress({&plain, &there}, &m_reactor, u"town.example"_s);
        QVERIFY(finding.isReady());
        const auto found = finding.take();
        QVERIFY(found.ok());
        QVERIFY(found->greeting.isEncrypted);
        QCOMPARE(plain.asked, QStringList{u"greet town.example"_s});
    }

    /// A person decides about it; whoever spoils it on the way must not get the words in the clear for that.
    void aRefusedCertificateLeadsNobodyIntoTheClear()
    {
        FakeNetwork strange, plain;
        strange.refusal = Error::refused(Reason::CertificateNotTrusted, u"Nobody vouches for it."_s, u"town"_s);
        plain.isInTheClear = true;
        auto finding = findAddress({&strange, &plain}, &m_reactor, u"town.example"_s);
        QVERIFY(finding.isReady());
        const auto found = finding.take();
        QVERIFY(!found);
        QCOMPARE(found.error().code, u"town"_s); // though the other failed after it
        QCOMPARE(plain.asked, QStringList{u"greet town.example"_s});
    }

    /// As the account will go; and what is looked up there must not be seen past it.
    void itGoesByTheProgramsProxy()
    {
        FakeNetwork one;
        QStringList hosts;
        const auto proxyResolver = [&hosts](QString host) {
            hosts.append(host);
            return Task<Result<QString>>(Result<QString>(u"socks5:127.0.0.1:9050"_s));
        };
        auto finding = findAddress({&one}, &m_reactor, u"town.example"_s, proxyResolver);
        QVERIFY(finding.isReady());
        const auto found = finding.take();
        QVERIFY(found.ok());
        QCOMPARE(hosts, QStringList{u"town.example"_s});
        QCOMPARE(one.asked, QStringList{u"greet town.example by socks5:127.0.0.1:9050"_s});
        QVERIFY(!found->greeting.values.contains(u"proxy"_s)); // the preference may be another tomorrow
    }

    void withoutAWayOutNobodyIsAsked()
    {
        FakeNetwork one;
        const auto proxyResolver = [](QString) {
            return Task<Result<QString>>(Result<QString>(Error::local(Reason::NotFound, u"no way"_s)));
        };
        auto finding = findAddress({&one}, &m_reactor, u"town.example"_s, proxyResolver);
        QVERIFY(finding.isReady());
        QCOMPARE(finding.take().error().text, u"no way"_s);
        QVERIFY(one.asked.isEmpty());
    }

    void roomsAloneWantANetwork()
    {
        QVERIFY(isRoomAlone(u"#garden"_s));
        for (const auto& text : {u"#"_s, u"garden"_s, u"# a"_s, u"irc.town.example/#garden"_s, QString()})
            QVERIFY2(!isRoomAlone(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(AddressFinderTest)
#include "tst_addressfinder.moc"
