#include "app/services/accountcertificates.h"

#include "app/accounts/accounts.h"
#include "tests/app/services/storeroom.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

struct Book {
    Book()
        : accounts(room.reactor, *room.database)
        , certificates(*room.database)
    {
        if (!room.wait(accounts.open()) || !room.wait(AccountCertificates::migrate(*room.database)))
            qFatal("no tables");
        for (const auto& name : {u"juliet"_s, u"romeo"_s}) {
            if (!room.wait(accounts.add(name, u"secret"_s, Role::Member)))
                qFatal("no account");
        }
    }
    QString add(const QString& account, const QString& fingerprint, const QString& name = {})
    {
        const auto added = room.wait(certificates.add(account, {name, fingerprint, "der"}));
        return added ? u"added"_s : added.error().code;
    }
    QString owner(const QString& fingerprint) { return *room.wait(certificates.accountOf(fingerprint)); }
    QStringList names(const QString& account)
    {
        QStringList all;
        const auto own = room.wait(certificates.of(account));
        for (const auto& one : *own)
            all.append(one.name);
        return all;
    }

    StoreRoom room;
    Accounts accounts;
    AccountCertificates certificates;
};

} // namespace

class AccountCertificatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneIsOneAccounts()
    {
        Book book;
        QCOMPARE(book.add(u"juliet"_s, u"aa"_s, u"phone"_s), u"added"_s);
        QCOMPARE(book.owner(u"aa"_s), u"juliet"_s);
        QVERIFY(book.owner(u"bb"_s).isEmpty());
        QCOMPARE(book.add(u"romeo"_s, u"aa"_s, u"mine"_s), u"conflict"_s); // nor anybody else's
        QCOMPARE(book.add(u"juliet"_s, u"aa"_s, u"again"_s), u"conflict"_s);
        QCOMPARE(book.owner(u"aa"_s), u"juliet"_s);
    }

    void namesAreOnesOwn()
    {
        Book book;
        QCOMPARE(book.add(u"juliet"_s, u"aa"_s, u"phone"_s), u"added"_s);
        QCOMPARE(book.add(u"juliet"_s, u"bb"_s, u"phone"_s), u"conflict"_s);
        QCOMPARE(book.add(u"romeo"_s, u"bb"_s, u"phone"_s), u"added"_s);
        QCOMPARE(book.add(u"juliet"_s, u"cc"_s), u"added"_s); // without one, as over IRC
        QCOMPARE(book.add(u"juliet"_s, u"dd"_s), u"added"_s);
        QCOMPARE(book.names(u"juliet"_s), QStringList({u"cc"_s, u"dd"_s, u"phone"_s}));
    }

    void areNotWithoutEnd()
    {
        Book book;
        for (int number = 0; number < 16; ++number)
            QCOMPARE(book.add(u"juliet"_s, QString::number(number)), u"added"_s);
        QCOMPARE(book.add(u"juliet"_s, u"16"_s), u"resource-constraint"_s);
        QVERIFY(book.room.wait(book.certificates.remove(u"juliet"_s, u"3"_s)));
        QVERIFY(book.owner(u"3"_s).isEmpty());
        QCOMPARE(book.add(u"juliet"_s, u"16"_s), u"added"_s);
    }

    void areTakenAwayByTheirOwnerAlone()
    {
        Book book;
        book.add(u"juliet"_s, u"aa"_s);
        QVERIFY(book.room.wait(book.certificates.remove(u"romeo"_s, u"aa"_s)));
        QCOMPARE(book.owner(u"aa"_s), u"juliet"_s);
    }

    /// Whoever takes the name later must not be who shows the certificate.
    void goWithTheAccount()
    {
        Book book;
        book.add(u"juliet"_s, u"aa"_s);
        book.add(u"romeo"_s, u"bb"_s);
        QVERIFY(book.room.wait(book.accounts.remove(u"juliet"_s)));
        QVERIFY(book.owner(u"aa"_s).isEmpty());
        QCOMPARE(book.owner(u"bb"_s), u"romeo"_s);
    }
};

QTEST_GUILESS_MAIN(AccountCertificatesTest)
#include "tst_accountcertificates.moc"
