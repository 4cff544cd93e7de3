#include "app/config/option.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

OptionList chat()
{
    using Type = Option::Type;
    return {
        {.key = u"domain"_s, .type = Type::Text, .fallback = u"localhost"_s, .required = true},
        {.key = u"listen"_s,
            .type = Type::Endpoint,
            .fallback = QStringList{u"tcp:5222"_s},
            .choices = {u"tcp"_s, u"tls"_s, u"unix"_s},
            .repeated = true},
        {.key = u"people"_s, .type = Type::Integer, .fallback = qint64(100), .min = 1, .max = 10000},
        {.key = u"welcome"_s, .type = Type::Text, .help = u"What newcomers read."_s, .required = true},
    };
}

} // namespace

class OptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choicesHaveWords()
    {
        const Option option{.key = u"names"_s,
            .type = Option::Type::Choice,
            .choices = {u"with-network"_s, u"plain"_s},
            .choiceLabels = {QString(), u"As they are"_s}};
        QCOMPARE(choiceLabel(option, u"plain"_s), u"As they are"_s);
        QCOMPARE(choiceLabel(option, u"with-network"_s), u"With network"_s);
        QCOMPARE(keyInWords(u"max_stanza"_s), u"Max stanza"_s);
    }
    void fillsInFallbacks()
    {
        auto values = checkOptions(chat(), {{u"welcome"_s, u"Hello"_s}, {u"people"_s, u"7"_s}});
        QVERIFY(values);
        QCOMPARE(values->text(u"domain"_s), u"localhost"_s);
        QCOMPARE(values->texts(u"listen"_s), QStringList{u"tcp:5222"_s});
        QCOMPARE(values->integer(u"people"_s), 7);
        QVERIFY(values->isGiven(u"people"_s));
        QVERIFY(!values->isGiven(u"domain"_s));
    }

    void takesOneOrMany()
    {
        auto one = checkOptions(chat(), {{u"welcome"_s, u"x"_s}, {u"listen"_s, u"tcp:1"_s}});
        QVERIFY(one);
        QCOMPARE(one->texts(u"listen"_s), QStringList{u"tcp:1"_s});
        auto many = checkOptions(chat(), {{u"welcome"_s, u"x"_s}, {u"listen"_s, QStringList{u"tcp:1"_s, u"tls:2"_s}}});
        QVERIFY(many);
        QCOMPARE(many->texts(u"listen"_s), QStringList({u"tcp:1"_s, u"tls:2"_s}));
        auto twice = checkOptions(chat(), {{u"welcome"_s, QStringList{u"x"_s, u"y"_s}}});
        QVERIFY(!twice);
        QCOMPARE(twice.error().text, u"One value fits here, not several; leave all but one out."_s);
        auto none = checkOptions(chat(), {{u"welcome"_s, u"x"_s}, {u"listen"_s, QStringList()}});
        QVERIFY(none);
        QVERIFY(none->texts(u"listen"_s).isEmpty());
    }

    void namesTheKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("range") << u"people"_s << QVariant(0) << u"Must be a number from 1 to 10000, not \"0\"."_s;
        QTest::newRow("no number") << u"people"_s << QVariant(u"many"_s)
                                   << u"Must be a number from 1 to 10000, not \"many\"."_s;
        QTest::newRow("kind")
            << u"listen"_s << QVariant(u"serial:/dev/ttyS0"_s)
            << u"Must be an endpoint that starts with one of tcp:, tls:, unix:, not \"serial:/dev/ttyS0\"."_s;
        QTest::newRow("mistyped") << u"domian"_s << QVariant(u"x"_s)
                                  << u"There is no such option; did you mean domain?"_s;
        QTest::newRow("unknown") << u"colour-scheme"_s << QVariant(u"x"_s)
                                 << u"There is no such option; there are domain, listen, people, welcome."_s;
        QTest::newRow("empty") << u"domain"_s << QVariant(u" "_s) << u"This is needed; write it."_s;
    }
    void namesTheKey()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QFETCH(QString, sentence);
        auto values = checkOptions(chat(), {{u"welcome"_s, u"x"_s}, {key, value}});
        QVERIFY(!values);
        QCOMPARE(values.error().code, key);
        QCOMPARE(values.error().text, sentence);
        QCOMPARE(values.error().reason, Reason::BadValue);
    }

    void listsNoWallOfOptions()
    {
        OptionList many;
        for (int i = 0; i < 9; ++i)
            many << Option{.key = u"setting-%1"_s.arg(i), .type = Option::Type::Boolean, .fallback = true};
        auto values = checkOptions(many, {{u"colour"_s, u"x"_s}});
        QVERIFY(!values);
        QCOMPARE(values.error().text, u"There is no such option."_s);
    }

    /// Such as an event that nothing is to be said of: a list of none is no sentence.
    void whereNothingIsToBeSaid()
    {
        const auto values = checkOptions({}, {{u"colour"_s, u"x"_s}});
        QVERIFY(!values);
        QCOMPARE(values.error().code, u"colour"_s);
        QCOMPARE(values.error().text, u"There is no such option; this has none, so leave it out."_s);
    }

    void tellsEachFaultToAForm()
    {
        const auto faults = faultsOf(chat(), {{u"people"_s, u"x"_s}, {u"listen"_s, u"nonsense"_s}});
        QCOMPARE(faults.keys(), QStringList({u"listen"_s, u"people"_s, u"welcome"_s}));
        QCOMPARE(faults[u"welcome"_s].text, u"This is needed; write it: What newcomers read."_s);
    }

    void comparesByValue()
    {
        auto given = checkOptions(chat(), {{u"welcome"_s, u"x"_s}, {u"people"_s, 100}});
        auto fallen = checkOptions(chat(), {{u"welcome"_s, u"x"_s}});
        QVERIFY(given && fallen);
        QCOMPARE(*given, *fallen);
        given->reset(*findOption(chat(), u"people"_s));
        QVERIFY(!given->isGiven(u"people"_s));
    }

    void findsTheNearestWord()
    {
        const QStringList words{u"log-level"_s, u"log-format"_s, u"reactor"_s};
        QCOMPARE(nearestWord(u"loglevel"_s, words), u"log-level"_s);
        QCOMPARE(nearestWord(u"raector"_s, words), u"reactor"_s);
        QCOMPARE(nearestWord(u"xyz"_s, words), QString());
        // Short words have something in common with nearly every other.
        QCOMPARE(nearestWord(u"nix"_s, {u"uid"_s, u"gid"_s, u"data"_s}), QString());
        QCOMPARE(nearestWord(u"a"_s, {u"b"_s, u"to"_s}), QString());
        QCOMPARE(nearestWord(u"dta"_s, {u"uid"_s, u"data"_s}), u"data"_s);
        QCOMPARE(nearestWord(u"usre"_s, {u"serve"_s, u"user"_s}), u"user"_s); // two signs have changed places
    }
};

QTEST_APPLESS_MAIN(OptionTest)
#include "tst_option.moc"
