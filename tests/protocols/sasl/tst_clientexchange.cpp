#include <QtTest>

#include "protocols/sasl/exchange.h"
#include "tests/protocols/sasl/exchangestage.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;

class ClientExchangeTest : public QObject, private ExchangeStage {
    Q_OBJECT
private Q_SLOTS:
    void noticesAnotherList();
    void computesNoEndlessLogin();
};

void ClientExchangeTest::noticesAnotherList()
{
    const auto passes = [this](const QStringList& heard, const QStringList& bindings) {
        OneAccount accounts;
        sasl::Offer offer;
        offer.plain = true;
        offer.provesWhatWasOffered = true;
        offer.bindings = {u"tls-exporter"_s};
        auto server = sasl::startServer(m_reactor, accounts, u"SCRAM-SHA-1"_s, offer, {});
        sasl::ClientLogin login{u"juliet"_s, u"r0m30"_s};
        login.mechanisms = heard;
        login.bindings = bindings;
        auto client = sasl::startClient(m_reactor, u"SCRAM-SHA-1"_s, login);
        const auto end = run(**client, **server);
        return end ? u"in"_s : end.error().code;
    };
    const QStringList all{u"PLAIN"_s, u"SCRAM-SHA-1"_s, u"SCRAM-SHA-256"_s};
    QCOMPARE(passes(all, {u"tls-exporter"_s}), u"in"_s);
    // the stronger one was taken away
    QCOMPARE(passes({u"PLAIN"_s, u"SCRAM-SHA-1"_s}, {u"tls-exporter"_s}), u"downgrade"_s);
    QCOMPARE(passes(all, {}), u"downgrade"_s);
    QCOMPARE(passes({}, {}), u"in"_s); // whoever did not look at a list
}

void ClientExchangeTest::computesNoEndlessLogin()
{
    for (const char* count : {"2000001", "4294967295", "99999999999999999999", "many"}) {
        auto client = sasl::startClient(m_reactor, u"SCRAM-SHA-256"_s, {u"juliet"_s, u"r0m30"_s});
        QVERIFY(client);
        const auto first = stepped(**client, {});
        QVERIFY(first);
        const auto nonce = first->bytes.sliced(first->bytes.lastIndexOf("r=") + 2);
        const auto second = stepped(**client, "r=" + nonce + "more,s=c2FsdA==,i=" + count);
        QVERIFY2(!second, count);
        QCOMPARE(second.error().kind, Error::Kind::Malformed);
    }
}

QTEST_GUILESS_MAIN(ClientExchangeTest)
#include "tst_clientexchange.moc"
