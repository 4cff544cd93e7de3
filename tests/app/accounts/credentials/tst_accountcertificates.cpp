#include "app/accounts/credentials/accountcertificates.h"

#include "tests/app/accounts/accountfixture.h"
#include "tests/app/accounts/samplecertificate.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

struct Book : AccountFixture {
    Book() : certificates(accounts->certificates())
    {
        for (const auto& name : {u"juliet"_s, u"romeo"_s}) {
            if (!got(accounts->add(name, u"secret"_s, Role::Member)))
                qFatal("no account");
        }
    }
    QString add(const QString& account, const QString& fingerprint, const QString& name = {})
    {
        const auto added = got(certificates.add(account, {name, fingerprint, "der"}));
        return added ? u"added"_s : added.error().code;
    }
    QString owner(const QString& fingerprint) { return *got(certificates.accountOf(fingerprint)); }
    QStringList names(const QString& account)
    {
        QStringList all;
        const auto own = got(certificates.of(account));
        for (const auto& one : *own)
            all.append(one.name);
        return all;
    }

    AccountCertificates& certificates;
};

} // namespace

class AccountCertificatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneIsOneAccounts()
    {
        Book registry;
        QCOMPARE(registry.add(u"juliet"_s, u"aa"_s, u"phone"_s), u"added"_s);
        QCOMPARE(registry.owner(u"aa"_s), u"juliet"_s);
        QVERIFY(registry.owner(u"bb"_s).isEmpty());
        QCOMPARE(registry.add(u"romeo"_s, u"aa"_s, u"mine"_s), u"conflict"_s); // nor anybody else's
        QCOMPARE(registry.add(u"juliet"_s, u"aa"_s, u"again"_s), u"conflict"_s);
        QCOMPARE(registry.owner(u"aa"_s), u"juliet"_s);
    }

    void namesAreOnesOwn()
    {
        Book registry;
        QCOMPARE(registry.add(u"juliet"_s, u"aa"_s, u"phone"_s), u"added"_s);
        QCOMPARE(registry.add(u"juliet"_s, u"bb"_s, u"phone"_s), u"conflict"_s);
        QCOMPARE(registry.add(u"romeo"_s, u"bb"_s, u"phone"_s), u"added"_s);
        QCOMPARE(registry.add(u"juliet"_s, u"cc"_s), u"added"_s); // without one, as over IRC
        QCOMPARE(registry.add(u"juliet"_s, u"dd"_s), u"added"_s);
        QCOMPARE(registry.names(u"juliet"_s), QStringList({u"cc"_s, u"dd"_s, u"phone"_s}));
    }

    void areNotWithoutEnd()
    {
        Book registry;
        for (int number = 0; number < 16; ++number)
            QCOMPARE(registry.add(u"juliet"_s, QString::number(number)), u"added"_s);
        QCOMPARE(registry.add(u"juliet"_s, u"16"_s), u"resource-constraint"_s);
        QVERIFY(registry.got(registry.certificates.remove(u"juliet"_s, u"3"_s)));
        QVERIFY(registry.owner(u"3"_s).isEmpty());
        QCOMPARE(registry.add(u"juliet"_s, u"16"_s), u"added"_s);
    }

    void areTakenAwayByTheirOwnerAlone()
    {
        Book registry;
        registry.add(u"juliet"_s, u"aa"_s);
        QVERIFY(registry.got(registry.certificates.remove(u"romeo"_s, u"aa"_s)));
        QCOMPARE(registry.owner(u"aa"_s), u"juliet"_s);
    }

    /// Whoever takes the name later must not be who shows the certificate.
    void goWithTheAccount()
    {
        Book registry;
        registry.add(u"juliet"_s, u"aa"_s);
        registry.add(u"romeo"_s, u"bb"_s);
        QVERIFY(registry.got(registry.accounts->remove(u"juliet"_s)));
        QVERIFY(registry.owner(u"aa"_s).isEmpty());
        QCOMPARE(registry.owner(u"bb"_s), u"romeo"_s);
        QCOMPARE(
            registry.got(registry.certificates.add(u"juliet"_s, {{}, u"cc"_s, {}})).error().reason, Reason::NotFound);
    }

    void comeFromAPemFile()
    {
        const auto read = AccountCertificates::fromPem("Bag Attributes: none\n" + samplePem);
        QVERIFY(read);
        QCOMPARE(read->fingerprint, sampleFingerprint);
        QVERIFY(!read->der.isEmpty());
        for (const auto& bad : {QByteArray(), QByteArray(samplePem).replace("CERTIFICATE", "PRIVATE KEY"),
                 samplePem.left(200), QByteArray(samplePem).replace("MII", "!!!"),
                 QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")}) {
            const auto none = AccountCertificates::fromPem(bad);
            QVERIFY(!none);
            QVERIFY(none.error().text.contains("BEGIN CERTIFICATE"_L1));
        }
    }
};

QTEST_GUILESS_MAIN(AccountCertificatesTest)
#include "tst_accountcertificates.moc"
