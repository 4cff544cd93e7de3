#include "protocols/sasl/hashedtoken.h"

#include <QtTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// draft-schmaus-kitten-sasl-ht.
class HashedTokenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersWhatCanBeBound()
    {
        sasl::Offer offer;
        QCOMPARE(sasl::tokenMechanisms(offer), QStringList(u"HT-SHA-256-NONE"_s));
        offer.tlsExporter = "e";
        offer.tlsServerEndPoint = "s";
        offer.refusesUnbound = false;
        QCOMPARE(sasl::tokenMechanisms(offer).join(u' '), u"HT-SHA-256-EXPR HT-SHA-256-ENDP HT-SHA-256-NONE"_s);
        QCOMPARE(*sasl::tokenBinding(u"HT-SHA-256-EXPR"_s, offer), QByteArray("e"));
        QCOMPARE(*sasl::tokenBinding(u"HT-SHA-256-ENDP"_s, offer), QByteArray("s"));
        QCOMPARE(*sasl::tokenBinding(u"HT-SHA-256-NONE"_s, offer), QByteArray());
        offer.refusesUnbound = true; // nothing unbound where binding is asked of all
        QVERIFY(!sasl::tokenBinding(u"HT-SHA-256-NONE"_s, offer));
        QVERIFY(!sasl::tokenBinding(u"HT-SHA-1-EXPR"_s, offer));
    }

    /// RFC 4231 has HMAC's vectors; these are the words that are put before the binding.
    void provesBothSides()
    {
        const auto expected = QMessageAuthenticationCode::hash("Initiatorcb", "secret", QCryptographicHash::Sha256);
        QCOMPARE(sasl::initiatorProof("secret", "cb"), expected);
        QCOMPARE(sasl::responderProof("secret", "cb"),
            QMessageAuthenticationCode::hash("Respondercb", "secret", QCryptographicHash::Sha256));
        QVERIFY(sasl::isSameProof(expected, sasl::initiatorProof("secret", "cb")));
        QVERIFY(!sasl::isSameProof(expected, sasl::initiatorProof("secret", "cc")));
        QVERIFY(!sasl::isSameProof(expected, expected.first(31)));
    }

    void readsClaims()
    {
        const QByteArray proof(32, 'p');
        const auto claim = sasl::TokenClaim::parse("juliet" + QByteArray(1, '\0') + proof);
        QVERIFY(claim);
        QCOMPARE(claim->name, u"juliet"_s);
        QCOMPARE(claim->proof, proof);
        QCOMPARE(claim->toBytes(), "juliet" + QByteArray(1, '\0') + proof);
        for (const QByteArray& bad : {QByteArray("juliet"), QByteArray(1, '\0') + proof,
                 "juliet" + QByteArray(1, '\0') + proof + 'x', "juliet" + QByteArray(1, '\0'),
                 QByteArray("\xff") + '\0' + proof, QByteArray(5000, 'j') + '\0' + proof})
            QCOMPARE(sasl::TokenClaim::parse(bad).error().kind, Error::Kind::Malformed);
    }
};

QTEST_GUILESS_MAIN(HashedTokenTest)
#include "tst_hashedtoken.moc"
