#include "app/config/optionvalue.h"

#include <QTemporaryFile>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(everyport::Option)

namespace {

using Type = Option::Type;

Option of(Type type)
{
    return {.key = u"x"_s, .type = type};
}

} // namespace

class OptionValueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesDurations_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64(0) << u"0s"_s;
        QTest::newRow("ms") << qint64(1500) << u"1500ms"_s;
        QTest::newRow("s") << qint64(30'000) << u"30s"_s;
        QTest::newRow("min") << qint64(300'000) << u"5min"_s;
        QTest::newRow("h") << qint64(7'200'000) << u"2h"_s;
        QTest::newRow("d") << qint64(86'400'000) << u"1d"_s;
    }
    void writesDurations()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(QString, text);
        QCOMPARE(durationText(milliseconds), text);
        QCOMPARE(durationFrom(text), milliseconds);
    }

    void writesSizes()
    {
        QCOMPARE(sizeText(65536), u"64k"_s);
        QCOMPARE(sizeText(10 << 20), u"10M"_s);
        QCOMPARE(sizeText(1000), u"1000"_s);
        QCOMPARE(sizeFrom(u"64K"_s), 65536);
        QCOMPARE(sizeFrom(u"1 G"_s), 1 << 30);
        QVERIFY(!sizeFrom(u"64x"_s));
        QVERIFY(!sizeFrom(u""_s));
        QVERIFY(!sizeFrom(u"-5"_s));
        QVERIFY(!sizeFrom(u"9223372036854775807G"_s)); // no wrapping round
    }

    /// As it is written in commands, and of what is no text as it is in files.
    void saysWhatABooleanMayBe()
    {
        const auto option = of(Type::Boolean);
        QCOMPARE(checkOne(option, u"maybe"_s).error().text, u"Must be on, off, true or false, not \"maybe\"."_s);
        QCOMPARE(checkOne(option, qint64(7)).error().text, u"Must be true or false, not \"7\"."_s);
    }

    void checks_data()
    {
        QTest::addColumn<Option>("option");
        QTest::addColumn<QVariant>("raw");
        QTest::addColumn<QVariant>("value"); // invalid: refused
        const auto none = QVariant();
        QTest::newRow("text") << of(Type::Text) << QVariant(u"añb"_s) << QVariant(u"añb"_s);
        QTest::newRow("text, number") << of(Type::Text) << QVariant(qint64(5)) << none;
        QTest::newRow("text, newline") << of(Type::Text) << QVariant(u"a\nb"_s) << none;
        QTest::newRow("text, long") << of(Type::Text) << QVariant(QString(5000, u'x')) << none;
        QTest::newRow("integer") << of(Type::Integer) << QVariant(qint64(-5)) << QVariant(qint64(-5));
        QTest::newRow("integer, text") << of(Type::Integer) << QVariant(u" 12 "_s) << QVariant(qint64(12));
        QTest::newRow("integer, real") << of(Type::Integer) << QVariant(1.5) << none;
        QTest::newRow("integer, huge") << of(Type::Integer) << QVariant(u"99999999999999999999"_s) << none;
        QTest::newRow("boolean") << of(Type::Boolean) << QVariant(true) << QVariant(true);
        QTest::newRow("boolean, on") << of(Type::Boolean) << QVariant(u"On"_s) << QVariant(true);
        QTest::newRow("boolean, no") << of(Type::Boolean) << QVariant(u"no"_s) << QVariant(false);
        QTest::newRow("boolean, number") << of(Type::Boolean) << QVariant(qint64(1)) << none;
        QTest::newRow("duration") << of(Type::Duration) << QVariant(u"30s"_s) << QVariant(qint64(30000));
        QTest::newRow("duration, no unit") << of(Type::Duration) << QVariant(u"30"_s) << none;
        QTest::newRow("duration, typed") << of(Type::Duration) << QVariant(qint64(500)) << QVariant(qint64(500));
        QTest::newRow("duration, truth") << of(Type::Duration) << QVariant(true) << none;
        QTest::newRow("size") << of(Type::Size) << QVariant(u"1k"_s) << QVariant(qint64(1024));
        QTest::newRow("size, plain") << of(Type::Size) << QVariant(u"77"_s) << QVariant(qint64(77));
        QTest::newRow("endpoint") << of(Type::Endpoint) << QVariant(u"tcp:5222:interface=[::1]"_s)
                                  << QVariant(u"tcp:5222:interface=[::1]"_s);
        QTest::newRow("endpoint, nonsense") << of(Type::Endpoint) << QVariant(u"5222"_s) << none;
        QTest::newRow("file, none") << of(Type::File) << QVariant(QString()) << QVariant(QString());
        QTest::newRow("file, missing") << of(Type::File) << QVariant(u"/no/such/file"_s) << none;
        QTest::newRow("network") << of(Type::Network) << QVariant(u" 192.168.0.0/16 "_s)
                                 << QVariant(u"192.168.0.0/16"_s);
        QTest::newRow("network, address") << of(Type::Network) << QVariant(u"::1"_s) << QVariant(u"::1"_s);
        QTest::newRow("network, name") << of(Type::Network) << QVariant(u"somebody"_s) << none;
        QTest::newRow("network, too wide") << of(Type::Network) << QVariant(u"10.0.0.0/33"_s) << none;
        QTest::newRow("network, number") << of(Type::Network) << QVariant(qint64(10)) << none;
        QTest::newRow("new file") << of(Type::NewFile) << QVariant(u"web.pcapng"_s) << QVariant(u"web.pcapng"_s);
        QTest::newRow("new file, none") << of(Type::NewFile) << QVariant(QString()) << QVariant(QString());
        QTest::newRow("new file, folder") << of(Type::NewFile) << QVariant(u"/tmp"_s) << none;
        QTest::newRow("new file, in no folder") << of(Type::NewFile) << QVariant(u"/nonexistent/x"_s) << none;
        QTest::newRow("new file, in a folder")
            << of(Type::NewFile) << QVariant(u"/tmp/x.pcapng"_s) << QVariant(u"/tmp/x.pcapng"_s);
        QTest::newRow("file, a device") << of(Type::File) << QVariant(u"/dev/null"_s) << none;
        QTest::newRow("new file, to be a folder") << of(Type::NewFile) << QVariant(u"logs/"_s) << none;
        Option proxy{.key = u"way"_s, .type = Type::Proxy, .choices = {u"direct"_s, u"socks5:"_s}};
        QTest::newRow("proxy") << proxy << QVariant(u" socks5:127.0.0.1:9050 "_s)
                               << QVariant(u"socks5:127.0.0.1:9050"_s);
        QTest::newRow("proxy, none") << proxy << QVariant(QString()) << QVariant(QString());
        QTest::newRow("proxy, a word") << proxy << QVariant(u"direct"_s) << QVariant(u"direct"_s);
        QTest::newRow("proxy, another word") << proxy << QVariant(u"desktop"_s) << none;
        QTest::newRow("proxy, how it begins") << proxy << QVariant(u"socks5:"_s) << none;
        QTest::newRow("proxy, another place") << proxy << QVariant(u"tcp:127.0.0.1:80"_s) << none;
        QTest::newRow("proxy, a place behind it")
            << proxy << QVariant(u"socks5:127.0.0.1:9050:tcp:evil.example:1"_s) << none;
        Option choice{.key = u"tls"_s, .type = Type::Choice, .choices = {u"required"_s, u"offered"_s, u"off"_s}};
        QTest::newRow("choice") << choice << QVariant(u"off"_s) << QVariant(u"off"_s);
        QTest::newRow("choice, other") << choice << QVariant(u"of"_s) << none;
    }
    void checks()
    {
        QFETCH(Option, option);
        QFETCH(QVariant, raw);
        QFETCH(QVariant, value);
        auto checked = checkOne(option, raw);
        QCOMPARE(checked.ok(), value.isValid());
        if (checked)
            QCOMPARE(*checked, value);
        else
            QCOMPARE(checked.error().code, option.key);
    }

    void takesAFileThatExists()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        QVERIFY(checkOne(of(Type::File), file.fileName()));
    }

    void neverQuotesASecret()
    {
        const Option option{.key = u"password"_s, .type = Type::Text, .max = 8, .secret = true};
        auto checked = checkOne(option, u"correct horse"_s);
        QVERIFY(!checked);
        QVERIFY(!checked.error().text.contains(u"horse"_s));
        QCOMPARE(checked.error().text, u"Must be at most 8 characters, not what was given."_s);
    }

    /// What is missing and what to do; the help says what is meant, also on the command line.
    void saysThatSomethingIsMissing()
    {
        Option option{.key = u"nick"_s, .type = Type::Text, .required = true};
        QCOMPARE(checkOne(option, QString()).error().text, u"This is needed; write it."_s);
        option.help = u"How others see you there."_s;
        const auto blank = checkOne(option, u"  "_s);
        QVERIFY(!blank);
        QCOMPARE(blank.error().text, u"This is needed; write it: How others see you there."_s);
        QCOMPARE(blank.error().code, u"nick"_s);
        QCOMPARE(missingValue(option).text, blank.error().text);
    }

    void quotesOnlyTheBeginning()
    {
        auto checked = checkOne(of(Type::Integer), QString(100000, u'9'));
        QVERIFY(!checked);
        QVERIFY(checked.error().text.size() < 120);
    }

    void saysTheRange()
    {
        QCOMPARE(optionRange({.key = u"x"_s, .type = Type::Integer, .min = 1, .max = 9}), u"number from 1 to 9"_s);
        QCOMPARE(optionRange({.key = u"x"_s, .type = Type::Integer, .min = 1}), u"number of at least 1"_s);
        QCOMPARE(optionRange({.key = u"x"_s, .type = Type::Duration, .min = 1000, .max = 60000}),
            u"time such as 30s or 5min from 1s to 1min"_s);
        QCOMPARE(
            optionRange({.key = u"x"_s, .type = Type::Choice, .choices = {u"a"_s, u"b"_s, u"c"_s}}), u"a, b or c"_s);
    }

    void whereNothingIsToBeChosen()
    {
        QCOMPARE(optionRange(of(Type::Choice)), u"nothing to choose from yet"_s);
        const auto chosen = checkOne(of(Type::Choice), u"a"_s);
        QVERIFY(!chosen);
        QCOMPARE(chosen.error().code, u"x"_s);
        QCOMPARE(chosen.error().text, u"There is nothing to choose from yet, so leave it out."_s);
    }

    void writesForPeople()
    {
        QCOMPARE(optionText(of(Type::Duration), qint64(90'000)), u"90s"_s);
        QCOMPARE(optionText(of(Type::Boolean), false), u"false"_s);
        QCOMPARE(optionText(of(Type::Endpoint), QStringList({u"tcp:1"_s, u"tcp:2"_s})), u"tcp:1, tcp:2"_s);
    }
};

QTEST_APPLESS_MAIN(OptionValueTest)
#include "tst_optionvalue.moc"
