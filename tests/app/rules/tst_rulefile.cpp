#include "app/rules/rulefile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "app/config/optionvalue.h"
#include "app/rules/events/eventkinds.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

namespace {

const QString path = u"/etc/everyport/rules/door.toml"_s;

const QByteArray door = R"(# The door of the hall.
title = "Card at the door"   # shown in the list
quiet = "5s"

# A card is held to a reader.
[when]
event = "card-read"

# Not the cleaners'.
[[if]]
field = "card"
one-of = ["amber fox", "red hen"]
not = true

[[if]]   # by day
field = "time"
between = "08:00-20:00"

# Tells the people.
[[do]]
action = "say"
over = "irc"       # our own
to = "#hall"
text = "{device}: {card}"

# And the log.
[[do]]
action = "log"
text = "door {card}"
)";

OptionValues values(const OptionList& options, const QMap<QString, QVariant>& given)
{
    OptionValues made(options);
    for (auto it = given.begin(); it != given.end(); ++it)
        made.give(it.key(), it.value());
    return made;
}

} // namespace

class RuleFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// What decides over the station is its owner's to write; what is secret is theirs to read.
    void othersNeitherWriteNorRead()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(
            folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther));
        const auto own = folder.filePath(u"hook.toml"_s);
        QFile file(own);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(
            "[when]\nevent = \"webhook\"\nsecret = \"a long enough secret\"\n[[do]]\naction = \"log\"\ntext = \"x\"\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        const auto rule = RuleFile::read(own);
        QVERIFY2(rule.ok(), qPrintable(rule ? QString() : rule.error().text));
        QVERIFY(RuleFile::exposure(*rule, own).isEmpty());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(RuleFile::read(own));
        QVERIFY(RuleFile::exposure(*rule, own).contains(u"chmod 600 "_s + own));
        QVERIFY(RuleFile::exposure(*RuleFile::parse(door, own), own).isEmpty()); // nothing secret in it
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
        const auto refused = RuleFile::read(own);
        QVERIFY(!refused && refused.error().text.contains(u"chmod o-w "_s + own));
    }

    void reads()
    {
        const auto rule = RuleFile::parse(door, path);
        QVERIFY2(rule, qPrintable(rule ? QString() : rule.error().text));
        QCOMPARE(rule->name, u"door"_s);
        QCOMPARE(rule->title, u"Card at the door"_s);
        QCOMPARE(rule->quietMs, 5000);
        QCOMPARE(rule->perMinute, 30);
        QVERIFY(rule->enabled);
        QCOMPARE(rule->event, u"card-read"_s);
        QCOMPARE(rule->conditions.size(), 2);
        QVERIFY(rule->conditions[0].isNot);
        QCOMPARE(rule->conditions[0].values, (QStringList{u"amber fox"_s, u"red hen"_s}));
        QCOMPARE(rule->conditions[1].test, Condition::Test::Between);
        QCOMPARE(rule->actions.size(), 2);
        QCOMPARE(rule->actions[0].values.text(u"to"_s), u"#hall"_s);
        QCOMPARE(rule->actions[1].kind, u"log"_s);
    }
    void writesNothingWhereNothingChanged()
    {
        const auto rule = RuleFile::parse(door, path);
        const auto text = RuleFile::write(*rule, door, path);
        QVERIFY2(text, qPrintable(text ? QString() : text.error().text));
        QCOMPARE(*text, door);
    }
    void keepsWhatAPersonWrote()
    {
        auto rule = *RuleFile::parse(door, path);
        rule.enabled = false;
        rule.actions[0].values.give(u"text"_s, u"{card} at {device}"_s);
        const auto text = RuleFile::write(rule, door, path);
        QVERIFY(text);
        auto expected = door;
        expected.replace("{device}: {card}", "{card} at {device}")
            .replace("quiet = \"5s\"\n", "quiet = \"5s\"\nenabled = false\n");
        QCOMPARE(*text, expected);
    }
    /// A form has no tables and no keys, so its words are none of a file's.
    void saysToAFormWhatIsMissing()
    {
        auto rule = *RuleFile::parse(door, path);
        rule.actions[0].values.give(u"text"_s, QString());
        QVERIFY(checkRule(rule).error().text.startsWith(u"This is needed; write it: "_s));
        rule.actions.clear();
        QCOMPARE(checkRule(rule).error().text, u"Nothing is done yet; add an action."_s);
    }
    void addsAndTakesOut()
    {
        auto rule = *RuleFile::parse(door, path);
        rule.actions.removeFirst();
        rule.conditions.append({u"device"_s, Condition::Test::Like, {u"Do*"_s}, false});
        const auto text = RuleFile::write(rule, door, path);
        QVERIFY2(text, qPrintable(text ? QString() : text.error().text));
        QVERIFY(!text->contains("say"));
        QVERIFY(!text->contains("Tells the people"));
        QVERIFY(text->contains("# And the log.\n[[do]]\naction = \"log\""));
        QVERIFY(text->contains("[[if]]\nfield = \"device\"\nlike = \"Do*\"\n"));
        QCOMPARE(*RuleFile::parse(*text, path), rule);
        // Another kind of event: what only the old one had goes.
        rule.event = u"time"_s;
        rule.conditions.clear();
        rule.actions[0].values.give(u"text"_s, u"tick {time}"_s);
        rule.when = values(findEventKind(u"time"_s)->options, {{u"every"_s, qint64(60'000)}});
        const auto again = RuleFile::write(rule, *text, path);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().text));
        QVERIFY(again->contains("event = \"time\"\nevery = \"1min\""));
        QVERIFY(!again->contains("[[if]]"));
    }
    void writesANewOne()
    {
        auto rule = *RuleFile::parse(door, path);
        const auto text = RuleFile::write(rule, {}, path);
        QVERIFY2(text, qPrintable(text ? QString() : text.error().text));
        QVERIFY(text->startsWith("title = \"Card at the door\"\n"));
        QVERIFY(text->indexOf("[when]") < text->indexOf("[[if]]"));
        QVERIFY(text->indexOf("[[if]]") < text->indexOf("[[do]]"));
        QCOMPARE(*RuleFile::parse(*text, path), rule);
    }
    void writesWhatAQuoteCannotBreak()
    {
        auto rule = *RuleFile::parse(door, path);
        rule.title = u"a\" [[do]] action = \"stop-service\" \\ é"_s;
        rule.actions[0].values.give(u"text"_s, u"''' \"\"\" [when] {{x}}"_s);
        const auto text = RuleFile::write(rule, door, path);
        QVERIFY2(text, qPrintable(text ? QString() : text.error().text));
        QCOMPARE(*RuleFile::parse(*text, path), rule);
        auto bad = rule;
        bad.title = u"a\n[[do]]"_s;
        QCOMPARE(RuleFile::write(bad, door, path).error().code, u"title"_s);
        bad = rule;
        bad.actions[0].values.give(u"text"_s, u"a\nb"_s);
        QCOMPARE(RuleFile::write(bad, door, path).error().code, u"do.0.text"_s);
        bad = rule;
        bad.name = u"../evil"_s;
        QCOMPARE(RuleFile::write(bad, {}, path).error().code, u"name"_s);
    }
    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("key");
        const QByteArray when = "[when]\nevent = \"card-read\"\n";
        const QByteArray act = "[[do]]\naction = \"log\"\ntext = \"x\"\n";
        QTest::newRow("empty") << QByteArray() << 1 << u"when"_s;
        QTest::newRow("no toml") << QByteArray("title = \n") << 1 << u"title"_s;
        QTest::newRow("no action") << when << 1 << u"do"_s;
        QTest::newRow("no when") << act << 1 << u"when"_s;
        QTest::newRow("no event") << "[when]\n" + act << 1 << u"event"_s;
        QTest::newRow("unknown event") << "[when]\nevent = \"card-red\"\n" + act << 2 << u"event"_s;
        QTest::newRow("unknown key") << "titel = \"x\"\n" + when + act << 1 << u"titel"_s;
        QTest::newRow("unknown key of when") << when + "device = \"x\"\n" + act << 3 << u"device"_s;
        QTest::newRow("unknown action") << when + "[[do]]\naction = \"lgo\"\n" << 4 << u"action"_s;
        QTest::newRow("missing option") << when + "[[do]]\naction = \"say\"\nover = \"irc\"\nto = \"#x\"\n"
                                        << 3 << u"text"_s;
        QTest::newRow("unknown field") << when + "[[do]]\naction = \"log\"\ntext = \"{cart}\"\n" << 5 << u"text"_s;
        QTest::newRow("loose brace") << when + "[[do]]\naction = \"log\"\ntext = \"{card\"\n" << 5 << u"text"_s;
        QTest::newRow("condition without test") << when + "[[if]]\nfield = \"card\"\n" + act << 3 << u"if"_s;
        QTest::newRow("two tests") << when + "[[if]]\nfield = \"card\"\nlike = \"a\"\nequals = \"b\"\n" + act << 3
                                   << u"if"_s;
        QTest::newRow("condition's field")
            << when + "[[if]]\nfield = \"kart\"\nlike = \"a\"\n" + act << 4 << u"field"_s;
        QTest::newRow("bad expression") << when + "[[if]]\nfield = \"card\"\nmatches = \"(\"\n" + act << 5
                                        << u"matches"_s;
        QTest::newRow("bare time") << "quiet = 5\n" + when + act << 1 << u"quiet"_s;
        QTest::newRow("limit") << "per-minute = 100000\n" + when + act << 1 << u"per-minute"_s;
        QTest::newRow("wrong type") << "enabled = \"perhaps\"\n" + when + act << 1 << u"enabled"_s;
        QTest::newRow("short secret") << "[when]\nevent = \"webhook\"\nsecret = \"abc\"\n" + act << 3 << u"secret"_s;
        QTest::newRow("no secret") << "[when]\nevent = \"webhook\"\n" + act << 1 << u"secret"_s;
        QTest::newRow("no time") << "[when]\nevent = \"time\"\n" + act << 1 << u"every"_s;
        QTest::newRow("too often") << "[when]\nevent = \"time\"\nevery = \"9s\"\n" + act << 3 << u"every"_s;
        QTest::newRow("bad time") << "[when]\nevent = \"time\"\nat = [\"25:00\"]\n" + act << 3 << u"at"_s;
        QTest::newRow("bad day") << "[when]\nevent = \"time\"\nat = [\"5:00\"]\nweekdays = [\"someday\"]\n" + act << 4
                                 << u"weekdays"_s;
        QTest::newRow("plain address") << when + "[[do]]\naction = \"post\"\nurl = \"http://example.org/\"\n"
                                       << 5 << u"url"_s;
        for (const auto* address :
            {"http://127.0.0.1.example.org/", "http://localhost.example.org/", "http://localhost@example.org/",
                "http://127.0.0.1:80@example.org/", "http://[::1].example.org/", "https://", "https:///x",
                "https://ann:secret@example.org/", "https://exa mple.org/", "ftp://example.org/", "//example.org/"})
            QTest::newRow(address) << when + "[[do]]\naction = \"post\"\nurl = \"" + address + "\"\n" << 5 << u"url"_s;
        QTest::newRow("other table") << when + act + "[other]\n" << 6 << QString();
        QTest::newRow("inline table") << "when = { event = \"card-read\" }\n" + act << 1 << QString();
        QTest::newRow("dotted") << "when.event = \"card-read\"\n" + act << 1 << QString();
        QTest::newRow("twice") << when + when + act << 3 << QString();
        QTest::newRow("if as table") << when + "[if]\nfield = \"card\"\n" + act << 3 << QString();
    }
    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, key);
        const auto rule = RuleFile::parse(text, path);
        QVERIFY(!rule);
        QCOMPARE(rule.error().native, line);
        QVERIFY2(rule.error().text.startsWith(u"%1:%2: "_s.arg(path).arg(line)), qPrintable(rule.error().text));
        if (!key.isEmpty())
            QCOMPARE(rule.error().code.section(u'.', -1), key);
    }
    /// The option, its help and the error tell the same least time.
    void howOftenATimeComesAtLeast()
    {
        const auto every = [](const QByteArray& time) {
            return RuleFile::parse(
                "[when]\nevent = \"time\"\nevery = \"" + time + "\"\n[[do]]\naction = \"log\"\ntext = \"x\"\n", path);
        };
        const auto place = path + u":3: every: "_s;
        for (const QByteArray time : {"0s", "1s", "9999ms"}) {
            const auto rule = every(time);
            QVERIFY(!rule);
            QCOMPARE(rule.error().text,
                place
                    + u"Must be a time such as 30s or 5min from 10s to 31d, not \"%1\"."_s.arg(
                        QLatin1StringView(time)));
        }
        QVERIFY(every("10s"));
        const auto& option = *findOption(findEventKind(u"time"_s)->options, u"every"_s);
        QCOMPARE(option.help, u"How often: 10s at least."_s);
        QCOMPARE(optionText(option, option.fallback), QString()); // what a form shows in the empty field
    }
    void callsThisComputerInTheClear()
    {
        for (const auto* address : {"http://127.0.0.1/", "http://127.0.0.1:8080/a?b=c", "http://localhost:1/",
                 "http://[::1]:8080/", "HTTPS://Example.org/a", "https://192.0.2.7/"}) {
            const auto rule = RuleFile::parse(
                "[when]\nevent = \"card-read\"\n[[do]]\naction = \"post\"\nurl = \"" + QByteArray(address) + "\"\n",
                path);
            QVERIFY2(rule.ok(), address);
        }
    }
    void livesWithAnything()
    {
        // Whatever happens to a file: it is a rule that is written back as it was read, or an error with its path.
        QRandomGenerator random(17);
        const QByteArrayList pieces{"[", "]", "[[do]]", "[when]", "\"", "'''", "\"\"\"", "\n", "=", "{", "}", "#",
            "\\u0000", "\xff", "if.x = 1\n", "[[if]]\n", "1", "\0", "\xEF\xBB\xBF"};
        int good = 0;
        for (int round = 0; round < 3000; ++round) {
            auto text = door;
            for (auto times = random.bounded(1, 4); times > 0; --times) {
                const auto at = random.bounded(int(text.size()));
                if (random.bounded(2))
                    text.remove(at, random.bounded(1, 40));
                else
                    text.insert(at, pieces[random.bounded(int(pieces.size()))]);
            }
            const auto rule = RuleFile::parse(text, path);
            if (!rule) {
                QVERIFY2(rule.error().text.startsWith(path), qPrintable(rule.error().text));
                continue;
            }
            ++good;
            const auto again = RuleFile::write(*rule, text, path);
            if (again)
                QCOMPARE(*RuleFile::parse(*again, path), *rule);
        }
        QVERIFY(good > 50);
        QVERIFY(!RuleFile::parse(QByteArray(RuleFile::largest + 1, '#'), path));
        QVERIFY(!RuleFile::parse("a = [\n" + QByteArray("[1],\n").repeated(5000) + "]\n", path));
    }

    /// What is wrong on a line is not said to be missing as well.
    void namesWhatIsNearlyRight_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("faults");
        const QByteArray act("[[do]]\naction = \"log\"\ntext = \"x\"\n");
        const QByteArray event("[when]\nevent = \"vote-counted\"\n");
        QTest::newRow("one bracket") << event + "[do]\naction = \"log\"\ntext = \"x\"\n"
                                     << QStringList{u":3: This table is written [[do]]."_s};
        QTest::newRow("two brackets") << "[[when]]\nevent = \"vote-counted\"\n" + act
                                      << QStringList{u":1: This table is written [when]."_s};
        QTest::newRow("another case") << "[When]\nevent = \"vote-counted\"\n" + act
                                      << QStringList{u":1: This table is written [when]."_s};
        QTest::newRow("misspelt table") << "[whem]\nevent = \"vote-counted\"\n" + act
                                        << QStringList{u":1: This table is written [when]."_s};
        const auto allTables = u"A rule has no such table; there are [when], [[if]] and [[do]]."_s;
        QTest::newRow("another word") << event + "[then]\naction = \"log\"\ntext = \"x\"\n"
                                      << QStringList{u":3: "_s + allTables};
        QTest::newRow("another word in two brackets") << event + "[[then]]\naction = \"log\"\ntext = \"x\"\n"
                                                      << QStringList{u":3: "_s + allTables};
        QTest::newRow("misspelt key") << "[when]\nevnt = \"vote-counted\"\n" + act
                                      << QStringList{u":2: event: “evnt” is no option here; did you mean event?"_s};
        QTest::newRow("misspelt event") << "[when]\nevent = \"card-red\"\n" + act
                                        << QStringList{u":2: event: There is no “card-red”; did you mean card-read?"_s};
        QTest::newRow("open quote") << "[when]\nevent = \"vote-counted\n" + act
                                    << QStringList{u":2: A text's closing quote is missing on this line"_s};
        QTest::newRow("open quote of an action")
            << event + "[[do]]\naction = \"log\ntext = \"x\"\n"
            << QStringList{u":4: A text's closing quote is missing on this line"_s};
        const QByteArray say("[[do]]\naction = \"log\"\ntext = \"{nosuch}\"\n");
        const auto noField = u": text: This event has no field {nosuch}"_s;
        QTest::newRow("a field of a condition and of two actions")
            << event + "[[if]]\nfield = \"nofield\"\nequals = \"x\"\n" + say + say
            << QStringList{u":4: field: This event has no field “nofield”"_s, u":8"_s + noField, u":11"_s + noField};
        QTest::newRow("behind an action that cannot be read") << event + "[[do]]\naction = \"lgo\"\n"
                + say << QStringList{u":4: action: There is no “lgo”"_s, u":7"_s + noField};
        QTest::newRow("behind a list that does not end") << event + "[[if]]\nfield = \"rule\"\none-of = [\n  \"a\",\n"
                + say << QStringList{u":5: The list's ] is missing."_s, u":9"_s + noField};
        QTest::newRow("in one table with what is no TOML") << event + say
                + "foo bar\n" << QStringList{u":5"_s + noField, u":6: A line is KEY = VALUE"_s};
    }
    void namesWhatIsNearlyRight()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, faults);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.toml"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
        file.close();
        const auto found = RuleFile::faults(file.fileName());
        QStringList said;
        for (const auto& fault : found)
            said << fault.text;
        QVERIFY2(found.size() == faults.size(), qPrintable(said.join(u'\n')));
        for (qsizetype i = 0; i < faults.size(); ++i)
            QVERIFY2(said[i].startsWith(file.fileName() + faults[i]), qPrintable(said[i]));
    }
};

QTEST_GUILESS_MAIN(RuleFileTest)
#include "tst_rulefile.moc"
