#include "app/station/commandline/commandline.h"

#include <QDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

Result<CommandLine> parsed(const QString& text, bool takesUri = false)
{
    return parseCommandLine(text.split(u' ', Qt::SkipEmptyParts), takesUri);
}

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsWithoutAWord()
    {
        auto line = parsed(QString());
        QVERIFY(line);
        QVERIFY(!line->command);
        QVERIFY(line->services.isEmpty());
        QCOMPARE(line->options.text(u"log-level"_s), u"info"_s);
    }

    void readsOptions()
    {
        auto line = parsed(u"--data d --config=/c --log-level debug --log-format=json --demo"_s);
        QVERIFY(line);
        QCOMPARE(line->dataFolder(), QDir::currentPath() + u"/d"_s);
        QCOMPARE(line->configFolder(), u"/c"_s);
        QCOMPARE(line->options.text(u"log-level"_s), u"debug"_s);
        QVERIFY(line->options.isGiven(u"log-format"_s));
        QVERIFY(line->options.boolean(u"demo"_s));
    }

    /// Pasted in another folder's terminal it still means this station.
    void namesACommandForTheSameFolders()
    {
        QCOMPARE(parsed(QString())->commandHere(u"plugin list"_s), u"everyportd plugin list"_s);
        QCOMPARE(parsed(u"--data d"_s)->commandHere(u"plugin list"_s),
            u"everyportd --data %1/d plugin list"_s.arg(QDir::currentPath()));
        const auto line = parseCommandLine({u"--data"_s, u"/my data"_s, u"--config"_s, u"/c"_s});
        QVERIFY(line);
        QCOMPARE(line->commandHere(u"plugin list"_s), u"everyportd --config /c --data '/my data' plugin list"_s);
    }

    /// Written so, a switch is on or off; what stands behind a blank is a word of its own.
    void readsSwitches()
    {
        const auto stays = [](const QString& text) {
            const auto line = parsed(u"event step day lunch "_s + text);
            return line ? line->commandOptions.boolean(u"stays-open"_s) : false;
        };
        QVERIFY(stays(u"--stays-open"_s) && stays(u"--stays-open=true"_s));
        const auto off = parsed(u"event step day lunch --stays-open=false"_s);
        QVERIFY(off && off->commandOptions.isGiven(u"stays-open"_s) && !stays(u"--stays-open=false"_s));
        const auto step = parsed(u"event step day --stays-open true"_s); // as a step may be called
        QVERIFY(step);
        QCOMPARE(step->arguments, QStringList({u"day"_s, u"true"_s}));
    }

    void readsServices()
    {
        auto line = parsed(
            u"--data D serve irc listen=tcp:6667:interface=127.0.0.1 serve xmpp domain=localhost listen=tcp:5222 listen=tls:5223 --reactor epoll"_s);
        QVERIFY(line);
        QCOMPARE(line->services.size(), 2);
        QCOMPARE(line->services[0].type, u"irc"_s);
        QCOMPARE(line->services[0].raw[u"listen"_s].toString(), u"tcp:6667:interface=127.0.0.1"_s);
        QCOMPARE(line->services[1].raw[u"domain"_s].toString(), u"localhost"_s);
        QCOMPARE(line->services[1].raw[u"listen"_s].toStringList(), QStringList({u"tcp:5222"_s, u"tls:5223"_s}));
        QCOMPARE(line->options.text(u"reactor"_s), u"epoll"_s);
    }

    void keepsWhatStandsBehindTheSign()
    {
        auto line = parsed(u"serve http title=a=b empty="_s);
        QVERIFY(line);
        QCOMPARE(line->services[0].raw[u"title"_s].toString(), u"a=b"_s);
        QCOMPARE(line->services[0].raw[u"empty"_s].toString(), QString());
    }

    void readsCommands()
    {
        auto add = parsed(u"--data D user add alice --role operator --password-stdin"_s);
        QVERIFY(add);
        QCOMPARE(add->command->words, u"user add"_s);
        QCOMPARE(add->arguments, QStringList{u"alice"_s});
        QCOMPARE(add->commandOptions.text(u"role"_s), u"operator"_s);
        QVERIFY(add->commandOptions.boolean(u"password-stdin"_s));
        auto follow = parsed(u"poll follow lunch --since 17"_s);
        QVERIFY(follow);
        QCOMPARE(follow->commandOptions.integer(u"since"_s), 17);
        auto code = parsed(u"python -c code --help -x"_s);
        QVERIFY(code);
        QCOMPARE(code->arguments, QStringList({u"-c"_s, u"code"_s, u"--help"_s, u"-x"_s}));
        auto odd = parsed(u"poll open -- --lunch"_s);
        QVERIFY(odd);
        QCOMPARE(odd->arguments, QStringList{u"--lunch"_s});
    }

    void whatIsGivenMoreThanOnceIsAllTaken()
    {
        for (const auto& words :
            {u"backup --without accounts --without=polls /f"_s, u"backup /f --without accounts --without polls"_s,
                u"backup --without=accounts /f --without=polls"_s}) {
            auto line = parsed(words);
            QVERIFY(line);
            QCOMPARE(line->commandOptions.texts(u"without"_s), (QStringList{u"accounts"_s, u"polls"_s}));
            QCOMPARE(line->arguments, QStringList{u"/f"_s});
        }
        // Of what is one value the last counts.
        QCOMPARE(parsed(u"--log-level debug --log-level info"_s)->options.text(u"log-level"_s), u"info"_s);
    }

    void explainsCommandsToWhoAsks()
    {
        const auto family = parsed(u"rule --help"_s);
        QVERIFY(family);
        QCOMPARE(family->command->words, u"help"_s);
        QCOMPARE(family->arguments, QStringList{u"rule"_s});
        const auto serve = parsed(u"serve --help"_s);
        QVERIFY(serve);
        QCOMPARE(serve->arguments, QStringList{u"serve"_s});
        const auto one = parsed(u"user add --help"_s); // though a name is missing
        QVERIFY(one);
        QCOMPARE(one->command->words, u"user add"_s);
        QVERIFY(one->options.boolean(u"help"_s));
    }

    /// As the wall shows it.
    void takesAHeadInGroups()
    {
        const auto line = parsed(u"poll verify hall.log 9e3e b920 c524 d077"_s);
        QVERIFY(line);
        QCOMPARE(line->arguments.mid(1).join(u' '), u"9e3e b920 c524 d077"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("option") << u"--dta D"_s << u"There is no option --dta; did you mean --data?"_s;
        QTest::newRow("short") << u"-v"_s << u"There is no option -v; options are written --name."_s;
        QTest::newRow("value") << u"--data"_s
                               << u"--data needs a value behind it: Folder of everything that is stored."_s;
        QTest::newRow("level") << u"--log-level loud"_s
                               << u"--log-level: Must be debug, info, warning or error, not \"loud\"."_s;
        QTest::newRow("proxy")
            << u"--proxy sokcs5:127.0.0.1:9050"_s
            << u"--proxy: A proxy is written as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; or it is direct, or desktop."_s;
        QTest::newRow("command")
            << u"pol list"_s
            << u"There is no command pol; did you mean poll? There are serve, user, device, plan, poll, event, card, stations, service, backup, restore, certificate, rule, plugin, name, python, check, completion, help, handbook."_s;
        QTest::newRow("no command")
            << u"gopher"_s
            << u"There is no command gopher. There are serve, user, device, plan, poll, event, card, stations, service, backup, restore, certificate, rule, plugin, name, python, check, completion, help, handbook."_s;
        QTest::newRow("unknown in a family")
            << u"rule foo"_s
            << u"There is no command rule foo. There are rule list, show, check, enable, disable, remove, fire, dry-run, log."_s;
        QTest::newRow("mistyped in a family")
            << u"poll opne lunch"_s
            << u"There is no command poll opne; did you mean poll open? There are poll list, import, merge, open, close, reset, export, seal, verify, map, report, void, leave-out, take-in, words, show, hide, combine, undo, tickets, follow."_s;
        QTest::newRow("nothing is near") << u"--nix"_s << u"There is no option --nix; see everyportd --help."_s;
        QTest::newRow("half")
            << u"poll"_s
            << u"poll needs one of these behind it: list, import, merge, open, close, reset, export, seal, verify, map, report, void, leave-out, take-in, words, show, hide, combine, undo, tickets, follow."_s;
        QTest::newRow("missing")
            << u"device add door"_s
            << u"ENDPOINT and DRIVER are missing: everyportd device add NAME ENDPOINT DRIVER [KEY=VALUE…]"_s;
        QTest::newRow("one missing") << u"poll open"_s << u"NAME is missing: everyportd poll open NAME"_s;
        QTest::newRow("too much") << u"poll open a b"_s << u"“b” is too much: everyportd poll open NAME"_s;
        QTest::newRow("too much, the first")
            << u"poll open a b c d"_s << u"“b” is too much: everyportd poll open NAME"_s;
        QTest::newRow("a switch's value")
            << u"event step day lunch --stays-open true"_s
            << u"“true” is too much; --stays-open stands alone, or with its value as --stays-open=true: everyportd event step NAME STEP"_s;
        QTest::newRow("a switch's value in between")
            << u"event step day --stays-open off lunch"_s
            << u"“lunch” is too much; --stays-open stands alone, or with its value as --stays-open=off: everyportd event step NAME STEP"_s;
        QTest::newRow("a switch's value as a command")
            << u"--demo true"_s
            << u"There is no command true; --demo stands alone, or with its value as --demo=true. There are serve, user, device, plan, poll, event, card, stations, service, backup, restore, certificate, rule, plugin, name, python, check, completion, help, handbook."_s;
        QTest::newRow("no type") << u"serve"_s
                                 << u"serve needs a service type behind it; everyportd help lists them."_s;
        QTest::newRow("no pair") << u"serve http 8080"_s << u"“8080” is no option of http; write KEY=VALUE."_s;
        QTest::newRow("role") << u"user add a --role king"_s
                              << u"--role: Must be administrator, operator, member, guest or station, not \"king\"."_s;
        QTest::newRow("uri")
            << u"xmpp:a@b"_s
            << u"There is no command xmpp:a@b. There are serve, user, device, plan, poll, event, card, stations, service, backup, restore, certificate, rule, plugin, name, python, check, completion, help, handbook."_s;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        auto line = parsed(text);
        QVERIFY(!line);
        QCOMPARE(line.error().text, sentence);
        QCOMPARE(line.error().reason, Reason::BadSyntax);
    }

    void takesAUriForTheWindow()
    {
        auto line = parsed(u"--data D xmpp:room@example.org?join"_s, true);
        QVERIFY(line);
        QCOMPARE(line->uri, u"xmpp:room@example.org?join"_s);
        QVERIFY(!parsed(u"irc://a irc://b"_s, true));
        QVERIFY(parsed(u"poll list"_s, true)->command);
    }

    void livesWithAnything()
    {
        // What a shell may hand over by mistake.
        for (const auto& words :
            QList<QStringList>{{QString()}, {u"="_s}, {u"--"_s}, {u"--="_s}, {u"-"_s}, {u"serve"_s, QString()},
                {u"serve"_s, u"x"_s, u"="_s}, {QString(100000, u'x')}, {u"--"_s + QString(100000, u'x')}, {u"\0"_s}}) {
            auto line = parseCommandLine(words, true);
            if (!line)
                QVERIFY(line.error().text.size() < 200'500);
        }
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
