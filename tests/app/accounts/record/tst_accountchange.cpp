#include "app/accounts/record/accountchange.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class AccountChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data()
    {
        QTest::addColumn<AccountChange>("change");
        using Kind = AccountChange::Kind;
        QTest::newRow("role") << AccountChange{.account = u"alice"_s};
        QTest::newRow("disabled") << AccountChange{Kind::Disabled, u"bär \"x\""_s};
        QTest::newRow("password") << AccountChange{Kind::Password, u"alice"_s};
        QTest::newRow("token") << AccountChange{
            Kind::Proof, u"alice"_s, {Proof::Kind::Token, u"12"_s}, {u"xmpp"_s, u"irc"_s}};
        QTest::newRow("key") << AccountChange{Kind::Proof, u"alice"_s, {Proof::Kind::SshKey, u"SHA256:abc"_s}};
    }
    void comesBack()
    {
        QFETCH(const AccountChange, change);
        QCOMPARE(AccountChange::fromText(change.toText()), std::optional(change));
    }
    void whatIsNoneIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto& text :
            {u""_s, u"polls"_s, u"accounts"_s, u"accounts "_s, u"accounts []"_s, u"accounts {\"kind\":1}"_s,
                u"accounts {\"kind\":\"password\"}"_s, u"accounts {\"kind\":\"other\",\"account\":\"a\"}"_s,
                u"accounts {\"kind\":\"proof\",\"account\":\"a\",\"proof\":99}"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void whatIsNoneIsNone()
    {
        QFETCH(const QString, text);
        QVERIFY(!AccountChange::fromText(text));
    }
};

QTEST_GUILESS_MAIN(AccountChangeTest)
#include "tst_accountchange.moc"
