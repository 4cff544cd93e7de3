#include "app/station/commandline/completion.h"

#include <QTest>

#include "app/accounts/record/rights.h"
#include "app/services/servicetypes.h"
#include "app/station/commandline/commandtable.h"
#include "app/station/commandline/help.h"
#include "app/station/commandline/programoptions.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// Secret and repeated keys, a choice and a file: what real types have, in one.
class CompletedType final : public ServiceType {
public:
    QString name() const override { return u"sample"_s; }
    QString description() const override { return u"Shows how a type is completed."_s; }
    OptionList options() const override
    {
        return {
            {.key = u"listen"_s, .type = Option::Type::Endpoint, .help = u"Where."_s, .repeated = true},
            {.key = u"tls"_s,
                .type = Option::Type::Choice,
                .help = u"How."_s,
                .choices = {u"required"_s, u"offered"_s}},
            {.key = u"udp"_s, .type = Option::Type::Boolean, .help = u"Also."_s},
            {.key = u"page"_s, .type = Option::Type::File, .help = u"What."_s},
            {.key = u"password"_s, .help = u"Psst."_s, .secret = true},
        };
    }
    Result<std::unique_ptr<ListedService>> make(ServiceContext, OptionValues) const override { return Error::closed(); }
};

ServiceTypes completedTypes()
{
    ServiceTypes types;
    types.push_back(std::make_unique<CompletedType>());
    return types;
}

/// Of what is typed, parted by spaces, the last part being completed.
Completion completionAt(const QString& typed, const ListedNames& names = {})
{
    static const auto types = completedTypes();
    return completionOf(typed.split(u' '), types, names);
}

QStringList wordsAt(const QString& typed, const ListedNames& names = {})
{
    QStringList texts;
    for (const auto& word : completionAt(typed, names).words)
        texts << word.text;
    return texts;
}

} // namespace

class CommandCompletionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryCommandByItsFirstWord()
    {
        const auto words = wordsAt(QString());
        for (const auto& command : commands())
            QCOMPARE(words.count(command.words.section(u' ', 0, 0)), 1);
        QVERIFY(words.contains(u"serve"_s));
        QCOMPARE(wordsAt(u"ser"_s), QStringList({u"service"_s, u"serve"_s}));
        QVERIFY(wordsAt(u"teapot"_s).isEmpty());
    }

    void knowsTheSecondWord()
    {
        for (const auto& command : commands()) {
            if (const auto second = command.words.section(u' ', 1); !second.isEmpty())
                QVERIFY2(wordsAt(command.words).contains(second), qPrintable(command.words));
        }
        QCOMPARE(wordsAt(u"poll op"_s), QStringList{u"open"_s});
        QVERIFY(wordsAt(u"teapot op"_s).isEmpty());
    }

    void knowsEveryOption()
    {
        const auto words = wordsAt(u"--"_s);
        for (const auto& option : programOptions()) {
            const auto isFlag = option.type == Option::Type::Boolean;
            QVERIFY2(words.contains(u"--"_s + option.key + (isFlag ? u""_s : u"="_s)), qPrintable(option.key));
        }
        for (const auto& command : commands()) {
            for (const auto& option : command.options)
                QVERIFY2(wordsAt(command.words + u" --"_s + option.key).first().startsWith(u"--"_s + option.key),
                    qPrintable(option.key));
        }
    }

    void offersAnOptionOnce()
    {
        QVERIFY(!wordsAt(u"--demo --"_s).contains(u"--demo"_s));
        QVERIFY(!wordsAt(u"--log-level=debug --"_s).contains(u"--log-level="_s));
        QVERIFY(wordsAt(u"--passwords=pam:x --"_s).contains(u"--passwords="_s)); // it may be repeated
    }

    void knowsValues_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("behind =") << u"--log-format="_s << QStringList{u"--log-format=text"_s, u"--log-format=json"_s};
        QTest::newRow("a proxy") << u"--proxy="_s
                                 << QStringList{u"--proxy=direct"_s, u"--proxy=desktop"_s, u"--proxy=socks5:"_s,
                                        u"--proxy=httpproxy:"_s};
        QTest::newRow("a proxy's kind") << u"--proxy s"_s << QStringList{u"socks5:"_s};
        QTest::newRow("as a word") << u"--log-format j"_s << QStringList{u"json"_s};
        QTest::newRow("of a command") << u"poll export lunch --format t"_s << QStringList{u"toml"_s};
        QTest::newRow("role") << u"user role alice m"_s << QStringList{u"member"_s};
        QTest::newRow("right") << u"user grant alice f"_s << QStringList{u"files"_s};
        QTest::newRow("type behind it") << u"user grant alice files s"_s << QStringList{u"sample"_s};
        QTest::newRow("type of a token") << u"user token alice phone --service="_s
                                         << QStringList{u"--service=sample"_s};
        QTest::newRow("kind") << u"name find example.org s"_s << QStringList{u"srv"_s};
        QTest::newRow("shell") << u"completion b"_s << QStringList{u"bash"_s};
        QTest::newRow("endpoint") << u"device add door seri"_s << QStringList{u"serial:"_s};
        QTest::newRow("help") << u"help sa"_s << QStringList{u"sample"_s};
        QTest::newRow("help for one command") << u"help poll op"_s << QStringList{u"open"_s};
        QTest::newRow("help for a key") << u"help stor"_s << QStringList{u"storage"_s};
        QTest::newRow("help for a service") << u"help serve "_s << QStringList{u"sample"_s};
        QTest::newRow("too much") << u"poll open lunch "_s << QStringList();
        QTest::newRow("no such option") << u"--nix="_s << QStringList();
        QTest::newRow("words only") << u"user role -- alice g"_s << QStringList{u"guest"_s};
    }
    void knowsValues()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, words);
        QCOMPARE(wordsAt(typed), words);
    }

    void knowsRights()
    {
        QStringList names;
        for (const auto right : allRights())
            names << rightName(right);
        auto offered = wordsAt(u"user deny alice "_s);
        names.sort();
        offered.sort();
        QCOMPARE(offered, names);
    }

    void knowsTheHandbooksPages()
    {
        QStringList ids;
        for (const auto& page : handbook().pages())
            ids << page.id;
        QVERIFY(ids.contains(u"polls"_s));
        QCOMPARE(wordsAt(u"handbook "_s), ids);
        QCOMPARE(wordsAt(u"handbook --man comm"_s), QStringList{u"commandline"_s});
        QVERIFY(wordsAt(u"handbook polls "_s).isEmpty());
    }

    void leavesFilesToTheShell()
    {
        using Kind = Completion::Kind;
        QCOMPARE(completionAt(u"poll import lu"_s).kind, Kind::Files);
        QCOMPARE(completionAt(u"user key alice "_s).kind, Kind::Files);
        QCOMPARE(completionAt(u"--logfile=/var/"_s).kind, Kind::Files);
        QCOMPARE(completionAt(u"--logfile /var/"_s).kind, Kind::Files);
        QCOMPARE(completionAt(u"--data /var/"_s).kind, Kind::Folders);
        QCOMPARE(completionAt(u"serve sample page="_s).kind, Kind::Files);
        QCOMPARE(completionAt(u"python a.py --data"_s).kind, Kind::Files); // all behind the script is the script's
        QCOMPARE(completionAt(u"poll open lu"_s).kind, Kind::Words);
    }

    void knowsServices()
    {
        QCOMPARE(wordsAt(u"serve "_s), QStringList{u"sample"_s});
        QCOMPARE(
            wordsAt(u"serve sample "_s), QStringList({u"listen="_s, u"tls="_s, u"udp="_s, u"page="_s, u"serve"_s}));
        QCOMPARE(wordsAt(u"serve sample listen=tcp:0 tls=offered "_s),
            QStringList({u"listen="_s, u"udp="_s, u"page="_s, u"serve"_s}));
        QCOMPARE(wordsAt(u"serve sample tls=r"_s), QStringList{u"tls=required"_s});
        QCOMPARE(wordsAt(u"serve sample udp="_s), QStringList({u"udp=true"_s, u"udp=false"_s}));
        QVERIFY(wordsAt(u"serve sample listen=t"_s).contains(u"listen=tcp:"_s));
        QCOMPARE(wordsAt(u"serve sample tls=offered serve sample t"_s), QStringList{u"tls="_s});
        QCOMPARE(wordsAt(u"serve teapot "_s), QStringList{u"serve"_s});
        QVERIFY(wordsAt(u"serve sample --d"_s).contains(u"--data="_s));
    }

    void asksForNamesThatAreThere()
    {
        QStringList asked;
        const ListedNames names = [&](const QString& listing, const QString& folder) {
            asked << listing + u'@' + folder;
            return QStringList{u"alice"_s, u"bob"_s};
        };
        QCOMPARE(wordsAt(u"user passwd a"_s, names), QStringList{u"alice"_s});
        QCOMPARE(wordsAt(u"--data /srv/x poll open "_s, names), QStringList({u"alice"_s, u"bob"_s}));
        QCOMPARE(wordsAt(u"--data=/srv/y rule show b"_s, names), QStringList{u"bob"_s});
        QCOMPARE(asked, QStringList({u"user list@"_s, u"poll list@/srv/x"_s, u"rule list@/srv/y"_s}));
        asked.clear();
        QVERIFY(wordsAt(u"user add a"_s, names).isEmpty()); // a new name is nobody's
        QVERIFY(wordsAt(u"plugin new a"_s, names).isEmpty());
        QVERIFY(wordsAt(u"name find a"_s, names).isEmpty()); // there is no list of all names
        QVERIFY(asked.isEmpty());
    }

    void isALineAWord()
    {
        QCOMPARE(completionText(completionAt(u"serve sample u"_s)), u"words\nudp=\tAlso.\n"_s);
        QCOMPARE(completionText(completionAt(u"poll import "_s)), u"files\n"_s);
        QCOMPARE(completionText(completionAt(u"--config="_s)), u"folders\n"_s);
        for (const auto& word : completionOf({QString()}, serviceTypes(), {}).words)
            QVERIFY2(!word.text.contains(u'\t') && !word.text.contains(u' '), qPrintable(word.text));
    }

    void hasAScriptForEachShell()
    {
        QCOMPARE(completionShells(), QStringList({u"bash"_s, u"fish"_s, u"zsh"_s}));
        for (const auto& shell : completionShells()) {
            const auto script = completionScript(u"everyport"_s, shell);
            QVERIFY2(script.contains(u"completion words"_s), qPrintable(shell));
            QVERIFY2(!script.contains(u"@PROGRAM@"_s), qPrintable(shell));
        }
        QVERIFY(completionScript(u"everyport"_s, u"tcsh"_s).isEmpty());
        QCOMPARE(findCommand(u"completion"_s)->choices.value(u"SHELL"_s), completionShells());
    }
};

QTEST_APPLESS_MAIN(CommandCompletionTest)
#include "tst_commandcompletion.moc"
