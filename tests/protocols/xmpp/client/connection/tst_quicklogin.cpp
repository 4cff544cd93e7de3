#include <QtTest>

#include "protocols/xmpp/client/connection/quicklogin.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;

namespace {

xml::Element offering(const QString& mechanism)
{
    xml::Element fast(u"fast"_s, ns::fast);
    fast.addTextElement(u"mechanism"_s, mechanism);
    return xml::Element(u"authentication"_s, ns::sasl2).holding(xml::Element(u"inline"_s, ns::sasl2).holding(fast));
}

const QString unbound = u"HT-SHA-256-NONE"_s;

SaslOffer plainOffer()
{
    SaslOffer offer;
    offer.mechanisms = {u"PLAIN"_s};
    offer.isPrivate = true;
    return offer;
}

} // namespace

/// A token in place of the password (XEP-0484), without a stream.
class QuickLoginTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void triesOnlyWhatBothKnow();
    void believesWhoKnowsTheToken();
    void asksForTheNextAndTakesIt();
    void forgetsWhatIsRefused();

private:
    const Account m_account{.address = *Jid::parse(u"juliet@capulet.test"_s), .password = u"pw"_s};
};

void QuickLoginTest::triesOnlyWhatBothKnow()
{
    QuickToken token{unbound, "secret", 1000};
    QuickLogin login(&token, m_account, u"installation"_s);
    login.offered(offering(unbound), plainOffer(), nullptr);
    QVERIFY(login.mayTry(999));
    QVERIFY(!login.mayTry(1000)); // too old
    login.offered(offering(u"HT-SHA-256-EXPR"_s), plainOffer(), nullptr);
    QVERIFY(!login.mayTry(999));
    auto readable = plainOffer();
    readable.isPrivate = false;
    login.offered(offering(unbound), readable, nullptr);
    QVERIFY(!login.mayTry(999));
    QuickLogin unnamed(&token, m_account, {});
    unnamed.offered(offering(unbound), plainOffer(), nullptr);
    QVERIFY(!unnamed.mayTry(999));
    QuickLogin none(nullptr, m_account, u"installation"_s);
    none.offered(offering(unbound), plainOffer(), nullptr);
    QVERIFY(!none.mayTry(999));
}

void QuickLoginTest::believesWhoKnowsTheToken()
{
    QuickToken token{unbound, "secret", 1000};
    QuickLogin login(&token, m_account, u"installation"_s);
    login.offered(offering(unbound), plainOffer(), nullptr);
    const auto said = sasl::TokenClaim::parse(login.claim());
    QVERIFY(said);
    QCOMPARE(said->name, u"juliet"_s);
    QCOMPARE(said->proof, sasl::initiatorProof("secret", {}));
    QCOMPARE(login.request().attribute(u"count"), u"1"_s);
    QCOMPARE(login.request().attribute(u"count"), u"2"_s);
    QVERIFY(login.isProof(sasl::responderProof("secret", {})));
    QVERIFY(!login.isProof(sasl::responderProof("other", {})));
    QVERIFY(!login.isProof({}));
    QVERIFY(!login.isBound());
}

void QuickLoginTest::asksForTheNextAndTakesIt()
{
    QuickToken token;
    QuickLogin login(&token, m_account, u"installation"_s);
    login.offered(offering(unbound), plainOffer(), nullptr);
    QVERIFY(!login.mayTry(0));
    xml::Element request(u"authenticate"_s, ns::sasl2);
    login.askForNext(request);
    QCOMPARE(request.child(u"request-token", ns::fast).attribute(u"mechanism"), unbound);
    const auto handedOut = [](const QString& expiry) {
        return xml::Element(u"success"_s, ns::sasl2)
            .holding(xml::Element(u"token"_s, ns::fast).with(u"token"_s, u"next"_s).with(u"expiry"_s, expiry));
    };
    login.takeNext(handedOut(u"soon"_s));
    QVERIFY(!token.isGood(0));
    login.takeNext(handedOut(u"2999-01-01T00:00:00Z"_s));
    QVERIFY(token.isGood(0));
    QCOMPARE(token.secret, "next");
    QCOMPARE(token.mechanism, unbound);
}

void QuickLoginTest::forgetsWhatIsRefused()
{
    QuickToken token{unbound, "secret", 1000};
    QuickLogin login(&token, m_account, u"installation"_s);
    login.failed(Error::busy(Reason::None, {}));
    QVERIFY(token.isGood(0));
    login.failed(Error::refused(Reason::NotAuthorised, {}));
    QVERIFY(!token.isGood(0));
}

QTEST_APPLESS_MAIN(QuickLoginTest)
#include "tst_quicklogin.moc"
