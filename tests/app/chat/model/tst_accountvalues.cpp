#include "app/chat/model/accountvalues.h"

#include <QTest>

#include "tests/app/chat/fakenetwork.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

/// What an account's options say, from the form to the storage and back.
class AccountValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeBackWithoutSecrets()
    {
        const FakeNetwork type;
        const auto values = accountvalues::check(
            type, {{u"server"_s, u"fake.example"_s}, {u"password"_s, u"kettle"_s}});
        QVERIFY(values);
        QVERIFY(!values->isGiven(u"password"_s));
        const auto written = accountvalues::write(type, *values);
        QCOMPARE(written, "{\"server\":\"fake.example\"}");
        QVERIFY(accountvalues::read(type, written) == *values);
    }

    void whatIsWrongIsNamed()
    {
        const FakeNetwork type;
        const auto values = accountvalues::check(type, {{u"nick"_s, u"robin"_s}});
        QVERIFY(!values);
        QCOMPARE(values.error().code, u"server"_s);
    }

    void whatIsNoLongerKnownIsLeftOut()
    {
        const FakeNetwork type;
        const auto values = accountvalues::read(type, R"({"server":"fake.example","colour":"red"})");
        QCOMPARE(values.givenKeys(), QStringList{u"server"_s});
        QVERIFY(accountvalues::read(type, "no JSON").givenKeys().isEmpty());
    }

    /// What a later version holds to be wrong stays, for its person to mend; what never was a value does not.
    void onlyWhatATextSaysMayBeWrong()
    {
        FakeNetwork type;
        const auto fault = [](const QString& text) { return text == u"good"_s ? QString() : u"No."_s; };
        type.besides = {{.key = u"place"_s, .max = 8, .textFault = fault},
            {.key = u"places"_s, .max = 8, .repeated = true, .textFault = fault}};
        const auto values = accountvalues::read(type, R"({"place":"bad","places":["good","bad"]})");
        QCOMPARE(values.text(u"place"_s), u"bad"_s);
        QCOMPARE(values.texts(u"places"_s), (QStringList{u"good"_s, u"bad"_s}));
        for (const QByteArray place : {"\"far too long\"", "\"two\\nlines\"", "17", "{}"}) {
            const auto none = accountvalues::read(type, "{\"place\":" + place + ",\"places\":[" + place + "]}");
            QVERIFY2(none.givenKeys().isEmpty(), place.constData());
        }
    }

    void secretsAreSeen()
    {
        const FakeNetwork type;
        QVERIFY(accountvalues::hasSecret(type, {{u"password"_s, QString()}}));
        QVERIFY(!accountvalues::hasSecret(type, {{u"server"_s, u"fake.example"_s}}));
    }
};

QTEST_GUILESS_MAIN(AccountValuesTest)
#include "tst_accountvalues.moc"
