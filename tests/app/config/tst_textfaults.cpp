#include "app/config/textfaults.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class TextFaultsTest : public QObject {
    Q_OBJECT

    static OptionList options()
    {
        using Type = Option::Type;
        return {
            {.key = u"domain"_s, .type = Type::Text, .fallback = u"localhost"_s},
            {.key = u"listen"_s, .type = Type::Endpoint, .fallback = QStringList{u"tcp:5222"_s}, .repeated = true},
            {.key = u"people"_s, .type = Type::Integer, .fallback = qint64(100), .min = 1, .max = 10000},
            {.key = u"idle"_s, .type = Type::Duration, .fallback = qint64(60000)},
        };
    }

private Q_SLOTS:
    void whatIsTomlIsLookedAtWhole()
    {
        const auto faults = textFaults("people = 0\nidle = \"x\"\n", u"chat.toml"_s,
            [](const ConfigFile& file) { return file.locatedFaults(options()); });
        QCOMPARE(faults.size(), 2);
        QVERIFY(faults[0].text.startsWith(u"chat.toml:1: people: "_s));
        QVERIFY(faults[1].text.startsWith(u"chat.toml:2: idle: "_s));
    }

    void goesOnBehindALineThatIsNoToml()
    {
        const auto rest = [](const ConfigFile& file) {
            auto needed = options();
            needed[0].required = true;
            needed[0].fallback = QString();
            return file.locatedFaults(needed);
        };
        const auto told = [&rest](const QByteArray& text) {
            QStringList lines;
            for (const auto& fault : textFaults(text, u"services/chat.toml"_s, rest))
                lines << QString::number(fault.native) + u' ' + fault.code;
            return lines;
        };
        QCOMPARE(told("domain = a b\npeople = 0\n# x = y\nidle = 5 min\nopne = true\n"),
            (QStringList{u"1 domain"_s, u"2 people"_s, u"4 idle"_s, u"5 opne"_s})); // and domain is not missing
        QCOMPARE(
            told("people = x\n"), (QStringList{u"1 people"_s, u"0 domain"_s})); // why it cannot be read comes first
        QCOMPARE(told("domain = \"x\"\nfoo bar\npeople = 0\n"), (QStringList{u"2 "_s, u"3 people"_s}));
        QCOMPARE(told("domain \"x\"\npeople = 0\n"), (QStringList{u"1 "_s, u"2 people"_s})); // it says what it is
        QCOMPARE(told("domain = \"x\"\npeople = 0\n[x\ny = 1\n"), (QStringList{u"2 people"_s, u"3 "_s}));
        QCOMPARE(told("domain = \"x\"\npeople = 0\npeople = 1\n"), (QStringList{u"2 people"_s, u"3 people"_s}));
        QCOMPARE(told("domain = \"x\"\n# \x01\npeople = 0\n"), (QStringList{u"2 "_s, u"3 people"_s}));
    }

    void goesOnBehindAListThatDoesNotEnd()
    {
        const auto rest = [](const ConfigFile& file) { return file.locatedFaults(options()); };
        const auto told = [&rest](const QByteArray& text) {
            QStringList lines;
            for (const auto& fault : textFaults(text, u"services/chat.toml"_s, rest))
                lines << fault.text.section(u"toml:"_s, 1);
            return lines;
        };
        const auto people = [](int line) {
            return u"%1: people: Must be a number from 1 to 10000, not \"0\"."_s.arg(line);
        };
        const auto open = u"2: listen: The list's ] is missing."_s;
        QCOMPARE(told("people = 0\nlisten = [\"tcp:1\"\nidle = \"x\"\n").size(), 3);
        QCOMPARE(told("people = 0\nlisten = [\"tcp:1\"\ndomain = \"x\"\n"), (QStringList{people(1), open}));
        QCOMPARE(told("domain = \"x\"\nlisten = [\n  \"tcp:1\",\npeople = 0\n"), (QStringList{open, people(4)}));
        QCOMPARE(told("people = 0\nlisten = [\n  \"tcp:1\",\n"),
            (QStringList{people(1), u"2: listen: The file ends within a list: its ] is missing."_s}));
        QCOMPARE(told("domain = \"x\"\nlisten = [\n  \"a\"\n  \"b\"\n]\npeople = 0\n"),
            (QStringList{u"4: Before '\"' the list needs a comma, or its ]."_s, people(6)}));
        QCOMPARE(told("people = 0\ndomain = \"\"\"\nx\n"),
            (QStringList{people(1), u"2: domain: The file ends within a text: its closing quote is missing."_s}));
    }

    /// A file of nothing but lines that are none is read some times, not as often as it has lines.
    void stopsAtTwentyLinesThatAreNoToml()
    {
        const auto rest = [](const ConfigFile& file) { return file.locatedFaults(options()); };
        const auto many = textFaults("people = 0\n" + QByteArray("foo bar\n").repeated(10'000), u"chat.toml"_s, rest);
        QCOMPARE(many.size(), 21);
        QCOMPARE(many.first().code, u"people"_s); // what stands before them is looked at all the same
        QCOMPARE(many.last().native, 21);
    }
};

QTEST_GUILESS_MAIN(TextFaultsTest)
#include "tst_textfaults.moc"
