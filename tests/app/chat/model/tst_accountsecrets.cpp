#include "app/chat/model/accountsecrets.h"

#include <QTest>

#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

/// The passwords of accounts in a store that answers at once.
class AccountSecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsSecretAlone()
    {
        const FakeNetwork type;
        LockableSecrets store;
        AccountSecrets secrets(store);
        QVERIFY(secrets.write(3, type, {{u"server"_s, u"fake.example"_s}, {u"password"_s, u"kettle"_s}}).take());
        QCOMPARE(store.store.kept, (QMap<QString, QString>{{u"chat/3/password"_s, u"kettle"_s}}));
        QCOMPARE(*secrets.read(3, u"password"_s).take(), u"kettle"_s);
        QCOMPARE(*secrets.read(4, u"password"_s).take(), QString());
    }

    void whatIsNotGivenStays()
    {
        const FakeNetwork type;
        LockableSecrets store;
        AccountSecrets secrets(store);
        QVERIFY(secrets.writePassword(3, type, u"kettle"_s).take());
        QVERIFY(secrets.write(3, type, {{u"server"_s, u"other.example"_s}}).take());
        QCOMPARE(*secrets.read(3, u"password"_s).take(), u"kettle"_s);
        store.keepsAll = true;
        QVERIFY(secrets.forget(3, type, QStringList()).take()); // it cannot have any
        store.keepsAll = false;
        QVERIFY(secrets.forget(3, type, std::nullopt).take());
        QVERIFY(store.store.kept.isEmpty());
    }

    void notesWhatWasGiven()
    {
        const FakeNetwork type;
        Account account;
        QVERIFY(!AccountSecrets::given(account));
        QCOMPARE(AccountSecrets::noteAfter(std::nullopt, type, {{u"server"_s, u"fake.example"_s}}), QString());
        const QStringList none;
        const auto noted = [&](const std::optional<QStringList>& before, const QVariant& password) {
            account.notes.insert(
                AccountSecrets::givenNote, AccountSecrets::noteAfter(before, type, {{u"password"_s, password}}));
            return AccountSecrets::given(account);
        };
        QCOMPARE(noted(std::nullopt, u"kettle"_s), QStringList{u"password"_s});
        QCOMPARE(noted(none, u"kettle"_s), QStringList{u"password"_s});
        QCOMPARE(noted(QStringList{u"password"_s}, QString()), none);
        QCOMPARE(AccountSecrets::noteAfter(QStringList{u"password"_s}, type, {}), u"password"_s);
        QVERIFY(AccountSecrets::mayHave(std::nullopt, u"password"_s));
        QVERIFY(!AccountSecrets::mayHave(none, u"password"_s));
    }

    void saysThatAPasswordWillBeForgotten()
    {
        const FakeNetwork type;
        LockableSecrets store;
        store.lasts = false;
        AccountSecrets secrets(store);
        QVERIFY(secrets.writePassword(3, type, {}).take());
        QVERIFY(!secrets.forgetsPasswords()); // none was given
        QVERIFY(secrets.writePassword(3, type, u"kettle"_s).take());
        QVERIFY(secrets.forgetsPasswords());
    }
};

QTEST_GUILESS_MAIN(AccountSecretsTest)
#include "tst_accountsecrets.moc"
